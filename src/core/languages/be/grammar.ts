import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';
import { declensions } from './declensions';

export const grammar: GrammarWords = {
  boundary: 'letters',
  subjectPlace: 'any',
  dropsSubject: true,
  prepositions: {
    recipient: list`да, на карысць`,
    source: list`ад, з рук, пасля, у +genitive, з +genitive, са +genitive`,
    agent: list`пад старшынствам, пад кіраўніцтвам, на чале з, з боку`,
    companion: list`з +instrumental, са +instrumental, разам з, сумесна з, побач з`,
    place: list`у +locative, ў +locative, у +accusative, ў +accusative, на, унутры`,
    other: list`
      аб, пра, па, за, для, супраць, без, пры, праз, паміж, сярод, над, перад, пад, дзеля, замест, акрамя, дзякуючы, згодна з,
      услед за, па ініцыятыве, ад імя, адносна, вакол, каля
    `,
  },
  cases: {
    nominative: ['bare'],
    genitive: ['possessor'],
    dative: ['recipient'],
    accusative: ['object'],
    instrumental: ['agent'],
    locative: ['place'],
  },
  animateCases: { genitive: ['possessor', 'object'] },
  declensions,
  fillers: ['(?:нов|былы|цяперашн|дзеючы|будуч|суседн|сам)\\p{Ll}{0,3}'],
  folds: [
    ['ў', 'у'],
    ['ё', 'е'],
    // the classical spelling: сьнежань, Бэльгія, прэзыдэнт
    ['сьн', 'сн'],
    ['сьт', 'ст'],
    ['сьл', 'сл'],
    ['сьв', 'св'],
    ['сьп', 'сп'],
    ['сьц', 'сц'],
    ['зьм', 'зм'],
    ['зьв', 'зв'],
    ['зьн', 'зн'],
    ['зьд', 'зд'],
    ['ньн', 'нн'],
    ['льл', 'лл'],
    ['цьц', 'цц'],
    ['э', 'е'],
    ['ʼ', "'"],
    ['’', "'"],
  ],
  abbreviations: list`
    г., гг., ст., ім., т., т.д., т.п., ін., гл., вул., д., млн., млрд., тыс., руб., праф., акад., студз., лют., сак., крас., чэрв., ліп., жн., вер., кастр., ліст., снеж.
  `,
};
