import type { DocumentWords } from '../../model/words/document-words';
import { list } from '../../words/list';

export const document: DocumentWords = {
  nouns: list`
    декларация\p{Ll}*, битим\p{Ll}*, келишув\p{Ll}*, шартнома(?:си|сини|сининг|сига)?(?! ташкилот), хартия\p{Ll}*, протокол\p{Ll}*, баённома\p{Ll}*, конвенция\p{Ll}*,
    низом\p{Ll}*, коммюнике\p{Ll}*, меморандум\p{Ll}*, стратегия\p{Ll}*, концепция\p{Ll}*, йўл харитаси\p{Ll}*, дастур(?:и|ини|ининг|ига)?, конституция\p{Ll}*
  `,
  titleNouns: list`режа\p{Ll}*`,
  qualifiers: list`қўшма, биргаликдаги`,
  links: [],
  before: true,
  ends: list`бугун, кеча, ва, ҳамда, билан, учун, ҳақида, тўғрисида, деб, йиғилишида, саммитида, доирасида, давомида, мажлисида`,
  dated: [],
  notDocuments: list`хавфсизлик тўғрисидаги шартнома ташкилот\p{Ll}*`,
};
