/**
 * Characters no document can hold: controls other than tab and line end, halves of letters, non-characters, and the
 * overrides that turn the reading direction of plain letters (Unicode TR 36).
 */
const UNSOUND =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202D\u202E\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Puts U+FFFD for each unsound character, a space for a carriage return and `\n` for other line ends. Each character for
 * itself, so that offsets stay true and a passage cleaned alone is the same as in its text.
 */
export function cleanText(text: string): string {
  return text
    .replace(UNSOUND, '\u{FFFD}')
    .replaceAll('\r', ' ')
    .replace(/[\u2028\u2029]/g, '\n');
}

/** Every text of a plain value cleaned; keys are left alone. */
export function cleanDeep<Value>(value: Value): Value {
  if (typeof value === 'string') return cleanText(value) as Value;
  if (Array.isArray(value)) return value.map(cleanDeep) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanDeep(inner)])) as Value;
}

/** One line: runs of white space become one space, the ends are trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
