import type { Mention } from '../../../model/mention';
import { sameParty } from '../same-party';
import type { Scene } from '../scene/scene';
import type { Statement } from '../statement';

/**
 * 'Y did much for our organization, for which we thank it. The chair now passes to X': who is thanked, alone of all countries,
 * for what it did for the organization, in the sentence right before the chair goes on from nobody named.
 */
export function thankedBefore({ context, words, sentence }: Scene, statement: Statement): Mention | null {
  const { frame, holder, predecessor, denied, anchor, tense } = statement;
  if (frame !== 'pass' || !holder || predecessor || denied || tense || !words.thanks) return null;
  const before = context.sentences[context.sentences.indexOf(sentence) - 1];
  if (before?.part !== sentence.part) return null;
  const { part, start, end } = before;
  if (!context.spansIn(part, words.thanks.verbs, start, end).length) return null;
  const names = context.mentionsIn(part, start, end);
  const [thanked, ...others] = names.filter(({ kind }) => kind === 'country');
  const isOfOrganization = names.some(
    ({ kind, id }) => kind === 'organization' && (!id || id === anchor.organization.id),
  );
  const isAlone =
    thanked && others.every((other) => sameParty(other, thanked)) && !sameParty(thanked, holder);
  return isAlone && isOfOrganization ? thanked : null;
}
