import {
  labelsIn,
  type Outline,
  type OutlineCell,
  type OutlineLine,
  type OutlineSection,
  sectionOf,
} from '../document/outline';
import { plainLine } from '../document/fact-line';
import type { ExportOptions, NoteStream } from '../exporter';
import type { LabelSet } from '../labels/label-set';
import { viewOf } from '../view/note-view';
import { type DossierSource, sourceOf } from './telling';
import {
  cellOf,
  inLanguage,
  numbersOf,
  prioritiesOf,
  type Succession,
  successionsOf,
  type Tenure,
} from './tenures';

/** A dossier, and the moment (ISO 8601) its last article was read; null where none says. */
export interface Dossier {
  outline: Outline;
  moment: string | null;
}

/** Many notes on one subject as one document: the succession in each chair, priorities by chair, and the sources. */
export async function dossierOf(notes: NoteStream, { language, now }: ExportOptions): Promise<Dossier> {
  const labels = labelsIn(language);
  const sources: DossierSource[] = [];
  for await (const item of notes) sources.push(sourceOf(viewOf(item), labels));
  sources.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
  sources.forEach((source, index) => {
    source.number = index + 1;
    source.line.source = index + 1;
  });
  const successions = successionsOf(sources);
  const sections = [
    ...successionSections(successions, labels),
    ...prioritySections(successions, sources, labels),
    sectionOf({
      id: 'dossier-sources',
      title: labels.sources,
      anchor: 'sources',
      lines: sources.map(({ line }) => line),
    }),
  ];
  const subject = subjectOf(successions, sources, labels);
  const accessed = sources.map((source) => source.accessed).sort();
  return {
    outline: {
      title: subject ? `${labels.dossier}: ${subject}` : labels.dossier,
      language: '',
      labels,
      sections: [contentsOf(sections, labels), ...sections],
    },
    moment: accessed.at(-1) || (now ?? null),
  };
}

/** What all notes are about: one organization, one holder of chairs, or a tag they share; empty where it is none of these. */
function subjectOf(
  successions: readonly Succession[],
  sources: readonly DossierSource[],
  labels: LabelSet,
): string {
  if (successions.length === 1) return inLanguage(successions[0]!.organization, labels).value.text;
  const holders = sources.flatMap(({ tellings }) => tellings.map(({ holder }) => holder));
  if (holders.length && holders.every(({ key }) => key === holders[0]!.key))
    return inLanguage(holders, labels).value.text;
  const [first, ...others] = sources;
  return first?.tags.find((tag) => others.every(({ tags }) => tags.includes(tag))) ?? '';
}

function contentsOf(sections: readonly OutlineSection[], labels: LabelSet): OutlineSection {
  const lines: OutlineLine[] = [];
  for (const { anchor, language, level, title } of sections) {
    const line = plainLine('', title || '—');
    Object.assign(line, { leadsTo: anchor, language, isFromArticle: language !== '' });
    if (level === 2) lines.push(line);
    else lines.at(-1)?.children.push(line);
  }
  return sectionOf({ id: 'contents', title: labels.contents, lines });
}

/** A table for each organization, with a heading of its own where there are several. */
function successionSections(successions: readonly Succession[], labels: LabelSet): OutlineSection[] {
  const head = { id: 'succession', title: labels.succession, anchor: 'succession' };
  if (!successions.length) return [];
  if (successions.length === 1)
    return [sectionOf({ ...head, table: tableOf(successions[0]!.tenures, labels) })];
  return [
    sectionOf(head),
    ...successions.map(({ organization, tenures }, index) =>
      sectionOf({
        id: 'succession',
        title: inLanguage(organization, labels).value.text,
        level: 3,
        anchor: `succession-${index + 1}`,
        table: tableOf(tenures, labels),
      }),
    ),
  ];
}

function tableOf(tenures: readonly Tenure[], labels: LabelSet) {
  const { chair, end, predecessor, source, start, successor } = labels;
  const rows = tenures.map((tenure) => [
    holderCell(tenure, labels),
    cellOf(tenure, (telling) => telling.start, labels, areDatesAlike),
    cellOf(tenure, (telling) => telling.end, labels, areDatesAlike),
    cellOf(tenure, (telling) => telling.predecessor, labels, Object.is),
    cellOf(tenure, (telling) => telling.successor, labels, Object.is),
    [{ text: '', language: '', link: null, marks: [], refs: numbersOf(tenure.tellings) }],
  ]);
  return { columns: [chair, start, end, predecessor, successor, source], rows };
}

/** Whether two EDTF dates agree in all parts that both state; `X` stands for what is not known. */
function areDatesAlike(date: string, other: string): boolean {
  const parts = other.split('-');
  return date
    .split('-')
    .every(
      (part, index) => part.includes('X') || (parts[index] ?? 'X').includes('X') || part === parts[index],
    );
}

/** The holder, with everyone said to exercise the chair; that it is denied is said. */
function holderCell({ tellings }: Tenure, labels: LabelSet): OutlineCell {
  const holders = tellings.map(({ holder }) => holder);
  const marks = new Set(holders.flatMap(({ value }) => value.marks));
  if (tellings[0]!.isDenied) marks.add(labels.statuses.denied);
  return [{ ...inLanguage(holders, labels).value, marks: [...marks], refs: [] }];
}

function prioritySections(
  successions: readonly Succession[],
  sources: readonly DossierSource[],
  labels: LabelSet,
): OutlineSection[] {
  const several = successions.length > 1;
  const byChair = successions.flatMap(({ organization, tenures }) =>
    tenures.map((tenure) => {
      const { tellings } = tenure;
      const holder = inLanguage(
        tellings.map((telling) => telling.holder),
        labels,
      );
      const { start } = tellings.find(({ startDay }) => startDay) ?? tellings[0]!;
      const chair = several ? [inLanguage(organization, labels), holder] : [holder];
      const from = start ? ` (${labels.start.toLowerCase()}: ${start.value.text})` : '';
      return {
        title: `${chair.map(({ value }) => value.text).join(' — ')}${from}`,
        language: '',
        lines: prioritiesOf(tenure),
      };
    }),
  );
  const loose = sources.map(({ line, loose: lines, number }) => ({
    title: line.text,
    language: line.language,
    lines: lines.map((priority) => ({ ...priority, refs: [number] })),
  }));
  const sections = [...byChair, ...loose].filter(({ lines }) => lines.length > 0);
  if (!sections.length) return [];
  return [
    sectionOf({ id: 'priorities', title: labels.priorities, anchor: 'priorities' }),
    ...sections.map((section, index) =>
      sectionOf({
        id: 'priorities',
        level: 3,
        isNumbered: true,
        anchor: `priorities-${index + 1}`,
        ...section,
      }),
    ),
  ];
}
