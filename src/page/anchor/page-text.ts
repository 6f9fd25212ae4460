/** Characters that never count when passages are compared: white space, soft hyphens, zero-width marks. */
const IGNORED = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'IFRAME', 'OBJECT']);

/**
 * The text of a document without white space, and the way back to its nodes. White space is left out because it is
 * where a captured text and the page differ: between blocks, around line breaks and inline elements.
 */
export interface PageText {
  text: string;
  /** The range that covers `text.slice(start, end)`; offsets are UTF-16 units, end exclusive, start < end. */
  range(start: number, end: number): Range;
}

export function pageText(document: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  for (const node of textNodes(document)) {
    const squeezed = squeeze(node.data);
    if (!squeezed) continue;
    nodes.push(node);
    starts.push(text.length);
    text += squeezed;
  }
  const boundary = (at: number) => {
    const index = lastAtOrBefore(starts, at);
    return { node: nodes[index]!, offset: rawOffset(nodes[index]!.data, at - starts[index]!) };
  };
  return {
    text,
    range(start, end) {
      const range = document.createRange();
      const first = boundary(start);
      const last = boundary(end - 1);
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      return range;
    },
  };
}

/** A text without what never counts. */
export function squeeze(text: string): string {
  return text.replace(IGNORED, '');
}

function* textNodes(document: Document): Generator<Text> {
  const root = document.body ?? document.documentElement;
  if (!root) return;
  const accept = (node: Node) => (node.nodeType === 3 ? 1 : UNREAD.has(node.nodeName.toUpperCase()) ? 2 : 3); // accept, reject with children, skip
  const walker = document.createTreeWalker(root, 5, accept); // elements and text
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the counted character number `count` of a node's text stands in the raw text. */
function rawOffset(raw: string, count: number): number {
  let skipped = 0;
  for (const { 0: run, index } of raw.matchAll(IGNORED)) {
    if (index - skipped > count) break;
    skipped += run.length;
  }
  return count + skipped;
}
