import './browser-globals';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type NoteStore, openNoteStore } from '../../src/store';
import { EMPTY_LAYER } from '../../src/store/database/note-records';
import { nearTerms } from '../../src/store/search/near-terms';
import { eachPosting, SegmentBuilder } from '../../src/store/search/segment';
import { searchWords } from '../../src/store/search/words';
import { sampleNote } from './sample-notes';

describe('searchWords', () => {
  it.each([
    ['Ёлка, é, ﬁn', ['елка', 'e', 'fin']],
    ["G20's e-mail 2024-01", ['g20', 's', 'e', 'mail', '2024', '01']],
    ['Қазақстан төрағалығы', ['қазақстан', 'төрағалығы']],
    ['رئاسةُ الاتحاد', ['رئاسة', 'الاتحاد']],
    ['', []],
    ['— … !', []],
  ])('%j', (text, words) => expect(searchWords(text)).toEqual(words));

  it('sets Chinese and Japanese words apart', () => {
    expect(searchWords('上海合作组织主席国')).toContain('主席');
    expect(searchWords('議長国の日本').length).toBeGreaterThan(1);
  });

  it('gives no word longer than 40 letters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) =>
        searchWords(text).every((word) => word.length > 0 && word.length <= 40),
      ),
    );
  });
});

describe('nearTerms', () => {
  it.each([
    ['kazakhstan', 'kazakstan', 1, true],
    ['kazakstan', 'kazakhstan', 1, true],
    ['pashinyan', 'pashniyan', 1, true],
    ['abcd', 'abxy', 1, false],
    ['abcd', 'abxy', 2, true],
    ['abcdef', 'abcd', 1, false],
    ['abcd', 'bcd', 1, false],
    // A beginning of a longer term, as one types.
    ['secruit', 'security', 1, true],
    ['abcd', 'abdcefgh', 1, true],
    ['abcd', 'abxyefgh', 1, false],
  ])('%s %s within %d: %s', (word, term, most, isNear) =>
    expect(nearTerms([term], word, most)).toEqual(isNear ? [0] : []),
  );

  it('finds among many terms what each is alone, whatever they begin with', () => {
    const term = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        fc.uniqueArray(term, { maxLength: 60 }),
        term,
        fc.integer({ min: 0, max: 2 }),
        (terms, word, most) => {
          const sorted = [...terms].sort();
          const alone = sorted.flatMap((one, at) => (nearTerms([one], word, most).length > 0 ? [at] : []));
          expect(nearTerms(sorted, word, most)).toEqual(alone);
        },
      ),
    );
  });

  it('finds a word with one letter left out after the first', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 12 }), fc.nat(10), (word, at) => {
        const place = 1 + (at % (word.length - 1));
        const shorter = word.slice(0, place) + word.slice(place + 1);
        return nearTerms([word], shorter, 1).length === 1 && nearTerms([shorter], word, 1).length === 1;
      }),
    );
  });
});

describe('segments', () => {
  it('give back every note and class of every word', () => {
    const word = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(word), fc.array(word), fc.array(word), fc.array(word)), {
          maxLength: 400,
        }),
        (notes) => {
          const builder = new SegmentBuilder();
          for (const [index, words] of notes.entries()) builder.add(String(index), words);
          const segment = builder.build(1);
          const found: string[] = [];
          for (const [term, text] of segment.terms.split('\n').filter(Boolean).entries()) {
            eachPosting(segment, term, (place, weight) => found.push(`${text} ${place} ${weight}`));
          }
          const expected = notes.flatMap((lists, place) =>
            ['a', 'b', 'c', 'd', 'e'].flatMap((text) => {
              const weight = lists.findLastIndex((list) => list.includes(text));
              return weight < 0 ? [] : [`${text} ${place} ${weight}`];
            }),
          );
          expect(found.sort()).toEqual(expected.sort());
        },
      ),
    );
  });
});

let store: NoteStore;
let library = 0;
beforeEach(() => {
  library += 1;
  store = openNoteStore({ name: `search-${library}` });
});
afterEach(() => store.close());

