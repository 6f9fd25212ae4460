import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';

/** Each word also with 'and' joined to it. */
const withAnd = (words: readonly string[]): string[] => words.flatMap((word) => [word, `و${word}`]);

export const grammar: GrammarWords = {
  boundary: 'letters',
  subjectPlace: 'any',
  ownerBeside: 'after',
  prepositions: {
    recipient: withAnd(list`إلى, الى, لصالح, إلى يد, إلى نظيره, إلى نظيرتها`),
    source: withAnd(list`من, من يد, من نظيره, من طرف جارتها`),
    object: withAnd(list`محل`),
    agent: list`من قبل, من جانب, من طرف, على يد, بقيادة`,
    companion: withAnd(list`مع, بجانب, إلى جانب`),
    place: withAnd(list`في, فى, داخل, لدى`),
    other: withAnd(list`
      على, عن, ضد, حول, بشأن, بين, تجاه, نحو, منذ, باسم, عبر, قرب, غير, سوى, باستثناء, دعم, زيارة, لقاء, مقابل, ضمن, مثل, وسط, غرب, شرق, شمال, سفير, بعد
    `),
    bare: withAnd(list`أن, إن, قبل, لأن, أصبحت, كانت, حيث, بعدما, فيما, بينما`),
  },
  prefixes: {
    bare: list`و, ف`,
    recipient: list`ل, لل=ال, ول, ولل=ال`,
    place: list`ب, وب`,
    other: list`ك`,
  },
  fillers: list`دولة, الجارة, جارتها, نظيره, نظيرته, نظيرتها, الدولة`,
  folds: [
    ['أ', 'ا'],
    ['إ', 'ا'],
    ['آ', 'ا'],
    ['ى', 'ي'],
    ['ـ', ''],
    ['\u064b', ''],
    ['\u064c', ''],
    ['\u064d', ''],
    ['\u064e', ''],
    ['\u064f', ''],
    ['\u0650', ''],
    ['\u0651', ''],
    ['\u0652', ''],
  ],
  abbreviations: list`د., م., أ., ص., ق., هـ.`,
};
