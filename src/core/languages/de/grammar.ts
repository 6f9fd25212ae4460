import type { GrammarWords } from '../../model/words/grammar';
import { declensionTable } from '../../words/declension-table';
import { list } from '../../words/list';

const ARTICLES = list`der, die, das, dem, den, des, einer, einem, einen`;

/** Each preposition by itself and with every article, so that 'von der' is not read as the genitive 'der'. */
function withArticles(prepositions: readonly string[]): string[] {
  return prepositions.flatMap((word) => [word, ...ARTICLES.map((article) => `${word} ${article}`)]);
}

export const grammar: GrammarWords = {
  boundary: 'letters',
  capitalNouns: true,
  subjectPlace: 'any',
  prepositions: {
    recipient: [...withArticles(list`an, in die hände von, auf, zu`), 'zur', 'zum', 'der', 'dem', 'den'],
    source: withArticles(list`von, vom, aus den händen von, nach, aus`),
    possessor: [...withArticles(list`von`), 'der', 'des'],
    agent: withArticles(
      list`durch, unter dem vorsitz von, unter vorsitz von, unter führung von, unter leitung von`,
    ),
    companion: withArticles(list`mit, gemeinsam mit, zusammen mit, neben`),
    place: withArticles(list`in, im, innerhalb, auf`),
    other: withArticles(list`
      für, gegen, ohne, um, über, bei, beim, zu, zum, zur, seit, vor, hinter, unter, zwischen, trotz, wegen, statt, anstelle, laut,
      gegenüber, bis, während, außer, entlang, per, als
    `),
  },
  cases: {
    nominative: ['bare'],
    genitive: ['possessor'],
    oblique: ['possessor', 'recipient', 'object'],
  },
  declensions: declensionTable(
    ['genitive', 'oblique'],
    [
      // Nouns, and adjectives inside names: Europäische Union, der Europäischen Union.
      '~[abcdfghijklmnopqrtuvwyäöü] | s es | en n',
      '~e | s | en er es em n',
      '~er | s | en em es e n',
      '~[sxzß] | es | en',
    ],
  ),
  fillers: [
    '(?:neu|bisherig|aktuell|derzeitig|künftig|amtierend|früher|ehemalig|scheidend|benachbart)\\p{Ll}{0,2}',
    '(?:sein|ihr|unser)(?:e|em|en|er|es)?',
    'gastgeber(?:land)?',
    'vorgänger(?:in|land)?',
    'nachfolger(?:in)?',
    'nachbarland',
  ],
  folds: [['ß', 'ss']],
  // ordinals are written with a full stop: am 1. Januar
  abbreviations: [
    ...Array.from({ length: 31 }, (_, n) => `${n + 1}.`),
    ...list`
    bzw., ca., Dr., evtl., ggf., inkl., Mio., Mrd., Nr., Prof., sog., St., u.a., usw., v.a., vgl., z.B., d.h., Jh., Abs., Art., Hrsg.,
    Jan., Feb., Apr., Jun., Jul., Aug., Sept., Sep., Okt., Nov., Dez., geb., gest., Mag.
  `,
  ],
};
