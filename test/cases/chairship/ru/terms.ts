import type { ChairshipCase } from '../case';

/** When a chair begins and ends, and whose it is by words for a country or a turn. */
export const terms: readonly ChairshipCase[] = [
  {
    text: 'ЛУАНДА, 5 мая. /ТАСС/. Ангола на саммите в Луанде приняла председательство в САДК от Зимбабве.',
    published: '2025-05-05',
    gives: ['SADC AO from 2025-05-05 after ZW begins'],
  },
  // the day of the news, which tells of no meeting
  {
    text: 'ЛУАНДА, 5 мая. /ТАСС/. Ангола приняла председательство в САДК от Зимбабве.',
    published: '2025-05-05',
    gives: ['SADC AO after ZW begins'],
  },
  {
    text: 'Норвегия в понедельник сложила с себя обязанности председателя Арктического совета, они переданы Королевству Дания.',
    published: '2025-05-12',
    gives: ['ARCTIC NO until 2025-05-12 before DK ended', 'ARCTIC DK from 2025-05-12 after NO begins'],
  },
  {
    text: 'Председателем Инициативы трёх морей станет Хорватия. Хорватские полномочия начнутся 1 июля и закончатся в апреле 2027 года.',
    published: '2026-04-11',
    gives: ['3SI HR from 2026-07-01 until 2027-04 announced'],
  },
  {
    text: 'Казахстан руководит органами ЕАЭС до конца декабря. С 1 января 2022-го на год эти обязанности берет на себя Кыргызстан.',
    published: '2021-12-10',
    gives: [
      'EAEU KZ until 2021-12-31 before KG current',
      'EAEU KG from 2022-01-01 until 2022-12-31 after KZ announced',
    ],
  },
  {
    text: 'Казахстан гордится этим. Казахстан с ноября 2023 года руководит ОТГ, сменив Узбекистан. Председательство в ОДКБ 1 января перешло к нашей стране от Беларуси.',
    published: '2024-01-08',
    gives: ['OTS KZ from 2023-11 after UZ current', 'CSTO KZ from 2024-01-01 after BY begins'],
  },
  {
    text: 'Узбекистан приступил к обязанностям председателя СНГ. Сопредседателями утверждены Туркменистан, который руководил органами СНГ в 2019 году, и Беларусь: её очередь придет в 2021-м.',
    published: '2020-01-03',
    gives: [
      'CIS UZ after TM before BY begins',
      'CIS TM from 2019 before UZ ended',
      'CIS BY from 2021 after UZ announced',
    ],
  },
  // 'the country that chairs', whoever it is; another union named since
  {
    text: 'В G20 с 1 декабря председательствует Турция. Австралия рада. Повестку определяет та страна, которая председательствует.',
    published: '2014-12-05',
    gives: ['G20 TR from 2014-12-01 begins'],
  },
  {
    text: 'В СААРК председательствует Непал. Страны смотрят в сторону БИМСТЕК. Там сейчас председательствует Таиланд.',
    gives: ['SAARC NP current'],
  },
  {
    text: 'Мексика отказалась передать Перу председательство в Тихоокеанском альянсе, не признавая Дину Болуарте, сменившую Педро Кастильо.',
    gives: ['PACALL PE after MX denied'],
  },
];
