import { onceForEach } from '../../gazetteer/once-for-each';
import type { SourceWords } from '../../model/words/source-words';
import { findAll } from '../../text/pattern';
import { isParty, type Outlet, type Scope } from './outlet';

/** Paragraphs at each end of the body in which datelines and lines of credit stand. */
const ENDS = 4;
/** How much may stand before an agency in its dateline, and between it and the word that credits it, in UTF-16 units. */
const DATELINE = 40;
const BESIDE = 14;
/** Names looked at, at most. */
const MOST = 200;

const caselessNames = onceForEach(({ known }: SourceWords): readonly string[] =>
  known.filter((name) => !/[\p{Lu}\p{Ll}]/u.test(name)),
);

/** Well-known outlets in a script without capitals, where nothing but the name itself tells an outlet: in datelines, beside credits. */
export function caselessOutlets({ context, part, text }: Scope): Outlet[] {
  const words = context.pack.source;
  if (!words || !caselessNames(words).length) return [];
  const lines = [...text.matchAll(/[^\n]+/gu)];
  const heads = lines.slice(0, ENDS);
  const tails = lines.slice(-ENDS);
  const credits = creditSpans({ context, part, text }, words);
  const names = findAll(context.pattern(caselessNames(words)), text).slice(0, MOST);
  return names.flatMap(({ start, end }): Outlet[] => {
    if (isParty({ context, part, text }, start, end)) return [];
    const inHead = heads.some(({ index }) => {
      const before = start >= index ? text.slice(index, start) : null;
      return before !== null && before.length <= DATELINE && !/[\n.。!?！？]/u.test(before);
    });
    const atEnd =
      tails.some(({ index, 0: line }) => start >= index && end <= index + line.length) &&
      /[（(/]$/u.test(text.slice(0, start)) &&
      /^[)）/]/u.test(text.slice(end));
    const credited = credits.some((span) => {
      const gap = span.end <= start ? text.slice(span.end, start) : text.slice(end, span.start);
      return gap.length <= BESIDE && !/[.,;，。؛،\n]/u.test(gap);
    });
    const rule = inHead || atEnd ? 'dateline' : credited ? 'credit' : null;
    return rule ? [{ part, start, end, name: text.slice(start, end), rule }] : [];
  });
}

function creditSpans({ context, text }: Scope, { credits, reports, creditsAfter = [] }: SourceWords) {
  return [credits, reports, creditsAfter].flatMap((list) =>
    list.length ? findAll(context.pattern(list), text).slice(0, MOST) : [],
  );
}
