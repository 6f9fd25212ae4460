import type { Mention } from '../../../model/mention';
import { bestOther, fits } from './fits';
import { FRAMES } from './frames';
import { clauseOf } from '../scene/clause';
import { hasOfficePronoun, isHolderRecipient, isHolderReplaced, isHolderReplacing } from '../scene/pronouns';
import { roleFit } from './role-fit';
import { isUndeclined } from '../scene/undeclined';
import { sameParty } from '../same-party';
import type { Scene, Span } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';
import { isAgentBehind } from './ties';

/** Least fit of the one replaced, and how much better the same name may fit as the holder, in points of score. */
const LEAST_FIT = 0.8;
const MARGIN = 0.5;
/** How near behind its verb of giving whoever gives stands, in points of separation. */
const BEHIND = 0.6;

/** Who is replaced, where another verb of the sentence says so: 'was elected, succeeding X'. */
export function replacedIn(scene: Scene, best: Statement, holder: Mention): Mention | null {
  const { anchor, at } = best;
  const replace = FRAMES.find((frame) => frame.name === 'replace')!;
  for (const verb of scene.find(scene.words.verbs.replace)) {
    // 'after which Y will replace it': the one replaced is the holder told before, and Y none who held it;
    // 'it replaces X and will hand over to Y': who is replaced is told of the one before
    if (isHolderReplaced(scene, verb) || (isHolderReplacing(scene, verb) && verb.start < at)) continue;
    const others = fits(scene, replace, 'predecessor', verb, anchor).filter(
      ({ party, fit }) => fit > LEAST_FIT && fit >= roleFit(scene, replace, 'holder', party, verb) - MARGIN,
    );
    const found = bestOther(others, holder);
    if (found) return found;
  }
  return giverIn(scene, best, holder);
}

/** Who gave it up, where a clause of its own says so with a word for the office: 'is X's from today, after Y passed it on'. */
function giverIn(scene: Scene, { anchor, at }: Statement, holder: Mention): Mention | null {
  const give = FRAMES.find((frame) => frame.name === 'give')!;
  for (const verb of scene.find(scene.words.verbs.give)) {
    if (verb.start < anchor.end) {
      const before = giverBefore(scene, verb, anchor, at, holder);
      if (before) return before;
      continue;
    }
    const giver = giverBehind(scene, verb, holder) ?? leaverIn(scene, verb, anchor, holder);
    if (giver) return giver;
    if (!hasOfficePronoun(scene, verb)) continue;
    const others = fits(scene, give, 'predecessor', verb, anchor).filter(
      ({ party, fit }) => fit > LEAST_FIT && party.end <= verb.start,
    );
    const found = bestOther(others, holder);
    if (found) return found;
  }
  return null;
}

/** 'Y gave up the presidency, X took it on': who gave it up in the clause of the office, before the one of whoever takes it. */
function giverBefore(
  scene: Scene,
  verb: Span,
  anchor: BoundAnchor,
  at: number,
  holder: Mention,
): Mention | null {
  const clause = clauseOf(scene, anchor);
  const isIn = ({ start }: Span) => start >= clause.start && start < clause.end;
  if (!isIn(verb) || at < clause.end || scene.context.pack.grammar.verbLast) return null;
  const giver = scene.parties.find(
    (party) =>
      isIn(party) && party.roles.length === 1 && party.roles[0] === 'bare' && party.end <= verb.start,
  );
  return giver && !sameParty(giver, holder) ? giver : null;
}

/** 'Passed on by Y', 'que lui remet Y': who gives it to the holder, right behind the verb. */
function giverBehind(scene: Scene, verb: Span, holder: Mention): Mention | null {
  const isToHolder = isHolderRecipient(scene, verb);
  const clause = clauseOf(scene, verb);
  return (
    scene.parties.find(
      (party) =>
        party.outerStart >= verb.end &&
        party.start < clause.end &&
        scene.apart(verb, party) < BEHIND &&
        !sameParty(party, holder) &&
        (party.roles.includes('agent') && !isUndeclined(party)
          ? isAgentBehind(scene, party, verb)
          : isToHolder && party.roles.includes('bare')),
    ) ?? null
  );
}

/** 'The presidency, which Y leaves', 'que dejó Y': the subject of a clause about the office that tells of nobody it goes to. */
function leaverIn(scene: Scene, verb: Span, anchor: BoundAnchor, holder: Mention): Mention | null {
  const { find, words, text, parties, context } = scene;
  const clause = clauseOf(scene, verb);
  // elsewhere the word that opens the clause tells subject from object
  if (!context.pack.grammar.dropsSubject) return null;
  const isRelative = find(words.relatives).some(
    ({ start }) => start >= clause.start && !text.slice(clause.start, start).trim(),
  );
  if (!isRelative || clause.start <= anchor.end) return null;
  const named = parties.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const [only] = named;
  if (named.length !== 1 || !only!.roles.includes('bare') || sameParty(only!, holder)) return null;
  // 'which leaves Greece alone'
  const isSubject = only!.end <= verb.start || !text.slice(only!.outerEnd, clause.end).trim();
  return isSubject ? only! : null;
}
