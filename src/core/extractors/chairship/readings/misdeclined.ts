import type { Mention } from '../../../model/mention';
import type { Scene, Span } from '../scene/scene';
import type { Frame } from './frames';

/** 'До неё председательствовала Италии': where endings tell who is who, a country right behind a verb that has no object is its subject, whatever its ending. */
export function isMisdeclined(
  { context, text }: Scene,
  { name }: Frame,
  party: Mention,
  verb: Span,
): boolean {
  return (
    context.pack.grammar.declensions !== undefined &&
    (name === 'chair' || name === 'become') &&
    party.kind === 'country' &&
    party.roles.includes('possessor') &&
    party.outerStart >= verb.end &&
    /^\s+$/u.test(text.slice(verb.end, party.outerStart))
  );
}
