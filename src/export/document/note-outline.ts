import type { Chairship, NoteFacts, Priority } from '../../core/model/note';
import type { PartialDate } from '../../core/model/partial-date';
import { dateText, momentText } from '../dates/date-text';
import type { LabelLanguage } from '../exporter';
import type { LabelSet } from '../labels/label-set';
import { oneLine } from '../text/clean-text';
import { webAddress } from '../text/web-address';
import { correctionWords } from '../view/correction-text';
import type { NoteView } from '../view/note-view';
import { exercisedBy, partyText } from '../view/party-text';
import { FactLines, plainLine } from './fact-line';
import { labelsIn, type Outline, type OutlineLine, type OutlineSection, sectionOf } from './outline';

/** A note as a document: its source, each chair, what was said, and what a person added. */
export function outlineOf(view: NoteView, language?: LabelLanguage): Outline {
  const labels = labelsIn(language);
  const writer = new NoteOutline(view, labels);
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
    labels,
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

/** Writes the sections of one note. */
class NoteOutline {
  private readonly facts: FactLines;

  constructor(
    private readonly view: NoteView,
    private readonly labels: LabelSet,
  ) {
    this.facts = new FactLines(view, labels);
  }

  source(): OutlineSection {
    const { labels, view } = this;
    const { article, generator } = view.note;
    const moment = (timestamp: string | null) => (timestamp ? momentText(timestamp, labels.code) : '');
    const lines = [
      plainLine(labels.source, view.url, view.link),
      plainLine(labels.publisher, article.publisher.name ?? ''),
      plainLine(labels.author, article.author.map(({ name }) => name).join('; ')),
      plainLine(labels.published, moment(article.datePublished) || labels.notStated),
      plainLine(labels.modified, moment(article.dateModified)),
      plainLine(labels.accessed, moment(article.dateAccessed)),
      plainLine(labels.language, article.inLanguage),
      plainLine(labels.tags, view.kept?.tags.join(', ') ?? ''),
      plainLine(labels.madeBy, `${generator.name} ${generator.version}`),
    ];
    return sectionOf({ id: 'source', title: labels.source, lines: lines.filter(({ text }) => text) });
  }

  chair(chair: Chairship, index: number): OutlineSection {
    const { facts, labels } = this;
    const path = `/chairs/${facts.places.chairs[index]}`;
    const party = (label: string, key: 'organization' | 'holder' | 'person' | 'predecessor' | 'successor') =>
      facts.line({
        label,
        read: chair[key],
        text: chair[key] ? partyText(chair[key]) : '',
        path: `${path}/${key}`,
      });
    const date = (label: string, key: 'startDate' | 'endDate') =>
      facts.line({
        label,
        read: chair[key],
        text: this.dateText(chair[key]),
        path: `${path}/${key}`,
        isInOwnWords: true,
      });
    const lines = [
      party(labels.organization, 'organization'),
      party(labels.holder, 'holder'),
      ...(exercisedBy(chair) ? [party(labels.person, 'person')] : []),
      ...(chair.roleName ? [plainLine(labels.role, chair.roleName)] : []),
      date(labels.start, 'startDate'),
      date(labels.end, 'endDate'),
      party(labels.predecessor, 'predecessor'),
      party(labels.successor, 'successor'),
      facts.line({
        label: labels.status,
        read: chair,
        text: wordFor(labels.statuses, chair.status),
        path: `${path}/status`,
        isInOwnWords: true,
      }),
    ];
    const remark = facts.remarkOn(path);
    if (remark) lines.push(plainLine(labels.remark, remark));
    const title = `${labels.chair}: ${chair.organization.name} — ${chair.holder.name}`;
    return sectionOf({ id: 'chair', title, lines });
  }

  priorities(): OutlineSection {
    const several = this.view.note.chairs.length > 1;
    const lines = this.view.note.priorities.map((priority, index) => {
      const line = this.item('priorities', index, priority, priority.text);
      line.marks.push(...this.priorityMarks(priority, several));
      line.children = priority.details.map((detail) =>
        this.facts.line({ label: '', read: detail, text: detail.text, path: '' }),
      );
      return line;
    });
    return this.section('priorities', this.labels.priorities, lines);
  }

  quotations(): OutlineSection {
    const { labels } = this;
    const lines = this.view.note.quotations.map((quotation, index) => {
      const line = this.item('quotations', index, quotation, quotation.text);
      if (quotation.speaker) line.marks.unshift(`${labels.speaker}: ${partyText(quotation.speaker)}`);
      if (!quotation.direct) line.marks.push(labels.reported);
      return line;
    });
    return this.section('quotations', labels.quotations, lines);
  }

  documents(): OutlineSection {
    const lines = this.view.note.documents.map((document, index) => {
      const line = this.item('documents', index, document, document.title);
      if (document.date) line.marks.unshift(this.dateText(document.date));
      return withAddress(line, document.url);
    });
    return this.section('documents', this.labels.documents, lines);
  }

  sources(): OutlineSection {
    const { labels } = this;
    const lines = this.view.note.sources.map((source, index) => {
      const line = this.item('sources', index, source, source.name);
      line.marks.unshift(wordFor(labels.sourceKinds, source.kind));
      return withAddress(line, source.url);
    });
    return this.section('sources', labels.sources, lines);
  }

  remark(): OutlineSection {
    const remark = this.view.kept?.remark ?? '';
    const lines = remark.split(/\n+/u).filter((line) => line.trim());
    return sectionOf({
      id: 'remark',
      title: this.labels.remark,
      lines: lines.map((line) => plainLine('', line)),
    });
  }

  corrections(): OutlineSection {
    const { labels } = this;
    const lines = this.view.corrections.map((correction) => {
      const line = plainLine('', correctionWords(correction, labels));
      line.marks.push(momentText(correction.changedAt, labels.code));
      return line;
    });
    return sectionOf({ id: 'corrections', title: labels.corrections, lines });
  }

  /** A list of facts; where it is empty because the language has no words for it, that is said. */
  private section(id: keyof NoteFacts, title: string, lines: OutlineLine[]): OutlineSection {
    if (!lines.length && this.view.note.coverage[id] === 'unsupported')
      return sectionOf({ id, title, lines: [plainLine('', this.labels.unsupported)] });
    return sectionOf({ id, title, lines, isNumbered: id === 'priorities' });
  }

  private item(
    list: keyof NoteFacts,
    index: number,
    read: NoteFacts[keyof NoteFacts][number],
    text: string,
  ): OutlineLine {
    return this.facts.line({ label: '', read, text, path: `/${list}/${this.facts.places[list][index]}` });
  }

  private dateText(date: PartialDate | null): string {
    return date ? dateText(date.edtf, this.labels.code) : '';
  }

  private priorityMarks({ statedBy, chairship }: Priority, several: boolean): string[] {
    const chair = chairship === null ? undefined : this.view.note.chairs[chairship];
    return [
      ...(statedBy ? [`${this.labels.statedBy}: ${partyText(statedBy)}`] : []),
      ...(several && chair ? [`${chair.organization.name} — ${chair.holder.name}`] : []),
    ];
  }
}

function withAddress(line: OutlineLine, url: string | null): OutlineLine {
  if (url) line.children.push(plainLine('', url, webAddress(url)));
  return line;
}

/** The word for a code; the code itself where there is none. A note may come from anywhere, so only own words count. */
function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? words[code]! : code;
}
