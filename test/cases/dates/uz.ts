import type { DateCase } from './case';

export const uz: readonly DateCase[] = [
  { text: '2025-yil 1-yanvarda boshlandi.', dates: [{ of: '2025-yil 1-yanvarda', edtf: '2025-01-01' }] },
  { text: '2026-yilda raislik qiladi.', dates: [{ of: '2026-yilda', edtf: '2026' }] },
  {
    text: '1-iyuldan boshlab vazifa bizda.',
    on: '2025-07-05',
    dates: [{ of: '1-iyuldan', edtf: '2025-07-01', role: 'start', certainty: 'inferred' }],
  },
  {
    text: 'Joriy yilda raislik bizda.',
    on: '2025-10-07',
    dates: [{ of: 'Joriy yilda', edtf: '2025', certainty: 'inferred' }],
  },
  {
    text: 'O‘tgan yili sammit bo‘ldi.',
    on: '2025-10-07',
    dates: [{ of: 'O‘tgan yili', edtf: '2024', certainty: 'inferred' }],
  },
  { text: "To'rt oyga mo'ljallangan.", dates: [{ of: "To'rt oyga", months: 4, role: 'duration' }] },
  {
    text: '2025-yil 31-dekabrgacha davom etadi.',
    dates: [{ of: '2025-yil 31-dekabrgacha', edtf: '2025-12-31', role: 'end' }],
  },
  { text: 'Zalda 2000 kishi bor edi.', dates: [] },
];
