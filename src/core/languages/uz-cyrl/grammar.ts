import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';

export const grammar: GrammarWords = {
  boundary: 'letters',
  verbLast: true,
  postpositions: {
    agent: list`томонидан`,
    companion: list`билан`,
    source: list`кейин, сўнг, ўрнига`,
    bare: list`эса, бўлган, сифатида`,
    other: list`учун, ҳақида, тўғрисида, бўйича, орқали, қадар, қарши, каби, сингари, юзасидан, доирасида`,
  },
  suffixes: {
    possessor: list`нинг, имизнинг, мизнинг, ининг`,
    recipient: list`га, ка, қа, на, ига, имизга`,
    source: list`дан, идан, имиздан`,
    object: list`ни, ини, имизни`,
    place: list`да, даги, ида, идаги`,
    attribute: list`даги, идаги, лик`,
    bare: list`и, си, лар, имиз, миз`,
    other: list`ча, дай, дек, сиз`,
  },
  fillers: list`янги, қўшни, қардош, дўст, собиқ, амалдаги`,
  abbreviations: list`млн., млрд., й., йй., вил., ш., янв., фев., апр., авг., сен., окт., ноя., дек.`,
};
