const INLINE = new Set(
  'A ABBR B BDI CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR'.split(
    ' ',
  ),
);
const UNREAD =
  'script,style,noscript,template,svg,button,select,textarea,nav,footer,aside,form,iframe,dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
const TEXT_BLOCKS = /^(?:P|BLOCKQUOTE|LI|DD|H[1-6])$/u;
/** A shorter piece of text is a label. */
const MIN_PIECE = 40;
/** Paragraphs in boxes of their own count together only where they are longer than teasers are. */
const MIN_BOXED = 180;

/**
 * The most running text that one element of the page holds in its own paragraphs, in characters; a page of teasers
 * has its text spread over many. One pass over the document, no layout, which ends where `enough` is reached.
 */
export function proseMass(document: Document, enough: number): number {
  const root = document.body;
  if (!root) return 0;
  const mass = new Map<Element, number>();
  let most = 0;
  const add = (holder: Element | null, length: number) => {
    if (!holder) return;
    const sum = (mass.get(holder) ?? 0) + length;
    mass.set(holder, sum);
    if (sum > most) most = sum;
  };
  const read = new Map<Element, boolean>();
  const isRead = (element: Element) => {
    const known = read.get(element) ?? !element.closest(UNREAD);
    read.set(element, known);
    return known;
  };
  // no filter of its own: calling one for each node costs more than the walk
  const walker = document.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node && most < enough; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    const length = value.length < MIN_PIECE / 3 ? 0 : weightOf(value);
    if (length < MIN_PIECE) continue;
    const block = blockOf(node);
    if (!block || !isRead(block)) continue;
    const holder = TEXT_BLOCKS.test(block.tagName.toUpperCase()) ? block.parentElement : block;
    add(holder, length);
    if (length >= MIN_BOXED) add(holder?.parentElement ?? null, length);
  }
  return most;
}

/** Length of a piece of text; Chinese and Japanese say the same in about a third of the characters. */
function weightOf(raw: string): number {
  const length = raw.trim().length;
  return length > 12 && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(raw.slice(0, 60))
    ? length * 3
    : length;
}

/** The block a text stands in; null where it is a link's. */
function blockOf(text: Node): Element | null {
  let element = text.parentElement;
  while (element && INLINE.has(element.tagName.toUpperCase())) {
    if (element.tagName.toUpperCase() === 'A') return null;
    element = element.parentElement;
  }
  return element;
}
