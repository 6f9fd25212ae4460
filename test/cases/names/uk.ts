import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: 'Головування в ОБСЄ перейшло від Фінляндії до Швейцарії.',
    names: ['OSCE «ОБСЄ» place', 'FI «Фінляндії» source', 'CH «Швейцарії» recipient'],
  },
  {
    text: 'Німеччина змінить Італію, а в Угорщині, у Польщі та на Мальті триває суперечка.',
    names: [
      'DE «Німеччина» bare',
      'IT «Італію» object',
      'HU «Угорщині» place',
      'PL «Польщі» source+place',
      'MT «Мальті» place',
    ],
  },
  {
    text: 'Разом зі Сполученими Штатами, з Францією та із Саудівською Аравією; товари з Франції.',
    names: [
      'US «Сполученими Штатами» companion',
      'FR «Францією» companion',
      'SA «Саудівською Аравією» companion',
      'FR «Франції» source',
    ],
  },
  {
    text: "Українське головування в Раді Європи і В'єтнам.",
    names: ['UA «Українське» attribute', 'COE «Раді Європи» place', "VN «В'єтнам» bare"],
  },
  { text: 'Латинська Америка і Північна Ірландія.', names: [] },
  { text: 'Президент поїхав до Єгипту.', names: ['EG «Єгипту» recipient'] },
];
