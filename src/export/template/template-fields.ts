import type { Read } from '../../core/model/evidence';
import type { PartialDate } from '../../core/model/partial-date';
import type { Party } from '../../core/model/party';
import { correctionText } from '../view/correction-text';
import { dateText } from '../dates/date-text';
import type { ExportOptions, LabelLanguage } from '../exporter';
import { type NoteView, passageLink, passageOf } from '../view/note-view';
import { directionOf, labelsIn } from '../document/outline';

type Fields = Readonly<Record<string, unknown>>;

/** What a template can name, for one note. Plain data: no functions, nothing shared with the note. */
export function templateFields(view: NoteView, { language }: ExportOptions): Fields {
  const { article, chairs, priorities, quotations, documents, sources, generator } = view.note;
  return {
    id: view.id,
    url: view.url,
    headline: article.headline,
    authors: article.author.map(({ name }) => name),
    publisher: article.publisher.name ?? '',
    published: article.datePublished ?? '',
    modified: article.dateModified ?? '',
    accessed: article.dateAccessed ?? '',
    language: article.inLanguage,
    direction: directionOf(article.inLanguage),
    section: article.section ?? '',
    text: article.text,
    chairs: chairs.map((chair) => ({
      organization: party(chair.organization),
      holder: party(chair.holder),
      person: party(chair.person),
      role: chair.roleName,
      start: date(chair.startDate, language),
      end: date(chair.endDate, language),
      predecessor: party(chair.predecessor),
      successor: party(chair.successor),
      status: chair.status,
      ...place(view, chair),
    })),
    priorities: priorities.map((priority) => ({
      position: priority.position,
      text: priority.text,
      details: priority.details.map((detail) => ({ text: detail.text, ...place(view, detail) })),
      stated_by: party(priority.statedBy),
      chair: priority.chairship === null ? null : priority.chairship + 1,
      ...place(view, priority),
    })),
    quotations: quotations.map((quotation) => ({
      text: quotation.text,
      direct: quotation.direct,
      speaker: party(quotation.speaker),
      ...place(view, quotation),
    })),
    documents: documents.map((document) => ({
      title: document.title,
      date: date(document.date, language),
      url: document.url ?? '',
      ...place(view, document),
    })),
    sources: sources.map(({ kind, name, url }) => ({ kind, name, url: url ?? '' })),
    tags: view.kept?.tags ?? [],
    remark: view.kept?.remark ?? '',
    corrections: view.corrections.map(correctionText),
    labels: labelsIn(language),
    generator: `${generator.name} ${generator.version}`,
  };
}

function party(value: Party | null): Fields | null {
  if (!value) return null;
  const { name, id, type, title, certainty } = value;
  return { name, id: id ?? '', type, title: title ?? '', inferred: certainty === 'inferred' };
}

function date(value: PartialDate | null, language: LabelLanguage | undefined): Fields | null {
  if (!value) return null;
  const { certainty, edtf } = value;
  return { date: edtf, text: dateText(edtf, language), inferred: certainty === 'inferred' };
}

function place(view: NoteView, read: Read): Fields {
  const passage = passageOf(read);
  return {
    passage: passage?.exact ?? '',
    link: passageLink(view, passage) ?? '',
    inferred: read.certainty === 'inferred',
  };
}
