import { findDates } from './date/find-dates';
import { describeQuote } from './evidence/describe-quote';
import { findMentions } from './gazetteer/find-mentions';
import { findNames } from './gazetteer/find-names';
import type { Article } from './model/article';
import type { ArticlePart } from './model/evidence';
import type { LanguagePack } from './model/language-pack';
import type { Mention } from './model/mention';
import type { Organization } from './model/organization';
import type { ReadingContext, Sentence, TextSpan } from './model/reading-context';
import { anyOf, findAll } from './text/pattern';
import { sentencesOf } from './text/segment';

/** Makes the shared readings of one article; each is made when first asked for, and once. */
export function createReadingContext(
  article: Article,
  pack: LanguagePack,
  organizations: readonly Organization[],
): ReadingContext {
  const referenceDate = article.datePublished?.slice(0, 10) ?? null;
  const texts: Record<ArticlePart, string> = {
    body: article.text,
    headline: article.headline,
    caption: article.captions.map((caption) => caption.text).join('\n\n'),
    meta: article.description ?? '',
  };
  const textOf = (part: ArticlePart) => texts[part];
  const names = memoize((part) =>
    findNames(textOf(part), { pack, organizations, beside: textOf(part === 'body' ? 'headline' : 'body') }),
  );
  const mentions: (part: ArticlePart) => readonly Mention[] = memoize((part) => {
    // an article whose headline is missing begins with its lead, which introduces people
    const known =
      part === 'body' ? findMentions(findNames(article.headline, { pack, organizations })) : mentions('body');
    return findMentions(
      names(part),
      known.filter(({ kind }) => kind === 'person'),
    );
  });
  const dates = memoize((part) =>
    findDates(textOf(part), { pack, referenceDate, headline: part === 'headline' ? '' : article.headline }),
  );
  const found = new Map<string, Map<readonly string[], readonly TextSpan[]>>();
  const spans = (part: ArticlePart, fragments: readonly string[]): readonly TextSpan[] => {
    const known = found.get(part) ?? new Map<readonly string[], readonly TextSpan[]>();
    found.set(part, known);
    let list = known.get(fragments);
    if (!list) {
      const matches = findAll(patternOf(fragments, pack.grammar.boundary), textOf(part));
      list = matches.map(({ start, end }) => ({ start, end }));
      known.set(fragments, list);
    }
    return list;
  };
  let sentences: Sentence[] | undefined;
  return {
    article,
    pack,
    organizations,
    referenceDate,
    textOf,
    get sentences() {
      sentences ??= (['headline', 'body'] as const).flatMap((part) =>
        sentencesOf(
          part,
          textOf(part),
          part === 'body' ? article.blocks : [],
          pack.tag,
          pack.grammar.abbreviations,
          pack.grammar.boundary === 'none',
        ),
      );
      return sentences;
    },
    organizationIds: (part) =>
      names(part).matches.flatMap(({ entry: { kind, ids } }) =>
        kind === 'organization' ? [ids[0] ?? null] : [],
      ),
    mentions,
    mentionsIn: (part, start, end) => within(mentions(part), start, end),
    dates,
    datesIn: (part, start, end) => within(dates(part), start, end),
    spans,
    spansIn: (part, fragments, start, end) => within(spans(part, fragments), start, end),
    pattern: (fragments) => patternOf(fragments, pack.grammar.boundary),
    evidence: (part, start, end) => describeQuote(textOf(part), start, end, part),
  };
}

/** Patterns by the list they are made of: word lists are constants of their pack, so each is compiled once. */
const patterns = {
  letters: new WeakMap<readonly string[], RegExp>(),
  none: new WeakMap<readonly string[], RegExp>(),
};

function patternOf(fragments: readonly string[], boundary: 'letters' | 'none'): RegExp {
  const kept = patterns[boundary];
  let pattern = kept.get(fragments);
  if (!pattern) {
    pattern = anyOf(fragments, boundary);
    kept.set(fragments, pattern);
  }
  return pattern;
}

function memoize<Value extends object>(make: (part: ArticlePart) => Value): (part: ArticlePart) => Value {
  const made = new Map<ArticlePart, Value>();
  return (part) => {
    let value = made.get(part);
    if (!value) {
      value = make(part);
      made.set(part, value);
    }
    return value;
  };
}

/** Members wholly inside a span. The list is in order of start, and its members do not overlap by much: the search may stop at the end. */
function within<Span extends TextSpan>(spans: readonly Span[], start: number, end: number): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const inside: Span[] = [];
  for (let i = low; i < spans.length && spans[i]!.start < end; i++)
    if (spans[i]!.end <= end) inside.push(spans[i]!);
  return inside;
}
