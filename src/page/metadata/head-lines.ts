import { foldSpace } from '../fold-space';

/** A line of visible text close to the headline, with the element that holds it. */
export interface HeadLine {
  text: string;
  element: Element;
}

const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG SELECT TEXTAREA BUTTON IFRAME FORM NAV'.split(' '),
);
const MAX_AFTER = 40;
const MAX_BEFORE = 8;
const MAX_LINE = 400;

/** Lines after the headline, nearest first, then lines before it, nearest first: where bylines and datelines stand. */
export function headLines(headline: Element): HeadLine[] {
  return [...linesFrom(headline, 1, MAX_AFTER), ...linesFrom(headline, -1, MAX_BEFORE)];
}

function linesFrom(start: Element, step: 1 | -1, limit: number): HeadLine[] {
  const lines: HeadLine[] = [];
  let block: Element | null = null;
  let text = '';
  const flush = () => {
    const folded = foldSpace(text);
    if (block && folded) lines.push({ text: folded.slice(0, MAX_LINE), element: block });
    text = '';
  };
  let steps = 0;
  for (let node = neighbour(start, step, true); node && steps < 3000; node = neighbour(node, step, false)) {
    steps++;
    if (node.nodeName === 'BR') flush();
    if (lines.length >= limit) return lines;
    if (node.nodeType !== 3) continue;
    const value = node.nodeValue ?? '';
    // most text nodes are the white space between elements; at the head of a line it says nothing
    if (!text && !/\S/u.test(value)) continue;
    const own = blockOf(node);
    if (own !== block) {
      flush();
      block = own;
    }
    text = step > 0 ? text + value : value + text;
  }
  flush();
  return lines;
}

/** The next node in document order (or before, for -1), leaving out what is not read. */
function neighbour(from: Node, step: 1 | -1, leave: boolean): Node | null {
  const inner = leave || isSkipped(from) ? null : step > 0 ? from.firstChild : from.lastChild;
  if (inner) return inner;
  let node: Node | null = from;
  while (node) {
    const beside: Node | null = step > 0 ? node.nextSibling : node.previousSibling;
    if (beside) return beside;
    node = node.parentNode;
  }
  return null;
}

function isSkipped(node: Node): boolean {
  return node.nodeType === 1 && SKIPPED.has(node.nodeName.toUpperCase());
}

function blockOf(text: Node): Element | null {
  let element = text.parentElement;
  while (element && INLINE.has(element.tagName.toUpperCase())) element = element.parentElement;
  return element;
}
