import { oneLine } from '../text/clean-text';
import type { LabelLanguage } from '../exporter';
import * as labelSets from '../labels/index';
import type { LabelSet } from '../labels/label-set';
import type { NoteView } from '../view/note-view';
import { OutlineWriter } from './outline-writer';

/** A line of a document. Plain text throughout; a format adds its own marks and escapes. */
export interface OutlineLine {
  /** What the text is; empty where the section says it. */
  label: string;
  text: string;
  /** Whether the text is in the article's language, not in that of the labels. */
  isFromArticle: boolean;
  /** What a reader must know of it: inferred, corrected, who said it. */
  marks: string[];
  /** The passage it was read from, where that is not the text itself. */
  passage: string;
  /** Web address of the passage, or of what the line names; null where there is none. */
  link: string | null;
  remark: string;
  children: OutlineLine[];
}

export interface OutlineSection {
  id: 'source' | 'chair' | 'priorities' | 'quotations' | 'documents' | 'sources' | 'remark' | 'corrections';
  title: string;
  lines: OutlineLine[];
}

/** The hub of all documents: a note as title and sections of lines, in reading order. */
export interface Outline {
  title: string;
  /** BCP 47 and direction of the article. */
  language: string;
  direction: 'ltr' | 'rtl';
  labels: LabelSet;
  sections: OutlineSection[];
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

export function outlineOf(view: NoteView, language?: LabelLanguage): Outline {
  const labels = labelsIn(language);
  const writer = new OutlineWriter(view, labels);
  const { article } = view.note;
  const sections = [
    writer.source(),
    ...view.note.chairs.map((chair, index) => writer.chair(chair, index)),
    writer.priorities(),
    writer.quotations(),
    writer.documents(),
    writer.sources(),
    writer.remark(),
    writer.corrections(),
  ];
  return {
    title: oneLine(article.headline),
    language: article.inLanguage,
    direction: directionOf(article.inLanguage),
    labels,
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}
