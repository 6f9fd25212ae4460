import type { Chairship, Note, Priority } from '../../core/model/note';
import type { PartialDate } from '../../core/model/partial-date';
import type { Party } from '../../core/model/party';
import { dateText, momentText } from '../dates/date-text';
import { FactLines, plainLine } from '../document/fact-line';
import type { OutlineLine, OutlineValue } from '../document/outline';
import type { LabelSet } from '../labels/label-set';
import { oneLine } from '../text/clean-text';
import { correctionWords } from '../view/correction-text';
import { daysOf } from '../view/date-range';
import type { NoteView } from '../view/note-view';
import { exercisedBy, partyText } from '../view/party-text';

/** An article of a dossier. */
export interface DossierSource {
  /** Counted from 1 in the order of publication, once all are known. */
  number: number;
  /** ISO 8601 as the page says it; empty where it does not. */
  published: string;
  accessed: string;
  tags: readonly string[];
  /** It in the list of sources: headline and address, dates, the passages on chairs, what a person corrected. */
  line: OutlineLine;
  tellings: Telling[];
  /** The priorities it ties to no chair. */
  loose: OutlineLine[];
}

/** A value as one source gives it; sources agree where the keys are equal. */
export interface Told {
  key: string;
  value: Omit<OutlineValue, 'refs'>;
}

/** What one article says of one term in a chair. */
export interface Telling {
  source: DossierSource;
  organization: Told;
  holder: Told;
  start: Told | null;
  end: Told | null;
  predecessor: Told | null;
  successor: Told | null;
  isDenied: boolean;
  /** First day of the start as told; empty where no year of it is. */
  startDay: string;
  /** The day that places it in time: of the start, else of publication, else of the end; empty where none is known. */
  day: string;
  priorities: OutlineLine[];
}

/** What the article of a note says for a dossier; holds nothing of the article's text, so that there may be many. */
export function sourceOf(view: NoteView, labels: LabelSet): DossierSource {
  const { article, chairs, priorities } = view.note;
  const facts = new FactLines(view, labels);
  const source: DossierSource = {
    number: 0,
    published: article.datePublished ?? '',
    accessed: article.dateAccessed ?? '',
    tags: view.kept?.tags ?? [],
    line: sourceLine(view, facts),
    tellings: [],
    loose: [],
  };
  source.tellings = chairs.map((chair, index) => tellingOf(chair, index, source, facts));
  priorities.forEach((priority, index) => {
    const telling = source.tellings[chairOf(priority, view.note)];
    (telling?.priorities ?? source.loose).push(priorityLine(priority, index, facts));
  });
  return source;
}

/** The chair a priority belongs to: the one it is tied to, else the only one there is; -1 for none. */
function chairOf({ chairship }: Priority, { chairs }: Note): number {
  return chairship ?? (chairs.length === 1 ? 0 : -1);
}

function tellingOf(chair: Chairship, index: number, source: DossierSource, facts: FactLines): Telling {
  const path = `/chairs/${facts.places.chairs[index]}`;
  const party = (key: 'organization' | 'holder' | 'predecessor' | 'successor') =>
    partyTold(chair[key], `${path}/${key}`, facts);
  const date = (key: 'startDate' | 'endDate') => dateTold(chair[key], `${path}/${key}`, facts);
  const startDay = firstDay(chair.startDate?.edtf);
  const holder = party('holder')!;
  const person = exercisedBy(chair);
  if (person) holder.value = { ...holder.value, marks: [oneLine(partyText(person)), ...holder.value.marks] };
  return {
    source,
    organization: party('organization')!,
    holder,
    start: date('startDate'),
    end: date('endDate'),
    predecessor: party('predecessor'),
    successor: party('successor'),
    isDenied: chair.status === 'denied',
    startDay,
    day:
      [startDay, firstDay(source.published.slice(0, 10)), firstDay(chair.endDate?.edtf)].find(Boolean) ?? '',
    priorities: [],
  };
}

function firstDay(edtf: string | undefined): string {
  return daysOf(edtf)?.first ?? '';
}

function partyTold(party: Party | null, path: string, facts: FactLines): Told | null {
  if (!party) return null;
  const line = facts.line({ label: '', read: party, text: partyText(party), path });
  return { key: party.id || oneLine(party.name).toLowerCase(), value: valueIn(line) };
}

function dateTold(date: PartialDate | null, path: string, facts: FactLines): Told | null {
  if (!date) return null;
  const text = dateText(date.edtf, facts.labels.code);
  const line = facts.line({ label: '', read: date, text, path, isInOwnWords: true });
  return { key: date.edtf, value: valueIn(line) };
}

function valueIn({ isFromArticle, language, link, marks, text }: OutlineLine): Told['value'] {
  return { text, language: isFromArticle ? language : '', link, marks };
}

function priorityLine(priority: Priority, index: number, facts: FactLines): OutlineLine {
  const path = `/priorities/${facts.places.priorities[index]}`;
  const line = facts.line({ label: '', read: priority, text: priority.text, path });
  if (priority.statedBy) line.marks.unshift(`${facts.labels.statedBy}: ${partyText(priority.statedBy)}`);
  line.children = priority.details.map((detail) =>
    facts.line({ label: '', read: detail, text: detail.text, path: '' }),
  );
  return line;
}

function sourceLine(view: NoteView, facts: FactLines): OutlineLine {
  const { labels } = facts;
  const { article, chairs } = view.note;
  const moment = (timestamp: string | null) => (timestamp ? momentText(timestamp, labels.code) : '');
  const line = plainLine('', article.headline || '—');
  const passages = chairs.map((chair, index) =>
    facts.line({
      label: labels.chair,
      read: chair,
      text: `${chair.organization.name} — ${chair.holder.name}`,
      path: `/chairs/${facts.places.chairs[index]}`,
    }),
  );
  line.isFromArticle = true;
  line.language = article.inLanguage;
  line.remark = oneLine(view.kept?.remark ?? '');
  line.children = [
    plainLine(labels.publisher, article.publisher.name ?? ''),
    plainLine(labels.author, article.author.map(({ name }) => name).join('; ')),
    plainLine(labels.published, moment(article.datePublished) || labels.notStated),
    plainLine(labels.accessed, moment(article.dateAccessed)),
    plainLine(labels.source, view.url, view.link),
    ...passages,
    ...view.corrections.map((made) => plainLine(labels.corrections, correctionWords(made, labels))),
  ].filter(({ text }) => text);
  return line;
}
