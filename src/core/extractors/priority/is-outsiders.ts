import { peopleOf } from '../../gazetteer/people';
import type { ReadingContext } from '../../model/reading-context';
import { quotedSpans, type QuotedSpan } from '../../speech/quoted-spans';
import type { Introduction } from './introduction';

/**
 * Whether what is intended stands in the words of somebody whose country is not told to hold the chair: 'We plan to discuss A',
 * says the foreign ministry of a member. Words that name priorities outright are believed of anybody.
 */
export function isOutsiders(
  context: ReadingContext,
  { reason, cue }: Introduction,
  holds: (country: string) => boolean,
): boolean {
  if (reason !== 'intent') return false;
  const quote = quotedSpans(context).find(({ start, end }) => start <= cue.start && cue.end <= end);
  const home = quote ? homeOf(context, quote) : null;
  return home !== null && !holds(home);
}

/** The country of whoever speaks: a country, a person of one, a ministry named with it. */
export function homeOf(context: ReadingContext, { speaker }: QuotedSpan): string | null {
  if (!speaker) return null;
  if (speaker.type === 'Country') return speaker.id;
  if (speaker.type === 'Person')
    return peopleOf(context).find(({ name }) => name === speaker.name)?.country ?? null;
  return (
    context.mentionsIn('body', speaker.start, speaker.end).find(({ kind }) => kind === 'country')?.id ?? null
  );
}
