import type { PriorityCase } from './case';

export const tr: readonly PriorityCase[] = [
  {
    text: `Finlandiya AGİT dönem başkanlığını devraldı.
Dönem başkanlığının öncelikleri şunlardır: güvenliğin güçlendirilmesi, ticaretin geliştirilmesi ve iklim değişikliğiyle mücadele.`,
    by: 'Finlandiya',
    gives: ['güvenliğin güçlendirilmesi', 'ticaretin geliştirilmesi', 'iklim değişikliğiyle mücadele'],
  },
  {
    text: `Malezya ASEAN dönem başkanlığını yürütüyor.
Dönem başkanlığının üç önceliği bulunuyor:
1. Ticareti artırmak,
2. Sınırları korumak,
3. Gençleri desteklemek.`,
    by: 'Malezya',
    gives: ['Ticareti artırmak', 'Sınırları korumak', 'Gençleri desteklemek'],
  },
  {
    text: `Kazakistan Türk Devletleri Teşkilatı dönem başkanlığını üstlendi.
Ulaştırma, enerji ve dijitalleşme dönem başkanlığının öncelikleri arasında yer alıyor.`,
    by: 'Kazakistan',
    gives: ['Ulaştırma', 'enerji', 'dijitalleşme'],
  },
  { text: 'Bakan, bakanlığın eğitimdeki önceliklerini anlattı: okullar, öğretmenler ve burslar.', gives: [] },
  { text: 'Macaristan AB dönem başkanlığını devraldı. Öncelikler ocakta açıklanacak.', gives: [] },
  { text: "Polonya AB dönem başkanlığını devraldı. Dönemin sloganı 'Güvenlik, Avrupa' oldu.", gives: [] },
];
