import type { Author } from '../../../core/model/article';
import { isForeign } from '../foreign-part';
import type { Rung } from '../ladder';
import { named } from '../named';
import type { PageFacts } from '../page-facts';
import { visibleText } from '../visible-text';
import { authorUrl, nameList } from './name-list';

const SELECTOR = [
  '[itemprop~="author"]',
  '[property~="author"]',
  '[property~="schema:author"]',
  '[rel~="author"]',
  named('class', 'author'),
  named('class', 'byline'),
  named('class', 'autor'),
  named('id', 'author'),
  named('class', 'writer'),
  named('class', 'auteur'),
  '[class*="submitted"] [class*="username"]',
  named('class', 'itemposter'),
  'a[href*="/author/"]',
  'a[href*="/authors/"]',
  'a[href*="/autor/"]',
].join(',');
/** Names that also stand in forms and lists of users, so only by the headline. */
const WEAK = '[class*="username" i],[class*="poster" i],[class*="submitted" i]';
const PROFILE =
  /\/(?:authors?|autor(?:en|es)?|people|person|staff|profiles?|contributors?|by|writers?|user|redaktion|journalist)\//iu;
const MAX_LINE = 120;
const MAX_TEXT = 1500;
const MAX_ELEMENTS = 80;

/** Elements that say they hold the author: microdata, RDFa, `rel=author`, class names of bylines, links to author pages. */
export const bylineElement: Rung<Author[]> = {
  id: 'byline',
  read(page) {
    for (const elements of [namedElements, weaklyNamedElements])
      for (const element of elements(page)) {
        if (!isSmall(element) || isForeign(element, page.headlineElement) || element.closest('form,label'))
          continue;
        const names = namesIn(element, page);
        if (names) return names;
      }
    return null;
  },
};

/** The first is looked for by itself: it is mostly the right one, and the others lie all over the page. */
function* namedElements({ document }: PageFacts): Iterable<Element> {
  const first = document.querySelector(SELECTOR);
  if (!first) return;
  yield first;
  yield* Array.from(document.querySelectorAll(SELECTOR)).slice(1, MAX_ELEMENTS);
}

function weaklyNamedElements(page: PageFacts): Element[] {
  return page.headLines.flatMap(({ element }) => [
    ...(element.matches(WEAK) ? [element] : []),
    ...Array.from(element.querySelectorAll(WEAK)).slice(0, 4),
  ]);
}

/** A whole page may carry such a name too (`body.author-archive`). */
function isSmall(element: Element): boolean {
  return (element.textContent?.length ?? 0) < MAX_TEXT;
}

function namesIn(element: Element, page: PageFacts): Author[] | null {
  const marked = element.querySelector('[itemprop~="name"],.fn,[rel~="author"]');
  if (marked && marked !== element) return linked(marked, page);
  const profiles = Array.from(element.getElementsByTagName('a')).filter((a) =>
    PROFILE.test(a.getAttribute('href') ?? ''),
  );
  if (profiles.length && profiles.length < 8) {
    const names = profiles.flatMap((profile) => linked(profile, page) ?? []);
    const distinct = names.filter(({ name }, at) => names.findIndex((other) => other.name === name) === at);
    if (distinct.length) return distinct;
  }
  return linked(element, page);
}

function linked(element: Element, page: PageFacts): Author[] | null {
  const content = element.getAttribute('content');
  const line = content ?? visibleText(element, true);
  if (!line || line.length > MAX_LINE) return null;
  const names = nameList(line, page)?.filter(({ name }) => looksLikeName(name)) ?? ownHandle(element, line);
  if (!names?.length || !coversLine(names, line)) return null;
  const url = element.tagName.toUpperCase() === 'A' ? authorUrl(element.getAttribute('href'), page) : null;
  return names.length === 1 && url ? [{ name: names[0]!.name, url }] : names;
}

/** A blog may bear its author's name: the site's name counts where an author link shows it. */
function ownHandle(element: Element, line: string): Author[] | null {
  const isLink = element.matches('a[rel~="author"],.vcard a,a.url.fn');
  return isLink && (/^[\p{L}\p{N}_.-]+$/u.test(line) || /\s(?:web)?(?:team|redaktion|staff)$/iu.test(line))
    ? [{ name: line }]
    : null;
}

/** Names must make up much of their line; else it is a sentence that happens to hold some. */
function coversLine(names: readonly Author[], line: string): boolean {
  const printed = line.split('|').find((part) => part.includes(names[0]?.name ?? '')) ?? line;
  return names.reduce((sum, { name }) => sum + name.length, 0) > 0.3 * printed.length;
}

function looksLikeName(name: string): boolean {
  const words = name.split(' ');
  return words.length <= 6 && !/[.!?:]\s|[.!?:]$/u.test(name.replace(/\b\p{Lu}\p{Ll}?\./gu, ''));
}
