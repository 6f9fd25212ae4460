/**
 * Characters no document can hold: controls other than tab and line end, halves of letters, non-characters, and the
 * overrides that turn the reading direction of plain letters (Unicode TR 36).
 */
const UNSOUND =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202D\u202E\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** What `cleanText` changes: most texts hold none of it, and are told so in one pass. */
const CHANGED = new RegExp(`${UNSOUND.source}|[\\r\\u2028\\u2029]`, 'u');

/**
 * Puts U+FFFD for each unsound character, a space for a carriage return and `\n` for other line ends. Each character for
 * itself, so that offsets stay true and a passage cleaned alone is the same as in its text.
 */
export function cleanText(text: string): string {
  if (!CHANGED.test(text)) return text;
  return text
    .replace(UNSOUND, '\u{FFFD}')
    .replaceAll('\r', ' ')
    .replace(/[\u2028\u2029]/g, '\n');
}

/** Every text of a plain value cleaned; keys are left alone. What needs no cleaning is not copied. */
export function cleanDeep<Value>(value: Value): Value {
  if (typeof value === 'string') return cleanText(value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  let cleaned: Record<string, unknown> | null = null;
  for (const [key, inner] of Object.entries(value)) {
    const clean: unknown = cleanDeep(inner);
    if (clean === inner) continue;
    cleaned ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
    cleaned[key] = clean;
  }
  return (cleaned as Value | null) ?? value;
}

/** One line: runs of white space become one space, the ends are trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
