import { machineIndexes } from '../../core/model/apply-corrections';
import type { Read } from '../../core/model/evidence';
import type { NoteFacts } from '../../core/model/note';
import type { LabelSet } from '../labels/label-set';
import { oneLine } from '../text/clean-text';
import { type NoteView, passageLink, passageOf } from '../view/note-view';
import type { OutlineLine } from './outline';

/** A line of a document's own words. */
export function plainLine(label: string, text: string, link: string | null = null): OutlineLine {
  return {
    label,
    text: oneLine(text),
    isFromArticle: false,
    language: '',
    marks: [],
    passage: '',
    link,
    refs: [],
    source: null,
    leadsTo: '',
    remark: '',
    children: [],
  };
}

/** A value to be written as a line. */
export interface Fact {
  label: string;
  /** Null where the article does not state it. */
  read: Read | null;
  text: string;
  /** JSON Pointer into the machine's note; empty for what cannot be corrected by itself. */
  path: string;
  /** Whether the text is in the language of the labels, as dates are. */
  isInOwnWords?: boolean;
}

/** Writes the values of one note as lines, each with its passage, and what a person did to it. */
export class FactLines {
  readonly places: Record<keyof NoteFacts, number[]>;

  constructor(
    readonly view: NoteView,
    readonly labels: LabelSet,
  ) {
    this.places = machineIndexes(view.kept?.note ?? view.note, view.corrections);
  }

  line({ label, read, text, path, isInOwnWords = false }: Fact): OutlineLine {
    const { labels, view } = this;
    if (!read) return plainLine(label, labels.notStated);
    const evidence = passageOf(read);
    const passage = oneLine(evidence?.exact ?? '');
    const line = plainLine(label, text, passageLink(view, evidence));
    line.isFromArticle = !isInOwnWords;
    line.language = view.note.article.inLanguage;
    if (!line.text.includes(passage)) line.passage = passage;
    if (read.certainty === 'inferred') line.marks.push(labels.inferred);
    if (path && view.corrections.some((made) => made.path === path || made.path.startsWith(`${path}/`)))
      line.marks.push(labels.corrected);
    if (path) line.remark = this.remarkOn(path);
    return line;
  }

  /** What a person remarked on a line of the note. */
  remarkOn(path: string): string {
    const remarks = this.view.kept?.lineRemarks ?? {};
    return Object.hasOwn(remarks, path) ? oneLine(remarks[path]!) : '';
  }
}
