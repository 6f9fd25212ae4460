const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '«': '»',
  '“': '”',
  '„': '“',
  '「': '」',
  '《': '》',
  '（': '）',
};
const STRAIGHT = '"';
/** Longest passage in brackets or marks that is hidden; a longer one is no aside. */
const LONGEST = 160;

/**
 * The text with everything inside balanced brackets and quotation marks replaced by `_`, unit for unit, so that a search
 * for separators meets only those of the outer level. Marks without a partner are left as they are.
 */
export function maskNested(text: string): string {
  const out = text.split('');
  for (let at = 0; at < text.length; at++) {
    const open = text[at]!;
    const close = open === STRAIGHT ? STRAIGHT : PAIRS[open];
    if (!close) continue;
    const end = text.slice(at + 1, at + 1 + LONGEST).indexOf(close) + at + 1;
    if (end <= at) continue;
    for (let inside = at + 1; inside < end; inside++) out[inside] = '_';
    at = end;
  }
  return out.join('');
}
