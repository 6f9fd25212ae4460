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
  {
    text: `Oʻzbekiston MDHga raislik qiladi.
Raislikning asosiy ustuvor yoʻnalishlariga bozorlarni ochish, yoʻl qurish va turizmni rivojlantirish kiradi.`,
    gives: ['bozorlarni ochish', 'yoʻl qurish', 'turizmni rivojlantirish'],
  },
  {
    text: `Oʻzbekiston MDHga raislik qiladi.
Bozorlarni ochish, yoʻl qurish va turizmni rivojlantirish – raislikning asosiy ustuvor yoʻnalishlari.`,
    gives: ['Bozorlarni ochish', 'yoʻl qurish', 'turizmni rivojlantirish'],
  },
  {
    text: `Oʻzbekiston MDHga raislik qiladi.
Raislik dasturi bozorlarni ochish, yoʻl qurish va turizmni rivojlantirishni qamrab oladi.`,
    gives: ['bozorlarni ochish', 'yoʻl qurish', 'turizmni rivojlantirishni'],
  },
  {
    text: `Oʻzbekiston MDHga raislik qiladi.
Raislikning asosiy maqsadi bozorlarni ochish, yoʻl qurish va turizmni qoʻllab-quvvatlashdan iborat.`,
    gives: ['bozorlarni ochish', 'yoʻl qurish', 'turizmni qoʻllab-quvvatlashdan'],
  },
  {
    text: `Oʻzbekiston MDHga raislik qiladi.
Yigʻilish kun tartibida byudjet, kadr va savdo masalalari bor.`,
    gives: [],
  },
  {
    text: `Oʻzbekiston MDHga raislik qiladi.
Yangi qonun bozorlarni ochish va yoʻl qurishni qamrab oladi.`,
    gives: [],
  },
];
