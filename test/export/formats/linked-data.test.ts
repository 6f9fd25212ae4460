import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/core/model/note';
import { cleanText } from '../../../src/export/text/clean-text';
import type { Exportable } from '../../../src/export/exporter';
import { jsonLd } from '../../../src/export/formats/json-ld';
import { webAnnotation } from '../../../src/export/formats/web-annotation';
import { render } from '../../../src/export/render';
import { hostileNote } from '../hostile-note';
import { articleOf, NoteBuilder } from '../note-builder';
import { keptSample, sampleNotes } from '../sample-notes';

/** Any JSON object. */
interface Node {
  [key: string]: Node;
}
const graphOf = async (notes: Exportable | readonly Exportable[]) =>
  JSON.parse((await render(jsonLd, notes)) as string)['@graph'] as Node[];
const itemsOf = async (notes: Exportable | readonly Exportable[]) =>
  JSON.parse((await render(webAnnotation, notes)) as string).items as Node[];

describe('json-ld', () => {
  it('puts a role with its dates between organization and holder', async () => {
    const [article, organization, claim] = await graphOf(sampleNotes.en);
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      '@id': 'https://news.example/pacific/fiji-chair',
      datePublished: '2025-06-20T08:30:00+12:00',
      publisher: { '@type': 'Organization', name: 'Pacific Example' },
      citation: [{ name: 'Harbour Declaration', datePublished: '2024-03' }],
      'headnote:dateAccessed': '2025-06-21T10:00:00.000Z',
    });
    expect(organization).toMatchObject({
      '@type': 'Organization',
      identifier: 'PIF',
      member: {
        '@type': 'OrganizationRole',
        startDate: '2025-07-01',
        endDate: '2026-06-30',
        'headnote:endCertainty': 'inferred',
        member: { '@type': 'Country', identifier: 'FJ', name: 'Fiji' },
        subjectOf: { '@type': 'Quotation', isPartOf: { '@id': article!['@id'] } },
      },
    });
    expect(claim!.about!['@id']).toBe(organization!.member!['@id']);
    expect(claim).toMatchObject({
      '@type': 'Claim',
      position: 1,
      creator: { name: 'Ana Vale', jobTitle: 'Prime Minister' },
    });
  });

  it('gives agencies as organizations, pictures with their credit, and as a date only what is one', async () => {
    const note = structuredClone(sampleNotes.en);
    const source = note.sources[0]!;
    Object.assign(note, {
      sources: [
        { ...source, kind: 'article' },
        { ...source, kind: 'agency', name: 'Wire', url: null },
        { ...source, kind: 'image', name: 'Lens', url: null },
        { ...source, kind: 'link', name: 'Treaty', url: 'https://law.example/' },
      ],
    });
    note.chairs[0]!.startDate!.edtf = 'XXXX-07-01';
    note.documents[0]!.date!.edtf = 'XXXX-03';
    const [article, organization] = await graphOf(note);
    expect(article!.sourceOrganization).toEqual([{ '@type': 'Organization', name: 'Wire' }]);
    expect(article!.image).toEqual([{ '@type': 'ImageObject', creditText: 'Lens' }]);
    expect(article!.isBasedOn).toEqual([
      { '@type': 'CreativeWork', name: 'Treaty', url: 'https://law.example/' },
    ]);
    expect(organization!.member).not.toHaveProperty('startDate');
    expect(organization!.member!['headnote:start']).toBe('XXXX-07-01');
    expect(article!.citation).toEqual([{ '@type': 'CreativeWork', name: note.documents[0]!.title }]);
  });

  it('says nothing of what is not stated, and what a person corrected', async () => {
    const [article, organization] = await graphOf(keptSample);
    expect(organization!.member).not.toHaveProperty('headnote:predecessor');
    expect(article!['headnote:correction']).toHaveLength(2);
    expect(await graphOf([])).toEqual([]);
  });

  it('keeps hostile texts', async () => {
    await fc.assert(
      fc.asyncProperty(hostileNote, async (note) => {
        const [article, , claim] = await graphOf(note);
        expect(article!.headline).toBe(cleanText(note.article.headline));
        expect(claim!.text).toBe(cleanText(note.priorities[0]!.text));
      }),
    );
  });
});

interface Target {
  source: string;
  selector: { type: string; exact: string; start: number; end: number };
}
const targetsOf = ({ target }: Node) => (Array.isArray(target) ? (target as Target[]) : []);
const bodiesOf = ({ body }: Node) => body as unknown as { id?: string; purpose?: string; value: string }[];

/** Finds every passage again: by quotation, and by code points in the text that travels. */
function checkTargets(items: Node[]) {
  const texts = new Map(items.flatMap(bodiesOf).map(({ id, value }) => [id, value]));
  let positions = 0;
  for (const targets of items.map(targetsOf)) {
    const quote = targets.find(({ selector }) => selector.type === 'TextQuoteSelector')?.selector.exact;
    const position = targets.find(({ selector }) => selector.type === 'TextPositionSelector');
    if (!position) continue;
    positions++;
    const letters = Array.from(texts.get(position.source)!);
    expect(letters.slice(position.selector.start, position.selector.end).join('')).toBe(quote);
  }
  return positions;
}

describe('web-annotation', () => {
  it.each(Object.entries(sampleNotes))('leads back to every passage in %s', async (_, note) => {
    expect(checkTargets(await itemsOf(note))).toBeGreaterThan(2);
  });

  it('counts code points, not UTF-16 units', async () => {
    const build = new NoteBuilder(articleOf({ text: '😀😀 Fiji 𐍈 leads.' }));
    const note: Note = build.note({ quotations: [build.quotation('Fiji 𐍈 leads', null)] });
    const [, annotation] = await itemsOf(note);
    const selectors = targetsOf(annotation!).map(({ selector }) => selector);
    expect(selectors[1]).toEqual({ type: 'TextPositionSelector', start: 3, end: 15 });
  });

  it('names motivation, generator and the time of the page', async () => {
    const items = await itemsOf([sampleNotes.en, keptSample]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items[1]).toMatchObject({
      type: 'Annotation',
      motivation: 'describing',
      generator: { type: 'Software', name: 'Headnote 0.1.0' },
      target: [
        {
          source: 'https://news.example/pacific/fiji-chair',
          state: { sourceDate: '2025-06-21T10:00:00.000Z' },
        },
        {},
      ],
    });
    const remarks = items.flatMap(bodiesOf).filter(({ purpose }) => purpose === 'commenting');
    expect(remarks.map(({ value }) => value)).toContain('после весеннего паводка');
  });

  it('leads back to every passage of hostile texts', async () => {
    await fc.assert(fc.asyncProperty(hostileNote, async (note) => void checkTargets(await itemsOf(note))));
  });
});
