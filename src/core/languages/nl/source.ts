import type { SourceWords } from '../../model/words/source-words';
import { list } from '../../words/list';

export const source: SourceWords = {
  reports: list`meldt, meldde, bericht, berichtte, schrijft, schreef, rapporteert`,
  credits: list`volgens, aldus, onder verwijzing naar, bron:, bronnen:, gemeld door, in een interview met, in gesprek met, tegenover, aan persbureau, via`,
  doubtful: list`via, tegenover, schrijft, schreef, in gesprek met`,
  kinds: list`persbureau, het persbureau, persagentschap, het persagentschap, nieuwsagentschap, het staatspersbureau, staatspersbureau, de krant, krant, dagblad, het dagblad, weekblad, de omroep, omroep, zender, de zender, nieuwssite, de nieuwssite, tijdschrift`,
  bodies: [
    '(?:[Mm]inisterie van \\p{Lu}\\p{L}+(?: Zaken)?)',
    '[Pp]ersdienst(?: van (?:de |het )?\\p{Lu}\\p{L}+)?',
  ],
  known: list`
    ANP, Belga, Reuters, AFP, AP, Associated Press, dpa, TASS, Interfax, Xinhua, Bloomberg, EFE, ANSA, Anadolu, PAP, NOS, NRC, de Volkskrant, Trouw, Het Parool, De Telegraaf, AD, FD, Het Financieele Dagblad,
    De Standaard, De Morgen, De Tijd, Het Laatste Nieuws, Het Nieuwsblad, VRT, VRT NWS, VTM, RTL Nieuws, NU.nl, BNR, Knack, Novum, Starnieuws, de Ware Tijd, BBC, CNN, Politico, Euractiv, Euronews, Deutsche Welle
  `,
  photo: list`foto, foto['’]s, beeld, afbeelding, illustratie, fotograaf, archieffoto`,
  notOutlets: list`
    hij, zij, ze, het, wij, we, president, minister, premier, ambassadeur, voorzitter, de, een, dit, deze, regering, diplomaten, bronnen, ingewijden, media, redactie,
    maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, gisteren, vandaag, hem, haar, hen
  `,
};
