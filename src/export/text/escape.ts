/** What a spreadsheet takes for a formula (OWASP CSV injection), full-width forms too; `'` before it counts as text. */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/**
 * A cell no spreadsheet calculates: what looks like a formula gets a leading `'`.
 * Undone by taking one `'` away where what follows it looks like a formula.
 */
export function spreadsheetCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Plain text inside a line of Markdown (CommonMark, GFM, Obsidian): nothing in it marks up, links or embeds. */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~$|#=%^{}@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./giu, (match) => `${match.slice(0, -1)}\\.`)
    .replace(/^([-+])/u, '\\$1')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}

/** A web address as the target of a Markdown link. */
export function markdownAddress(url: string): string {
  return `<${url.replace(/[<>\\\s]/gu, (letter) => encodeURIComponent(letter))}>`;
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain text as HTML text or attribute value. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => HTML_ENTITIES[letter] ?? letter);
}
