import type { QuotationCase } from './quotation-case';

export const quotationsTr: readonly QuotationCase[] = [
  {
    text: 'Bakan Ahmet Demir, "Komşularımızla birlikte çalışmayı sürdüreceğiz" dedi.',
    gives: ['Ahmet Demir: Komşularımızla birlikte çalışmayı sürdüreceğiz'],
  },
  {
    text: 'Büyükelçi Ayşe Kaya, "Yeni yollar bize çok lazım." diye konuştu.',
    gives: ['Ayşe Kaya: Yeni yollar bize çok lazım.'],
  },
  {
    text: 'Dışişleri Bakanı Mehmet Şen, “Bu görev bizim için bir onurdur.” ifadelerini kullandı.',
    gives: ['Mehmet Şen: Bu görev bizim için bir onurdur.'],
  },
  {
    text: 'Başbakan Ali Korkmaz, "Barış için elimizden geleni yapacağız." değerlendirmesinde bulundu.',
    gives: ['Ali Korkmaz: Barış için elimizden geleni yapacağız.'],
  },
  { text: 'Dönemin sloganı “Birlikte daha güçlü bir gelecek için” olarak belirlendi.', gives: [] },
  { text: 'Salonda “Türk Dünyasının Ortak Mirası” başlıklı sergi açıldı.', gives: [] },
];
