import { canChooseVault } from '../../platform/vault-folder';
import type { ExportWords } from '../catalog/exporting/index';
import type { Outcome, Parcel } from './parcel';
import { toClipboard } from './to-clipboard';
import { toObsidian } from './to-obsidian';
import { toVault } from './to-vault';
import { toZotero } from './to-zotero';

/** Somewhere notes can be handed to. */
export interface Place {
  id: string;
  label: (words: ExportWords) => string;
  /** Whether this browser can do it at all. */
  isOffered: () => boolean;
  /** Call it first thing in a click. */
  send: (parcel: Parcel, words: ExportWords) => Promise<Outcome>;
}

const always = () => true;

/** The places, one line each. */
export const places: readonly Place[] = [
  { id: 'zotero', label: () => 'Zotero', isOffered: always, send: toZotero },
  { id: 'obsidian', label: () => 'Obsidian', isOffered: always, send: toObsidian },
  { id: 'vault', label: (words) => words('send.vault'), isOffered: canChooseVault, send: toVault },
  { id: 'clipboard', label: (words) => words('send.clipboard'), isOffered: always, send: toClipboard },
];
