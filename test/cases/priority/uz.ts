import type { PriorityCase } from './case';

export const uz: readonly PriorityCase[] = [
  {
    text: `O‘zbekiston ShHTga raislik qilmoqda.
Raislikning ustuvor yo‘nalishlari: savdoni rivojlantirish, xavfsizlikni mustahkamlash va ekologiyani himoya qilish.`,
    by: 'O‘zbekiston',
    gives: ['savdoni rivojlantirish', 'xavfsizlikni mustahkamlash', 'ekologiyani himoya qilish'],
  },
  { text: 'Vazir ta’limdagi ustuvor vazifalarni aytdi: maktablar va o‘qituvchilar.', gives: [] },
];
