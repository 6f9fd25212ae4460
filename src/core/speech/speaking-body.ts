import type { ReadingContext } from '../model/reading-context';
import { findAll } from '../text/pattern';
import type { Stretch } from './passage';
import type { Speaker } from './speaker';
import { speechWordsOf } from './speech-words';

/** Words of a body's name at most. */
const BODY = 70;
/** Letters between a body's word and whose it is: ' of the '. */
const OWNER = 8;
/** How far before 'the statement says' its author is looked for. */
const TEXT_REACH = 700;

/** A text that speaks ('says the statement') is that of the body named shortly before. */
export function bodyBefore(context: ReadingContext, clause: Stretch, bodies: RegExp): Speaker | null {
  const from = Math.max(0, clause.start - TEXT_REACH);
  const found = findAll(bodies, context.textOf('body'), from, clause.start).at(-1);
  if (!found) return null;
  // 'the government of Kenya met': the name ends with whose it is
  const owner = context
    .mentionsIn('body', found.end, Math.min(clause.start, found.end + BODY))
    .find(({ start }) => start - found.end <= OWNER);
  return bodyIn(context, { start: found.start, end: owner?.end ?? clause.start }, bodies);
}

/** 'the ministry's press service', 'a source close to the talks': up to the end of its clause. */
export function bodyIn(context: ReadingContext, clause: Stretch, bodies: RegExp): Speaker | null {
  const text = context.textOf('body');
  const found = findAll(bodies, text, clause.start, clause.end)[0];
  if (!found) return null;
  const rest = /^[^,.;:–—"”»«“()\n\p{N}]*/u.exec(
    text.slice(found.end, Math.min(clause.end, found.end + BODY)),
  )![0];
  // 'says the statement of the ministry': the text is no part of the name
  const { credit, texts } = speechWordsOf(context.pack);
  const stop = Math.min(...[credit, texts].map((words) => findAll(words, rest)[0]?.start ?? rest.length));
  const end = found.end + rest.slice(0, stop).trimEnd().length;
  return { type: 'Organization', id: null, name: text.slice(found.start, end), start: found.start, end };
}
