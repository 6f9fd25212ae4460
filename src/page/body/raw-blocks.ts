import type { BlockKind, Caption } from '../../core/model/article';
import { foldSpace } from '../fold-space';
import { parseUrl } from '../parse-url';
import { InlineRun } from './inline-run';
import type { RawBlock } from './raw-block';

const KINDS: Readonly<Record<string, BlockKind>> = {
  P: 'paragraph',
  PRE: 'paragraph',
  DD: 'paragraph',
  DT: 'paragraph',
  ADDRESS: 'paragraph',
  LI: 'list-item',
  BLOCKQUOTE: 'quotation',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
};
const CONTAINERS = new Set(
  'DIV SECTION ARTICLE FIGURE TABLE TBODY THEAD TFOOT TR TD TH DL MAIN HEADER FOOTER ASIDE CENTER DETAILS SUMMARY HGROUP NAV FORM FIELDSET'.split(
    ' ',
  ),
);
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG AUDIO VIDEO OBJECT BUTTON SELECT TEXTAREA IFRAME CANVAS PROGRESS'.split(
    ' ',
  ),
);
/** Names that sites give to the line under a picture. */
const CAPTION =
  /caption|photo-?credit|image-?credit|img-?credit|picture-?credit|bildunterschrift|bildtext|image__(?:meta|credit|copyright)|media__(?:copyright|credit)|photo-?(?:desc|text|author)|legende?\b|epigrafe|fotocredits?|bild-?(?:quelle|rechte)/iu;
const MAX_DEPTH = 1000;

interface Place {
  kind: BlockKind;
  list?: number;
  ordered?: boolean;
}

/** Walks a cleaned body into blocks and captions, in order. */
export function rawBlocks(root: Element, baseUrl: string): { blocks: RawBlock[]; captions: Caption[] } {
  return new BlockWalk(baseUrl).read(root);
}

class BlockWalk {
  private readonly blocks: RawBlock[] = [];
  private readonly captions: Caption[] = [];
  private readonly run: InlineRun;
  private names: string[] = [];
  private lists = 0;

  constructor(private readonly baseUrl: string) {
    this.run = new InlineRun(baseUrl);
  }

  read(root: Element): { blocks: RawBlock[]; captions: Caption[] } {
    this.block(root, { kind: 'paragraph' });
    return { blocks: this.blocks, captions: this.captions };
  }

  /** An element that stands for itself: what was gathered before it ends, what it holds is a block or more. */
  private block(element: Element, place: Place): void {
    this.flush(place);
    if (this.names.length > MAX_DEPTH) {
      this.run.append(element.textContent ?? '');
      return;
    }
    this.names.push(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
    this.children(element, place);
    this.flush(place);
    this.names.pop();
  }

  private children(element: Element, place: Place): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.run.append(node.nodeValue ?? '');
      else if (node.nodeType === 1) this.element(node as Element, place);
    }
  }

  private element(element: Element, place: Place): void {
    const name = element.tagName.toUpperCase();
    if (UNREAD.has(name)) return;
    if (name === 'FIGCAPTION' || isCaption(element, name)) this.caption(element, place);
    else if (name === 'BR' || name === 'HR') this.flush(place);
    else if (name === 'UL' || name === 'OL')
      this.block(element, { kind: 'list-item', list: this.lists++, ordered: name === 'OL' });
    else if (name === 'TR' && isDataRow(element)) this.row(element, place);
    else if (KINDS[name]) this.block(element, innerPlace(place, KINDS[name]));
    else if (CONTAINERS.has(name)) this.block(element, place);
    else this.inline(element, name, place);
  }

  private inline(element: Element, name: string, place: Place): void {
    const isLink = name === 'A';
    if (isLink) this.run.openLink(element.getAttribute('href'));
    this.children(element, place);
    if (isLink) this.run.closeLink();
  }

  /** A row of a table of data is one block, its cells parted by a space. */
  private row(element: Element, place: Place): void {
    this.flush(place);
    for (const cell of Array.from(element.children)) {
      this.run.append(' ');
      this.children(cell, place);
    }
    this.flush(place);
  }

  private caption(element: Element, place: Place): void {
    this.flush(place);
    const text = foldSpace(element.textContent ?? '');
    if (text) this.captions.push({ text, url: pictureUrl(element, this.baseUrl) });
  }

  private flush(place: Place): void {
    const taken = this.run.take();
    if (taken.text) this.blocks.push({ ...place, ...taken, names: this.names.slice(-4).join(' ') });
  }
}

/** A paragraph in a list item or quotation is part of it. */
function innerPlace(outer: Place, kind: BlockKind): Place {
  if (kind === 'list-item') return outer.kind === 'list-item' ? outer : { kind, list: 0, ordered: false };
  return kind === 'paragraph' && outer.kind !== 'heading' ? outer : { kind };
}

function isCaption(element: Element, name: string): boolean {
  if (!CAPTION.test(element.getAttribute('class') ?? '')) return false;
  if (/^H[1-6]$/u.test(name)) return false;
  return (element.textContent ?? '').length < 600 && !element.querySelector('p + p');
}

function isDataRow(row: Element): boolean {
  return row.children.length > 1 && !row.querySelector('p,div,ul,ol,table,h1,h2,h3,h4,br');
}

function pictureUrl(caption: Element, baseUrl: string): string | null {
  const holder = caption.closest('figure') ?? caption.parentElement;
  const image = holder?.querySelector('img');
  const source = image?.getAttribute('src') ?? image?.getAttribute('data-src');
  const url = source ? parseUrl(source, baseUrl) : null;
  return url && /^https?:$/u.test(url.protocol) ? url.href : null;
}
