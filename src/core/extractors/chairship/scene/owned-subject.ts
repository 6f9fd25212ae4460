import { onceForEach } from '../../../gazetteer/once-for-each';
import type { Mention } from '../../../model/mention';
import type { Fragment } from '../../../model/words/chairship-words';
import type { Scene, Span } from './scene';

const endOf = onceForEach((forms: readonly Fragment[]) => new RegExp(`(?:${forms.join('|')})$`, 'iu'));

/** Longest ending after the stem that a verb list names. */
const REST = 24;

/**
 * The owner that is the subject of a reported verb: 'said Azerbaijan's taking over'. In such clauses the subject stands in the
 * genitive, and whoever is named before it, unmarked, only says so. Null where the verb has another form or an unmarked subject.
 */
export function ownedSubject({ words, text, parties }: Scene, verb: Span): Mention | null {
  if (!words.owned || !isOwned(text, verb, words.owned)) return null;
  const before = parties.filter(({ end }) => end <= verb.start);
  const owner = before.findLast(({ roles }) => roles.includes('possessor'));
  const isUnmarked = ({ roles, start }: Mention) => start > (owner?.end ?? 0) && roles.includes('bare');
  return owner && !before.some(isUnmarked) ? owner : null;
}

function isOwned(text: string, verb: Span, forms: readonly Fragment[]): boolean {
  const rest = /^\p{L}*/u.exec(text.slice(verb.end, verb.end + REST))?.[0] ?? '';
  return endOf(forms).test(text.slice(verb.start, verb.end) + rest);
}
