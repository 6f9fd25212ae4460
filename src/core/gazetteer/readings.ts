import type { Role } from '../model/mention';
import type { Lexicon } from './lexicon';

/** A way to read a word. */
export interface Reading {
  word: string;
  prefixRoles: readonly Role[] | null;
  /** Letters taken off before the name. */
  cut: number;
}

/** A word as it stands, then without the letters a language writes together with it (Arabic). */
export function readings(word: string, { pack: { grammar } }: Lexicon): readonly Reading[] {
  const all: Reading[] = [{ word, prefixRoles: null, cut: 0 }];
  if (!grammar.prefixes) return all;
  for (const [role, prefixes] of Object.entries(grammar.prefixes) as [Role, readonly string[]][]) {
    for (const prefix of prefixes) {
      const [written = '', meant = ''] = prefix.split('=');
      if (word.startsWith(written) && word.length > written.length + 1)
        all.push({
          word: meant + word.slice(written.length),
          prefixRoles: [role],
          cut: written.length - meant.length,
        });
    }
  }
  return all;
}
