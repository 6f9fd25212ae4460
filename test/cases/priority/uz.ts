import type { PriorityCase } from './case';

export const uz: readonly PriorityCase[] = [
  {
    text: `O‘zbekiston ShHTga raislik qilmoqda.
Raislikning ustuvor yo‘nalishlari: savdoni rivojlantirish, xavfsizlikni mustahkamlash va ekologiyani himoya qilish.`,
    by: 'O‘zbekiston',
    gives: ['savdoni rivojlantirish', 'xavfsizlikni mustahkamlash', 'ekologiyani himoya qilish'],
  },
  { text: 'Vazir ta’limdagi ustuvor vazifalarni aytdi: maktablar va o‘qituvchilar.', gives: [] },
  {
    text: 'Gruziya MDHga raislik qiladi. Raislik davrida suv xavfsizligi, temiryo‘l aloqalari va ta’lim sohasiga ustuvor ahamiyat qaratiladi.',
    gives: ['suv xavfsizligi', 'temiryo‘l aloqalari', 'ta’lim sohasiga'],
  },
];
