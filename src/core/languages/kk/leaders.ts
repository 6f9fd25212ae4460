import { leaders as russian } from '../ru/leaders';

/** Leaders whom the Kazakh press writes in its own way, or knows better than others do. */
const own: Readonly<Record<string, readonly string[]>> = {
  AM: ['Никол Пашинян'],
  AZ: ['Ильхам Әлиев', 'Илхам Әлиев'],
  BY: ['Александр Лукашенко'],
  CN: ['Си Цзиньпин'],
  HU: ['Виктор Орбан'],
  IN: ['Нарендра Моди'],
  IR: ['Масуд Пезешкиан', 'Ибрахим Раиси'],
  KG: ['Садыр Жапаров', 'Сооронбай Жээнбеков', 'Алмазбек Атамбаев'],
  KZ: [
    'Қасым-Жомарт Тоқаев',
    'Нұрсұлтан Назарбаев',
    'Олжас Бектенов',
    'Мұрат Нұртілеу',
    'Мұхтар Тілеуберді',
    'Ермек Көшербаев',
    'Әлихан Смайылов',
    'Асқар Мамин',
  ],
  RU: ['Владимир Путин', 'Сергей Лавров', 'Михаил Мишустин'],
  TJ: ['Эмомали Рахмон'],
  TM: ['Сердар Бердімұхамедов', 'Гурбангулы Бердімұхамедов'],
  TR: ['Реджеп Тайип Ердоған', 'Режеп Тайип Ердоған', 'Реджеп Ердоған'],
  UZ: ['Шавкат Мирзиёев', 'Ислам Каримов'],
};

/** Leaders by country; foreign names that Kazakh has no spelling of its own for are written as in Russian. */
export const leaders: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...new Set([...Object.keys(own), ...Object.keys(russian)])].map((code) => [
    code,
    [...(own[code] ?? []), ...(russian[code] ?? [])],
  ]),
);
