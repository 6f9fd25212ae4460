import { onceForEach } from '../../gazetteer/once-for-each';
import type { ArticlePart } from '../../model/evidence';
import type { ReadingContext } from '../../model/reading-context';
import { foldMarks } from '../../text/fold-marks';

/** The parts of an article with the marks of other scripts folded, each folded once; offsets are the article's own. */
export const foldedText = onceForEach((context: ReadingContext) => {
  const folded = new Map<ArticlePart, string>();
  return (part: ArticlePart): string => {
    const known = folded.get(part) ?? foldMarks(context.textOf(part));
    folded.set(part, known);
    return known;
  };
});
