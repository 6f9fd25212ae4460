import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';

export const grammar: GrammarWords = {
  boundary: 'letters',
  subjectPlace: 'any',
  dropsSubject: true,
  adjectivesBehind: true,
  titledAcronyms: true,
  prepositions: {
    possessor: list`de, del`,
    recipient: list`a, al, a manos de, a manos del, en manos de, en manos del, en favor de, a favor de, para`,
    // 'de' also says from whom: 'recibió la presidencia de Suecia'.
    source: list`de, del, que estaba en manos de, que estaba en manos del, que estuvo en manos de, hasta ahora en manos de, de manos de, de manos del, de parte de, desde`,
    agent: list`por, por parte de, de la mano de, a cargo de, bajo`,
    companion: list`con, junto a, junto con, al lado de`,
    place: list`en, dentro de, en la ciudad de`,
    // Also conjunctions: 'mientras Polonia asume', 'que España cede'.
    bare: list`mientras, cuando, que, como, según, si, aunque, después de que, tras, y, e, ni`,
    other: list`
      sobre, contra, ante, entre, tras, según, sin, hacia, hasta, como, acerca de, frente a, además de, antes de, después de, debido a,
      gracias a, en nombre de, en representación de, en vez de, en lugar de, salvo, excepto, durante, mediante, fuera de, cerca de, para
    `,
  },
  fillers: list`
    el, la, los, las, lo, un, una, su, sus, nuestro, nuestra, vecino, vecina, nuevo, nueva, actual, entonces, hermano, hermana, saliente, entrante,
    país, gobierno, propio, propia, ambos, ambas, también, todo, toda, sudamericano, sudamericana
  `,
  abbreviations: list`
    Sr., Sra., Srta., Dr., Dra., Lic., Ing., Prof., Gral., Cnel., Cap., Mons., D., Dña., Excmo., Excma., S.E., EE., UU., núm., No., art., pág., etc., p. ej.,
    a. m., p. m., a.m., p.m., Ud., Uds., Cía., Avda., ene., feb., mar., abr., jun., jul., ago., sept., set., oct., nov., dic., EE.UU., S.A., Vs.
  `,
};
