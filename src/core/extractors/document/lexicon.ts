import { onceForEach } from '../../gazetteer/once-for-each';
import type { LanguagePack } from '../../model/language-pack';
import { anyOf, NEVER } from '../../text/pattern';

/** The pack's words for documents, compiled; `…First` match at the start of a text, `…Last` at its end. */
export interface DocumentLexicon {
  nouns: RegExp;
  titleNoun: RegExp;
  /** A whole noun that also means a course of action. */
  weakNoun: RegExp;
  qualifierLast: RegExp;
  linkFirst: RegExp;
  bareLinkFirst: RegExp;
  leadLast: RegExp;
  ends: RegExp;
  dated: RegExp;
  adopted: RegExp;
  named: RegExp;
  notDocuments: RegExp;
  before: boolean;
  /** Whether endings show that a name is a subject. */
  hasCases: boolean;
  /** Small words, lower case, that begin no title. */
  small: ReadonlySet<string>;
}

/** No word goes on here: a link may end before the word it leads to, as French "d'" does. */
const WORD_EDGE = '(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))';
const CAPITALIZED = "(?:\\p{Lu}[\\p{L}\\p{N}’'-]*|\\p{N}+(?:th|st|nd|rd)?(?=[ -]\\p{Lu}))";

export const documentWordsOf = onceForEach(({ document, grammar }: LanguagePack): DocumentLexicon => {
  const { boundary } = grammar;
  const compile = (fragments: readonly string[] = []) => anyOf(fragments, boundary);
  const source = (fragments: readonly string[] = []) => fragments.join('|') || '(?!)';
  return {
    nouns: compile(document?.nouns),
    titleNoun: new RegExp(
      compile([...(document?.nouns ?? []), ...(document?.titleNouns ?? [])]).source,
      'iu',
    ),
    weakNoun: new RegExp(`^(?:${source(document?.weakNouns)})$`, 'iu'),
    qualifierLast: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source(document?.qualifiers)})[ -]$`, 'iu'),
    linkFirst: document ? new RegExp(`^ (?:${source(document.links)})${WORD_EDGE}`, 'u') : NEVER,
    bareLinkFirst: new RegExp(`^ (?:${source(document?.bareLinks)})${WORD_EDGE}`, 'u'),
    leadLast: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:${CAPITALIZED}|${source(document?.qualifiers)})(?:[ -]|[’']s )){1,6}$`,
      'u',
    ),
    ends: compile(document?.ends),
    dated: compile(document?.dated),
    adopted: compile(document?.adopted),
    named: compile(document?.named),
    notDocuments: compile(document?.notDocuments),
    before: document?.before === true,
    hasCases: grammar.cases?.nominative !== undefined,
    small: new Set([...(document?.small ?? []), ...Object.values(grammar.prepositions ?? {}).flat()]),
  };
});
