/**
 * Words or fragments set apart by commas, as a list: list`of, for, дел\p{Ll}*`. Backslashes stand as written; a comma
 * inside brackets ({0,3}) or after a backslash parts nothing.
 */
export function list({ raw }: TemplateStringsArray): string[] {
  const text = raw.join('');
  const words: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at] ?? ',';
    if (sign === '\\') at++;
    else if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign)) depth--;
    else if (sign === ',' && (depth === 0 || at === text.length)) {
      words.push(text.slice(from, at));
      from = at + 1;
    }
  }
  // alternatives may go on in the next line
  const joined = words.map((word) => word.replace(/(\||\(\?:)\s*\n\s*/g, '$1').replace(/\s+/g, ' '));
  return joined.map((word) => word.trim()).filter((word) => word !== '');
}
