import { aboveHeadline } from './above-headline';
import { authorBox } from './author-box';
import { beyondDeclared } from './beyond-declared';
import { creditLines } from './credit-lines';
import { danglingHeadings } from './dangling-headings';
import { headFurniture } from './head-furniture';
import { linkLines } from './link-lines';
import { serviceLines } from './service-lines';
import type { Trim } from './trim';

/** What is taken out of Readability's result, in order; the order is the meaning. */
export const trims: readonly Trim[] = [
  aboveHeadline, // first, so that the lines under it are at the head
  beyondDeclared, // the surest cut, made on whole blocks
  creditLines, // before the head is read: a picture often stands between headline and lead
  linkLines,
  serviceLines,
  headFurniture,
  authorBox,
  danglingHeadings, // last: what stood under them may have gone
];
