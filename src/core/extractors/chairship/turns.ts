import type { DateMention } from '../../model/mention';
import type { Scene } from './scene/scene';
import type { Statement } from './statement';

/** How far a date may stand before the word that opens its clause, in UTF-16 units: a blank and a comma. */
const BESIDE = 3;
/** How far after the date the verb of that clause stands at most, in UTF-16 units. */
const CLAUSE = 120;

/**
 * Dates at which one chair gives way to the next: 'until December, when Argentina takes over'. Such a date ends what was
 * told before it and, where it is no single day, begins what the clause tells; whoever held the chair till then comes
 * before. Gives the statements, with one more where nothing was told before, and the dates so used.
 */
export function giveTurns(
  scene: Scene,
  told: readonly Statement[],
): { statements: Statement[]; used: ReadonlySet<DateMention> } {
  const statements = [...told];
  const used = new Set<DateMention>();
  const whens = scene.find(scene.words.when);
  for (const date of whens.length ? scene.dates : []) {
    const opens = whens.some(({ start }) => start >= date.end && start - date.end <= BESIDE);
    const next = opens && date.edtf && date.role === 'end' ? nextTold(statements, date) : undefined;
    if (!next) continue;
    used.add(date);
    if (date.edtf!.length < 10) next.dates.push({ ...date, role: 'start' });
    const { referenceDate } = scene.context;
    if (referenceDate && date.edtf! > referenceDate) next.tense = 'future';
    const before = told.findLast(({ holder, at }) => holder && at < date.start);
    if (before) {
      before.dates.push(date);
      next.predecessor ??= before.holder === next.holder ? null : before.holder;
    } else statements.splice(statements.indexOf(next), 0, untilThen(next, date));
  }
  return { statements, used };
}

function nextTold(statements: readonly Statement[], { end }: DateMention): Statement | undefined {
  return statements.find(({ holder, at }) => holder !== null && at >= end && at - end <= CLAUSE);
}

/** What holds till a date and names nobody: it is about whoever was told of before. */
function untilThen({ anchor }: Statement, date: DateMention): Statement {
  return {
    frame: 'hold',
    anchor: { ...anchor, qualifier: null },
    holder: null,
    predecessor: null,
    at: date.start,
    tense: null,
    denied: false,
    isOver: false,
    score: 0,
    dates: [date],
    isFresh: false,
    phase: 'end',
  };
}
