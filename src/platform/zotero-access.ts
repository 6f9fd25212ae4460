import { browser } from './browser';
import { ZOTERO_ORIGINS } from './zotero';

const access = { origins: [...ZOTERO_ORIGINS] };

/** Whether the person has allowed Headnote to speak with programs on this machine. */
export function hasZoteroAccess(): Promise<boolean> {
  return browser.permissions.contains(access);
}

/** Asks the person; call it first thing in a click, or the browser refuses without asking. False where they say no. */
export function requestZoteroAccess(): Promise<boolean> {
  return browser.permissions.request(access);
}

/** Gives the permission back. */
export function dropZoteroAccess(): Promise<boolean> {
  return browser.permissions.remove(access);
}
