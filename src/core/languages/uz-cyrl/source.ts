import type { SourceWords } from '../../model/words/source-words';
import { list } from '../../words/list';

/** Names of agencies; the other word lists hold fragments. */
export const known = list`
  ЎзА, Дунё, Kun.uz, Gazeta.uz, Daryo, Дарё, Podrobno.uz, UzNews, Хабар, ТАСС, Reuters, Рейтер, Anadolu, Анадолу, Sputnik, РИА Новости, Интерфакс, Синьхуа, Trend,
  Kazinform, Казинформ, Озодлик, Озодлик радиоси, UzDaily, UzReport, Халқ сўзи, Янги Ўзбекистон, Qalampir.uz, Xabar.uz, Report, Euronews, DW, Bloomberg, AFP, BBC, Review.uz, Кабар, Ховар
`;

export const source: SourceWords = {
  reports: list`деб ёзади, ёзади, дея хабар бермоқда, дея хабар беради, дея хабар берди, деб хабар бермоқда, деб хабар берди, хабар бермоқда, хабар беради, хабар берди, (?:дея |деб )?хабар қил(?:моқда|ди|ади), ахборот берди, деб ёзмоқда, ёзмоқда, ёзди, маълум қилди, маълум қилмоқда`,
  credits: list`манба, манба:`,
  creditsAfter: list`хабарига кўра, маълумотига кўра, маълумот беришича, хабар беришича, ёзишича, маълум қилишича, га кўра, га таяниб, ҳавола қилиб, ҳавола қилган ҳолда`,
  kinds: list`агентлиги, агентлигининг, агентлигига, мухбири, мухбирига, портали, газетаси, сайти, ахборот агентлиги, нашри`,
  bodies: [
    '\\p{Lu}\\p{L}+(?: \\p{L}+)? (?:матбуот хизмат|котибият|вазирлиг)\\p{Ll}+(?: матбуот хизмат\\p{Ll}+)?',
  ],
  known,
  endings: list`радиоси`,
  photo: list`фото, сурат, суратда`,
  notOutlets: list`у, президент\p{Ll}*, вазир\p{Ll}*, бу, элчи\p{Ll}*, раис\p{Ll}*`,
};
