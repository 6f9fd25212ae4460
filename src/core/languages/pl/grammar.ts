import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';
import { declensions } from './declensions';

export const grammar: GrammarWords = {
  boundary: 'letters',
  subjectPlace: 'any',
  dropsSubject: true,
  prepositions: {
    recipient: list`na +accusative, na rzecz, w ręce`,
    source: list`od, ode, z rąk, po, z +genitive, ze +genitive`,
    agent: list`przez, pod przewodnictwem, pod kierownictwem, pod kierunkiem, na czele z, ze strony`,
    companion: list`z +instrumental, ze +instrumental, wraz z, razem z, wspólnie z, obok`,
    place: list`w, we, na +locative, wewnątrz`,
    other: list`
      o, dla, do, bez, przed, za, pod, nad, między, pomiędzy, wśród, spośród, przeciw, przeciwko, przy, poza, oprócz,
      zamiast, dzięki, według, wobec, wokół, mimo, ku, u, w imieniu, w sprawie, z inicjatywy, w odniesieniu do, niż
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
  fillers: ['(?:now|był|obecn|ustępując|przyszł|sąsiedn|sam|prezydent|premier|minister|rząd)\\p{Ll}{0,3}'],
  abbreviations: list`
    r., w., im., m.in., tzw., np., itd., itp., tj., tzn., ok., godz., ul., św., prof., dr., hab., gen., min., płk., zob., por.,
    ds., s., podst., inf., wł., oprac., br., ub., pt., nt., wg., bm., proc., mld., mln., tys., ur., zm., woj., art., ust., pkt., poz., red.
  `,
};
