import { findDates } from './date/find-dates';
import { describeQuote } from './evidence/describe-quote';
import { findMentions } from './gazetteer/find-mentions';
import type { Article } from './model/article';
import type { ArticlePart } from './model/evidence';
import type { LanguagePack } from './model/language-pack';
import type { DateMention, Mention } from './model/mention';
import type { Organization } from './model/organization';
import type { ReadingContext, Sentence } from './model/reading-context';
import { anyOf } from './text/pattern';
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
  const mentions: (part: ArticlePart) => readonly Mention[] = memoize((part) => {
    const people = part === 'body' ? [] : mentions('body').filter(({ kind }) => kind === 'person');
    return findMentions(textOf(part), { pack, organizations, part, people });
  });
  const dates = memoize((part: ArticlePart) =>
    findDates(textOf(part), { pack, referenceDate, headline: part === 'headline' ? '' : article.headline }),
  );
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
        ),
      );
      return sentences;
    },
    mentions,
    mentionsIn: (part, start, end) => within(mentions(part), start, end),
    dates,
    datesIn: (part, start, end) => within(dates(part), start, end),
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

function memoize<Value>(
  make: (part: ArticlePart) => readonly Value[],
): (part: ArticlePart) => readonly Value[] {
  const made = new Map<ArticlePart, readonly Value[]>();
  return (part) => {
    let value = made.get(part);
    if (!value) {
      value = make(part);
      made.set(part, value);
    }
    return value;
  };
}

/** Members wholly inside a span; the list is in order of start. */
function within<Span extends Mention | DateMention>(
  spans: readonly Span[],
  start: number,
  end: number,
): Span[] {
  return spans.filter((span) => span.start >= start && span.end <= end);
}
