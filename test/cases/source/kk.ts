import type { SourceCase } from './source-case';

export const sourcesKk: readonly SourceCase[] = [
  { text: 'Кеңес мамырда жиналады, деп хабарлайды ҚазАқпарат.', gives: ['agency ҚазАқпарат'] },
  { text: 'Habar365.kz жазуынша, кеңес мамырда жиналады.', gives: ['agency Habar365.kz'] },
  { text: 'Кеңес мамырда жиналады.', gives: [] },
  { text: 'Kazinform. Кеңес мамырда жиналады.', gives: ['agency KAZINFORM'] },
  { text: '9 тамыз. «Дала жаршысы». Кеңес мамырда жиналады.', gives: ['agency Дала жаршысы'] },
  { text: 'АСТАНА. 3 мамыр. ҚазАқпарат – Кеңес жиналды.', gives: ['agency ҚазАқпарат'] },
  { text: 'Шағала радиосы\nКеңес мамырда жиналады.', gives: ['agency Шағала радиосы'] },
  { text: 'Бұл туралы Turan ақпарат агенттігі хабарлайды.', gives: ['agency Turan'] },
  {
    text: 'Ол солай деді, деп жазады ҚазАқпарат БҰҰ Жаңалықтар орталығының дерегін келтіріп.',
    gives: ['agency ҚазАқпарат', 'agency БҰҰ Жаңалықтар орталығының'],
  },
];
