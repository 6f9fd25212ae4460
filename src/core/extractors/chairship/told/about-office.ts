import { hasOfficePronoun } from '../scene/pronouns';
import type { Scene, Span } from '../scene/scene';
import type { BoundAnchor } from '../statement';

/** So short a sentence is about nothing but what the words before were about, in UTF-16 units. */
const SHORT = 80;

/** Whether the sentence has a word for the office, which a verb may be about: 'it', 'the role'. */
export function namesOffice(scene: Scene, verb: Span): boolean {
  const { weakOffice, verbs } = scene.words;
  if (hasOfficePronoun(scene, verb) || scene.find(weakOffice).length) return true;
  // 'It took it over from X and will hand over to Y': the first verb has the word
  return scene.find(verbs.take).some((first) => first.end < verb.start && hasOfficePronoun(scene, first));
}

/** Whether the sentence has a word for the office or the organization, or is too short to be about anything else. */
export function isAboutOffice(scene: Scene, anchor: BoundAnchor): boolean {
  const { start, end, part } = scene.sentence;
  return (
    end - start <= SHORT ||
    namesOffice(scene, anchor) ||
    scene.context
      .mentionsIn(part, start, end)
      .some(({ kind, id }) => kind === 'organization' && (id === null || id === anchor.organization.id))
  );
}
