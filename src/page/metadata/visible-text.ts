import { foldSpace } from '../fold-space';

const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON']);

const INLINE = new Set('A ABBR B BDI CITE CODE EM FONT I MARK S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));

/**
 * An element's text without scripts, styles, buttons and what is marked as hidden, white space folded. With `apart`,
 * a space stands around inner elements too: bylines print `By` and the name in elements of their own.
 */
export function visibleText(element: Element, apart = false): string {
  return foldSpace(textIn(element, 0, apart));
}

function textIn(element: Element, depth: number, apart: boolean): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && depth < 40) {
      const child = node as Element;
      const name = child.tagName.toUpperCase();
      if (UNREAD.has(name) || child.hasAttribute('hidden')) continue;
      const inner = name === 'BR' ? (apart ? ' | ' : ' ') : textIn(child, depth + 1, apart);
      text += INLINE.has(name) && !apart ? inner : ` ${inner} `;
    }
  }
  return text;
}
