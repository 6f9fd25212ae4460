import type { QuotationCase } from './quotation-case';

export const quotationsUz: readonly QuotationCase[] = [
  {
    text: '“Biz qo‘shnilar bilan birga ishni davom ettiramiz”, — dedi vazir Asan Serikov.',
    gives: ['Asan Serikov: Biz qo‘shnilar bilan birga ishni davom ettiramiz'],
  },
  { text: 'Uchrashuv “Tinchlik va taraqqiyot yo‘lidagi hamkorlik” mavzusida o‘tdi.', gives: [] },
];
