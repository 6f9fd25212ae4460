import type { SourceCase } from './source-case';

export const sourcesTr: readonly SourceCase[] = [
  { text: "Anadolu Ajansı'nın haberine göre, zirve mayısta yapılacak.", gives: ['agency Anadolu Ajansı'] },
  { text: 'Zirve mayısta yapılacak. (İLKHA)', gives: ['agency İLKHA'] },
  { text: 'Zirve mayısta yapılacak.', gives: [] },
  { text: "Reuters'a göre karar yarın çıkacak.", gives: ['agency Reuters'] },
  { text: "Görev Kamerun'dan Türkiye'ye geçti.", gives: [] },
];
