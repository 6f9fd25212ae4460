import type { Extractor } from '../model/extractor';
import { anchorsOf } from './chairship/anchors';
import { holdersOf } from './chairship/holders';
import { bindOrganizations } from './chairship/organizations';
import { statementsOf } from './chairship/statements';
import { toChairships } from './chairship/to-chairships';

/** Who holds the chair of which organization: anchors → organizations → statements by frame and role → holders → chairships. */
export const chairships: Extractor<'chairs'> = {
  kind: 'chairs',
  supports: (pack) => pack.chairship !== undefined,
  extract(context) {
    const words = context.pack.chairship!;
    const anchors = context.sentences.flatMap((sentence) => anchorsOf(context, words, sentence));
    const bound = bindOrganizations(context, anchors);
    const statements = context.sentences.flatMap((sentence) =>
      statementsOf(
        context,
        words,
        sentence,
        bound.filter((anchor) => anchor.sentence === sentence),
      ),
    );
    const records = holdersOf(statements.filter(({ holder }) => holder));
    return toChairships(
      context,
      records,
      statements.filter(({ holder }) => !holder),
    );
  },
};
