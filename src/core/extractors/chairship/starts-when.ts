import { clauseOf } from './scene/clause';
import type { Scene } from './scene/scene';
import { isTransfer, type Statement } from './statement';

/** The last days of months, on which a term ends whose successor begins on the next day. */
const LAST_OF_MONTH = /-(?:3[01]|02-2[89])$/u;

/** 'Holds it until 13 November, when it passes to Malta': the end told right before a clause that opens with 'when' is when that one's term begins. */
export function startWhenOtherEnds(scene: Scene, statements: readonly Statement[]): void {
  for (const statement of statements) {
    const { frame, holder, at, dates } = statement;
    if (!holder || !isTransfer(frame) || dates.some(({ role }) => role !== 'duration')) continue;
    const clause = clauseOf(scene, { start: at, end: at + 1 });
    const opens = scene
      .find(scene.words.when)
      .some(({ start }) => start >= clause.start && !scene.text.slice(clause.start, start).trim());
    if (!opens) continue;
    const end = scene.dates.find(
      (date) =>
        date.role === 'end' &&
        date.edtf !== null &&
        !LAST_OF_MONTH.test(date.edtf) &&
        date.end <= clause.start &&
        !/[\p{L}\p{N}]/u.test(scene.text.slice(date.end, clause.start)),
    );
    if (end) dates.push({ ...end, role: 'at' });
  }
}
