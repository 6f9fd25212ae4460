import { machineIndexes } from '../../core/model/apply-corrections';
import type { Read } from '../../core/model/evidence';
import type { Chairship, NoteFacts, Priority } from '../../core/model/note';
import type { PartialDate } from '../../core/model/partial-date';
import { oneLine } from '../text/clean-text';
import { correctionText } from '../view/correction-text';
import type { LabelSet } from '../labels/label-set';
import { type NoteView, passageLink, passageOf } from '../view/note-view';
import type { OutlineLine, OutlineSection } from './outline';
import { partyText } from '../view/party-text';
import { webAddress } from '../text/web-address';

function plain(label: string, text: string, link: string | null = null): OutlineLine {
  return {
    label,
    text: oneLine(text),
    isFromArticle: false,
    marks: [],
    passage: '',
    link,
    remark: '',
    children: [],
  };
}

/** Writes the sections of an outline. */
export class OutlineWriter {
  private readonly places: Record<keyof NoteFacts, number[]>;

  constructor(
    private readonly view: NoteView,
    private readonly labels: LabelSet,
  ) {
    this.places = machineIndexes(view.kept?.note ?? view.note, view.corrections);
  }

  source(): OutlineSection {
    const { labels, view } = this;
    const { article, generator } = view.note;
    const lines = [
      plain(labels.source, view.url, view.link),
      plain(labels.publisher, article.publisher.name ?? ''),
      plain(labels.author, article.author.map(({ name }) => name).join('; ')),
      plain(labels.published, article.datePublished ?? labels.notStated),
      plain(labels.modified, article.dateModified ?? ''),
      plain(labels.accessed, article.dateAccessed ?? ''),
      plain(labels.language, article.inLanguage),
      plain(labels.tags, view.kept?.tags.join(', ') ?? ''),
      plain(labels.madeBy, `${generator.name} ${generator.version}`),
    ];
    return { id: 'source', title: labels.source, lines: lines.filter(({ text }) => text) };
  }

  chair(chair: Chairship, index: number): OutlineSection {
    const { labels } = this;
    const path = `/chairs/${this.places.chairs[index]}`;
    const party = (label: string, key: 'predecessor' | 'successor') =>
      this.fact(label, chair[key], chair[key] ? partyText(chair[key]) : '', `${path}/${key}`);
    const lines = [
      this.fact(
        labels.organization,
        chair.organization,
        partyText(chair.organization),
        `${path}/organization`,
      ),
      this.fact(labels.holder, chair.holder, partyText(chair.holder), `${path}/holder`),
      ...(chair.person
        ? [this.fact(labels.person, chair.person, partyText(chair.person), `${path}/person`)]
        : []),
      ...(chair.roleName ? [plain(labels.role, chair.roleName)] : []),
      this.date(labels.start, chair.startDate, `${path}/startDate`),
      this.date(labels.end, chair.endDate, `${path}/endDate`),
      party(labels.predecessor, 'predecessor'),
      party(labels.successor, 'successor'),
      {
        ...this.fact(labels.status, chair, wordFor(labels.statuses, chair.status), `${path}/status`),
        isFromArticle: false,
      },
    ];
    const remark = this.remarkOn(path);
    if (remark) lines.push(plain(labels.remark, remark));
    return {
      id: 'chair',
      title: `${labels.chair}: ${chair.organization.name} — ${chair.holder.name}`,
      lines,
    };
  }

  priorities(): OutlineSection {
    const several = this.view.note.chairs.length > 1;
    const lines = this.view.note.priorities.map((priority, index) => {
      const path = `/priorities/${this.places.priorities[index]}`;
      const line = this.fact('', priority, priority.text, path);
      line.marks.push(...this.priorityMarks(priority, several));
      line.children = priority.details.map((detail) => this.fact('', detail, detail.text, ''));
      return line;
    });
    return this.section('priorities', this.labels.priorities, lines);
  }

  quotations(): OutlineSection {
    const { labels } = this;
    const lines = this.view.note.quotations.map((quotation, index) => {
      const line = this.fact('', quotation, quotation.text, `/quotations/${this.places.quotations[index]}`);
      if (quotation.speaker) line.marks.unshift(`${labels.speaker}: ${partyText(quotation.speaker)}`);
      if (!quotation.direct) line.marks.push(labels.reported);
      return line;
    });
    return this.section('quotations', labels.quotations, lines);
  }

  documents(): OutlineSection {
    const lines = this.view.note.documents.map((document, index) => {
      const line = this.fact('', document, document.title, `/documents/${this.places.documents[index]}`);
      if (document.date) line.marks.unshift(document.date.edtf);
      return this.withAddress(line, document.url);
    });
    return this.section('documents', this.labels.documents, lines);
  }

  sources(): OutlineSection {
    const { labels } = this;
    const lines = this.view.note.sources.map((source, index) => {
      const line = this.fact('', source, source.name, `/sources/${this.places.sources[index]}`);
      line.marks.unshift(wordFor(labels.sourceKinds, source.kind));
      return this.withAddress(line, source.url);
    });
    return this.section('sources', labels.sources, lines);
  }

  remark(): OutlineSection {
    const remark = this.view.kept?.remark ?? '';
    const lines = remark.split(/\n+/u).filter((line) => line.trim());
    return { id: 'remark', title: this.labels.remark, lines: lines.map((line) => plain('', line)) };
  }

  corrections(): OutlineSection {
    const lines = this.view.corrections.map((correction) => {
      const line = plain('', correctionText(correction));
      line.marks.push(correction.changedAt);
      return line;
    });
    return { id: 'corrections', title: this.labels.corrections, lines };
  }

  /** A list of facts; where it is empty because the language has no words for it, that is said. */
  private section(
    id: keyof NoteFacts & OutlineSection['id'],
    title: string,
    lines: OutlineLine[],
  ): OutlineSection {
    const unread = !lines.length && this.view.note.coverage[id] === 'unsupported';
    return { id, title, lines: unread ? [plain('', this.labels.unsupported)] : lines };
  }

  private fact(label: string, read: Read | null, text: string, path: string): OutlineLine {
    if (!read) return plain(label, this.labels.notStated);
    const evidence = passageOf(read);
    const passage = oneLine(evidence?.exact ?? '');
    const line = plain(label, text, passageLink(this.view, evidence));
    line.isFromArticle = true;
    if (!line.text.includes(passage)) line.passage = passage;
    if (read.certainty === 'inferred') line.marks.push(this.labels.inferred);
    if (path && this.view.corrections.some((made) => made.path === path || made.path.startsWith(`${path}/`)))
      line.marks.push(this.labels.corrected);
    if (path) line.remark = this.remarkOn(path);
    return line;
  }

  private date(label: string, date: PartialDate | null, path: string): OutlineLine {
    return this.fact(label, date, date?.edtf ?? '', path);
  }

  private priorityMarks({ statedBy, chairship }: Priority, several: boolean): string[] {
    const chair = chairship === null ? undefined : this.view.note.chairs[chairship];
    return [
      ...(statedBy ? [`${this.labels.statedBy}: ${partyText(statedBy)}`] : []),
      ...(several && chair ? [`${chair.organization.name} — ${chair.holder.name}`] : []),
    ];
  }

  private withAddress(line: OutlineLine, url: string | null): OutlineLine {
    if (url) line.children.push(plain('', url, webAddress(url)));
    return line;
  }

  private remarkOn(path: string): string {
    return oneLine(this.view.kept?.lineRemarks[path] ?? '');
  }
}

/** The word for a code; the code itself where there is none. A note may come from anywhere, so only own words count. */
function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? words[code]! : code;
}
