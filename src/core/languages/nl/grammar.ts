import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';

export const grammar: GrammarWords = {
  boundary: 'letters',
  // the finite verb stands second: 'Op 1 juli neemt Denemarken het voorzitterschap over'
  subjectPlace: 'any',
  titledAcronyms: true,
  prepositions: {
    possessor: list`van, der, des`,
    recipient: list`aan, naar, in handen van, ten gunste van`,
    // 'van' also says from whom: 'neemt het over van Polen'.
    source: list`van, uit handen van, vanuit`,
    agent: list`door, bij`,
    companion: list`met, samen met, naast, alsook`,
    place: list`in, te, binnen, bij`,
    // Also conjunctions: 'nu Finland het voorzitterschap overneemt'.
    bare: list`terwijl, nadat, voordat, omdat, dat, toen, wanneer, zodra, nu, en, dan, als, na, of, maar, want`,
    other: list`
      over, tegen, onder, na, voor, tussen, als, zoals, sinds, via, volgens, zonder, ondanks, namens, vanwege, wegens, tijdens, rond,
      om, op, tot, jegens, richting, dankzij, behalve, buiten, in plaats van, ten opzichte van, met betrekking tot
    `,
  },
  suffixes: {
    possessor: list`s, 's`,
  },
  fillers: list`
    de, het, een, zijn, haar, hun, ons, onze, nieuwe, vertrekkende, scheidende, huidige, voormalige, buurland, gastland, toenmalige,
    beide, hele, heel, gehele, eigen, ook
  `,
  abbreviations: list`
    dhr., mevr., mw., dr., drs., mr., ir., ing., prof., gen., kol., lt., Z.E., H.E., o.a., bijv., bv., d.w.z., e.d., enz., etc., nr.,
    art., p., blz., ca., t.a.v., m.b.t., i.v.m., a.i., resp., jan., feb., febr., mrt., apr., aug., sept., okt., nov., dec., jl., vgl., St.
  `,
};
