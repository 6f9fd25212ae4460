import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';
import { declensions } from './declensions';

export const grammar: GrammarWords = {
  boundary: 'letters',
  subjectPlace: 'any',
  prepositions: {
    recipient: list`к, ко`,
    source: list`от, из, из рук, у, после, вслед за, следом за`,
    agent: list`под председательством, под руководством, под началом, под управлением, во главе с, со стороны`,
    companion: list`с, со, вместе с, совместно с, наряду с, за +instrumental`,
    place: list`в, во, на, внутри`,
    other: list`
      о, об, обо, по, за, для, против, без, до, при, про, через, между, среди, над, перед, под, ради,
      вместо, кроме, помимо, благодаря, согласно, по инициативе, из-за, от имени, в отношении,
      относительно, вокруг, около
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
  fillers: ['(?:нов|бывш|нынешн|действующ|будущ|соседн|дружественн|братск|сам)\\p{Ll}{1,3}'],
  folds: [['ё', 'е']],
  abbreviations: list`
    г., гг., в., вв., им., т., т.е., т.д., т.п., др., пр., см., ср., ул., д., млн., млрд., тыс., руб.,
    долл., проф., акад., г-н., янв., февр., фев., мар., апр., авг., сент., сен., окт., нояб., ноя., дек.
  `,
};