const save = async (name: string, text: string): Promise<string> =>
  (
    await store.save(
      sampleNote({ url: `https://news.example/${name}`, headline: name, text, priorities: [] }),
    )
  ).kept.id;
const found = async (query: string): Promise<string[]> => {
  const hits = (await store.search(query)) ?? [];
  return (await store.getMany(hits.map(({ id }) => id))).map(({ note }) => note.article.headline);
};

describe('the index', () => {
  it('finds whole words, beginnings, other endings and typos, headlines first', async () => {
    await save('one', 'Председательство Казахстана в ОДКБ');
    await save('Казахстан', 'другой текст');
    await save('three', 'the chairmanship of Kazakhstan');
    await store.refreshSearch();
    expect(await found('казахстан')).toEqual(['Казахстан', 'one']);
    expect(await found('председательства')).toEqual(['one']);
    expect(await found('каз')).toHaveLength(2);
    expect(await found('chairmansihp')).toEqual(['three']);
    expect(await found('казахстана одкб')).toEqual(['one']);
    expect(await found('казахстан нигде')).toEqual([]);
    expect(await found('G20')).toEqual([]);
    expect(await store.search(' … ')).toBeNull();
  });

  it('finds Chinese by word', async () => {
    await save('中国接任上海合作组织轮值主席国', '中国 将 担任');
    await store.refreshSearch();
    expect(await found('上海')).toHaveLength(1);
    expect(await found('北京')).toHaveLength(0);
  });

  it('follows changes, tags, bin and purge without being made anew', async () => {
    const id = await save('first', 'alpha beta');
    await store.refreshSearch();
    await store.edit(id, () => ({ tags: ['harbour'], remark: 'see annex' }));
    await save('first', 'gamma delta');
    await store.refreshSearch();
    expect([
      await found('alpha'),
      await found('gamma'),
      await found('harbour'),
      await found('annex'),
    ]).toEqual([[], ['first'], ['first'], ['first']]);
    await store.purge([id]);
    await store.refreshSearch();
    expect(await store.search('gamma')).toEqual([]);
  });

  it('is the same after reopening, and over two pages that both write', async () => {
    const other = openNoteStore({ name: `search-${library}` });
    await save('one', 'alpha');
    await store.refreshSearch();
    await other.search('warm');
    await save('two', 'alpha beta');
    await store.refreshSearch();
    await other.save(
      sampleNote({
        url: 'https://news.example/three',
        headline: 'three',
        text: 'alpha gamma',
        priorities: [],
      }),
    );
    await other.refreshSearch();
    expect(await other.search('alpha')).toHaveLength(3);
    await other.close();
    await store.close();
    store = openNoteStore({ name: `search-${library}` });
    expect(await store.search('alpha')).toHaveLength(3);
  });

  it('joins small segments and loses nothing by it', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 24; index += 1) {
      ids.push(await save(`n${index}`, `common unique${index}x`));
      if (index === 12) await store.purge([ids[3]!]);
      await store.refreshSearch();
    }
    expect(await store.search('common')).toHaveLength(23);
    expect(await store.search('unique3x')).toEqual([]);
    await store.close();
    store = openNoteStore({ name: `search-${library}` });
    expect(await store.search('common')).toHaveLength(23);
    expect(await found('unique7x')).toEqual(['n7']);
  });

  it('takes a large import in several segments', async () => {
    const kept = Array.from({ length: 1500 }, (_, index) => ({
      kept: {
        ...EMPTY_LAYER,
        id: `n${index}`,
        savedAt: 'x',
        changedAt: 'x',
        revisions: [],
        note: sampleNote({ headline: `note ${index}`, text: `word${index}`, priorities: [] }),
      },
      article: null,
    }));
    await store.put(kept);
    await store.refreshSearch();
    expect(await store.search('norland')).toHaveLength(1500);
    expect((await store.search('word1234'))?.map(({ id }) => id)).toEqual(['n1234']);
  }, 20_000);
});
