import { sameParty } from '../same-party';
import { type Scene, toStatement } from '../scene/scene';
import { type BoundAnchor, isTransfer, type Statement } from '../statement';
import { holderTold, type Told } from './told';
import { toldAnchor } from './told-anchor';

/** How near the word for a meeting its day stands, in points of separation. */
const NEAR = 1.6;
/** How many sentences after the change its meeting is told of at most. */
const REACH = 2;
/** Length of a date that names its day. */
const DAY = 'YYYY-MM-DD'.length;

/** The day of the meeting at which a change told before, without a day, took place: 'The summit was held in Niamey on Monday'. */
export function occasionReading(scene: Scene, before: BoundAnchor, told: Told): Statement | null {
  const holder = holderTold(told.statements);
  if (!holder || told.sentencesAgo > REACH) return null;
  const own = told.statements.filter((statement) => statement.holder && sameParty(statement.holder, holder));
  const { organizations } = scene.context;
  const isAhead = organizations.find(({ id }) => id === before.organization.id)?.electedAhead === true;
  if (
    !own.some((one) => isChange(one) && !(isAhead && one.frame === 'elect')) ||
    own.some(({ dates, tense }) => tense === 'future' || dates.some(isTime))
  )
    return null;
  const occasion = scene
    .find(scene.words.occasions)
    .find((span) =>
      scene.dates.some(
        (date) => date.role === 'at' && date.edtf?.length === DAY && scene.apart(date, span) < NEAR,
      ),
    );
  if (!occasion) return null;
  const anchor = toldAnchor(scene, before, occasion, 'office');
  const event = toStatement(scene, anchor, { frame: 'event', holder: null, at: occasion.start, score: 0 });
  return event.tense === 'future' ? null : { ...event, phase: 'begin' };
}

function isChange({ frame, isFresh }: Statement): boolean {
  return isTransfer(frame) || frame === 'elect' || frame === 'become' || isFresh;
}

function isTime({ role }: Statement['dates'][number]): boolean {
  return role !== 'duration';
}
