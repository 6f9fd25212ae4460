import type { PriorityWords } from '../../model/words/priority-words';
import { items } from './priority/items';
import { limits } from './priority/limits';
import { nouns } from './priority/nouns';
import { verbs } from './priority/verbs';

/** How Russian news says what a chair will put first. */
export const priority: PriorityWords = { ...nouns, ...verbs, ...items, ...limits };
