import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';

export const grammar: GrammarWords = {
  boundary: 'letters',
  adjectivesBehind: true,
  titledAcronyms: true,
  subjectPlace: 'any',
  dropsSubject: true,
  prepositions: {
    possessor: list`de, do, da, dos, das, d`,
    recipient: list`a, ao, à, aos, às, para, para o, para a, às mãos de, às mãos do, às mãos da, nas mãos de, nas mãos do, nas mãos da, a favor de, a favor do, a favor da`,
    // 'do' also says from whom: 'recebeu a presidência da Índia'.
    source: list`de, do, da, dos, das, que estava nas mãos de, que estava nas mãos do, que estava nas mãos da, que esteve nas mãos da, até agora nas mãos da, que pertencia a, que pertencia à, que cabia a, que cabia à, das mãos de, das mãos do, das mãos da, da parte de, desde`,
    agent: list`por, pelo, pela, pelos, pelas, por parte de, por parte do, por parte da, sob, a cargo de, a cargo do, a cargo da`,
    companion: list`com, junto com, ao lado de, ao lado do, ao lado da, juntamente com`,
    place: list`em, no, na, nos, nas, num, numa, dentro de`,
    // Also the article, and conjunctions: 'enquanto a Polônia assume'.
    bare: list`a, as, enquanto, quando, que, como, se, caso, após, porque, e, nem, embora, conforme, segundo`,
    other: list`
      sobre, contra, perante, entre, após, segundo, sem, até, acerca de, além de, antes de, depois de, devido a, graças a, em nome de, em nome do, em vez de, em lugar de, salvo, exceto, durante, mediante, fora de, perto de, rumo a, diante de, para
    `,
  },
  fillers: list`
    o, a, os, as, um, uma, seu, sua, seus, suas, nosso, nossa, vizinho, vizinha, novo, nova, atual, actual, então, país, governo, próprio, própria, mesmo, também, todo, toda, cessante, irmão, irmã
  `,
  abbreviations: list`
    Sr., Sra., Dr., Dra., Prof., Profa., Eng., Gen., Cel., Cap., Min., Dep., Sen., Exmo., Exma., S.E., V.Ex.ª, nº., n.º, art., pág., p., etc., jan., fev., mar., abr., jun., jul., ago., set., out., nov., dez., Ltda., S.A., St., Sto., a.C., d.C., E.U.A., D.
  `,
};
