import { describe, expect, test } from 'vitest';
import { catalogs } from '../../src/ui/catalog/index';
import { exportCatalogs } from '../../src/ui/catalog/exporting/index';
import type { Message } from '../../src/ui/translator';

const forms = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
const places = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name).sort();

const all = [catalogs, exportCatalogs].flatMap((set, index) =>
  Object.entries(set).map(
    ([language, catalog]) =>
      [['first paint', 'exporting'][index]!, language, catalog, set.en as Catalog] as const,
  ),
);
type Catalog = Readonly<Record<string, Message>>;

describe.each(all)('the catalog of %s in %s', (_, language, catalog, english) => {
  const entries = Object.entries(catalog as Readonly<Record<string, Message>>);

  test('has the keys of the English one, in its order', () => {
    expect(Object.keys(catalog)).toEqual(Object.keys(english));
  });

  test('fills in the same values, in every plural form', () => {
    const wrong = entries.filter(([key, message]) => {
      const wanted = places(forms(english[key]!)[0]!).join();
      return forms(message).some((form) => places(form).join() !== wanted);
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('has every plural form its language needs', () => {
    const needed = language === 'ru' ? ['few', 'many', 'one', 'other'] : ['one', 'other'];
    const plural = entries.filter(([, message]) => typeof message !== 'string');
    expect(plural.length).toBeGreaterThan(0);
    for (const [, message] of plural) expect(Object.keys(message).sort()).toEqual(needed);
  });

  test('leaves no text empty', () => {
    expect(entries.filter(([, message]) => forms(message).some((form) => !form.trim()))).toEqual([]);
  });

  test('leaves no text in another script', () => {
    const own = language === 'en' ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
    const isForeign = (form: string) => {
      const words = form.replaceAll(/\{\w+\}|Headnote/g, '');
      return /\p{L}/u.test(words) && !own.test(words);
    };
    expect(entries.filter(([, message]) => forms(message).some(isForeign)).map(([key]) => key)).toEqual([]);
  });
});
