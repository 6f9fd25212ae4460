import type { SourceWords } from '../../model/words/source-words';
import { list } from '../../words/list';

export const source: SourceWords = {
  reports: list`berichtet, berichtete, berichten, berichteten, meldet, meldete, melden, meldeten, schreibt, schrieb, zitiert, zitierte`,
  credits: list`laut, nach angaben von, nach angaben der, nach informationen der, nach informationen von, nach einem bericht der, nach einem bericht von, unter berufung auf, wie(?=[^.;,]{1,80} (?:bericht|meld|schreib|schrieb|mitteil|teil|erf[uä]hr|erfahr|hei[sß]+t|angab|angib|betont|erklärt|sagt|bekannt|unter berufung)), gegenüber, im interview mit, im gespräch mit, quelle:, quelle, so berichtet`,
  creditsAfter: list`zufolge`,
  kinds: list`nachrichtenagentur\p{Ll}*, presseagentur\p{Ll}*, agentur\p{Ll}*, korrespondent\p{Ll}*, portal\p{Ll}*, zeitung, tageszeitung, magazin\p{Ll}*, sender\p{Ll}*, nachrichtenportal\p{Ll}*, blatt`,
  endings: list`zeitung, nachrichten, rundschau, tagblatt, radio, (?:\p{L}+-)?\p{L}*(?:zeitung|nachrichten|rundschau|blatt|anzeiger|rundfunk|kurier|magazin|agentur|fernsehen|radio|merkur), News, Times, Post, Presse, Spiegel, Bote, Online`,
  bodies: ['(?:Außenministerium|Aussenministerium|Pressestelle|Auswärtiges Amt|Bundespresseamt)'],
  known: list`
    dpa, DPA, dpa-AFX, Deutsche Presse-Agentur, APA, Austria Presse Agentur, awp, sda, SDA, Keystone-SDA, Reuters, rtr, AFP, AP, epd, KNA, TASS, Interfax, Ukrinform, BelTA, PAP, ANSA, Bloomberg, ORF, ARD, ZDF, Tagesschau, Deutsche Welle, DW,
    Der Spiegel, Spiegel, FAZ, Süddeutsche Zeitung, Die Welt, Die Zeit, Handelsblatt, NZZ, Der Standard, Die Presse, Kurier, Politico, Euractiv, Financial Times, Xinhua, Anadolu, Deutschlandfunk, Kazinform, Ritzau, NTB, ikr, ots, Keystone, STT, MTI, ČTK
  `,
  photo: list`foto, fotos, bild, bilder, bildquelle, fotocredit, symbolbild, grafik, archivbild`,
  notOutlets: list`\p{L}*departement\p{Ll}*, \p{L}*ministeri\p{Ll}+, \p{L}+amt(?:es)?, \p{L}*kanzlei, \p{L}*büro, \p{L}*delegation, \p{L}*vertretung, bundesrat\p{Ll}*, \p{L}*rat(?:es|s)?, \p{L}*sprecher\p{Ll}*, \p{L}*chef(?:in)?, er, sie, es, wir, präsident\p{Ll}*, minister\p{Ll}*, premier\p{Ll}*, kanzler\p{Ll}*, botschafter\p{Ll}*, regierung\p{Ll}*, diplomat\p{Ll}*, der, die, das, dem, in, am, im, bei, zum, zur, ab, seit, vom, medien, medienberichten, angaben`,
};
