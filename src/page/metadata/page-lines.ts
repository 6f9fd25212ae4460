import { foldSpace } from '../fold-space';
import type { PageFacts } from './page-facts';

const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON SELECT TEXTAREA IFRAME NAV'.split(' '));
const INLINE = new Set(
  'A ABBR B BDI CITE CODE EM FONT I MARK S SMALL SPAN STRONG SUB SUP TIME U H5 H6 LABEL'.split(' '),
);
const MAX_DEPTH = 200;
const cache = new WeakMap<PageFacts, string[]>();

/** The lines of text the page shows, a block each, in order; gathered once, when first asked for. */
export function pageLines(page: PageFacts): readonly string[] {
  let lines = cache.get(page);
  if (!lines) {
    lines = page.document.body ? linesIn(page.document.body) : [];
    cache.set(page, lines);
  }
  return lines;
}

function linesIn(root: Element): string[] {
  const lines: string[] = [];
  let run = '';
  const flush = () => {
    const line = foldSpace(run);
    if (line) lines.push(line);
    run = '';
  };
  const walk = (element: Element, depth: number) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) run += node.nodeValue ?? '';
      else if (node.nodeType === 1 && depth < MAX_DEPTH) {
        const child = node as Element;
        const name = child.tagName.toUpperCase();
        if (UNREAD.has(name) || child.hasAttribute('hidden')) continue;
        const inline = INLINE.has(name);
        if (inline) run += ' ';
        else flush();
        walk(child, depth + 1);
        if (inline) run += ' ';
        else flush();
      }
    }
  };
  walk(root, 0);
  flush();
  return lines;
}
