import type { DateCase } from './case';

export const tr: readonly DateCase[] = [
  { text: "Görev 1 Ocak 2025'te başladı.", dates: [{ of: "1 Ocak 2025'te", edtf: '2025-01-01' }] },
  {
    text: 'Dönem 1 Temmuz 2024 tarihinden itibaren sürüyor.',
    dates: [{ of: '1 Temmuz 2024', edtf: '2024-07-01', role: 'start' }],
  },
  {
    text: "1 Ocak'tan itibaren görev bizde.",
    on: '2025-01-05',
    dates: [{ of: "1 Ocak'tan", edtf: '2025-01-01', role: 'start', certainty: 'inferred' }],
  },
  { text: '2026 yılında başkanlık edecek.', dates: [{ of: '2026 yılında', edtf: '2026' }] },
  { text: "Toplantı 2023'te yapıldı.", dates: [{ of: "2023'te", edtf: '2023' }] },
  { text: 'Zirve Ekim 2025’te yapılacak.', dates: [{ of: 'Ekim 2025’te', edtf: '2025-10' }] },
  { text: 'Güncelleme: 04/07/2019', dates: [{ of: '04/07/2019', edtf: '2019-07-04' }] },
  {
    text: 'Gelecek yıl Azerbaycan yürütecek.',
    on: '2025-03-01',
    dates: [{ of: 'Gelecek yıl', edtf: '2026', certainty: 'inferred' }],
  },
  { text: 'Görev altı ay sürecek.', dates: [{ of: 'altı ay', months: 6, role: 'duration' }] },
  { text: 'Bir yıllığına seçildi.', dates: [{ of: 'Bir yıllığına', months: 12, role: 'duration' }] },
  {
    text: '2025 yılının ikinci yarısında görevi alacak.',
    dates: [{ of: '2025 yılının ikinci yarısında', edtf: '2025-07', endEdtf: '2025-12', role: 'span' }],
  },
  {
    text: 'Görev aralık ayında bitecek.',
    on: '2024-11-04',
    dates: [{ of: 'aralık ayında', edtf: '2024-12', certainty: 'inferred' }],
  },
  {
    text: "31 Aralık 2025'e kadar sürecek.",
    dates: [{ of: "31 Aralık 2025'e", edtf: '2025-12-31', role: 'end' }],
  },
  {
    text: 'Bugün itibarıyla görevdeyiz.',
    on: '2025-01-01',
    dates: [{ of: 'Bugün', edtf: '2025-01-01', role: 'start', certainty: 'inferred' }],
  },
  { text: 'Salonda 2000 kişi vardı.', dates: [] },
  { text: '2030 Gündemi kabul edildi.', dates: [] },
  { text: '1992 yılında kurulan örgütün on üç üyesi var.', dates: [] },
  {
    text: "Gana, mayıs ayında Togo'dan devraldığı görevi sürdürecek.",
    on: '2024-12-19',
    dates: [{ of: 'mayıs ayında', edtf: '2024-05', certainty: 'inferred' }],
  },
];
