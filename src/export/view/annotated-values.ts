import { machineIndexes } from '../../core/model/apply-corrections';
import type { Certainty, Evidence, Read } from '../../core/model/evidence';
import type { NoteFacts } from '../../core/model/note';
import type { NoteView } from './note-view';
import { partyText } from './party-text';

/** A value of a note with all its passages. */
export interface AnnotatedValue {
  /** JSON Pointer into the machine's note. */
  path: string;
  /** What it is: `chairship organization`, `priority 2`. */
  name: string;
  text: string;
  certainty: Certainty;
  remark: string;
  evidence: Evidence[];
}

/** Every value of a note that was read from a passage, in the order of the note. */
export function annotatedValues(view: NoteView): AnnotatedValue[] {
  const { note, kept } = view;
  const places = machineIndexes(kept?.note ?? note, view.corrections);
  const value = (
    kind: keyof NoteFacts,
    index: number,
    field: string,
    name: string,
    text: string,
    read: Read,
  ) => {
    const path = `/${kind}/${places[kind][index]}${field}`;
    const remark = kept?.lineRemarks[path] ?? '';
    return { path, name, text, certainty: read.certainty, remark, evidence: read.evidence };
  };
  return [
    ...note.chairs.flatMap((chair, index) =>
      (
        ['organization', 'holder', 'person', 'startDate', 'endDate', 'predecessor', 'successor'] as const
      ).flatMap((field) => {
        const read = chair[field];
        if (!read) return [];
        const text = 'edtf' in read ? read.edtf : partyText(read);
        return [value('chairs', index, `/${field}`, `chairship ${field}`, text, read)];
      }),
    ),
    ...note.priorities.map((priority, index) =>
      value('priorities', index, '', `priority ${priority.position}`, priority.text, priority),
    ),
    ...note.quotations.map((quotation, index) => {
      const by = quotation.speaker ? ` by ${partyText(quotation.speaker)}` : '';
      return value('quotations', index, '', `quotation${by}`, quotation.text, quotation);
    }),
    ...note.documents.map((document, index) =>
      value('documents', index, '', 'document', document.title, document),
    ),
    ...note.sources.map((source, index) =>
      value('sources', index, '', `source: ${source.kind}`, source.name, source),
    ),
  ].filter(({ evidence }) => evidence.length > 0);
}
