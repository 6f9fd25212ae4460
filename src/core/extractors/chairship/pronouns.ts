import type { Mention } from '../../model/mention';
import { clauseOf } from './clause';
import type { Scene, Span } from './scene';

/** How far from its verb a pronoun for the office may stand, in UTF-16 units. */
const NEAR_VERB = 30;

/** Whether a word like 'it' stands near a verb for the office named before: 'will hand it to X'. */
export function hasOfficePronoun(scene: Scene, verb: Span): boolean {
  return scene
    .find(scene.words.officePronouns)
    .some((span) => span.end >= verb.start - NEAR_VERB && span.start <= verb.end + NEAR_VERB);
}

/** Whether the holder named before is what a verb of replacing has as its object: 'X will replace it', 'її змінить X'. */
export function isHolderReplaced(scene: Scene, verb: Span): boolean {
  const clause = clauseOf(scene, verb);
  const objects = scene.find(scene.words.holderPronouns?.object);
  if (objects.some((span) => isInside(span, clause))) return true;
  // a word that may be both is the object where a name stands before it
  return scene
    .find(scene.words.holderPronouns?.subject)
    .some(
      (span) =>
        isInside(span, clause) &&
        scene.parties.some((party) => isInside(party, clause) && party.end <= span.start && isCore(party)),
    );
}

/** Whether the holder named before is the subject of a verb of replacing, so that a name beside it is the one replaced: 'It succeeds X'. */
export function isHolderReplacing(scene: Scene, verb: Span): boolean {
  if (isHolderReplaced(scene, verb)) return false;
  const clause = clauseOf(scene, verb);
  if (scene.find(scene.words.holderPronouns?.subject).some((span) => isInside(span, clause))) return true;
  if (!scene.context.pack.grammar.dropsSubject) return false;
  // 'Sucede a X': the one replaced may stand behind a preposition
  const parties = scene.parties.filter(
    (party) => isInside(party, clause) && (isCore(party) || party.roles.includes('recipient')),
  );
  return parties.length === 1 && parties[0]!.start >= verb.end;
}

function isCore({ roles }: Mention): boolean {
  return roles.some((role) => role === 'bare' || role === 'object' || role === 'subject');
}

function isInside(span: Span, clause: Span): boolean {
  return span.start >= clause.start && span.end <= clause.end;
}
