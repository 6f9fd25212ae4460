import type { Scene, Span } from './scene';

/** The clause around a span, as far as punctuation shows it. */
export function clauseOf({ text, sentence }: Scene, span: Span): Span {
  const before = text.slice(sentence.start, span.start);
  const after = text.slice(span.end, sentence.end);
  const opened = /[,，;:«»„“”"()—–][^,，;:«»„“”"()—–]*$/u.exec(before);
  const closed = /[,，;:.!?«»„“”"()—–]/u.exec(after);
  return {
    start: opened ? sentence.start + opened.index + 1 : sentence.start,
    end: closed ? span.end + closed.index : sentence.end,
  };
}
