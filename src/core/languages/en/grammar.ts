import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';

export const grammar: GrammarWords = {
  boundary: 'letters',
  nounAdjuncts: true,
  prepositions: {
    possessor: list`of`,
    recipient: list`to, onto, into the hands of, in favor of, in favour of`,
    source: list`from, out of, from the hands of`,
    agent: list`by`,
    companion: list`with, alongside, together with, in the hands of`,
    place: list`in, at, inside, within, across, throughout`,
    // Also conjunctions: 'as Finland takes the chair'.
    bare: list`as, after, before, since, than`,
    other: list`
      for, about, on, against, under, after, before, between, among, as, like, since, through, via, over,
      toward, towards, regarding, without, despite, because of, according to, on behalf of, instead of,
      ahead of, during, around, near, per, thanks to, upon, into, than
    `,
  },
  suffixes: {
    possessor: list`'s, '`,
  },
  fillers: list`
    the, a, an, its, their, new, outgoing, outgone, incoming, current, former, then, fellow, neighbou?ring, host,
    both, his, her, our, royal, highness, majesty, majesties, excellency, whole, entire, sisterly, brotherly, friendly, fellow, immediate, own, regional, esteemed, dear
  `,
  abbreviations: list`
    Mr., Mrs., Ms., Dr., Prof., H.E., Gen., Col., Lt., Sen., Rep., Gov., St., Jr., Sr., No., vs., Inc.,
    Ltd., Co., Corp., U.S., U.K., U.N., E.U., U.A.E., a.m., p.m., Jan., Feb., Mar., Apr., Jun., Jul., Aug.,
    Sep., Sept., Oct., Nov., Dec., i.e., e.g., etc., Art.
  `,
};
