import type { ChairshipCase } from './case';

export const pl: readonly ChairshipCase[] = [
  {
    text: '1 stycznia 2025 roku Polska przejęła od Węgier prezydencję w Radzie UE.',
    published: '2025-01-02',
    gives: ['EU PL from 2025-01-01 after HU begins'],
  },
  {
    text: 'Od 1 lipca Dania sprawuje przewodnictwo w Radzie Unii Europejskiej.',
    published: '2025-07-03',
    gives: ['EU DK from 2025-07-01 begins'],
  },
  { text: 'Węgry przekazały Polsce prezydencję w Radzie UE.', gives: ['EU PL after HU begins'] },
  {
    text: 'W przyszłym roku przewodnictwo w OBWE obejmie Szwajcaria.',
    published: '2025-03-01',
    gives: ['OSCE CH from 2026 announced'],
  },
  {
    text: 'Prezydencja w Grupie Wyszehradzkiej przejdzie na Węgry 1 lipca 2025 roku.',
    published: '2025-06-01',
    gives: ['V4 HU from 2025-07-01 announced'],
  },
  {
    text: 'Przewodnicząca OBWE, minister spraw zagranicznych Finlandii Elina Valtonen odwiedziła Kijów.',
    gives: ['OSCE FI current'],
  },
  {
    text: 'Finlandia zastąpiła Maltę na stanowisku przewodniczącego OBWE.',
    gives: ['OSCE FI after MT begins'],
  },
  {
    text: 'Polska przewodniczy Radzie Państw Morza Bałtyckiego od lipca 2025 roku.',
    published: '2025-10-01',
    gives: ['CBSS PL from 2025-07 current'],
  },
  { text: 'Na czele Unii Afrykańskiej stanęła Angola.', gives: ['AU AO begins'] },
  {
    text: 'Węgierska prezydencja w UE potrwa do 31 grudnia 2024 roku.',
    published: '2024-09-01',
    gives: ['EU HU until 2024-12-31 current'],
  },
  {
    text: 'Prezydencję w Radzie UE przejmie po Polsce Dania.',
    published: '2025-06-20',
    gives: ['EU DK after PL announced'],
  },
  {
    text: 'W 2026 roku grupie G20 będą przewodniczyć Stany Zjednoczone.',
    published: '2025-11-20',
    gives: ['G20 US from 2026 announced'],
  },
  {
    text: 'Cypr rozpoczął półroczne przewodnictwo w Radzie UE.',
    published: '2026-01-02',
    gives: ['EU CY begins'],
  },
  { text: 'Mołdawia objęła przewodnictwo w Komitecie Ministrów Rady Europy.', gives: ['COE MD begins'] },
  {
    text: 'Indie będą sprawować przewodnictwo w BRICS w 2026 roku.',
    published: '2025-12-10',
    gives: ['BRICS IN from 2026 announced'],
  },
  // pułapki
  {
    text: 'Przewodnicząca Komisji Europejskiej Ursula von der Leyen spotkała się z premierem Polski.',
    gives: [],
  },
  { text: 'Pod przewodnictwem ministra obrony Litwy odbyło się posiedzenie rady NATO.', gives: [] },
  { text: 'Radosław Sikorski stanął na czele delegacji Polski na szczyt UE.', gives: [] },
  { text: 'Przewodniczący partii Jan Kowalski objął stanowisko od Adama Nowaka.', gives: [] },
  { text: 'Polska nie objęła przewodnictwa w OBWE.', gives: ['OSCE PL denied'] },
  { text: 'Dania została niestałym członkiem Rady Bezpieczeństwa ONZ na lata 2025-2026.', gives: [] },
  { text: 'Sekretarz generalny OBWE Feridun Sinirlioğlu objął urząd w grudniu 2024 roku.', gives: [] },
  {
    text: 'Bułgaria objęła prezydencję w Radzie UE. Zastąpiła w tej roli Estonię.',
    gives: ['EU BG after EE begins'],
  },
  {
    text: 'Bułgaria kieruje pracami Rady UE i sprawuje prezydencję od stycznia. W lipcu przekaże ją Austrii.',
    published: '2018-01-20',
    gives: ['EU BG from 2018-01 before AT begins', 'EU AT from 2018-07 after BG announced'],
  },
  {
    text: 'Chorwacja objęła przewodnictwo w Radzie UE. Potrwa ono do końca czerwca.',
    published: '2020-01-03',
    gives: ['EU HR until 2020-06-30 begins'],
  },
  {
    text: 'Finlandia przejęła prezydencję w Radzie UE po Rumunii, która zakończyła ją 30 czerwca.',
    published: '2019-07-02',
    gives: ['EU FI after RO begins'],
  },
  {
    text: 'Islandia objęła przewodnictwo w Radzie Państw Morza Bałtyckiego. Nowym sekretarzem generalnym zostanie Estończyk, który zastąpi Litwina Jana Kalnisa.',
    gives: ['CBSS IS begins'],
  },
  {
    text: 'W tym roku Bukaresztańskiej Dziewiątce przewodniczy Słowacja.',
    published: '2023-03-01',
    gives: ['B9 SK from 2023 current'],
  },
  {
    text: 'Włochy zastąpiły Japonię na czele G7. Przewodnictwo przekażą Kanadzie.',
    gives: ['G7 IT after JP before CA begins', 'G7 CA after IT announced'],
  },
  {
    text: 'Węgry objęły prezydencję w Grupie Wyszehradzkiej. Przejęły ją od Czech, a za rok przekażą Polsce.',
    gives: ['V4 HU after CZ before PL begins', 'V4 PL after HU announced'],
  },
  {
    text: 'Przewodnictwo w Radzie UE, które Praga przejęła od Paryża, potrwa do 31 grudnia, a po niej stery przejmie Sztokholm.',
    published: '2022-07-05',
    gives: ['EU CZ until 2022-12-31 after FR before SE begins', 'EU SE after CZ announced'],
  },
  {
    text: 'Islandia objęła przewodnictwo w Radzie Arktycznej. W 2021 roku jej miejsce zajmie Rosja.',
    published: '2019-05-08',
    gives: ['ARCTIC IS before RU begins', 'ARCTIC RU from 2021 after IS announced'],
  },
  // the date of a decision is none of the term
  {
    text: 'Albania objęła przewodnictwo w OBWE na mocy decyzji Rady Ministerialnej z 6 grudnia 2018 roku.',
    published: '2020-01-02',
    gives: ['OSCE AL begins'],
  },
  {
    text: 'Pałeczkę przewodnictwa w Radzie Nordyckiej przekazał Oslo Helsinki.',
    gives: ['NORDICCOUNCIL NO after FI begins'],
  },
  {
    text: 'Malta przewodniczy w maju Radzie Bezpieczeństwa ONZ. W kwietniu przewodniczyła Rosja, w czerwcu zrobi to Albania.',
    published: '2023-05-03',
    gives: [
      'UNSC MT from 2023-05 after RU before AL begins',
      'UNSC RU from 2023-04 before MT ended',
      'UNSC AL from 2023-06 after MT announced',
    ],
  },
  {
    text: 'Przez cały maj Malta będzie przewodniczyć Radzie Bezpieczeństwa ONZ.',
    published: '2023-05-02',
    gives: ['UNSC MT from 2023-05 begins'],
  },
  {
    text: 'Rada nadzorcza spółki wybrała na przewodniczącego Jana Nowaka. Firma działa w krajach Unii Europejskiej.',
    gives: [],
  },
  // the date of a decision, and the day on which priorities are presented, are none of the term
  {
    text: 'Łotwa objęła przewodnictwo w OBWE na mocy decyzji Rady Ministerialnej w Bratysławie z 5 grudnia 2019 roku.',
    published: '2022-01-01',
    gives: ['OSCE LV begins'],
  },
  {
    text: '13 stycznia minister spraw zagranicznych weźmie udział w posiedzeniu Stałej Rady OBWE, podczas której zaprezentuje program łotewskiego przewodnictwa w OBWE.',
    published: '2022-01-12',
    gives: ['OSCE LV current'],
  },
  // the office of whoever acts; the task that somebody else is given
  {
    text: 'Słowacja zakończy swoją roczną prezydencję w Grupie Wyszehradzkiej z końcem czerwca. Zadanie to Bratysława przekaże Pradze.',
    published: '2019-06-12',
    gives: ['V4 SK until 2019-06 before CZ current', 'V4 CZ after SK announced'],
  },
  {
    text: 'Premier Czech przekazał premierowi Węgier Janosowi Kissowi przewodnictwo w Grupie Wyszehradzkiej. Węgry będą kierować jej pracami od 1 lipca 2021 r. do 30 czerwca 2022 r.',
    published: '2021-06-30',
    gives: ['V4 HU from 2021-07-01 until 2022-06-30 after CZ begins'],
  },
  {
    text: 'Tworzenie miejsca do rozmów to jeden z priorytetów Estonii jako kraju przewodniczącego od 1 stycznia 2022 r. OBWE.',
    published: '2022-01-03',
    gives: ['OSCE EE from 2022-01-01 begins'],
  },
  {
    text: 'Szwecja i Polska będą przewodniczyć OBWE odpowiednio w 2021 i 2022 roku.',
    published: '2019-12-06',
    gives: ['OSCE SE from 2021 before PL announced', 'OSCE PL from 2022 after SE announced'],
  },
  { text: 'Kolejność prezydencji w Radzie UE ustalono do 2030 roku.', gives: [] },
  {
    text: 'Łotwa objęła roczną prezydencję w Radzie Państw Morza Bałtyckiego. Łotewskie przewodnictwo, przejęte po Estonii, potrwa do 30 czerwca 2026 r.',
    published: '2025-07-03',
    gives: ['CBSS LV until 2026-06-30 after EE begins'],
  },
  {
    text: 'Czeski minister spraw zagranicznych przejął prezydencję w UE od szwedzkiego ministra.',
    gives: ['EU CZ after SE begins'],
  },
  {
    text: 'Polska dziękuje za szwedzkie przywództwo w OBWE, a minister Łotwy, która przejmie przywództwo tej organizacji w 2023 r., był w Rydze.',
    published: '2022-04-08',
    gives: ['OSCE SE before LV current', 'OSCE LV from 2023 after SE announced'],
  },
  {
    text: 'Węgry objęły przewodnictwo w Grupie Wyszehradzkiej, będą nią kierować do połowy przyszłego roku.',
    published: '2025-07-01',
    gives: ['V4 HU until 2026 begins'],
  },
  {
    text: 'Przekazanie przewodnictwa w OBWE między Macedonią Północną a Maltą odbyło się 1 stycznia.',
    published: '2024-01-05',
    gives: ['OSCE MT from 2024-01-01 after MK begins'],
  },
  {
    text: '1 lipca Polska przejęła po raz kolejny roczną prezydencję w Radzie Państw Morza Bałtyckiego.',
    published: '2015-07-02',
    gives: ['CBSS PL from 2015-07-01 until 2016-06-30 begins'],
  },
  {
    text: 'Polskie przewodnictwo w Radzie Państw Morza Bałtyckiego, przejęte po Estonii, potrwa do 30 czerwca 2026 roku.',
    published: '2025-07-10',
    gives: ['CBSS PL until 2026-06-30 after EE current'],
  },
  {
    text: 'Od poniedziałku pracami Rady Unii Europejskiej pokierują Węgry, które przejmą przewodnictwo.',
    published: '2024-06-30',
    gives: ['EU HU from 2024-07-01 announced'],
  },
];
