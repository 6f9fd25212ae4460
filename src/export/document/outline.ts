import type { LabelLanguage } from '../exporter';
import * as labelSets from '../labels/index';
import type { LabelSet } from '../labels/label-set';
import { oneLine } from '../text/clean-text';

/** A line of a document. Plain text throughout; a format adds its own marks and escapes. */
export interface OutlineLine {
  /** What the text is; empty where the section says it. */
  label: string;
  text: string;
  /** Whether the text is in the article's language, not in that of the labels. */
  isFromArticle: boolean;
  /** BCP 47 of the article the line was read from; empty where it was read from none. */
  language: string;
  /** What a reader must know of it: inferred, corrected, who said it. */
  marks: string[];
  /** The passage it was read from, where that is not the text itself. */
  passage: string;
  /** Web address of the passage, or of what the line names; null where there is none. */
  link: string | null;
  /** Numbers of the sources that say it, where a document has several. */
  refs: readonly number[];
  /** The number of the source that the line itself is; else null. */
  source: number | null;
  /** The section the line leads to, by its anchor. */
  leadsTo: string;
  remark: string;
  children: OutlineLine[];
}

/** A value in a table: text from an article (with its language) or in the language of the labels, and the sources that say it. */
export interface OutlineValue {
  text: string;
  language: string;
  link: string | null;
  marks: readonly string[];
  refs: readonly number[];
}

/** A cell of a table: no value, one, or side by side those of sources that differ. */
export type OutlineCell = readonly OutlineValue[];

export interface OutlineTable {
  columns: readonly string[];
  rows: readonly (readonly OutlineCell[])[];
}

export interface OutlineSection {
  /** What it is; tells it apart, and a format may style it by that. */
  id: string;
  title: string;
  /** BCP 47 of the title; empty where it is in the language of the labels. */
  language: string;
  /** Below the title of the document, which is 1. */
  level: 2 | 3 | 4;
  /** Whether the order of the lines counts. */
  isNumbered: boolean;
  /** Names the section within the document; empty where nothing leads to it. */
  anchor: string;
  table: OutlineTable | null;
  lines: OutlineLine[];
}

/** The hub of all documents: a note, or a dossier of many, as title and sections of lines, in reading order. */
export interface Outline {
  title: string;
  /** BCP 47 of the title. */
  language: string;
  labels: LabelSet;
  sections: readonly OutlineSection[];
}

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

const LABELS: Readonly<Record<LabelLanguage, LabelSet>> = labelSets;

/** The words of a document language, English where none is asked for. */
export function labelsIn(language: LabelLanguage = 'en'): LabelSet {
  return LABELS[language];
}

/** Writing direction of a language, by its likely script (CLDR). */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    return RIGHT_TO_LEFT_SCRIPTS.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** A section of lines; what is left out is as in a plain list of the second level. */
export function sectionOf(
  fields: Pick<OutlineSection, 'id' | 'title'> & Partial<OutlineSection>,
): OutlineSection {
  const left = { language: '', level: 2, isNumbered: false, anchor: '', table: null } as const;
  return { ...left, lines: [], ...fields, title: oneLine(fields.title) };
}
