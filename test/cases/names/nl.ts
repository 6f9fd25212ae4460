import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: 'De Verenigde Staten en het Verenigd Koninkrijk bedankten Nederland.',
    names: ['US «Verenigde Staten» bare', 'GB «Verenigd Koninkrijk» bare', 'NL «Nederland» bare'],
  },
  {
    text: 'De Raad van de Europese Unie is noch de Europese Raad, noch de Raad van Europa.',
    names: ['EU «Raad van de Europese Unie» bare', 'EUCO «Europese Raad» bare', 'COE «Raad van Europa» bare'],
  },
  { text: 'Egypte sprak met India.', names: ['EG «Egypte» bare', 'IN «India» companion'] },
  {
    text: 'Het Belgische voorzitterschap gaat naar de Republiek Polen.',
    names: ['BE «Belgische» attribute', 'PL «Republiek Polen» recipient'],
  },
  { text: 'Spanjes beurt in de EU.', names: ['ES «Spanjes» possessor', 'EU «EU» place'] },
  { text: 'De Golf van Mexico, Noord-Ierland en Nieuw-Mexico.', names: [] },
];
