import type { DocumentWords } from '../../model/words/document-words';
import { list } from '../../words/list';

export const document: DocumentWords = {
  nouns: list`
    deklaracj(?:a|i|ę|ą|e), porozumieni(?:e|a|u|em), umow(?:a|y|ie|ę|ą), traktat(?:u|owi|em|cie|y|ów)?, traktacie, kart(?:a|y|ę|ą|cie)(?= \p{Lu}), pakt(?:u|em|cie)?, protok(?:ół|ołu|ołem|ole), konwencj(?:a|i|ę|ą),
    rezolucj(?:a|i|ę|ą|e), komunika(?:t|tu|tem|cie), memorand(?:um|ów), strategi(?:a|i|ę|ą), koncepcj(?:a|i|ę|ą)(?= \p{Lu}), plan(?:u|em|ie)? (?:działania|działań), map(?:a|y|ę|ą|ie) drogow\p{Ll}+,
    oświadczeni(?:e|a|u|em)(?= (?:o|w sprawie)), dyrektyw(?:a|y|ę|ą|ie), rozporządzeni(?:e|a|u|em)(?= (?:o|w sprawie)), program(?:u|em|ie)?(?= (?:\p{L}+ )?(?:prezydencji|przewodnictwa)), ak(?:t|tu|tem|cie) końcow\p{Ll}+, agend(?:a|y|ę|ą|zie)(?= strategiczn| \p{N}{4}), konkluzj(?:e|i|ach)
  `,
  titleNouns: list`wizj(?:a|i|ę|ą), zasad(?:y|ach), plan(?:u|em|ie)?`,
  qualifiers: list`wspóln\p{Ll}+, polityczn\p{Ll}+, końcow\p{Ll}+, dziesięcioletni\p{Ll}*, ramow\p{Ll}+, dwustronn\p{Ll}+, strategiczn\p{Ll}+`,
  links: list`o, w sprawie, dotycząc\p{Ll}+, na rzecz, między, przeciw, dla, z, do \p{N}{4}, na lata \p{N}{4}`,
  bareLinks: [
    '(?:\\p{L}+ )?(?:prezydencji|przewodnictwa)',
    '(?!pol|europej|unij|rosyj|ukraiń|niemiec|amerykań)\\p{Ll}+[sc]k(?:i|a|ie|iego|iej|ą|im)',
    'Narodów',
    '[Ss]trategiczn\\p{Ll}+',
    '\\p{N}{4}',
    '\\p{L}+(?:twa|nia|cji|ści)',
    '(?:prezydencji|przewodnictwa|rządu|ministra|prezydenta)',
    '(?:\\p{Ll}+(?:ego|ej) )?[\\p{Lu}]{3,}',
  ],
  ends: list`
    jest, został\p{Ll}*, zostanie, będzie, będą, był\p{Ll}*, który, która, które, której, którym, że, gdzie, aby, przewiduje, zakłada, przyjęt\p{Ll}+, podpisan\p{Ll}+, wchodzi, weszł\p{Ll}+, czytamy, podpisał\p{Ll}*, przyjęł\p{Ll}*, obejmuj\p{Ll}+, trzeba, należy, pozostaje
  `,
  dated: list`z, z dnia`,
  notDocuments: list`wejści\p{Ll}+, umow\p{Ll}+ o pracę, program\p{Ll}* telewizyjn\p{Ll}+`,
};
