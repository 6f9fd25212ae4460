import type { Extractor } from '../model/extractor';
import type { CitedDocument } from '../model/note';
import type { PartialDate } from '../model/partial-date';
import type { ReadingContext } from '../model/reading-context';
import { quotedSpans } from '../speech/quoted-spans';
import { findTitles } from './document/find-titles';
import { documentWordsOf } from './document/lexicon';
import { markedTitles } from './document/marked-titles';
import { namedTitles } from './document/named-titles';
import type { Title } from './document/title';
import { withoutRepeats } from './document/without-repeats';

/** Reads which documents the article refers to by name: titles in marks or capitals, or a noun with what it is about. */
export const documents: Extractor<'documents'> = {
  kind: 'documents',
  supports: (pack) => pack.document !== undefined,
  extract: (context) => {
    const { nouns = [], titleNouns = [] } = context.pack.document ?? {};
    const isNamed = (['headline', 'body'] as const).some((part) =>
      [nouns, titleNouns].some((list) => context.spans(part, list).length > 0),
    );
    // most articles name no document; nothing more is read of them
    if (!isNamed) return [];
    const words = documentWordsOf(context.pack);
    const titles = context.sentences.flatMap((sentence) => [
      ...(context.spansIn(sentence.part, nouns, sentence.start, sentence.end).length
        ? findTitles(sentence, words, context.mentionsIn(sentence.part, sentence.start, sentence.end))
        : []),
      ...markedTitles(sentence, words),
      ...namedTitles(sentence, words),
    ]);
    const own = titles.filter((title) => !isOrganization(context, title) && !isSpeech(context, title));
    return withoutRepeats(context, own).map((title) => toDocument(context, title));
  },
};

/** Letters of an article before a name, and the part of a title that its name makes where it is nothing else. */
const ARTICLE = 4;
const MOST_OF_TITLE = 0.6;

/** 'Collective Security Treaty Organization' is no treaty: what stands inside an organization's name. */
function isOrganization(context: ReadingContext, { part, start, end }: Title): boolean {
  return context.mentions(part).some(
    (one) =>
      one.kind === 'organization' &&
      ((one.start <= start && one.end >= end && one.end - one.start > end - start) ||
        // 'the EU Strategy for the Danube Region from Bulgaria'
        (Math.abs(one.start - start) <= ARTICLE && one.end - one.start > MOST_OF_TITLE * (end - start))),
  );
}

/** Words in marks that somebody is told to have said are no title. */
function isSpeech(context: ReadingContext, { part, by, start, end }: Title): boolean {
  return (
    part === 'body' &&
    by === 'marks' &&
    quotedSpans(context).some(
      (span) =>
        Math.abs(span.start - start) < 2 &&
        Math.abs(span.end - end) < 3 &&
        span.clauses.some((clause) => isRightAfter(clause, span)),
    )
  );
}

/** '…', said X: no more than closing mark, comma and blank lie between. */
function isRightAfter(clause: { start: number }, span: { end: number }): boolean {
  return clause.start >= span.end && clause.start - span.end <= 4;
}

function toDocument(context: ReadingContext, title: Title): CitedDocument {
  const text = context.textOf(title.part);
  const url =
    title.part === 'body'
      ? context.article.links.find(({ start, end }) => start < title.end && end > title.start)?.url
      : undefined;
  return {
    title: text.slice(title.start, title.end),
    date: dateAfter(context, title),
    url: url && /^https?:/iu.test(url) ? url : null,
    evidence: [context.evidence(title.part, title.start, title.end)],
    rule: `document/${title.by}`,
    certainty: 'stated',
  };
}

/** The date right after a title: 'of 18 March 2010', 'от 18 марта 2010 года'. */
function dateAfter(context: ReadingContext, title: Title): PartialDate | null {
  if (title.dateFrom === null) return null;
  const found = context
    .datesIn(title.part, title.dateFrom, title.dateFrom + 60)
    .find(({ start, edtf }) => edtf !== null && start - title.dateFrom! < 12);
  if (!found?.edtf) return null;
  return {
    edtf: found.edtf,
    certainty: found.certainty,
    evidence: [context.evidence(title.part, found.start, found.end)],
    rule: 'document/date',
  };
}
