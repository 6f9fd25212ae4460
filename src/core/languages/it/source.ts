import type { SourceWords } from '../../model/words/source-words';
import { list } from '../../words/list';

export const source: SourceWords = {
  reports: list`riferisce, ha riferito, riporta, ha riportato, scrive, ha scritto, rende noto, segnala, informa, rivela`,
  credits: list`secondo l[’']agenzia, secondo il quotidiano, secondo quanto riporta, secondo quanto riferisce, come riporta, come riferisce, citando, citato da, citata da, riportato da, all[’']agenzia, all[’']ansa, fonte:, fonte, in un[’']intervista (?:a|al|alla), tratto da, (?<!(?:al|il|per) )via, stando a quanto riferisce`,
  doubtful: list`via, scrive, ha scritto`,
  kinds: list`agenzia di stampa, l[’']agenzia, agenzia, agenzia ufficiale, il quotidiano, quotidiano, il giornale, giornale, il settimanale, settimanale, l[’']emittente, emittente, la tv, il sito, sito, il portale, portale, la rivista, rivista`,
  bodies: [
    "(?:Ministero|ministero|Governo|governo|Presidenza|Farnesina|Segretariato)(?: (?:degli|del|della|dell[’'])(?: )?[\\p{Lu}][\\p{L}]+(?: [\\p{Ll}]{5,})?)?",
    'ufficio stampa(?: d(?:i|el|ella) \\p{Lu}\\p{L}+)?',
  ],
  known: list`
    ANSA, Ansa, AGI, Agi, Adnkronos, AdnKronos, ADNKRONOS, LaPresse, Askanews, askanews, Nova, Agenzia Nova, 9colonne, alanews, Dire, DIRE, Italpress, Radiocor, Il Sole 24 Ore Radiocor, SIR, AgenSIR, Agensir, Agenzia SIR, Reuters, AFP, AP, Xinhua, TASS, Tass, Interfax, EFE, dpa, APA, Anadolu, Sputnik, Bloomberg, ATS, Keystone-ATS,
    Agenpress, Agenparl, AISE, Aise, Aska, Vatican News, Euronews, Euractiv, Rai, Rai News, RaiNews, TGCom24, Sky TG24, SkyTG24, Il Sole 24 Ore, Corriere della Sera, la Repubblica, La Repubblica, La Stampa, Il Messaggero, Il Giornale, Avvenire, Il Fatto Quotidiano, Libero, Il Foglio, Il Post, Open, Huffington Post, Politico, Financial Times,
    swissinfo, RSI, Il Piccolo, EFE, Belta, MTI, Tanjug, HINA, STA, Fidest, ilfattoquotidiano.it, Eunews, Formiche, Public Policy
  `,
  photo: list`foto, fotografia, immagine, immagini, credit, crediti, credits, foto di, archivio, ph`,
  notOutlets: list`twitter, facebook, instagram, telegram, linkedin, whatsapp, x, lo, ne, la, dichiarazione, comunicato, trattato, carta, accordo, risoluzione, convenzione, programma, agenda, lui, lei, il presidente, presidente, ministro, ministra, premier, ambasciatore, secondo, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, redazione, governo, che, questo, questa, oggi, ieri, fonti, anche, si, ma`,
};
