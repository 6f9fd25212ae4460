import type { ArticlePart } from '../../model/evidence';
import type { Source } from '../../model/note';
import type { ReadingContext } from '../../model/reading-context';
import { hostOf } from './host-of';
import { photoCredits } from './photo-credits';

/** Whose pictures the article shows, by the credit lines in its body and captions. */
export function imageSources(context: ReadingContext): Source[] {
  const parts: ArticlePart[] = ['body', 'caption'];
  const seen = new Set<string>();
  return parts.flatMap((part) =>
    photoCredits(context, part).flatMap(({ start, end }): Source[] => {
      const printed = context.textOf(part).slice(start, end);
      const url = /https?:\/\/\S+/iu.exec(printed)?.[0] ?? null;
      const name = (url && hostOf(url)) || printed;
      if (seen.has(name)) return [];
      seen.add(name);
      const evidence = [context.evidence(part, start, end)];
      return [{ kind: 'image', name, url, evidence, rule: 'source/image-credit', certainty: 'stated' }];
    }),
  );
}
