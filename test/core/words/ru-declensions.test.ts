import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { inflectionOf } from '../../../src/core/gazetteer/inflection';
import { makeFold } from '../../../src/core/gazetteer/tokens';
import { ru } from '../../../src/core/languages/ru';

interface Engine {
  decline(lemma: { text: string; gender: string }, grammaticalCase: string): string[];
}
const RussianNouns = createRequire(import.meta.url)('russian-nouns-js') as {
  Engine: new () => Engine;
  Case: Record<'GENITIVE' | 'DATIVE' | 'ACCUSATIVE' | 'INSTRUMENTAL' | 'PREPOSITIONAL', string>;
  Gender: Record<'FEMININE' | 'MASCULINE', string>;
};
const { Case, Gender } = RussianNouns;
const CASES = {
  genitive: Case.GENITIVE,
  dative: Case.DATIVE,
  instrumental: Case.INSTRUMENTAL,
  locative: Case.PREPOSITIONAL,
};

// One-word names whose gender their ending shows; the rest never change or are plural. Никарагуа never changes either,
// and the library does not know that Египет loses its vowel ('Египта').
const feminine = /[ая]$/;
const masculine = /[бвгдзклмнпрстфхцчшщй]$/;
const names = Object.values(ru.tables.countries)
  .map(([name]) => name!)
  .filter((name) => name !== 'Никарагуа' && name !== 'Египет')
  .filter((name) => /^[А-ЯЁ][а-яё]+$/.test(name) && (feminine.test(name) || masculine.test(name)));

describe('Russian country names in every case', () => {
  const engine = new RussianNouns.Engine();
  const fold = makeFold(ru.grammar);
  const inflection = inflectionOf(ru.grammar);

  it('covers most of the names', () => expect(names.length).toBeGreaterThan(100));

  it.each(names)('%s', (name) => {
    const lemma = { text: name, gender: feminine.test(name) ? Gender.FEMININE : Gender.MASCULINE };
    for (const [own, theirs] of Object.entries(CASES))
      for (const form of engine.decline(lemma, theirs))
        expect(inflection.casesOf(fold(name), fold(form)), `${form}: ${own}`).toContain(own);
  });
});
