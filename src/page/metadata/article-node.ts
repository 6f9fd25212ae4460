import { isArticleNode, type JsonLdNode, textOf, typesOf } from './json-ld';
import { foldSpace } from '../fold-space';
import type { PageFacts } from './page-facts';
import { parseUrl } from '../parse-url';

const PLAIN_ARTICLE = /Article$|BlogPosting$|^(?:Report|PressRelease|Statement|Speech|Recipe)$/u;

/** Of all article objects of the page, the one that tells of this page, not of a teaser or a video in it. */
export function chooseArticleNode(page: PageFacts): JsonLdNode | null {
  let best: JsonLdNode | null = null;
  let bestScore = -1;
  for (const node of page.jsonLd) {
    if (!isArticleNode(node)) continue;
    const score = scoreOf(node, page);
    if (score > bestScore) [best, bestScore] = [node, score];
  }
  return best;
}

function scoreOf(node: JsonLdNode, page: PageFacts): number {
  let score = 0;
  if (typesOf(node).some((type) => PLAIN_ARTICLE.test(type))) score += 4;
  if (addressesOf(node).some((address) => isThisPage(address, page))) score += 3;
  const headline = key(textOf(node.headline) ?? textOf(node.name) ?? '');
  if (
    headline &&
    (key(page.title).includes(headline) || page.h1s.some((h1) => key(h1.textContent ?? '') === headline))
  )
    score += 3;
  if (node.datePublished !== undefined) score += 1;
  if (node.author !== undefined) score += 1;
  return score;
}

function addressesOf(node: JsonLdNode): string[] {
  const main = node.mainEntityOfPage;
  const values = [node.url, node['@id'], main, (main as JsonLdNode | undefined | null)?.['@id']];
  return values.filter((value): value is string => typeof value === 'string');
}

function isThisPage(address: string, page: PageFacts): boolean {
  const url = parseUrl(address, page.url?.href);
  return !!url && !!page.url && url.pathname.length > 1 && url.pathname === page.url.pathname;
}

function key(text: string): string {
  return foldSpace(text).toLowerCase();
}
