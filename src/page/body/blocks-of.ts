import type { ArticleLink, Block, BlockKind, Caption } from '../../core/model/article';

export interface BodyText {
  text: string;
  blocks: Block[];
  links: ArticleLink[];
  captions: Caption[];
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  P: 'paragraph',
  LI: 'list-item',
  BLOCKQUOTE: 'quotation',
  PRE: 'paragraph',
  DD: 'paragraph',
  DT: 'paragraph',
  TD: 'paragraph',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
};

/** Walks a cleaned body into text and blocks; blocks are joined by a blank line. */
export function blocksOf(root: Element, _baseUrl: string): BodyText {
  const body: BodyText = { text: '', blocks: [], links: [], captions: [] };
  let list = -1;
  const push = (kind: BlockKind, raw: string, extra: Partial<Block> = {}) => {
    const text = raw.replace(/\s+/gu, ' ').trim();
    if (!text) return;
    if (body.text) body.text += '\n\n';
    body.blocks.push({ kind, start: body.text.length, end: body.text.length + text.length, ...extra });
    body.text += text;
  };
  const walk = (element: Element, kind: BlockKind, extra: Partial<Block>) => {
    let run = '';
    const flush = () => {
      push(kind, run, extra);
      run = '';
    };
    for (const node of Array.from(element.childNodes)) {
      if (node.nodeType === 3) {
        run += node.textContent ?? '';
        continue;
      }
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      const name = child.tagName.toUpperCase();
      if (name === 'BR') {
        flush();
        continue;
      }
      if (name === 'FIGCAPTION') {
        flush();
        body.captions.push({ text: (child.textContent ?? '').replace(/\s+/gu, ' ').trim(), url: null });
        continue;
      }
      if (name === 'UL' || name === 'OL') {
        flush();
        list++;
        walk(child, 'list-item', { list, ordered: name === 'OL' });
        continue;
      }
      const block =
        KINDS[name] ??
        (/^(?:DIV|SECTION|ARTICLE|FIGURE|TABLE|TBODY|TR|DL|MAIN|HEADER|FOOTER|ASIDE)$/.test(name)
          ? kind
          : null);
      if (block === null) {
        run += child.textContent ?? '';
        continue;
      }
      flush();
      walk(
        child,
        kind === 'list-item' && block === 'paragraph' ? 'list-item' : block,
        kind === 'list-item' ? extra : block === 'list-item' ? { list, ordered: false } : {},
      );
    }
    flush();
  };
  walk(root, 'paragraph', {});
  return body;
}
