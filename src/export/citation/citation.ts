import type { PartialDate } from '../../core/model/partial-date';
import { dateText } from '../dates/date-text';
import { labelsIn } from '../document/outline';
import type { LabelLanguage } from '../exporter';
import type { LabelSet } from '../labels/label-set';
import { oneLine } from '../text/clean-text';
import { correctionWords } from '../view/correction-text';
import { type NoteView, passageLink, passageOf } from '../view/note-view';
import { partyText } from '../view/party-text';
import { transliterate } from '../text/transliterate';

/** A date of CSL: year, month and day as far as known. */
export interface CslDate {
  'date-parts': [number, number?, number?][];
}

/** A name as printed. News pages do not say which part is the family name, so it is not guessed. */
export interface CslName {
  literal: string;
}

/** A CSL-JSON item (csl-data.json 1.0.2), the part a news article uses: the hub of all citation formats. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  author?: CslName[];
  'container-title'?: string;
  section?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language?: string;
  keyword?: string;
  abstract?: string;
  /** What the note holds line by line, each with its passage and link; then remarks and corrections. */
  note?: string;
}

/** The article of a note as a citation. `cite` gives the key, see `citekeys`; `language` is that of the words put to it. */
export function citationOf(
  view: NoteView,
  cite: (view: NoteView) => string,
  language?: LabelLanguage,
): CslItem {
  const labels = labelsIn(language);
  const { article } = view.note;
  const publisher = oneLine(article.publisher.name ?? '');
  const authors = article.author
    .map(({ name }) => ({ literal: oneLine(name) }))
    .filter(({ literal }) => literal);
  const issued = dateParts(article.datePublished);
  const accessed = dateParts(article.dateAccessed);
  const abstract = abstractOf(view, labels);
  const note = noteText(view, labels);
  return {
    id: cite(view),
    type: publisher ? 'article-newspaper' : 'webpage',
    title: oneLine(article.headline),
    ...(authors.length ? { author: authors } : {}),
    ...(publisher ? { 'container-title': publisher } : {}),
    ...(article.section ? { section: oneLine(article.section) } : {}),
    ...(issued ? { issued } : {}),
    ...(accessed ? { accessed } : {}),
    ...(view.link ? { URL: view.link } : {}),
    language: article.inLanguage,
    ...(view.kept?.tags.length ? { keyword: view.kept.tags.map(oneLine).join(', ') } : {}),
    ...(abstract ? { abstract } : {}),
    ...(note ? { note } : {}),
  };
}

/** The day, month or year a timestamp names, on the page's own calendar. */
export function dateParts(timestamp: string | null): CslDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(timestamp ?? '');
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  return {
    'date-parts': [
      [year!, ...(month ? [month] : []), ...(month && day ? [day] : [])],
    ] as CslDate['date-parts'],
  };
}

/** A CSL date as ISO 8601, as precise as it is; empty where there is none. */
export function isoDateOf(date: CslDate | undefined): string {
  return (date?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');
}

/** What the article says, in a sentence: who chairs what, when, and the priorities. */
function abstractOf({ note }: NoteView, labels: LabelSet): string {
  const date = (value: PartialDate | null) => (value ? dateText(value.edtf, labels.code) : '…');
  const chairs = note.chairs.map(({ organization, holder, startDate, endDate }) => {
    const term = startDate || endDate ? ` (${date(startDate)} – ${date(endDate)})` : '';
    return `${partyText(organization)}: ${partyText(holder)}${term}.`;
  });
  const priorities = note.priorities.map(({ position, text }) => `${position}) ${text}`);
  return oneLine([...chairs, priorities.join('; ')].join(' '));
}

function noteText(view: NoteView, labels: LabelSet): string {
  const { note, kept } = view;
  const line = (label: string, read: Parameters<typeof passageOf>[0]) => {
    const passage = passageOf(read);
    return passage
      ? [`${oneLine(label)}: «${oneLine(passage.exact)}» ${passageLink(view, passage) ?? ''}`.trim()]
      : [];
  };
  return [
    ...note.chairs.flatMap((chair) => line(`${chair.organization.name} — ${chair.holder.name}`, chair)),
    ...note.priorities.flatMap((priority) => line(`${priority.position}. ${priority.text}`, priority)),
    ...note.quotations.flatMap((quotation) => line(quotation.speaker?.name ?? '—', quotation)),
    ...(kept?.remark ? [oneLine(kept.remark)] : []),
    ...view.corrections.map((correction) => oneLine(correctionWords(correction, labels))),
  ].join('\n');
}

/** Gives readable ASCII keys, each only once: `publisher-2024-first-title-words`. */
export function citekeys(): (view: NoteView) => string {
  const counts = new Map<string, number>();
  return (view) => {
    const key = keyOf(view);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}--${count}`;
  };
}

function keyOf({ note, link }: NoteView): string {
  const { article, chairs } = note;
  const host = link ? new URL(link).hostname.replace(/^(?:www|m|mobile|amp)\./u, '') : '';
  const by = words(article.publisher.name ?? '', 2) || words(host, 2) || 'article';
  const year = /^\d{4}/u.exec(article.datePublished ?? '')?.[0] ?? 'nd';
  const [chair] = chairs;
  const title =
    words(article.headline, 4) || words(`${chair?.organization.id ?? ''} ${chair?.holder.id ?? ''}`, 2);
  return [by, year, title].filter(Boolean).join('-');
}

function words(text: string, count: number): string {
  const found = transliterate(text.slice(0, 200)).match(/[a-z0-9]+/gu) ?? [];
  return found.slice(0, count).join('-').slice(0, 40).replace(/-$/u, '');
}
