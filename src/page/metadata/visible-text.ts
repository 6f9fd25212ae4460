import { foldSpace } from '../fold-space';

const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON']);

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
      text += name === 'BR' ? ' ' : textIn(child, depth + 1);
    }
  }
  return text;
}
