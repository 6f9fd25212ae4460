import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: 'Кыргызстандын ЖККУдагы төрагалыгы Россиядан кийин башталды.',
    names: ['KG «Кыргызстандын» possessor', 'CSTO «ЖККУдагы» place+attribute', 'RU «Россиядан» source'],
  },
  {
    text: 'Төрагалык Беларустан Казакстан Республикасына өттү.',
    names: ['BY «Беларустан» source', 'KZ «Казакстан Республикасына» recipient'],
  },
  {
    text: 'Шанхай кызматташтык уюмуна Тажикстанды кабыл алышты.',
    names: ['SCO «Шанхай кызматташтык уюмуна» recipient', 'TJ «Тажикстанды» object'],
  },
  { text: 'Жыйында Садыр Жапаров сүйлөдү.', names: ['Садыр Жапаров@KG «Садыр Жапаров» bare'] },
  { text: 'Өкмөттүн жыйыны болду.', names: [] },
];
