import type { ChairshipCase } from './case';

export const kk: readonly ChairshipCase[] = [
  {
    text: '2026 жылы Қазақстан ЕАЭО-ға төрағалық етеді.',
    published: '2025-12-20',
    gives: ['EAEU KZ from 2026 announced'],
  },
  { text: 'ШЫҰ төрағалығы Қазақстаннан Қытайға өтті.', gives: ['SCO CN after KZ begins'] },
  {
    text: 'Түркі мемлекеттері ұйымына төрағалық Қырғызстаннан Әзербайжанға өтті.',
    gives: ['OTS AZ after KG begins'],
  },
  { text: 'Ресей ҰҚШҰ-ға төрағалықты Қырғызстаннан қабылдады.', gives: ['CSTO RU after KG begins'] },
  { text: 'Қазақстанның ЕҚЫҰ-дағы төрағалығы аясында саммит өтті.', gives: ['OSCE KZ current'] },
  {
    text: 'Биыл ШЫҰ-ға Қытай төрағалық етеді.',
    published: '2025-02-01',
    gives: ['SCO CN from 2025 current'],
  },
  { text: 'ҚХР төрағасы Си Цзиньпин ШЫҰ саммитіне қатысты.', gives: [] },
  // тұзақтар
  { text: 'Премьер-министрдің төрағалығымен Үкімет отырысы өтті.', gives: [] },
  { text: 'Жоғарғы Сот төрағасы Қырғызстанға ресми сапармен барды.', gives: [] },
  { text: 'ҰҚШҰ бас хатшысы Иманғали Тасмағамбетов Бішкекке келді.', gives: [] },
];
