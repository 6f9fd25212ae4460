import type { DocumentCase } from './document-case';

export const documentsTr: readonly DocumentCase[] = [
  { text: 'Liderler, Bişkek Deklarasyonu metnini imzaladı.', gives: ['Bişkek Deklarasyonu'] },
  { text: 'Dün bir anlaşma imzalandı.', gives: [] },
  { text: 'Program geçen hafta yayımlandı.', gives: ['Program'] },
  { text: 'Zirve sonunda Lefkoşa Bildirisi imzalandı.', gives: ['Lefkoşa Bildirisi'] },
  { text: "BM Şartı'na saygı gösterilmesi gerektiğini söyledi.", gives: ['BM Şartı'] },
  { text: 'Zirvede Türk Dünyası 2040 Vizyonu kabul edildi.', gives: ['Türk Dünyası 2040 Vizyonu'] },
  { text: 'Şirketin şartı açıktı.', gives: [] },
];
