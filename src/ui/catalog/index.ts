import type { Message } from '../translator';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

export type MessageKey = keyof typeof en;

/** All words of the interface in one language. English is the one that says which there are. */
export type Catalog = Readonly<Record<MessageKey, Message>>;

/** The languages of the interface, one line each. */
export const catalogs = { en, ru, kk } satisfies Record<string, Catalog>;

export type InterfaceLanguage = keyof typeof catalogs;
