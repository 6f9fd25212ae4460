import type { LabelLanguage } from '../exporter';
import type { ChairshipStatus, Source } from '../../core/model/note';

/** The words a document is written with. A language is one file here. */
export interface LabelSet {
  code: LabelLanguage;
  source: string;
  author: string;
  publisher: string;
  published: string;
  modified: string;
  accessed: string;
  language: string;
  chair: string;
  organization: string;
  holder: string;
  person: string;
  role: string;
  start: string;
  end: string;
  predecessor: string;
  successor: string;
  status: string;
  statuses: Readonly<Record<ChairshipStatus, string>>;
  priorities: string;
  statedBy: string;
  quotations: string;
  reported: string;
  speaker: string;
  documents: string;
  sources: string;
  sourceKinds: Readonly<Record<Source['kind'], string>>;
  passage: string;
  inferred: string;
  notStated: string;
  remark: string;
  tags: string;
  corrections: string;
  corrected: string;
  /** Said of a concept the article's language has no words for. */
  unsupported: string;
  madeBy: string;
  /** A document of many notes on one subject. */
  dossier: string;
  contents: string;
  /** Who followed whom in a chair. */
  succession: string;
  sourcesDiffer: string;
}
