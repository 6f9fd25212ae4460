import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';
import { declensions } from './declensions';

export const grammar: GrammarWords = {
  boundary: 'letters',
  subjectPlace: 'any',
  dropsSubject: true,
  prepositions: {
    recipient: list`до, на користь, на +accusative`,
    source: list`від, од, з рук, із рук, після, з +genitive, із +genitive, зі +genitive, у +genitive`,
    agent: list`під головуванням, під керівництвом, на чолі з, на чолі із, з боку`,
    companion: list`з +instrumental, із +instrumental, зі +instrumental, разом з, разом із, спільно з, поряд з`,
    place: list`у +locative, в +locative, у +accusative, в +accusative, на +locative, усередині`,
    other: list`
      про, за, для, проти, без, при, через, між, серед, над, перед, під, заради, замість, крім, окрім, завдяки, згідно з, відповідно до,
      слідом за, з ініціативи, від імені, щодо, стосовно, навколо, біля, по, о, об, поза, щодо членства, до складу
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
  fillers: ['(?:нов|колишн|нинішн|чинн|майбутн|сусідн|дружн|сам|так)\\p{Ll}{1,3}'],
  folds: [
    ['ʼ', "'"],
    ['’', "'"],
  ],
  abbreviations: list`
    р., рр., ст., ім., т., т.д., т.п., ін., див., пор., вул., д., млн., млрд., тис., грн., дол., проф., акад., обл., м., с., напр., п.,
    січ., лют., бер., квіт., трав., черв., лип., серп., вер., жовт., лист., груд.
  `,
};
