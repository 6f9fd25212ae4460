import type { Scene } from './scene';

/** A text less the words that may stand anywhere between others: 'then', 'damit'. */
export function withoutFillers({ context }: Scene, text: string): string {
  const { fillers } = context.pack.grammar;
  return fillers?.length ? text.replace(context.pattern(fillers), ' ') : text;
}
