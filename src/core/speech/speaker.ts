import type { Mention } from '../model/mention';
import type { ReadingContext } from '../model/reading-context';
import type { Stretch } from './passage';

/** Who speaks, and where the article names him, her or it. Offsets in the body. */
export interface Speaker extends Stretch {
  type: 'Person' | 'Organization' | 'Country';
  id: string | null;
  name: string;
  title?: string;
}

const TYPES = { person: 'Person', organization: 'Organization', country: 'Country' } as const;

/** A mention as the one who speaks; an organization by its acronym where that is printed. */
export function speakerOf(context: ReadingContext, { kind, id, name, title, start, end }: Mention): Speaker {
  const printed = context.textOf('body').slice(start, end);
  const short = kind === 'organization' && /^\p{Lu}{2,8}$/u.test(printed);
  return { type: TYPES[kind], id, name: short ? printed : name, ...(title ? { title } : {}), start, end };
}

/** A name this close to a verb is its subject before all others. */
export const TOUCHING = 1;

/** Whether a name stands right beside one of the verbs. */
export function touches({ start, end }: Stretch, verbs: readonly Stretch[]): boolean {
  return verbs.some((verb) => Math.max(start - verb.end, verb.start - end) <= TOUCHING);
}
