import type { Extractor } from '../model/extractor';
import type { Quotation } from '../model/note';
import type { Party } from '../model/party';
import type { ReadingContext } from '../model/reading-context';
import { quotedSpans, type QuotedSpan } from '../speech/quoted-spans';

/** Reads words given as somebody's own: in marks, after a dash, or in a paragraph that an attribution ends. */
export const quotations: Extractor<'quotations'> = {
  kind: 'quotations',
  supports: (pack) => pack.quotation !== undefined,
  extract: (context) =>
    quotedSpans(context)
      .filter(({ start, end }) => context.textOf('body').slice(start, end).trim())
      .map((span) => toQuotation(context, span)),
};

function toQuotation(context: ReadingContext, { start, end, by, speaker }: QuotedSpan): Quotation {
  // French sets blanks inside its marks.
  const words = context.textOf('body').slice(start, end);
  const evidence = context.evidence('body', end - words.trimStart().length, start + words.trimEnd().length);
  return {
    text: evidence.exact,
    direct: true,
    speaker: speaker ? partyOf(context, speaker) : null,
    evidence: [evidence],
    rule: `quotation/${by}`,
    certainty: 'stated',
  };
}

function partyOf(
  context: ReadingContext,
  { type, id, name, title, start, end }: NonNullable<QuotedSpan['speaker']>,
): Party {
  return {
    type,
    id,
    name,
    ...(title ? { title } : {}),
    evidence: [context.evidence('body', start, end)],
    rule: 'quotation/speaker',
    certainty: 'stated',
  };
}
