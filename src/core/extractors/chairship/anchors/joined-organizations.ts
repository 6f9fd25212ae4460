import type { Mention } from '../../../model/mention';
import type { ReadingContext } from '../../../model/reading-context';
import { foldedText } from '../folded-text';
import type { Anchor } from '../statement';

/** Between two organizations whose chair is told of together: 'председательствует в БРИКС и СНГ'. */
const JOINED = /^\s*(?:,\s*)?(?:\p{L}{1,3}\s+){0,2}$/u;
/** Most organizations told of together; more are a list of something else. */
const MOST_JOINED = 3;

/** Other organizations that follow the one of an anchor, joined to it by a small word or a comma. */
export function joinedTo(context: ReadingContext, { sentence }: Anchor, first: Mention): Mention[] {
  const text = foldedText(context)(sentence.part);
  const joined: Mention[] = [];
  let last = first;
  for (const mention of context.mentionsIn(sentence.part, first.end, sentence.end)) {
    const between = text.slice(last.end, mention.start);
    // 'zum EU-Haushalt': what a hyphen ties to another word is no second organization
    const isTied = /^-\p{L}/u.test(text.slice(mention.end, mention.end + 2));
    if (
      mention.kind !== 'organization' ||
      !mention.id ||
      mention.form !== 'name' ||
      isTied ||
      // 'the ties of the Union with the League': one with which something is done
      (isCompanion(mention) && !isCompanion(first)) ||
      !JOINED.test(between)
    )
      break;
    last = mention;
    if (mention.id !== first.id && !joined.some(({ id }) => id === mention.id)) joined.push(mention);
  }
  return joined.length < MOST_JOINED ? joined : [];
}

const isCompanion = ({ roles }: Mention): boolean => roles.length === 1 && roles[0] === 'companion';
