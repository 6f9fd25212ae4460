import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';

export const grammar: GrammarWords = {
  boundary: 'letters',
  verbLast: true,
  postpositions: {
    agent: list`тарапынан`,
    bare: list`мен, пен, бен`,
    companion: list`мен, пен, бен`,
    source: list`кейін, соң, орнына`,
    other: list`үшін, туралы, жайлы, бойынша, арқылы, дейін, қарай, қарсы, сияқты, жөнінде, секілді`,
  },
  suffixes: {
    possessor: list`ның, нің, дың, дің, тың, тің, ымыздың, іміздің, мыздың, міздің`,
    recipient: list`ға, ге, қа, ке, на, не, ымызға, імізге`,
    source: list`дан, ден, тан, тен, нан, нен`,
    object: list`ны, ні, ды, ді, ты, ті, н, ымызды, імізді`,
    place: list`да, де, та, те, нда, нде, дағы, дегі, тағы, тегі, ндағы, ндегі`,
    attribute: list`дағы, дегі, тағы, тегі, ндағы, ндегі, дық, дік, тық, тік, лық, лік`,
    companion: list`мен, бен, пен`,
    bare: list`ы, і, сы, сі, ымыз, іміз, лар, лер, дар, дер, тар, тер`,
    other: list`ша, ше, дай, дей, тай, тей, сыз, сіз`,
  },
  fillers: list`жаңа, көрші, бауырлас, құрметті, бұрынғы, қазіргі`,
  abbreviations: list`
    ж., жж., т.б., т.с.с., млн., млрд., мың., қ., обл., қаң., ақп., нау., сәу., мам., мау., шіл., там.,
    қыр., қаз., қар., жел.
  `,
};
