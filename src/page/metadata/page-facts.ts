import { chooseArticleNode } from './article-node';
import { chooseHeading } from './headline/choose-heading';
import { type HeadLine, headLines } from './head-lines';
import { jsonLdNodes, type JsonLdNode } from './json-ld';
import { climb } from './ladder';
import { languageRungs } from './language';
import { isStaleHead } from './stale-head';
import { foldSpace } from '../fold-space';
import { parseUrl } from '../parse-url';

/** What the rungs read: the page's own statements, each gathered once, when first asked for. */
export interface PageFacts {
  document: Document;
  /** Address the page was opened at; null where it is none. */
  url: URL | null;
  /** ISO 8601 moment of the capture, or null; nothing was published after it. */
  now: string | null;
  /** All contents of the `<meta>` elements of that name (name, property, itemprop or http-equiv), lower case. */
  metas(name: string): readonly string[];
  /** The first content of the first of these names that has one. */
  meta(...names: readonly string[]): string | null;
  readonly jsonLd: readonly JsonLdNode[];
  /** The JSON-LD object that tells of this page's article. */
  readonly articleNode: JsonLdNode | null;
  /** Content of `<title>`, white space folded. */
  readonly title: string;
  /** Visible `<h1>` elements, in order. */
  readonly h1s: readonly Element[];
  /** BCP 47, `und` where the page does not say. */
  readonly language: string;
  /** The heading that stands over the article, where there is one. */
  readonly headlineElement: Element | null;
  readonly headLines: readonly HeadLine[];
  /** What `<link rel="canonical">` names. */
  readonly canonicalHref: string | null;
}

export function pageFacts(document: Document, address: string, now: string | null): PageFacts {
  let metas: Map<string, string[]> | undefined;
  let jsonLd: JsonLdNode[] | undefined;
  let articleNode: JsonLdNode | null | undefined;
  let h1s: Element[] | undefined;
  let language: string | undefined;
  let heading: Element | null | undefined;
  let lines: HeadLine[] | undefined;
  let stale: boolean | undefined;
  const rawMetas = (name: string) => {
    metas ??= metaContents(document);
    return metas.get(name) ?? [];
  };
  const isStale = () => {
    stale ??= isStaleHead({
      url: facts.url,
      address: rawMetas('og:url')[0] ?? canonicalHref(document),
      shownTitle: rawMetas('og:title')[0] ?? null,
      title: facts.title,
      h1s: facts.h1s,
    });
    return stale;
  };
  const facts: PageFacts = {
    document,
    url: parseUrl(address),
    now,
    metas(name) {
      return isStale() && !SITE_NAMES.test(name) ? [] : rawMetas(name);
    },
    meta(...names) {
      for (const name of names) {
        const [content] = facts.metas(name);
        if (content !== undefined) return content;
      }
      return null;
    },
    get jsonLd() {
      jsonLd ??= isStale() ? [] : jsonLdNodes(document);
      return jsonLd;
    },
    get articleNode() {
      if (articleNode === undefined) articleNode = chooseArticleNode(facts);
      return articleNode;
    },
    get title() {
      return foldSpace(document.getElementsByTagName('title')[0]?.textContent ?? '');
    },
    get h1s() {
      h1s ??= Array.from(document.getElementsByTagName('h1')).filter((h1) => foldSpace(h1.textContent ?? ''));
      return h1s;
    },
    get language() {
      language ??= climb(languageRungs, facts)?.value ?? 'und';
      return language;
    },
    get headlineElement() {
      if (heading === undefined) heading = chooseHeading(facts);
      return heading;
    },
    get canonicalHref() {
      return isStale() ? null : canonicalHref(document);
    },
    get headLines() {
      lines ??= facts.headlineElement ? headLines(facts.headlineElement) : [];
      return lines;
    },
  };
  return facts;
}

/** What the head says of the whole site holds for every page of it. */
const SITE_NAMES =
  /^(?:og:site_name|application-name|apple-mobile-web-app-title|og:locale|content-language)$/u;

function canonicalHref(document: Document): string | null {
  return document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
}

/** A page's statement about itself is read up to this length, in UTF-16 units. */
const MAX_CONTENT = 5000;

function metaContents(document: Document): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const meta of Array.from(document.getElementsByTagName('meta'))) {
    const content = foldSpace((meta.getAttribute('content') ?? '').slice(0, MAX_CONTENT));
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const names = meta.getAttribute(attribute)?.toLowerCase();
      if (!names) continue;
      for (const name of names.split(/\s+/u)) {
        if (!name) continue;
        const known = contents.get(name);
        if (!known) contents.set(name, [content]);
        else if (!known.includes(content)) known.push(content);
      }
    }
  }
  return contents;
}
