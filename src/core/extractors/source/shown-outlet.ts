import { onceForEach } from '../../gazetteer/once-for-each';
import type { LanguagePack } from '../../model/language-pack';
import type { SourceWords } from '../../model/words/source-words';
import { compilePattern } from '../../text/letter-ranges';
import { DOMAIN, isKnown, MARKED } from './outlet';

/** What stands beside a credit as an outlet's name. */
export interface Printed {
  /** The word that credits it, as it stands. */
  credit: string;
  /** The name as it stands, with its marks, and as it is kept. */
  printed: string;
  name: string;
  /** Whether a word says what it is: 'the newspaper'. */
  hasKind: boolean;
}

const patternsOf = onceForEach(({ doubtful = [], endings = [] }: SourceWords) => ({
  doubtful: compilePattern(`^(?:${doubtful.join('|') || '(?!)'})$`, 'iu'),
  // a short word alone is no name: 'a TV series'
  lastWord: compilePattern(`(?: |^(?=.{8}))(?:${endings.join('|') || '(?!)'})$`, 'iu'),
}));

/** Whether a name is a known one, or one of its editions: 'Sputnik-Kazakhstan'. */
function isWellKnown(name: string, known: readonly string[]): boolean {
  return (
    isKnown(name, known) || known.some((one) => name.startsWith(`${one}-`) || name.startsWith(`${one} `))
  );
}

/** Whether a name beside a credit can be an outlet's; where the credit is doubtful, whether it shows that by itself. */
export function isShownOutlet(
  { source, grammar }: LanguagePack,
  { credit, printed, name, hasKind }: Printed,
): boolean {
  if (!source) return false;
  const isMarked = /^[«“"„]/u.test(printed);
  // words spoken stand in marks too: '"It is late," wrote X'
  if (isMarked && !MARKED.test(printed)) return false;
  const { doubtful, lastWord } = patternsOf(source);
  if (!grammar.capitalNouns && !doubtful.test(credit)) return true;
  return isMarked || hasKind || isWellKnown(name, source.known) || DOMAIN.test(name) || lastWord.test(name);
}
