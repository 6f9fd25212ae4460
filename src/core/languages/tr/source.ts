import type { SourceWords } from '../../model/words/source-words';
import { list } from '../../words/list';

export const source: SourceWords = {
  reports: list`bildirdi, bildiriyor, duyurdu, yazdı, yazıyor, aktardı, haber verdi, geçti`,
  credits: list`kaynak, haber kaynağı`,
  creditsAfter: list`haberine göre, muhabirinin, muhabirine, aktardığına göre, bildirdiğine göre, haberinde, kaynaklı, yazdığına göre, açıklamasına göre`,
  kinds: list`ajansı, ajansının, gazetesi, gazetesinin, haber sitesi, televizyonu, kanalı, haber ajansı, muhabiri, internet sitesi`,
  endings: list`ajansı, gazetesi, haber`,
  bodies: [
    '\\p{Lu}\\p{L}+ (?:\\p{Lu}\\p{L}+ )?Bakanlığı\\p{Ll}*',
    '\\p{Lu}\\p{L}+ (?:Basın Ofisi|Basın Servisi)\\p{Ll}*',
  ],
  known: list`
    Anadolu Ajansı, AA, İHA, DHA, ANKA, İLKHA, TRT Haber, TRT, Reuters, AFP, AP, TASS, Sputnik, Xinhua, Şinhua, Euronews, BBC Türkçe, DW Türkçe, Trend, Azertac,
    Kazinform, Hürriyet, Milliyet, Cumhuriyet, Bloomberg, RIA Novosti, QHA, CGTN Türk, İnterfaks
  `,
  photo: list`fotoğraf, foto, görsel, fotoğraflar`,
  notOutlets: list`bakan\p{Ll}*, başkan\p{Ll}*, cumhurbaşkanı\p{Ll}*, o, bu, büyükelçi\p{Ll}*, başbakan\p{Ll}*, sözcü\p{Ll}*`,
};
