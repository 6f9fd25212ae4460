import type { Mention } from '../model/mention';
import type { ReadingContext } from '../model/reading-context';

/** Where headline and body name an organization, in that order; most articles name none. */
export function organizationsIn(context: ReadingContext): Mention[] {
  return [...context.mentions('headline'), ...context.mentions('body')].filter(
    ({ kind }) => kind === 'organization',
  );
}
