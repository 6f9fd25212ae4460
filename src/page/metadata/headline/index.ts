import { textOf } from '../json-ld';
import type { Rung } from '../ladder';
import { foldSpace } from '../../fold-space';

const heading: Rung<string> = {
  id: 'h1',
  read: (page) => (page.headlineElement ? foldSpace(page.headlineElement.textContent ?? '') : null),
};
const openGraph: Rung<string> = { id: 'og', read: (page) => page.meta('og:title', 'twitter:title') };
const jsonLd: Rung<string> = {
  id: 'json-ld',
  read: (page) => page.articleNode && textOf(page.articleNode.headline),
};
const title: Rung<string> = { id: 'title', read: (page) => page.title || null };

export const headlineRungs: readonly Rung<string>[] = [heading, openGraph, jsonLd, title];
