import type { DateCase } from './case';

export const ar: readonly DateCase[] = [
  { text: 'يعقد الاجتماع في 1 يوليو 2025.', dates: [{ of: '1 يوليو 2025', edtf: '2025-07-01' }] },
  {
    text: 'اعتبارا من 1 كانون الثاني 2026 تبدأ المهمة.',
    dates: [{ of: '1 كانون الثاني 2026', edtf: '2026-01-01', role: 'start' }],
  },
  {
    text: 'تستمر المهمة حتى 31 ديسمبر 2025.',
    dates: [{ of: '31 ديسمبر 2025', edtf: '2025-12-31', role: 'end' }],
  },
  { text: 'جرى ذلك في 3 أوت 2016.', dates: [{ of: '3 أوت 2016', edtf: '2016-08-03' }] },
  { text: 'تستمر المهمة ستة أشهر.', dates: [{ of: 'ستة أشهر', months: 6, role: 'duration' }] },
  { text: 'لمدة عام واحد.', dates: [{ of: 'عام واحد', months: 12, role: 'duration' }] },
  {
    text: 'عقدت القمة العام الماضي.',
    on: '2025-03-01',
    dates: [{ of: 'العام الماضي', edtf: '2024', certainty: 'inferred' }],
  },
  {
    text: 'تبدأ المهمة الشهر المقبل.',
    on: '2025-06-10',
    dates: [{ of: 'الشهر المقبل', edtf: '2025-07', certainty: 'inferred' }],
  },
  {
    text: 'في النصف الثاني من عام 2025',
    dates: [{ of: 'النصف الثاني من عام 2025', edtf: '2025-07', endEdtf: '2025-12', role: 'span' }],
  },
  {
    text: 'انعقد الاجتماع أمس الجمعة.',
    on: '2023-12-16',
    dates: [{ of: 'أمس الجمعة', edtf: '2023-12-15', certainty: 'inferred' }],
  },
  { text: 'حدث ذلك في مارس ٢٠٢٤.', dates: [{ of: 'مارس ٢٠٢٤', edtf: '2024-03' }] },
  {
    text: 'حتى نهاية نوفمبر 2020',
    dates: [{ of: 'نهاية نوفمبر 2020', edtf: '2020-11-30', role: 'end' }],
  },
  { text: 'شارك 2000 مندوب و1998 مشاركا.', dates: [] },
];
