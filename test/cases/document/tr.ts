import type { DocumentCase } from './document-case';

export const documentsTr: readonly DocumentCase[] = [
  { text: 'Liderler, Bişkek Deklarasyonu metnini imzaladı.', gives: ['Bişkek Deklarasyonu'] },
  { text: 'Dün bir anlaşma imzalandı.', gives: [] },
  { text: 'Program geçen hafta yayımlandı.', gives: ['Program'] },
  { text: 'Zirve sonunda Lefkoşa Bildirisi imzalandı.', gives: ['Lefkoşa Bildirisi'] },
];
