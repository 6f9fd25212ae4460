import type { PersonWords } from '../../model/words/person-words';
import { list } from '../../words/list';
import { leaders } from './leaders';

export const person: PersonWords = {
  titles: list`
    Präsident, Präsidentin, Staatspräsident, Staatspräsidentin, Bundespräsident, Bundespräsidentin, Vizepräsident, Vizepräsidentin, Bundeskanzler, Bundeskanzlerin,
    Kanzler, Kanzlerin, Vizekanzler, Ministerpräsident, Ministerpräsidentin, Premierminister, Premierministerin, Premier, Regierungschef, Regierungschefin,
    Staatschef, Staatschefin, Staatsoberhaupt, König, Königin, Emir, Sultan, Kronprinz, Außenminister, Außenministerin, Aussenminister, Aussenministerin,
    Bundesaußenminister, Bundesaußenministerin, Außenamtschef, Chefdiplomat, Chefdiplomatin, Verteidigungsminister, Verteidigungsministerin, Finanzminister,
    Finanzministerin, Wirtschaftsminister, Wirtschaftsministerin, Innenminister, Innenministerin, Justizminister, Justizministerin, Energieminister,
    Energieministerin, Umweltminister, Umweltministerin, Ölminister, Europaminister, Europaministerin, EU-Minister, Minister, Ministerin, Staatssekretär,
    Staatssekretärin, Staatsminister, Staatsministerin, Vizeminister, Generalsekretär, Generalsekretärin, UNO-Generalsekretär, Exekutivsekretär, Botschafter,
    Botschafterin, UNO-Botschafter, UNO-Botschafterin, UN-Botschafter, UN-Botschafterin, Sonderbeauftragter, Sonderbeauftragte, Sprecher, Sprecherin,
    Regierungssprecher, Regierungssprecherin, Vorsitzender, Vorsitzende, amtierender Vorsitzender, amtierende Vorsitzende, Bundesrat, Bundesrätin,
    Kommissionspräsidentin, Kommissionspräsident, EU-Kommissionspräsidentin, Ratspräsident, Ratspräsidentin, EU-Ratspräsident, EU-Außenbeauftragte, EU-Außenbeauftragter,
    EU-Kommissar, EU-Kommissarin, Kommissar, Kommissarin, Hochkommissar, Hoher Vertreter, Abgeordneter, Abgeordnete, Senator, Senatorin, Landeshauptmann,
    Bürgermeister, Bürgermeisterin, Direktor, Direktorin, Generaldirektor, Generaldirektorin, Koordinator, Koordinatorin, Papst, Professor, Professorin, Experte,
    Expertin, Diplomat, Diplomatin, Politologe, Politologin, Ökonom, Ökonomin, General, Parteichef, Parteichefin, Amtskollege, Amtskollegin, Kollege, Kollegin, Ressortchef, Ressortchefin, Außenressortchef, Delegationsleiter, Delegationsleiterin, Staatssekretär im Außenministerium, Landeshauptfrau, Regierungsrat, Regierungsrätin, Regierungschef-Stellvertreter, Regierungschef-Stellvertreterin, Ständiger Vertreter, Ständige Vertreterin, Ölministerin, Bundesaussenminister, Bundesministerin, Bundesminister, Aussenamtschef, Premierminister, Präsident des Europäischen Rates, EU-Ratspräsidentin, EU-Abgeordneter, EU-Abgeordnete, Europaabgeordneter, Europaabgeordnete, Chef, Chefin, Leiter, Leiterin
  `,
  sameOffice: [
    list`Präsident, Präsidentin, Staatspräsident, Staatschef, Staatschefin, Staatsoberhaupt`,
    list`Ministerpräsident, Ministerpräsidentin, Premierminister, Premierministerin, Premier, Regierungschef, Regierungschefin, Bundeskanzler, Bundeskanzlerin, Kanzler, Kanzlerin`,
    list`Außenminister, Außenministerin, Bundesaußenminister, Bundesaußenministerin, Minister, Ministerin, Chefdiplomat, Chefdiplomatin`,
    list`Botschafter, Botschafterin, Diplomat, Diplomatin`,
    list`Vorsitzender, Vorsitzende, amtierender Vorsitzender, amtierende Vorsitzende`,
  ],
  inOffice: list`als`,
  joints: list`und, für, der, des, von, im, in`,
  home: list`des Landes, des Staates`,
  places: list`Universität, Straße, Kanton, Bezirk, Provinz, Region, Stadt`,
  links: list`außenpolitik, aussenpolitik, auswärtige[ns]?, angelegenheiten, äußeres, äusseres, europa, wirtschaft, energie, umwelt, finanzen, verteidigung, inneres, handel, entwicklung, zusammenarbeit, amtes, regierung, österreichisch\p{Ll}+, neu\p{Ll}+, seine?, ihre?, damalig\p{Ll}+`,
  articles: list`der, die, das, den, dem, des, ein, eine`,
  // 'der' before a feminine office is a genitive or dative
  subjectOffices: list`der (?:\p{L}+e[ -])*\p{L}+(?<!in|innen), die (?:\p{L}+e[ -])*\p{L}+in`,
  courtesy: list`Herr, Herrn, Frau, Dr, Mag`,
  particles: list`von, van, zu, de, di, da, al, el, bin, ibn, la, le`,
  innerParticles: list`der, den, zur`,
  notNames: list`
    am, im, in, an, auf, aus, bei, mit, nach, von, vom, zu, zum, zur, und, oder, aber, der, die, das, den, dem, des, ein, eine, es, er, sie, wir, ihr, ich, so, wie, wenn, dass, was,
    heute, gestern, morgen, montag\p{Ll}*, dienstag\p{Ll}*, mittwoch\p{Ll}*, donnerstag\p{Ll}*, freitag\p{Ll}*, samstag\p{Ll}*, sonntag\p{Ll}*, januar, jänner, februar, märz, april, mai, juni, juli,
    august, september, oktober, november, dezember, foto, bild, quelle, ministerium\p{Ll}*, rat, rats, rates, ausschuss, kommission, organisation, union, gipfel\p{Ll}*, treffen, sitzung\p{Ll}*, konferenz\p{Ll}*, tagung, höhepunkt, schwerpunkt\p{Ll}*, erklärung, vertrag, republik,
    regierung, parlament, europa\p{Ll}*, asien, afrika, amt, amts, vorsitz\p{Ll}*, ratspräsidentschaft, präsidentschaft, land, landes, länder, staaten, staat, mitglied\p{Ll}*, ende, anfang, jahr\p{Ll}*, monat\p{Ll}*
  `,
  pronouns: list`er, sie, ihm, ihn, ihr, sein, seine`,
  leaders,
};
