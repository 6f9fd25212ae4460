import type { Read } from '../../core/model/evidence';
import type { Chairship, Priority, Quotation } from '../../core/model/note';
import type { PartialDate } from '../../core/model/partial-date';
import type { Party } from '../../core/model/party';
import type { Exporter } from '../exporter';
import { type NoteView, passageLink, passageOf, viewOf } from '../view/note-view';
import { daysOf } from '../view/date-range';
import { correctionText } from '../view/correction-text';
import { stableId } from '../text/stable-id';

type Node = Readonly<Record<string, unknown>>;

/** Terms schema.org has none for stand under Headnote's own name. */
const CONTEXT = ['https://schema.org', { headnote: 'urn:headnote:' }];

/** The notes as a graph of schema.org: NewsArticle, OrganizationRole, Claim, Quotation. */
export const jsonLd: Exporter = {
  id: 'json-ld',
  label: 'JSON-LD (schema.org)',
  purpose: 'Linked data: article, roles with their dates, priorities and quotations.',
  group: 'data',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  scope: 'many',
  async *write(notes) {
    yield `{\n"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`;
    let separator = '\n';
    for await (const item of notes) {
      for (const node of nodesOf(viewOf(item))) {
        yield separator + JSON.stringify(node);
        separator = ',\n';
      }
    }
    yield '\n]\n}\n';
  },
};

function nodesOf(view: NoteView): Node[] {
  const { note } = view;
  return [
    articleNode(view),
    ...note.chairs.map((chair, index) => roleNode(view, chair, index)),
    ...note.priorities.map((priority) => priorityNode(view, priority)),
    ...note.quotations.map((quotation) => quotationNode(view, quotation)),
  ];
}

function articleNode(view: NoteView): Node {
  const { article, documents, sources, generator } = view.note;
  return filled({
    '@type': 'NewsArticle',
    '@id': articleId(view),
    url: view.link,
    headline: article.headline,
    author: article.author.map(({ name, url }) => filled({ '@type': 'Person', name, url })),
    publisher: article.publisher.name && { '@type': 'Organization', name: article.publisher.name },
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    inLanguage: article.inLanguage,
    articleSection: article.section,
    citation: documents.map((document) =>
      filled({
        '@type': 'CreativeWork',
        name: document.title,
        datePublished: isoDate(document.date),
        url: document.url,
      }),
    ),
    sourceOrganization: sources
      .filter(({ kind }) => kind === 'agency')
      .map(({ name, url }) => filled({ '@type': 'Organization', name, url })),
    isBasedOn: sources
      .filter(({ kind }) => kind === 'link')
      .map(({ name, url }) => filled({ '@type': 'CreativeWork', name, url })),
    image: sources
      .filter(({ kind }) => kind === 'image')
      .map(({ name, url }) => filled({ '@type': 'ImageObject', creditText: name, url })),
    keywords: view.kept?.tags,
    'headnote:dateAccessed': article.dateAccessed,
    'headnote:generator': `${generator.name} ${generator.version}`,
    'headnote:remark': view.kept?.remark,
    'headnote:correction': view.corrections.map(correctionText),
  });
}

/** schema.org puts a role between the organization and its member. */
function roleNode(view: NoteView, chair: Chairship, index: number): Node {
  return filled({
    '@type': 'Organization',
    name: chair.organization.name,
    identifier: chair.organization.id,
    member: filled({
      '@type': 'OrganizationRole',
      '@id': roleId(view, index),
      roleName: chair.roleName,
      startDate: isoDate(chair.startDate),
      endDate: isoDate(chair.endDate),
      member: partyNode(chair.holder),
      'headnote:person': chair.person && partyNode(chair.person),
      'headnote:predecessor': chair.predecessor && partyNode(chair.predecessor),
      'headnote:successor': chair.successor && partyNode(chair.successor),
      'headnote:status': chair.status,
      'headnote:start': isoDate(chair.startDate) ? null : chair.startDate?.edtf,
      'headnote:end': isoDate(chair.endDate) ? null : chair.endDate?.edtf,
      'headnote:startCertainty': chair.startDate?.certainty,
      'headnote:endCertainty': chair.endDate?.certainty,
      ...provenance(view, chair),
    }),
  });
}

function priorityNode(view: NoteView, priority: Priority): Node {
  return filled({
    '@type': 'Claim',
    position: priority.position,
    text: priority.text,
    creator: priority.statedBy && partyNode(priority.statedBy),
    about: priority.chairship === null ? null : { '@id': roleId(view, priority.chairship) },
    hasPart: priority.details.map((detail) =>
      filled({ '@type': 'Claim', text: detail.text, ...provenance(view, detail) }),
    ),
    ...provenance(view, priority),
  });
}

function quotationNode(view: NoteView, quotation: Quotation): Node {
  return filled({
    '@type': 'Quotation',
    text: quotation.text,
    creator: quotation.speaker && partyNode(quotation.speaker),
    isPartOf: { '@id': articleId(view) },
    url: passageLink(view, passageOf(quotation)),
    'headnote:direct': quotation.direct,
    'headnote:rule': quotation.rule,
  });
}

/** A date schema.org takes; null where its year is not known. */
function isoDate(date: PartialDate | null): string | null {
  return date && daysOf(date.edtf) ? date.edtf : null;
}

function partyNode({ type, id, name, title }: Party): Node {
  return filled({ '@type': type, identifier: id, name, jobTitle: type === 'Person' ? title : null });
}

/** The passage a value was read from, and how surely. */
function provenance(view: NoteView, read: Read): Node {
  const passage = passageOf(read);
  return {
    subjectOf:
      passage &&
      filled({
        '@type': 'Quotation',
        text: passage.exact,
        url: passageLink(view, passage),
        isPartOf: { '@id': articleId(view) },
      }),
    'headnote:certainty': read.certainty,
    'headnote:rule': read.rule,
  };
}

function articleId(view: NoteView): string {
  return view.link ?? `urn:headnote:article:${stableId(view.id)}`;
}

function roleId(view: NoteView, index: number): string {
  return `urn:headnote:role:${stableId(view.id)}:${index}`;
}

/** Without what is empty: not stated is not said. */
function filled(node: Node): Node {
  const entries = Object.entries(node).filter(
    ([, value]) =>
      value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(entries);
}
