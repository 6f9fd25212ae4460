import { expect, test } from 'vitest';
import { lineCitation } from '../../src/ui/line-citation';
import { sampleNotes } from '../export/sample-notes';

test('a line with author, headline, publisher, date and a link to its passage', () => {
  const { en } = sampleNotes;
  expect(lineCitation('Fiji', en.priorities[1]!, en, 'en')).toBe(
    'Fiji\n— Mere Tala, Jo van der Berg. Fiji to chair the Pacific Islands Forum: “oceans first”. Pacific Example, 20 June 2025. ' +
      'https://news.example/pacific/fiji-chair#:~:text=%26%20reefs%2C%20and-,cut%20the%20cost%20of%20shipping%20by%2010%25,-%2C%E2%80%9D%20she%20said.',
  );
});

test('what the page does not tell is left out', () => {
  const { zh } = sampleNotes;
  const note = {
    ...zh,
    article: { ...zh.article, author: [], datePublished: null, publisher: { name: null } },
  };
  expect(lineCitation('中国', zh.chairs[0]!, note, 'ru')).toMatch(
    /^中国\n— 中国将担任亚太经合组织主席\. https:\/\/news\.example\/zh\/3#:~:text=/,
  );
});
