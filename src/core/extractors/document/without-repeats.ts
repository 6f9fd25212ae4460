import type { ReadingContext } from '../../model/reading-context';
import type { Title } from './title';

/** Titles looked at, at most; keeps a text of nothing but titles cheap. */
const MOST = 300;

/** Each document once: the longest of titles that begin alike or overlap, at its first place. */
export function withoutRepeats(context: ReadingContext, titles: readonly Title[]): Title[] {
  const kept: { title: Title; words: string }[] = [];
  for (const title of titles.slice(0, MOST)) {
    const words = stems(context.textOf(title.part).slice(title.start, title.end));
    const at = kept.findIndex(
      (other) => other.words.includes(words) || words.includes(other.words) || overlap(other.title, title),
    );
    if (at < 0) kept.push({ title, words });
    else if (words.length > kept[at]!.words.length) kept[at] = { title, words };
  }
  return kept.map(({ title }) => title);
}

const overlap = (one: Title, other: Title) =>
  one.part === other.part && one.start < other.end && other.start < one.end;

/** The words of a title without their endings, so that its case forms compare alike. */
function stems(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.map((word) => word.slice(0, Math.max(3, word.length - 3))).join(' ')} `;
}
