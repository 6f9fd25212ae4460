import type { SourceWords } from '../../model/words/source-words';
import { list } from '../../words/list';

export const source: SourceWords = {
  reports: list`rapporte, a rapporté, rapportait, indique, écrit, a écrit, annonce, a annoncé, révèle, a révélé, publie, précise`,
  credits: list`selon l[’']agence, selon le journal, selon le quotidien, selon, d[’']après l[’']agence, d[’']après, citant, cité par, citée par, rapporté par, à l[’']agence, à l[’']afp, avec(?= (?:l[’']|la |les )?(?:afp|agences?|reuters|ap|aps|map|apa|xinhua|efe|ats|belga|ansa|rfi|bbc|dpa|anadolu|tass|pana)(?!\p{L})), source :, source:, sources:, dans un entretien (?:à|au|avec), via, relayé par, rapporte l[’']agence, rapporte le journal, auprès de`,
  doubtful: list`annonce, a annoncé, indique, précise, révèle, a révélé, via, écrit, a écrit`,
  kinds: list`agence de presse, l[’']agence, agence, agence officielle, le journal, journal, le quotidien, quotidien, le magazine, magazine, l[’']hebdomadaire, hebdomadaire, la chaîne, chaîne, la radio, radio, le site, site, le média, média`,
  bodies: [
    '(?:Ministère|ministère|Gouvernement|gouvernement|Présidence|présidence|Secrétariat|secrétariat)(?: d(?:e|es|u)(?: la)? [\\p{Lu}][\\p{L}]+(?: [\\p{Ll}]{5,})?)?',
    'service de presse(?: d(?:e|es|u)(?: la)? \\p{Lu}\\p{L}+)?',
  ],
  known: list`
    ACP, ACAP, AGP, APAL, AGENCE BELGA, AWP, Agence télégraphique suisse, Agence congolaise de presse, Agence Nova, Agenzia Nova, SIR, CIO Mag, Seneweb, Dakaractu, Le Matin, Hespress, Le360, Médias24, TSA, Algérie Presse Service, Maghreb Arabe Presse, Tunis Afrique Presse, La Presse Canadienne, Presse canadienne, Actualite.cd, Radio Okapi, Politico, Swissinfo, AFP, APA, APAnews, APS, MAP, TAP, Reuters, AP, Associated Press, Xinhua, Chine nouvelle, PANA, Panapress, ATS, Keystone-ATS, Belga, La Presse canadienne, PC, EFE, ANSA, TASS, Sputnik, Anadolu, AA, Agence Anadolu, Bloomberg, dpa, AIP, ABP, AIB, ATOP, ANP, ACI, Gabonactu, ADIAC, AMI, AMAP,
    Agence Ecofin, RFI, France 24, France Info, franceinfo, Franceinfo, Le Monde, Le Figaro, Libération, Les Échos, Les Echos, La Croix, Ouest-France, Jeune Afrique, Le Soir, La Libre, Le Temps, TV5Monde, TV5 Monde, RTS, RTBF, BFMTV, BFM TV, Euronews, Euractiv, EURACTIV, Le Point, L'Express, L'Opinion, Mediapart, BBC, BBC Afrique, VOA,
    VOA Afrique, DW, CNN, Al Jazeera, Fratmat, Abidjan.net, Le Faso, Sidwaya, Toute l'Europe, Maghreb Emergent, Agence Europe, Le Devoir, Radio-Canada, Actu Cameroun, Belta, BelTA, ONU Info
  `,
  photo: list`photo, photos, photographie, crédit, crédits, crédit photo, image, images, illustration, archives`,
  notOutlets: list`twitter, facebook, instagram, telegram, linkedin, whatsapp, truth social, x, déclaration, communiqué, traité, charte, accord, résolution, convention, programme, agenda, il, elle, le président, président, présidente, ministre, ambassadeur, chef, m, mme, selon, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, rédaction, gouvernement, qui, ce, cette, hier, sources, source, diplomates?, des, lui, eux, elles, ils, premier, première`,
};
