import type { ChairshipCase } from '../case';

/** Countries spoken of by a pronoun or an aside, several with their years in one sentence, and names that are none. */
export const pronouns: readonly ChairshipCase[] = [
  {
    text: 'Сначала очередь дойдет до Канады. Председательство в G7 перейдет к ней 1 января 2025 г., лидеров она ждет в июне.',
    gives: ['G7 CA from 2025-01-01 announced'],
  },
  {
    text: 'Обязанности председателя Совета безопасности ООН с 1 мая 2019 года исполняет Индонезия, к которой они перешли от Германии.',
    published: '2019-05-01',
    gives: ['UNSC ID from 2019-05-01 after DE begins'],
  },
  {
    text: 'Россия символически передала Армении бразды правления в ЕАЭС - ей председательствовать в объединении в 2019 году.',
    published: '2018-12-06',
    gives: ['EAEU AM from 2019 after RU announced'],
  },
  // две страны названы раньше: к какой из них, не сказано
  {
    text: 'Литва и Латвия спорят о сроках. Председательство в СГБМ перейдет к ней 1 июля.',
    published: '2024-05-02',
    gives: [],
  },
  {
    text: 'Мексика возглавит G20 в 2012-м, Россия - в 2013-м, Турция - в 2015-м.',
    gives: [
      'G20 MX from 2012 before RU announced',
      'G20 RU from 2013 after MX announced',
      'G20 TR from 2015 announced',
    ],
  },
  {
    text: 'После Канады G7 возглавит Франция (2026 г.), а в 2027 г. - США.',
    gives: ['G7 FR from 2026 after CA before US announced', 'G7 US from 2027 after FR announced'],
  },
  {
    text: 'С 1 января в ЕАЭС председательствует Армения. Она пришла на смену России, руководившей союзом на протяжении 2018 года.',
    published: '2019-01-03',
    gives: ['EAEU AM from 2019-01-01 after RU begins'],
  },
  // прилагательное из двух частей - не фамилия
  {
    text: 'Председателем Нордическо-Балтийской восьмерки с 1 января 2026 года станет Эстония.',
    published: '2025-12-31',
    gives: ['NB8 EE from 2026-01-01 announced'],
  },
  { text: 'Председатель Восточно-Карпатской ассоциации фермеров назвал цены.', gives: [] },
  {
    text: `Председательство в G7 с 2025 года принадлежит Канаде. Уже решено, кто будет следующим.
После Италии группу возглавит Франция (2031 г.), а в 2032 г. - Германия.`,
    published: '2025-02-03',
    gives: [
      'G7 CA from 2025 begins',
      'G7 FR from 2031 after IT before DE announced',
      'G7 DE from 2032 after FR announced',
    ],
  },
  {
    text: 'Председательство в СНГ, которое сейчас за Таджикистаном, в 2025 году достанется Туркмении.',
    published: '2024-12-10',
    gives: ['CIS TJ before TM current', 'CIS TM from 2025 after TJ announced'],
  },
  { text: 'Армения следит за Россией и председательством в ЕАЭС.', published: '2024-12-10', gives: [] },
  {
    text: 'Во главе БРИКС до конца года стоит Россия.',
    published: '2024-12-10',
    gives: ['BRICS RU until 2024-12-31 current'],
  },
  {
    text: 'Словения на полгода стала во главе Совета ЕС. Эту роль она приняла у Португалии.',
    published: '2021-07-01',
    gives: ['EU SI after PT begins'],
  },
  { text: 'Ведущую роль в ЕС в 2025 году сыграла Германия.', published: '2025-12-10', gives: [] },
];
