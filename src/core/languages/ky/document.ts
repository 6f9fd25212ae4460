import type { DocumentWords } from '../../model/words/document-words';
import { list } from '../../words/list';

export const document: DocumentWords = {
  nouns: list`
    декларация\p{Ll}*, келишим(?:и|ди|ге|дин|ин|ине|инин|инде)?(?! уюм), макулдашуу\p{Ll}*, устав\p{Ll}*, протокол\p{Ll}*, конвенция\p{Ll}*, токтом\p{Ll}*,
    коммюнике\p{Ll}*, меморандум\p{Ll}*, стратегия\p{Ll}*, концепция\p{Ll}*, жол картасы\p{Ll}*, программа\p{Ll}*, кайрылуу\p{Ll}*, конституция\p{Ll}*
  `,
  titleNouns: list`план\p{Ll}*`,
  qualifiers: list`биргелешкен`,
  links: [],
  before: true,
  ends: list`Кыргызстан, Россия, быйыл, былтыр, бүгүн, кечээ, жана, менен, үчүн, жөнүндө, тууралуу, деп, жыйынында, саммитинде, алкагында, ичинде`,
  dated: [],
  notDocuments: list`коопсуздук келишим уюм\p{Ll}*`,
};
