/** A pattern that never matches. */
export const NEVER = /(?!)/gu;

/** Escapes a literal for use inside a regular expression with the `u` flag. */
export function escapePattern(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/**
 * Joins regular expression sources into one pattern (`giu`), longest first, each between Unicode word boundaries.
 * `boundary: 'none'` leaves the boundaries out, for languages that do not set words apart.
 */
export function anyOf(fragments: readonly string[], boundary: 'letters' | 'none' = 'letters'): RegExp {
  if (!fragments.length) return NEVER;
  const body = [...fragments].sort((a, b) => b.length - a.length).join('|');
  return boundary === 'none'
    ? new RegExp(`(?:${body})`, 'giu')
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'giu');
}

/** All matches of a global pattern in `text` between two offsets, as spans. The pattern's own state is left alone. */
export function findAll(
  pattern: RegExp,
  text: string,
  from = 0,
  to = text.length,
): { start: number; end: number; match: RegExpExecArray }[] {
  const found = [];
  const slice = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of slice.matchAll(pattern)) {
    if (!match[0]) continue;
    found.push({ start: from + match.index, end: from + match.index + match[0].length, match });
  }
  return found;
}
