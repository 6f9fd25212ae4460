import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';

export const grammar: GrammarWords = {
  boundary: 'letters',
  adjectivesBehind: true,
  titledAcronyms: true,
  subjectPlace: 'any',
  dropsSubject: true,
  prepositions: {
    possessor: list`di, del, dello, della, dei, degli, delle, dell, d`,
    recipient: list`a, ad, al, allo, alla, ai, agli, alle, all, nelle mani di, nelle mani del, nelle mani della, in mano a, in favore di`,
    source: list`da, dal, dallo, dalla, dai, dagli, dalle, dall, dalle mani di, dalle mani del, dalle mani della, dalle mani dell`,
    agent: list`da, dal, dallo, dalla, dai, dagli, dalle, dall, da parte di, da parte del, da parte della, da parte dell, sotto la guida di, sotto la guida del`,
    companion: list`con, insieme a, insieme con, accanto a, col, coi`,
    place: list`in, nel, nello, nella, nei, negli, nelle, nell, presso, all'interno di`,
    // Also conjunctions: 'mentre la Polonia assume'.
    bare: list`mentre, quando, che, come, se, dopo che, poiché, e, ed, né, quale, cui`,
    other: list`
      su, sul, sulla, sull, sui, sugli, sulle, contro, tra, fra, secondo, senza, verso, fino a, circa, oltre a, prima di, dopo, per conto di, a nome di, in nome di, invece di, durante, attraverso, fuori, vicino a, per, nonostante, riguardo a, davanti a, grazie a
    `,
  },
  fillers: list`
    il, lo, la, i, gli, le, l, un, una, uno, un', suo, sua, nostro, nostra, vicino, vicina, nuovo, nuova, attuale, paese, uscente, entrante, proprio, propria, stesso, stessa, tutto, tutta, anche, piccolo, piccola, entrambi
  `,
  abbreviations: list`
    Sig., Sig.ra, Dott., Dott.ssa, Prof., Prof.ssa, On., Sen., Gen., Col., Ing., Avv., Mons., S.E., n., nn., art., pag., ecc., es., p.es., cfr., ca., gen., feb., mar., apr., mag., giu., lug., ago., set., ott., nov., dic., U.E., O.N.U., St., S.p.A., a.C., d.C., Amb., Min.
  `,
};
