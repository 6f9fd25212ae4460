import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';

export const grammar: GrammarWords = {
  boundary: 'letters',
  adjectivesBehind: true,
  titledAcronyms: true,
  prepositions: {
    possessor: list`de, du, des, d`,
    recipient: list`à, au, aux, entre les mains de, entre les mains du, en faveur de, en faveur du, au profit de, au profit du`,
    // 'de' also says from whom: 'a reçu la présidence de la Suède'.
    source: list`de, du, des, d, des mains de, des mains du, des mains des, depuis`,
    agent: list`par, de la part de, sous la houlette de, sous la conduite de`,
    companion: list`avec, aux côtés de, aux côtés du, ainsi que`,
    place: list`en, dans, à, au, aux, chez, à l'intérieur de, au sein de`,
    // Also conjunctions: 'alors que la Pologne prend'.
    bare: list`alors que, tandis que, lorsque, quand, que, qu, comme, si, puisque, après, et, ni, dont, où, car`,
    other: list`
      sur, contre, devant, entre, après, selon, sans, vers, jusqu'à, comme, parmi, concernant, face à, outre, avant, afin de, à cause de, grâce à, au nom de, au lieu de, sauf, pendant, durant, lors de, près de, pour, envers, hors de, malgré,
      vis-à-vis de, quant à
    `,
  },
  fillers: list`
    le, la, les, l, un, une, son, sa, ses, leur, leurs, notre, nos, voisin, voisine, nouveau, nouvelle, actuel, actuelle, pays, frère, sortant, sortante, entrant, entrante, petit, petite, propre, deux, toute, tout, même, aussi, également
  `,
  abbreviations: list`
    M., Mme., MM., Mlle., Dr., Pr., Me., Mgr., S.E., S.E.M., Gén., Col., Cdt., St., Ste., av., bd., no., n°., art., p., pp., etc., cf., ex., env., janv., févr., avr., juil., sept., oct., nov., déc., N.B., J.-C., U.E., O.N.U., É.-U., vol.
  `,
};
