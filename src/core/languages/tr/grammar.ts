import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';

/** Endings are written folded: ı stands as i. They follow an apostrophe, or, with bodies, the name itself. */
export const grammar: GrammarWords = {
  boundary: 'letters',
  verbLast: true,
  folds: [
    ['ı', 'i'],
    ['â', 'a'],
    ['î', 'i'],
    ['û', 'u'],
  ],
  postpositions: {
    agent: list`tarafından`,
    companion: list`ile, ve`,
    other: list`için, hakkında, karşı, göre, önce, gibi, kadar, konusunda, üzerinden, dışında, aracılığıyla, arasında`,
    source: list`ardından, sonra, yerine`,
    bare: list`ise, de, da, olarak`,
  },
  suffixes: {
    possessor: list`in, un, ün, nin, nun, nün`,
    recipient: list`e, a, ye, ya, ne, na`,
    source: list`den, dan, ten, tan, nden, ndan`,
    object: list`i, u, ü, yi, yu, yü, ni, nu, nü`,
    place: list`de, da, te, ta, nde, nda, deki, daki, teki, taki, ndeki, ndaki`,
    attribute: list`li, lu, lü, deki, daki, teki, taki, ndeki, ndaki`,
    companion: list`le, la, yle, yla`,
    other: list`ce, ca, çe, ça, siz, suz, süz`,
  },
  fillers: list`yeni, eski, komşu, dost, kardeş`,
  abbreviations: [
    ...list`Dr., Prof., Doç., Av., Sn., No., vb., vs., bkz., yy., örn., Gen., Org., Alb.`,
    // Ordinals: 12. Zirve.
    ...Array.from({ length: 99 }, (_, n) => `${n + 1}.`),
  ],
};
