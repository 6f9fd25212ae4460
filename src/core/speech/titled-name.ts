import type { Mention } from '../model/mention';
import type { ReadingContext } from '../model/reading-context';
import { findAll } from '../text/pattern';
import type { Stretch } from './passage';
import type { Speaker } from './speaker';
import { type SpeechWords, speechWordsOf } from './speech-words';

const NAME = '\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+){1,4}';
const NAMES = new RegExp(`(?<![\\p{L}’-])${NAME}`, 'gu');
/** A full name that begins a sentence and does something. */
const FIRST = new RegExp(`^(${NAME}) \\p{Ll}`, 'u');

/** Letters of an office with all that belongs to it. */
const OFFICE = 140;

/**
 * A full name that nothing else knows behind a long office: 'said the director of the Riga centre for security Jane Doe', or
 * with the verb behind it. Only where cases show that the name is no part of what belongs to the office.
 */
export function titledName(
  context: ReadingContext,
  clause: Stretch,
  verbs: readonly Stretch[],
  mentions: readonly Mention[],
): Speaker | null {
  if (!context.pack.grammar.declensions) return null;
  const text = context.textOf('body');
  const words = speechWordsOf(context.pack);
  for (const end of [clause.end, ...verbs.map(({ start }) => start)]) {
    const behind = verbs.filter((verb) => verb.end < end).map((verb) => verb.end);
    const from = Math.max(clause.start, end - OFFICE, ...behind);
    for (const { index, 0: run } of text.slice(from, end).matchAll(NAMES)) {
      const start = from + index + headOf(run, words);
      const name = nameAt(text, start, text.slice(start, from + index + run.length), words, mentions);
      // an office of one clause, which its title opens
      const office = text.slice(from, start).replace(/[«"“][^«»"“”]*[»"”]/gu, '');
      const last = office.slice(office.lastIndexOf(',') + 1);
      if (name && /^[\p{L}\p{N}\s–—-]*$/u.test(last) && findAll(words.titles, last).length) return name;
    }
  }
  return null;
}

/** Letters of a run of capitalized words before the name in it: those of its office, of another alphabet, or of no name. */
function headOf(run: string, { titles, notNames }: SpeechWords): number {
  const words = [...run.matchAll(/[^ ]+/gu)];
  const isLatin = (word: string) => /^\p{Script=Latin}/u.test(word);
  const last = words.at(-1)![0];
  const before = words.findLastIndex(
    ([word]) => isLatin(word) !== isLatin(last) || notNames.test(word) || findAll(titles, word).length > 0,
  );
  return words[before + 1]?.index ?? run.length;
}

/** Whoever begins the sentence right before a passage, unknown by office: 'Jane Doe wished them luck. “…”, he said'. */
export function nameBefore(context: ReadingContext, { start }: Stretch): Speaker | null {
  const text = context.textOf('body');
  const sentence = context.sentences.findLast(
    (one) => one.part === 'body' && one.start < start && one.end <= start + 1,
  );
  if (!sentence || text.slice(sentence.start, start).includes('\n')) return null;
  const found = FIRST.exec(text.slice(sentence.start, start));
  if (!found) return null;
  const mentions = context.mentionsIn('body', sentence.start, start);
  return nameAt(text, sentence.start, found[1]!, speechWordsOf(context.pack), mentions);
}

function nameAt(
  text: string,
  start: number,
  name: string,
  { notNames, said }: SpeechWords,
  mentions: readonly Mention[],
): Speaker | null {
  const end = start + name.length;
  if (!name.includes(' ')) return null;
  const isKnown = mentions.some((one) => one.start < end && one.end > start);
  if (isKnown || name.split(/[ -]/u).some((word) => notNames.test(word)) || findAll(said, name).length)
    return null;
  return { type: 'Person', id: null, name: text.slice(start, end), start, end };
}
