import type { DateMention, Mention } from '../../../model/mention';
import { findAll } from '../../../text/pattern';
import type { Scene } from '../scene/scene';
import type { Statement } from '../statement';

/** Small words that may stand with a comma or a joining word between members of a list. */
const SMALL = /(?<!\p{L})\p{L}{1,3}(?!\p{L})/gu;

/** 'X and Y will chair it in 2025 and 2026': as many dates in a row as holders in a row are told one of each. */
export function respectiveTerms(scene: Scene, statements: readonly Statement[]): Statement[] {
  return statements.flatMap((statement) => {
    const { holder } = statement;
    const dates = rowOf(
      scene,
      statement.dates.filter(({ role, edtf }) => role === 'at' && edtf !== null),
      (one) => one,
    );
    if (!holder || dates.length < 2) return [statement];
    const countries = scene.parties.filter(({ kind, form }) => kind === 'country' && form !== 'capital');
    const holders = rowOf(scene, countries, (one) => ({ start: one.outerStart, end: one.outerEnd }), holder);
    if (holders.length !== dates.length || holders.some(({ roles }) => roles.includes('source')))
      return [statement];
    const others = statement.dates.filter((date) => !dates.includes(date));
    return holders.map((party, at) => ({
      ...statement,
      holder: party,
      predecessor: holders[at - 1] ?? null,
      dates: [dates[at]!, ...others],
    }));
  });
}

/** The longest row of spans with nothing but joining words between, which holds `member` where one is given. */
function rowOf<Member extends DateMention | Mention>(
  scene: Scene,
  members: readonly Member[],
  outer: (member: Member) => { start: number; end: number },
  member?: Member,
): readonly Member[] {
  const rows: Member[][] = [];
  for (const one of members) {
    const last = rows.at(-1)?.at(-1);
    if (last && joins(scene, outer(last).end, outer(one).start)) rows.at(-1)!.push(one);
    else rows.push([one]);
  }
  const fitting = member ? rows.filter((row) => row.includes(member)) : rows;
  return fitting.reduce((best, row) => (row.length > best.length ? row : best), []);
}

/** Whether a comma or a joining word stands between two offsets, and nothing else but small words. */
function joins({ text, context }: Scene, from: number, to: number): boolean {
  if (to < from) return false;
  const between = text.slice(from, to);
  const { and = [] } = context.pack.dates ?? {};
  const joint = findAll(context.pattern(and), between).length > 0;
  if (!joint && !/[,،、]/u.test(between)) return false;
  return !between
    .replace(context.pattern(and), ' ')
    .replace(SMALL, ' ')
    .replace(/[\s,،、]+/gu, '');
}
