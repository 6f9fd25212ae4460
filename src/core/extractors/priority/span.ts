import { spansIn } from './spans-in';

/** A stretch of the body. UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const EDGE_BEFORE = /^[\s,;:.•·*–—\-‑―"'“”„«»‘’「」،؛、，；。…!?]*(?:\(?\p{N}{1,2}\)\s+)?[\s"'“”„«»‘’]*/u;
const EDGE_AFTER = /[\s,;:.–—\-―"“”„«»「」、，；。…!?،؛]+$/u;
const OPENERS = /["“„«‘「]$/u;

/** Takes white space, separators and unpaired marks off both ends of a span. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const before = EDGE_BEFORE.exec(slice)?.[0].length ?? 0;
  const after = EDGE_AFTER.exec(slice.slice(before))?.[0].length ?? 0;
  let from = start + before;
  let to = Math.max(from, end - after);
  // a mark taken off one end belongs to one left inside: 'the "A" forum', '"A" and B'
  if (before && OPENERS.test(text.slice(start, from)) && hasCloser(text.slice(from, to))) from--;
  if (after && isOpen(text.slice(from, to)) && to < end) to++;
  return { start: from, end: to };
}

function hasCloser(text: string): boolean {
  const marks = text.replace(/[^"“”„«»]/gu, '');
  return /^["”»“]/u.test(marks) && marks.length % 2 === 1;
}

function isOpen(text: string): boolean {
  const opened = (text.match(/[“„«]/gu) ?? []).length;
  const closed = (text.match(/[”»]/gu) ?? []).length;
  return opened > closed || (text.match(/"/gu) ?? []).length % 2 === 1;
}

/** First match of a pattern in a span. */
export function firstIn(pattern: RegExp, text: string, { start, end }: Span): Span | null {
  return end > start ? (spansIn(pattern, text, start, end)[0] ?? null) : null;
}

/** A match of the pattern that begins the span (white space and marks aside), else null. */
export function opening(pattern: RegExp, text: string, span: Span): Span | null {
  const from =
    span.start + (/^[\s"'“”„«»‘’「—–\-•*]*/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
  const found = firstIn(pattern, text, { start: from, end: Math.min(span.end, from + 120) });
  return found && found.start === from ? found : null;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
