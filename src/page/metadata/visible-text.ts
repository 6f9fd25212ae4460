import { foldSpace } from '../fold-space';

const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON']);

const INLINE = new Set('A ABBR B BDI CITE CODE EM FONT I MARK S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));

/** An element's text without scripts, styles, buttons and what is marked as hidden, white space folded. */
export function visibleText(element: Element): string {
  return foldSpace(textIn(element, 0));
}

function textIn(element: Element, depth: number): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && depth < 40) {
      const child = node as Element;
      const name = child.tagName.toUpperCase();
      if (UNREAD.has(name) || child.hasAttribute('hidden')) continue;
      const inner = name === 'BR' ? ' ' : textIn(child, depth + 1);
      text += INLINE.has(name) ? inner : ` ${inner} `;
    }
  }
  return text;
}
