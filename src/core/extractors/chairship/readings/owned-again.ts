import { sameParty } from '../same-party';
import { type Scene, toStatement } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';

/** What such a reading is worth, in points of score. */
const SCORE = 4;

/** 'Poland's presidency ends on Monday; Denmark's begins on Tuesday': an owner right before a verb of beginning or ending, whose office the clause before names. */
export function ownedAgain(scene: Scene, office: BoundAnchor, told: readonly Statement[]): Statement[] {
  const { find, words, text, parties } = scene;
  const first = told.find(
    ({ holder, frame, anchor }) => holder && frame === 'possess' && anchor.start < office.end,
  );
  if (!first) return [];
  return parties.flatMap((party) => {
    const isOther =
      party.start > first.anchor.end && !told.some(({ holder }) => holder && sameParty(holder, party));
    if (!isOther || !party.roles.includes('possessor')) return [];
    return (['begin', 'end'] as const).flatMap((phase) => {
      const verb = find(words.verbs[phase]).find(
        ({ start }) => start > party.end && /^[’']?s?\s+(?:\p{L}+\s)?$/u.test(text.slice(party.end, start)),
      );
      if (!verb) return [];
      const anchor = { ...office, kind: 'weak' as const, adjacent: false, qualifier: null };
      const reading = { frame: 'possess' as const, holder: party, at: verb.start, score: SCORE };
      return [{ ...toStatement(scene, anchor, reading), phase }];
    });
  });
}
