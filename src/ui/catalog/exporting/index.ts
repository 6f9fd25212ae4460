import type { InterfaceLanguage } from '../index';
import { type Message, type Translate, translateFrom } from '../../translator';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

export type ExportMessageKey = keyof typeof en;

export type ExportCatalog = Readonly<Record<ExportMessageKey, Message>>;

/** Gives the words of exporting, handing over and templates. */
export type ExportWords = Translate<ExportMessageKey>;

export const exportCatalogs = { en, ru, kk } satisfies Record<InterfaceLanguage, ExportCatalog>;

export function exportWords(language: InterfaceLanguage): ExportWords {
  return translateFrom<ExportMessageKey>(exportCatalogs[language] as ExportCatalog, language);
}
