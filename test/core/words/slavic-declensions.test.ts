import { describe, expect, it } from 'vitest';
import { inflectionOf } from '../../../src/core/gazetteer/inflection';
import { declensions as be } from '../../../src/core/languages/be/declensions';
import { declensions as pl } from '../../../src/core/languages/pl/declensions';
import { declensions as uk } from '../../../src/core/languages/uk/declensions';

// Dictionary form, then genitive, dative, accusative, instrumental, locative; '-' where the dictionary form stands.
const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'locative'];
const tables = {
  uk: [
    'Україна України Україні Україну Україною Україні',
    'Казахстан Казахстану Казахстану - Казахстаном Казахстані',
    'Польща Польщі Польщі Польщу Польщею Польщі',
    'Вірменія Вірменії Вірменії Вірменію Вірменією Вірменії',
    'Білорусь Білорусі Білорусі - Білоруссю Білорусі',
    'Китай Китаю Китаю - Китаєм Китаї',
    'Америка Америки Америці Америку Америкою Америці',
    'Київ Києва Києву - Києвом Києві',
    'Саудівська Саудівської Саудівській Саудівську Саудівською Саудівській',
    'Південна Південної Південній Південну Південною Південній',
    'Нідерланди Нідерландів Нідерландам - Нідерландами Нідерландах',
    'Зеленський Зеленського Зеленському - Зеленським Зеленському',
    'Порошенко Порошенка Порошенкові Порошенка Порошенком Порошенку',
  ],
  be: [
    'Украіна Украіны Украіне Украіну Украінай Украіне',
    'Казахстан Казахстана Казахстану - Казахстанам Казахстане',
    'Расія Расіі Расіі Расію Расіяй Расіі',
    'Германія Германіі Германіі Германію Германіяй Германіі',
    'Беларусь Беларусі Беларусі - Беларуссю Беларусі',
    'Кітай Кітая Кітаю - Кітаем Кітаі',
    'Саудаўская Саудаўскай Саудаўскай Саудаўскую Саудаўскай Саудаўскай',
  ],
  pl: [
    'Polska Polski Polsce Polskę Polską Polsce',
    'Ukraina Ukrainy Ukrainie Ukrainę Ukrainą Ukrainie',
    'Kazachstan Kazachstanu Kazachstanowi - Kazachstanem Kazachstanie',
    'Białoruś Białorusi Białorusi - Białorusią Białorusi',
    'Francja Francji Francji Francję Francją Francji',
    'Hiszpania Hiszpanii Hiszpanii Hiszpanię Hiszpanią Hiszpanii',
    'Niemcy Niemiec Niemcom - Niemcami Niemczech',
    'Węgry Węgier Węgrom - Węgrami Węgrzech',
    'Włochy Włoch Włochom - Włochami Włoszech',
    'Chiny Chin Chinom - Chinami Chinach',
    'Cypr Cypru Cyprowi - Cyprem Cyprze',
    'Egipt Egiptu Egiptowi - Egiptem Egipcie',
    'Południowa Południowej Południowej Południową Południową Południowej',
    'Saudyjska Saudyjskiej Saudyjskiej Saudyjską Saudyjską Saudyjskiej',
    'Zełenski Zełenskiego Zełenskiemu - Zełenskim Zełenskim',
  ],
};

describe.each([
  ['uk', uk, tables.uk],
  ['be', be, tables.be],
  ['pl', pl, tables.pl],
] as const)('names in every case: %s', (tag, declensions, rows) => {
  const inflection = inflectionOf({ boundary: 'letters', declensions });
  const fold = (word: string) =>
    tag === 'be' ? word.toLowerCase().replaceAll('ў', 'у') : word.toLowerCase();

  it.each(rows)('%s', (row) => {
    const [dictionary = '', ...forms] = row.split(' ').map(fold);
    for (const [n, form] of forms.entries())
      if (form !== '-')
        expect(inflection.casesOf(dictionary, form), `${form}: ${CASES[n]}`).toContain(CASES[n]);
  });
});
