import type { SourceWords } from '../../model/words/source-words';
import { list } from '../../words/list';

export const source: SourceWords = {
  reports: list`informuje, poinformowała, poinformował, podaje, podała, podał, donosi, doniosła, doniósł, pisze, napisał, napisała, relacjonuje, cytuje, ustaliła, ustalił`,
  credits: list`na podst\., na podstawie, jak przekazał[ao]?, przekazał[ao]? (?:agencji|w rozmowie z|stacji), za, powołując się na, według, jak podaje, jak informuje, jak donosi, jak pisze, w rozmowie z, źródło:, źródło, w wywiadzie dla, cytowany przez`,
  kinds: list`
    agencj\p{Ll}+, agencj\p{Ll}+ (?:informacyjn|prasow)\p{Ll}+, korespondent\p{Ll}*, portal\p{Ll}*, dziennik\p{Ll}*, tygodnik\p{Ll}*, gazet\p{Ll}+, stacj\p{Ll}+, telewizj\p{Ll}+, serwis\p{Ll}*, rozgłośni\p{Ll}*
  `,
  endings: list`radio, gazeta, telewizja`,
  bodies: [
    '(?:[Mm]inisterstw|[Bb]iur|[Kk]ancelari|[Aa]mbasad)\\p{Ll}{1,2}(?: (?:\\p{L}+ )?\\p{Lu}\\p{L}+)?',
    'MSZ',
  ],
  known: list`
    PAP, Polska Agencja Prasowa, IAR, Informacyjna Agencja Radiowa, Reuters, Reuter, AFP, AP, dpa, DPA, ANSA, TASS, Interfax, Interfax-Ukraina, Ukrinform, BiełTA, Biełta, Bloomberg, Polskie Radio,
    Polsat News, TVP, TVN24, RMF FM, Radio ZET, Onet, Rzeczpospolita, Gazeta Wyborcza, Politico, Financial Times, Anadolu, Xinhua, EFE, MTI, ČTK, CTK, TASR, Kazinform, ELTA, BNS, LETA, Euractiv, Deutsche Welle
  `,
  photo: list`fot, foto, zdjęcie, zdjęcia, autor zdjęcia, grafika, fotografia`,
  notOutlets: list`
    on, ona, oni, to, tym, prezydent\p{Ll}*, premier\p{Ll}*, minister\p{Ll}*, szef\p{Ll}*, ambasador\p{Ll}*, przewodnicząc\p{Ll}+, rząd\p{Ll}*, media, w, na, z, o, że, po, rok, polsk\p{Ll}+
  `,
};
