import type { DateCase } from './case';

export const zh: readonly DateCase[] = [
  { text: '会议于2025年7月1日举行。', dates: [{ of: '2025年7月1日', edtf: '2025-07-01' }] },
  {
    text: '7月1日起，由丹麦接任。',
    on: '2025-07-03',
    dates: [{ of: '7月1日', edtf: '2025-07-01', role: 'start', certainty: 'inferred' }],
  },
  {
    text: '2024至2025年由中国担任。',
    dates: [{ of: '2024至2025年', edtf: '2024', endEdtf: '2025', role: 'span' }],
  },
  // 只写日期的一天，取离发稿日最近的那个月；电头和天数不算。
  {
    text: '总统17日抵达，并将于1日离开。',
    on: '2024-08-20',
    dates: [
      { of: '17日', edtf: '2024-08-17', certainty: 'inferred' },
      { of: '1日', edtf: '2024-09-01', certainty: 'inferred' },
    ],
  },
  { text: '本报8月3日电 会期为3日。', on: '2024-08-05', dates: [] },
  {
    text: '自元旦起生效。',
    on: '2024-12-20',
    dates: [{ of: '元旦', edtf: '2025-01-01', role: 'start', certainty: 'inferred' }],
  },
  {
    text: '今年7月在阿斯塔纳交接。',
    on: '2024-07-22',
    dates: [{ of: '今年7月', edtf: '2024-07', certainty: 'inferred' }],
  },
  { text: '任期半年。', dates: [{ of: '半年', months: 6, role: 'duration' }] },
  { text: '為期一年的任期。', dates: [{ of: '一年', months: 12, role: 'duration' }] },
  { text: '未来六个月，丹麦主持工作。', dates: [{ of: '六个月', months: 6, role: 'duration' }] },
  {
    text: '明年将由菲律宾接任。',
    on: '2025-10-28',
    dates: [{ of: '明年', edtf: '2026', certainty: 'inferred' }],
  },
  {
    text: '2025年下半年由丹麦主持。',
    dates: [{ of: '2025年下半年', edtf: '2025-07', endEdtf: '2025-12', role: 'span' }],
  },
  { text: '任期至2025年12月31日。', dates: [{ of: '2025年12月31日', edtf: '2025-12-31', role: 'end' }] },
  {
    text: '自2025年7月1日至12月31日担任。',
    dates: [{ of: '2025年7月1日至12月31日', edtf: '2025-07-01', endEdtf: '2025-12-31', role: 'span' }],
  },
  { text: '峰會將於2026年3月召開。', dates: [{ of: '2026年3月', edtf: '2026-03' }] },
  {
    text: '本月由中国主持。',
    on: '2025-02-03',
    dates: [{ of: '本月', edtf: '2025-02', certainty: 'inferred' }],
  },
  { text: '共有2000人参加，花费1998万元。', dates: [] },
  { text: '三年前他离开了北京。', dates: [] },
  { text: '这是1967年该组织成立以来的第五次。', dates: [] },
  {
    text: '荷蘭一月一日起接任，二〇二七年輪到丹麥。',
    on: '2026-01-02',
    dates: [
      { of: '一月一日', edtf: '2026-01-01', role: 'start', certainty: 'inferred' },
      { of: '二〇二七年', edtf: '2027' },
    ],
  },
  {
    text: '任期到年底结束。',
    on: '2026-03-02',
    dates: [{ of: '年底', edtf: '2026-12-31', role: 'end', certainty: 'inferred' }],
  },
  { text: '会议为期三日，同一日闭幕。', on: '2026-03-02', dates: [] },
];
