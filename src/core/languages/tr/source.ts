import type { SourceWords } from '../../model/words/source-words';
import { list } from '../../words/list';

export const source: SourceWords = {
  reports: list`bildirdi, bildiriyor, duyurdu, yazdı, yazıyor, aktardı, haber verdi, haberini geçti, haberleştirdi`,
  credits: list`kaynak, kaynak:, haber kaynağı, haber kaynağı:, haber:`,
  creditsAfter: list`haberine göre, muhabirinin, muhabirine, aktardığına göre, bildirdiğine göre, haberinde, kaynaklı, yazdığına göre, açıklamasına göre, haberine dayanarak, (?<=['’]y?[ae] )(?:konuşan|verdiği röportajda|verdiği demeçte|değerlendiren), aktardığı habere göre,
    (?<=(?:AA|Reuters|AFP|AP|TASS|Sputnik|Bloomberg|Kazinform|Trend|Xinhua|Azertac|Euronews|QHA|İnterfaks)['’]\p{L}{1,4} )göre`,
  kinds: list`ajansı, ajansının, gazetesi, gazetesinin, haber sitesi, televizyonu, kanalı, haber ajansı, muhabiri, internet sitesi`,
  endings: list`ajansı, gazetesi, haber`,
  bodies: [
    '\\p{Lu}\\p{L}+ (?:\\p{Lu}\\p{L}+ )?Bakanlığı\\p{Ll}*',
    '\\p{Lu}\\p{L}+ (?:Basın Ofisi|Basın Servisi)\\p{Ll}*',
  ],
  known: list`
    Anadolu Ajansı, AA, ANSA, CİHAN, Cihan, EFE, Kyodo, Deutsche Welle Türkçe, Deutsche Welle, DW, Anadolu, Sabah, Yeni Şafak, NTV, CNN Türk, T24, Hibya Haber Ajansı, Habertürk, TASNIM, IRNA, Report, ANKA Haber Ajansı, Demirören Haber Ajansı, İhlas Haber Ajansı, TRT Avaz, Independent Türkçe, İHA, DHA, ANKA, İLKHA, TRT Haber, TRT, Reuters, AFP, AP, TASS, Sputnik, Xinhua, Şinhua, Euronews, BBC Türkçe, DW Türkçe, Trend, Azertac,
    Kazinform, Hürriyet, Milliyet, Cumhuriyet, Bloomberg, RIA Novosti, QHA, CGTN Türk, İnterfaks
  `,
  photo: list`fotoğraf, foto, görsel, fotoğraflar`,
  notOutlets: list`bakan\p{Ll}*, başkan\p{Ll}*, cumhurbaşkanı\p{Ll}*, o, bu, büyükelçi\p{Ll}*, başbakan\p{Ll}*, sözcü\p{Ll}*`,
};
