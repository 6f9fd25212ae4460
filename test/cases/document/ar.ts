import type { DocumentCase } from './document-case';

export const ar: readonly DocumentCase[] = [
  { text: 'واعتمد القادة إعلان المنامة.', gives: ['إعلان المنامة'] },
  { text: 'واعتمد القادة ميثاق العمل الخليجي.', gives: ['ميثاق العمل الخليجي'] },
  { text: 'وتوصل الجانبان إلى اتفاق في اللحظة الأخيرة.', gives: [] },
];
