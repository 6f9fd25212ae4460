import { describeQuote } from '../../src/core/evidence/describe-quote';
import type { ArticleMetadata } from '../../src/core/model/article';
import type { Evidence, Read } from '../../src/core/model/evidence';
import type { Chairship, Note, Priority, Quotation } from '../../src/core/model/note';
import type { PartialDate } from '../../src/core/model/partial-date';
import type { Party, PartyType } from '../../src/core/model/party';

/** Builds notes by hand for tests: every value is given with the words of the article it was read from. */
export class NoteBuilder {
  constructor(readonly article: ArticleMetadata) {}

  passage(exact: string): Evidence {
    const { text } = this.article;
    let start = text.indexOf(exact);
    // Half a letter given as a text is not found in a whole one: no reading cuts letters in two.
    while (start >= 0 && (isWithinPair(text, start) || isWithinPair(text, start + exact.length)))
      start = text.indexOf(exact, start + 1);
    if (start < 0) throw new Error(`not in the article: ${exact}`);
    return describeQuote(this.article.text, start, start + exact.length, 'body');
  }

  read(exact: string, certainty: Read['certainty'] = 'stated'): Read {
    return { evidence: [this.passage(exact)], rule: 'test/by-hand', certainty };
  }

  party(type: PartyType, id: string | null, name: string, exact: string, title?: string): Party {
    return { type, id, name, ...(title ? { title } : {}), ...this.read(exact) };
  }

  date(edtf: string, exact: string, certainty: Read['certainty'] = 'stated'): PartialDate {
    return { edtf, ...this.read(exact, certainty) };
  }

  chair(
    fields: Pick<Chairship, 'organization' | 'holder' | 'status'> & Partial<Chairship>,
    exact: string,
  ): Chairship {
    return {
      person: null,
      roleName: 'chairmanship',
      startDate: null,
      endDate: null,
      predecessor: null,
      successor: null,
      ...this.read(exact),
      ...fields,
    };
  }

  priorities(statedBy: Party | null, items: readonly (readonly [string, ...string[]])[]): Priority[] {
    return items.map(([text, ...details], index) => ({
      position: index + 1,
      text,
      details: details.map((detail) => ({ text: detail, ...this.read(detail) })),
      statedBy,
      chairship: 0,
      ...this.read(text),
    }));
  }

  quotation(text: string, speaker: Party | null, direct = true): Quotation {
    return { text, direct, speaker, ...this.read(text) };
  }

  note(facts: Partial<Note>): Note {
    return {
      schema: 'headnote/1',
      generator: { name: 'Headnote', version: '0.1.0' },
      article: this.article,
      chairs: [],
      priorities: [],
      quotations: [],
      documents: [],
      sources: [],
      coverage: {
        chairs: 'read',
        priorities: 'read',
        quotations: 'read',
        documents: 'read',
        sources: 'read',
      },
      ...facts,
    };
  }
}

/** Metadata of an article with what a test leaves out. */
export function articleOf(fields: Partial<ArticleMetadata> & Pick<ArticleMetadata, 'text'>): ArticleMetadata {
  return {
    url: 'https://news.example/article',
    canonicalUrl: null,
    headline: 'A headline',
    author: [],
    publisher: { name: null },
    datePublished: null,
    dateModified: null,
    dateAccessed: null,
    inLanguage: 'en',
    section: null,
    origins: {},
    ...fields,
  };
}

/** Whether an offset stands between the halves of one letter. */
function isWithinPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
