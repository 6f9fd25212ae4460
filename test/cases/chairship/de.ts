import type { ChairshipCase } from './case';

export const de: readonly ChairshipCase[] = [
  {
    text: 'Am 1. Januar 2025 hat Polen von Ungarn die EU-Ratspräsidentschaft übernommen.',
    published: '2025-01-02',
    gives: ['EU PL from 2025-01-01 after HU begins'],
  },
  {
    text: 'Ungarn übergab den Vorsitz der Visegrád-Gruppe an die Slowakei.',
    gives: ['V4 SK after HU begins'],
  },
  {
    text: 'Der OSZE-Vorsitz geht am 1. Januar 2026 von Finnland an die Schweiz über.',
    published: '2025-12-01',
    gives: ['OSCE CH from 2026-01-01 after FI announced'],
  },
  {
    text: 'Die Schweiz übernimmt im kommenden Jahr den OSZE-Vorsitz.',
    published: '2025-03-01',
    gives: ['OSCE CH from 2026 announced'],
  },
  { text: 'Dänemark löst Polen im Vorsitz des Rates der EU ab.', gives: ['EU DK after PL begins'] },
  {
    text: 'Zypern hat bis zum 30. Juni 2026 den EU-Ratsvorsitz inne.',
    published: '2026-02-01',
    gives: ['EU CY until 2026-06-30 current'],
  },
  {
    text: 'Die deutsche Ratspräsidentschaft in der EU begann am 1. Juli 2020.',
    published: '2020-07-02',
    gives: ['EU DE from 2020-07-01 begins'],
  },
  {
    text: 'Die amtierende Vorsitzende der OSZE, die finnische Außenministerin Elina Valtonen, reiste nach Kiew.',
    gives: ['OSCE FI current'],
  },
  {
    text: 'Indien wird 2026 den BRICS-Vorsitz übernehmen.',
    published: '2025-12-10',
    gives: ['BRICS IN from 2026 announced'],
  },
  {
    text: 'Die USA führen seit Dezember 2025 den Vorsitz der G20.',
    published: '2026-01-15',
    gives: ['G20 US from 2025-12 begins'],
  },
  { text: 'Moldau übernahm den Vorsitz im Ministerkomitee des Europarats.', gives: ['COE MD begins'] },
  {
    text: 'Japan hat im Januar den Vorsitz im UNO-Sicherheitsrat.',
    published: '2023-01-12',
    gives: ['UNSC JP from 2023-01 begins'],
  },
  // Fallen
  { text: 'EU-Kommissionspräsidentin Ursula von der Leyen reiste nach Warschau.', gives: [] },
  { text: 'Unter dem Vorsitz des litauischen Verteidigungsministers tagte der Rat in Brüssel.', gives: [] },
  { text: 'Der Parteivorsitzende Hans Müller übernahm das Amt von Peter Schmidt.', gives: [] },
  { text: 'Die Schweiz wurde als nichtständiges Mitglied in den UNO-Sicherheitsrat gewählt.', gives: [] },
  { text: 'Der Generalsekretär der OSZE trat sein Amt im Dezember 2024 an.', gives: [] },
  { text: 'Bundespräsident Alexander Van der Bellen empfing den Botschafter der EU.', gives: [] },
  { text: 'Der Aufsichtsratsvorsitzende der Bank löst Karl Maier ab.', gives: [] },
  {
    text: 'Heute übernahm Estland den Vorsitz im Ostseerat. Es löst Island ab.',
    published: '2014-07-01',
    gives: ['CBSS EE from 2014-07-01 after IS begins'],
  },
  {
    text: 'Montenegro steht dem Ministerkomitee des Europarats seit Mai vor und führt den Vorsitz ein halbes Jahr. Das Land folgt damit auf Ungarn.',
    published: '2021-05-20',
    gives: ['COE ME from 2021-05 until 2021-10 after HU begins'],
  },
  {
    text: 'Kroatien hat den EU-Ratsvorsitz übernommen. Er dauert bis Ende Juni. Danach geht er an Deutschland über.',
    published: '2020-01-02',
    gives: ['EU HR until 2020-06-30 before DE begins', 'EU DE after HR announced'],
  },
  {
    text: 'Slowenien hat den EU-Ratsvorsitz von Portugal übernommen. Im Januar 2022 folgt Frankreich.',
    published: '2021-07-02',
    gives: ['EU SI after PT before FR begins', 'EU FR from 2022-01 after SI announced'],
  },
  {
    text: 'Slowenien führt den EU-Ratsvorsitz. Es richtet den Gipfel aus, bevor es das Amt im Januar 2022 an Frankreich abgibt.',
    published: '2021-09-02',
    gives: ['EU SI before FR current', 'EU FR from 2022-01 after SI announced'],
  },
  {
    text: 'Tschechien übernimmt am Freitag den EU-Ratsvorsitz.',
    published: '2022-06-30',
    gives: ['EU CZ from 2022-07-01 begins'],
  },
  {
    text: 'Norwegen hat im Januar den Vorsitz im UN-Sicherheitsrat. Seit 2021 ist es für zwei Jahre Mitglied des Rats.',
    published: '2022-01-12',
    gives: ['UNSC NO from 2022-01 begins'],
  },
  {
    text: 'Auf Portugal folgt Slowenien im Vorsitz des Rates der EU.',
    gives: ['EU SI after PT begins'],
  },
  {
    text: 'Der slowakische Außenminister Jan Novak hat am Montag in Wien den Vorsitz der Organisation für Sicherheit und Zusammenarbeit in Europa von seinem italienischen Amtskollegen Marco Bianchi übernommen.',
    published: '2019-01-15',
    gives: ['OSCE SK from 2019-01-14 after IT begins'],
  },
  {
    text: 'Estland führt den EU-Ratsvorsitz. Es führt ihn bis zum 31. Dezember 2017, danach geht er an Bulgarien über.',
    published: '2017-09-01',
    gives: ['EU EE until 2017-12-31 before BG current', 'EU BG after EE announced'],
  },
  {
    text: 'Lettland hat den Vorsitz im Ostseerat übernommen. Das Land folgt damit auf Dänemark, das den Vorsitz bis Juni 2018 innehatte.',
    published: '2018-07-03',
    gives: ['CBSS LV after DK begins'],
  },
  {
    text: 'Schweden hat den Vorsitz im Ostseerat. Der Generalsekretär geht, ihm folgt im Mai ein Pole.',
    published: '2017-03-01',
    gives: ['CBSS SE current'],
  },
  {
    text: 'Lettland führt den EU-Ratsvorsitz. Er endet am 30. Juni, dann ist Luxemburg am Zug.',
    published: '2015-04-01',
    gives: ['EU LV until 2015-06-30 before LU current', 'EU LU after LV announced'],
  },
  {
    text: 'Finnland hat den Vorsitz im Nordischen Ministerrat, im nächsten Jahr ist Dänemark dran.',
    published: '2025-03-01',
    gives: ['NORDIC FI before DK current', 'NORDIC DK from 2026 after FI announced'],
  },
  {
    text: 'Am 1. Jänner 2020 übernimmt Albanien die Vorsitzfunktion in der OSZE.',
    published: '2019-12-02',
    gives: ['OSCE AL from 2020-01-01 announced'],
  },
  // each clause has a subject of its own
  {
    text: 'Lettland hat derzeit die Präsidentschaft im Ostseerat inne, am 1. Juli übernimmt Schweden.',
    published: '2019-06-10',
    gives: ['CBSS LV before SE begins', 'CBSS SE from 2019-07-01 after LV announced'],
  },
  // the month of a decision is none of the term
  {
    text: 'Italien wurde beim Ministerrat in Belgrad im Dezember 2015 damit betraut, im Jahr 2018 den Vorsitz in der OSZE zu übernehmen.',
    published: '2017-06-20',
    gives: ['OSCE IT from 2018 announced'],
  },
  // an ordinal ends no clause
  {
    text: 'Luxemburg hat mit 1. Mai turnusmäßig den Vorsitz im UN-Sicherheitsrat übernommen und löst damit Chile ab.',
    published: '2014-05-02',
    gives: ['UNSC LU from 2014-05-01 after CL begins'],
  },
  {
    text: 'Schweden führt den Vorsitz der OSZE. 2022 ist Polen an der Reihe.',
    published: '2021-03-01',
    gives: ['OSCE SE before PL current', 'OSCE PL from 2022 after SE announced'],
  },
  {
    text: 'Mit Jahresbeginn ist die Präsidentschaft der G20 von Rom auf Jakarta übergegangen.',
    published: '2022-01-03',
    gives: ['G20 ID from 2022 after IT begins'],
  },
  {
    text: 'Estland steht für die nächsten sechs Monate an der Spitze des Europarats. Den Hammer übernahm das Land von Zypern.',
    published: '2016-05-20',
    gives: ['COE EE after CY begins'],
  },
  { text: 'Sie übernimmt die Aufgabe als Ministerin und ist damit zugleich OSZE-Vorsitzende.', gives: [] },
  // the end of a month or of a meeting is no end of the chair
  {
    text: 'Am 1. Juli hat Norwegen für ein Jahr den Vorsitz des Ostseerats übernommen. Der Minister stellte Ende Mai die Prioritäten des norwegischen Vorsitzes vor.',
    published: '2022-07-02',
    gives: ['CBSS NO from 2022-07-01 until 2023-06-30 begins'],
  },
  {
    text: 'Der G20-Gipfel ging am Sonntag mit der Übergabe der Präsidentschaft zu Ende. Indiens Premierminister Narendra Modi überreichte den Hammer an den brasilianischen Präsidenten Paulo Costa.',
    published: '2023-09-11',
    gives: ['G20 BR after IN begins'],
  },
  // earlier terms are told in passing
  {
    text: 'Österreich übernahm am 1. Jänner zum zweiten Mal nach dem Jahr 2000 den OSZE-Vorsitz.',
    published: '2017-01-10',
    gives: ['OSCE AT from 2017-01-01 begins'],
  },
  {
    text: 'Serbien wurde beim Ministerrat in Dublin im Februar 2012 von den Staaten damit betraut, im Jahr 2015 den Vorsitz in der OSZE zu übernehmen. Das Land folgt damit der Schweiz.',
    published: '2014-10-02',
    gives: ['OSCE RS from 2015 after CH announced'],
  },
  {
    text: 'Belgien hat von November 2014 bis Mai 2015 den Vorsitz des Ministerkomitees des Europarates. Der belgische Vorsitz kommt nach Aserbaidschan und vor Bosnien-Herzegowina.',
    published: '2014-11-20',
    gives: ['COE BE from 2014-11 until 2015-05 after AZ before BA begins', 'COE BA after BE announced'],
  },
  // subject and dates may stand between a verb of leading and what is led
  {
    text: 'Zum ersten Mal seit sieben Jahren leitet Portugal ab diesem Montag für einen Monat den UN-Sicherheitsrat.',
    published: '2019-04-01',
    gives: ['UNSC PT from 2019-04-01 until 2019-04-30 begins'],
  },
  {
    text: 'Am Montag leitet Hans Maier in Wien für eine Woche das Seminar über den UN-Sicherheitsrat.',
    gives: [],
  },
  {
    text: 'Italien hat am Samstagmorgen die Präsidentschaft des UN-Sicherheitsrates übernommen.',
    published: '2012-09-02',
    gives: ['UNSC IT from 2012-09-01 begins'],
  },
  // who hands over acts for the country that holds the chair
  {
    text: 'In wenigen Wochen endet der Vorsitz Finnlands im Ostseerat. Am 1. Juli übergibt Außenminister Pekka Virta den Staffelstab an seinen estnischen Amtskollegen Jaan Tamm.',
    published: '2012-06-10',
    gives: ['CBSS FI before EE current', 'CBSS EE from 2012-07-01 after FI announced'],
  },
  {
    text: 'Der G20-Gipfel endete am Montag, danach reiste der OSZE-Beauftragte nach Deutschland.',
    gives: [],
  },
  {
    text: 'Polen beendet Ende Juni seinen einjährigen Vorsitz in der Visegrád-Gruppe.',
    published: '2017-06-12',
    gives: ['V4 PL until 2017-06 current'],
  },
  // a place is no organization: Europa, Ostsee
  {
    text: 'Dänemark hat die EU-Ratspräsidentschaft übernommen. Das Motto der dänischen Präsidentschaft handelt von Europa in einer neuen Welt. Die Präsidentschaft will die Ostsee schützen.',
    gives: ['EU DK begins'],
  },
  {
    text: 'Auf Einladung des tschechischen Ministerpräsidenten Jan Novak, dessen Land am 1. Juli den Vorsitz der V4 übernehmen wird, trafen sich vier Minister.',
    published: '2019-06-18',
    gives: ['V4 CZ from 2019-07-01 announced'],
  },
  // whoever stands in a clause behind leads nothing
  {
    text: 'Tschechien hat den Vorsitz in der Visegrád-Gruppe übernommen. Damit leitet Prag zum siebten Mal das Bündnis, zu dem noch Polen und Ungarn gehören.',
    gives: ['V4 CZ begins'],
  },
  {
    text: 'Zu den Prioritäten der slowakischen Präsidentschaft in der V4 gehören die Pflege der Visegráder Gruppe und der Blick zum EU-Haushalt.',
    gives: ['V4 SK current'],
  },
  // whoever holds an office of a country acts for it, named or not
  {
    text: 'Der bulgarische Premier übergab den EU-Ratsvorsitz an seinen österreichischen Kollegen.',
    gives: ['EU AT after BG begins'],
  },
  {
    text: 'In Bern übergibt Finnlands Außenminister den OSZE-Vorsitz an die Schweiz.',
    gives: ['OSCE CH after FI begins'],
  },
  { text: 'Der bulgarische Premier leitete in Wien eine Sitzung der OSZE.', gives: [] },
  {
    text: 'Der Kanzler traf anlässlich der Übergabe des EU-Ratsvorsitzes von Estland an Bulgarien am 21. Dezember 2017 zwei Minister.',
    published: '2017-12-22',
    gives: ['EU BG from 2017-12-21 after EE begins'],
  },
  {
    text: 'Norwegen hat an diesem Donnerstag den Vorsitz des Arktischen Rates von Vorgänger Schweden übernommen.',
    published: '2023-05-12',
    gives: ['ARCTIC NO from 2023-05-11 after SE begins'],
  },
  { text: 'Nach der Übergabe des Preises an Polen tagte der Rat der EU in Wien.', gives: [] },
  {
    text: 'Die Malediven treten den Vorsitz der SAARC am 1. Januar 2026 an. 2027 soll Nepal folgen. Ursprünglich wäre Bhutan an der Reihe gewesen.',
    published: '2025-10-28',
    gives: ['SAARC MV from 2026-01-01 before NP announced', 'SAARC NP from 2027 after MV announced'],
  },
  {
    text: 'Der Vorsitz in der OSZE wird im Jahr 2024 von Malta ausgeübt.',
    published: '2024-02-01',
    gives: ['OSCE MT from 2024 current'],
  },
  {
    text: 'Der OSZE-Vorsitz wird am 1. Januar von Finnland übernommen.',
    published: '2024-12-05',
    gives: ['OSCE FI from 2025-01-01 announced'],
  },
  {
    text: 'Malta hat derzeit den Vorsitz der OSZE inne. Am 1. Januar wird Malta von Finnland abgelöst.',
    published: '2024-12-05',
    gives: ['OSCE MT before FI current', 'OSCE FI from 2025-01-01 after MT announced'],
  },
  { text: 'Der Ausschuss wird von Malta geleitet, die OSZE tagt in Wien.', gives: [] },
  {
    text: 'Der Wechsel des OSZE-Vorsitzes von Nordmazedonien zu Malta fand am 1. Januar statt.',
    published: '2024-01-05',
    gives: ['OSCE MT from 2024-01-01 after MK begins'],
  },
  {
    text: 'Der Vorsitzwechsel in der OSZE zwischen Nordmazedonien und Malta fand am 1. Januar statt.',
    published: '2024-01-05',
    gives: ['OSCE MT from 2024-01-01 after MK begins'],
  },
  {
    text: 'Polen führt seit dem 1. Juli den Vorsitz im Ostseerat.',
    published: '2026-01-10',
    gives: ['CBSS PL from 2025-07-01 current'],
  },
  {
    text: 'Im Juli hat Deutschland den Vorsitz im Sicherheitsrat der Vereinten Nationen. Zu Beginn der deutschen Präsidentschaft am 2. Juli tagte das Gremium. Während des deutschen Vorsitzes im April 2019 stand die Abrüstung im Fokus.',
    published: '2020-07-03',
    gives: ['UNSC DE from 2020-07 begins'],
  },
  {
    text: 'Seit heute hat die Schweiz im Ministerkomitee des Europarats den Vorsitz inne. Die Amtsdauer erstreckt sich vom 18. November 2009 bis zum 11. Mai 2010.',
    published: '2009-11-18',
    gives: ['COE CH from 2009-11-18 until 2010-05-11 begins'],
  },
  {
    text: 'Die Schweiz hat den Vorsitz im Europarat inne. Das Hochwassergebiet erstreckt sich bis zum Bodensee.',
    gives: ['COE CH current'],
  },
];
