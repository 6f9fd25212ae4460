import type { Mention, Role } from '../../../model/mention';
import { overlaps } from '../anchors/anchors';
import { type Scene, toStatement } from '../scene/scene';
import { separation } from '../scene/separation';
import type { BoundAnchor, Statement } from '../statement';

/** Roles of names that 'its' hardly means. */
const ASIDE: ReadonlySet<Role> = new Set(['place', 'other', 'companion', 'attribute']);
/** How far before 'its chairmanship' its holder may be named, in points of separation. */
const OWNER_REACH = 1.2;

/** 'What Japan achieved in its presidency': the country or person named last before it in the sentence. */
export function ownOffices(scene: Scene, anchor: BoundAnchor): Statement[] {
  const own = scene.find(scene.words.ownOffice).find((span) => overlaps(span, anchor));
  if (!own || anchor.kind !== 'office') return [];
  // a reflexive word means the subject, whoever is named nearer
  const isSubjects = scene.find(scene.words.reflexives).some((span) => overlaps(span, own));
  const mayOwn = ({ roles }: Mention) =>
    isSubjects
      ? roles.includes('bare') || roles.includes('subject')
      : !roles.every((role) => ASIDE.has(role));
  const holder =
    scene.parties.findLast((party) => party.end <= anchor.start && mayOwn(party)) ??
    subjectAfter(scene, anchor);
  const far = holder ? separation(scene.text, holder, anchor) : Number.POSITIVE_INFINITY;
  if (!holder || far > OWNER_REACH) return [];
  return [toStatement(scene, anchor, { frame: 'possess', holder, at: anchor.start, score: 4.1 - far / 4 })];
}

/** 'During its presidency Ukraine will …': whoever the sentence tells of after the office. */
function subjectAfter({ parties }: Scene, anchor: BoundAnchor): Mention | undefined {
  return parties.find(
    ({ start, form, roles }) =>
      start >= anchor.end && form !== 'capital' && (roles.includes('bare') || roles.includes('subject')),
  );
}
