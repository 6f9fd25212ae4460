import type { ChairshipCase } from '../case';

/** Who comes before and who comes next, told by other words than 'hands over'. */
export const neighbors: readonly ChairshipCase[] = [
  {
    text: 'Швейцария заступила на вахту в ОБСЕ. В декабре в Лугано она передаст полномочия Кипру.',
    published: '2026-01-12',
    gives: ['OSCE CH before CY begins', 'OSCE CY from 2026-12 after CH announced'],
  },
  {
    text: 'Индия будет председателем G20 до конца ноября, затем её сменит Бразилия.',
    published: '2023-09-10',
    gives: ['G20 IN until 2023-11-30 before BR current', 'G20 BR after IN announced'],
  },
  {
    text: 'Польша с 1 января принимает председательство в ЕС на полгода, за ней – Дания.',
    published: '2024-12-31',
    gives: ['EU PL from 2025-01-01 until 2025-06-30 before DK begins', 'EU DK after PL announced'],
  },
  {
    text: 'Индия готовится сесть в председательское кресло БРИКС. Индия 1 января сменит Бразилию у штурвала БРИКС.',
    published: '2025-12-05',
    gives: ['BRICS IN from 2026-01-01 after BR announced'],
  },
  {
    text: 'Совет Безопасности ООН в мае возглавляет Греция, в июне это сделает Гайана.',
    published: '2025-05-02',
    gives: ['UNSC GR from 2025-05 before GY begins', 'UNSC GY from 2025-06 after GR announced'],
  },
  {
    text: 'Греция – председатель СБ ООН в мае. Предыдущим председателем была Франция, следующим станет Гайана.',
    published: '2025-05-02',
    gives: [
      'UNSC GR from 2025-05 after FR before GY current',
      'UNSC FR before GR ended',
      'UNSC GY after GR announced',
    ],
  },
  {
    text: 'Бразилия возглавила БРИКС 1 января. Эстафету она приняла у России и через год отдаст ее Индии.',
    published: '2025-02-05',
    gives: ['BRICS BR from 2025-01-01 after RU before IN begins', 'BRICS IN after BR announced'],
  },
  {
    text: 'Президент поздравил Индию с началом председательства в БРИКС и поблагодарил Бразилию за работу на посту председателя.',
    gives: ['BRICS IN begins'],
  },
  {
    text: 'Лихтенштейн завершил председательство в Комитете министров Совета Европы, и с 17 мая им полгода будет руководить Литва.',
    published: '2024-05-17',
    gives: ['COE LI before LT ended', 'COE LT from 2024-05-17 after LI begins'],
  },
  {
    text: 'В 2022 году председателем СНГ был Казахстан, в 2023-м председательствовать будет Кыргызстан.',
    published: '2022-12-08',
    gives: ['CIS KZ from 2022 before KG ended', 'CIS KG from 2023 after KZ announced'],
  },
  {
    text: 'Очередным председателем ШОС на 2025–2026 годы объявлена Киргизия.',
    published: '2025-09-02',
    gives: ['SCO KG from 2025 until 2026 announced'],
  },
  {
    text: 'С 1 января 2025 года Польша председательствует в Совете ЕС. После неё наступит черёд Дании.',
    published: '2025-02-01',
    gives: ['EU PL from 2025-01-01 before DK begins', 'EU DK after PL announced'],
  },
  {
    text: 'С 1 января 2025 года Польша председательствует в Совете ЕС. Затем очередь дойдёт до Дании.',
    published: '2025-02-01',
    gives: ['EU PL from 2025-01-01 before DK begins', 'EU DK after PL announced'],
  },
  {
    text: 'Финляндия председательствует в ОБСЕ с января. Дальше – очередь Швейцарии.',
    published: '2025-02-01',
    gives: ['OSCE FI from 2025-01 before CH begins', 'OSCE CH after FI announced'],
  },
  {
    text: 'С 1 января в ОБСЕ председательствует Финляндия. Преемницей Финляндии станет Швейцария.',
    published: '2025-02-01',
    gives: ['OSCE FI from 2025-01-01 before CH begins', 'OSCE CH after FI announced'],
  },
  {
    text: 'С 1 января в ОБСЕ председательствует Финляндия. Ее предшественницей была Мальта.',
    published: '2025-02-01',
    gives: ['OSCE FI from 2025-01-01 after MT begins', 'OSCE MT before FI ended'],
  },
  {
    text: 'С 1 января в ОБСЕ председательствует Финляндия. Предшественница Финляндии, Мальта, сделала немало.',
    published: '2025-02-01',
    gives: ['OSCE FI from 2025-01-01 after MT begins', 'OSCE MT before FI ended'],
  },
  {
    text: 'С 1 января в ОБСЕ председательствует Финляндия. Прежде организацией управляла Мальта.',
    published: '2025-02-01',
    gives: ['OSCE FI from 2025-01-01 after MT begins', 'OSCE MT before FI ended'],
  },
  {
    text: 'Финляндия председательствует в ОБСЕ с января. Благодарим Мальту, исполнявшую эту миссию в 2024 году.',
    published: '2025-02-01',
    gives: ['OSCE FI from 2025-01 after MT begins', 'OSCE MT from 2024 before FI ended'],
  },
  {
    text: 'С 1 января в ОБСЕ председательствует Финляндия, заменившая Мальту.',
    published: '2025-02-01',
    gives: ['OSCE FI from 2025-01-01 after MT begins'],
  },
  {
    text: 'С 1 января по 30 июня 2025 года Польша исполняет обязанности председателя Совета ЕС. Эстафета принята у Венгрии, летом её подхватит Дания.',
    published: '2025-02-01',
    gives: ['EU PL from 2025-01-01 until 2025-06-30 after HU before DK begins', 'EU DK after PL announced'],
  },
  {
    text: 'Норвегия сложила с себя обязанности председателя Арктического совета. Они переданы Дании.',
    published: '2025-05-14',
    gives: ['ARCTIC NO before DK ended', 'ARCTIC DK after NO begins'],
  },
  {
    text: 'Норвегия сдала полномочия председателя Арктического совета, их приняла Дания.',
    published: '2025-05-14',
    gives: ['ARCTIC DK after NO begins'],
  },
  {
    text: 'Норвегия завершила председательство в Арктическом совете, на смену ей пришла Дания.',
    published: '2025-05-14',
    gives: ['ARCTIC NO before DK ended', 'ARCTIC DK after NO begins'],
  },
  {
    text: 'Норвегия завершает председательство в Арктическом совете, 20 мая её сменит Дания.',
    published: '2025-05-14',
    gives: ['ARCTIC NO before DK current', 'ARCTIC DK from 2025-05-20 after NO announced'],
  },
  {
    text: 'Беларусь председательствует в ОДКБ с 1 января. На саммите в ноябре эстафету примет Казахстан.',
    published: '2023-01-10',
    gives: ['CSTO BY from 2023-01-01 before KZ begins', 'CSTO KZ from 2023-11 after BY announced'],
  },
  // another post's predecessor, and a subject's own
  {
    text: 'С 1 января в ОБСЕ председательствует Финляндия. Генсек ОБСЕ Феридун Синирлиоглу оценил работу своей предшественницы Хельги Шмид.',
    published: '2025-02-01',
    gives: ['OSCE FI from 2025-01-01 begins'],
  },
  {
    text: 'Норвегия завершила саммит Арктического совета. Участников принимала Дания.',
    gives: [],
  },
];
