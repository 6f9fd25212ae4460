import type { Chairship } from '../core/model/note';
import { oneLine } from './text/clean-text';
import { correctionWords } from './view/correction-text';
import { daysOf, nextDay } from './view/date-range';
import { dateText, momentText } from './dates/date-text';
import type { LabelSet } from './labels/label-set';
import { type NoteView, passageLink, passageOf } from './view/note-view';
import { stableId } from './text/stable-id';

/** The term of a chair as an all-day event. */
export interface CalendarEvent {
  /** From organization, holder and start, so that a later import updates the event and two articles make one. */
  uid: string;
  summary: string;
  /** First day, and the day after the last (RFC 5545, 3.6.1), ISO 8601. */
  start: string;
  end: string;
  hasEnd: boolean;
  description: Set<string>;
  url: string | null;
  /** ISO 8601 moment the article was read. */
  stamp: string;
  isCancelled: boolean;
}

/**
 * The terms of a note whose start is known. Where the end is not stated, the event covers what is stated of the start:
 * its day, its month or its year.
 */
export function calendarEvents(view: NoteView, labels: LabelSet, now?: string): CalendarEvent[] {
  return view.note.chairs.flatMap((chair) => eventOf(view, chair, labels, now) ?? []);
}

/** Events of many notes, each uid once: an event with an end wins, what the others say is kept. */
export function mergeEvents(events: Map<string, CalendarEvent>, added: readonly CalendarEvent[]): void {
  for (const event of added) {
    const known = events.get(event.uid);
    if (!known) events.set(event.uid, event);
    else {
      const winner = known.hasEnd || !event.hasEnd ? known : event;
      const description = known.description;
      for (const line of event.description) description.add(line);
      events.set(event.uid, { ...winner, description });
    }
  }
}

function eventOf(
  view: NoteView,
  chair: Chairship,
  labels: LabelSet,
  now: string | undefined,
): CalendarEvent | null {
  const start = daysOf(chair.startDate?.edtf);
  if (!start) return null;
  const last = daysOf(chair.endDate?.edtf);
  const hasEnd = last !== null && last.last >= start.first;
  const { organization, holder } = chair;
  const { article } = view.note;
  const key = [organization.id ?? organization.name, holder.id ?? holder.name, start.first];
  return {
    uid: `${stableId(...key)}@headnote`,
    summary: oneLine(`${labels.chair}: ${organization.name} — ${holder.name}`),
    start: start.first,
    end: nextDay(hasEnd ? last.last : start.last),
    hasEnd,
    description: new Set(describe(view, chair, labels)),
    url: view.link,
    stamp: article.dateAccessed ?? article.datePublished ?? now ?? `${start.first}T00:00:00Z`,
    isCancelled: chair.status === 'denied',
  };
}

function describe(view: NoteView, chair: Chairship, labels: LabelSet): string[] {
  const { article, priorities } = view.note;
  const date = (label: string, value: Chairship['startDate']) =>
    `${label}: ${value ? dateText(value.edtf, labels.code) : labels.notStated}${value?.certainty === 'inferred' ? ` (${labels.inferred})` : ''}`;
  const moment = (value: string | null) => (value ? momentText(value, labels.code) : labels.notStated);
  const passage = passageOf(chair);
  const index = view.note.chairs.indexOf(chair);
  return [
    date(labels.start, chair.startDate),
    date(labels.end, chair.endDate),
    ...priorities
      .filter(({ chairship }) => chairship === index)
      .map(({ position, text }) => `${position}. ${oneLine(text)}`),
    ...(passage ? [`«${oneLine(passage.exact)}» ${passageLink(view, passage) ?? ''}`.trim()] : []),
    `${labels.source}: ${oneLine(article.headline)}, ${oneLine(article.publisher.name ?? '')} ${view.url}`,
    `${labels.published}: ${moment(article.datePublished)}; ${labels.accessed}: ${moment(article.dateAccessed)}`,
    ...view.corrections.map(
      (correction) => `${labels.corrected}: ${oneLine(correctionWords(correction, labels))}`,
    ),
  ];
}
