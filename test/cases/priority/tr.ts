import type { PriorityCase } from './case';

export const tr: readonly PriorityCase[] = [
  {
    text: `Türkiye KEİ'nin dönem başkanlığını yürütüyor.
Belediyenin öncelikleri yol, su ve okuldur.`,
    gives: [],
  },
  {
    text: `Türkiye KEİ'nin dönem başkanlığını yürütüyor.
Dönem başkanlığı savunma, rekabetçilik ve göç yönetimine odaklanacak.`,
    gives: ['savunma', 'rekabetçilik', 'göç yönetimine'],
  },
  {
    text: `Türkiye KEİ'nin dönem başkanlığını yürütüyor.
Dönem başkanlığının öncelikleri savunma, rekabetçilik ve göç yönetimidir.`,
    gives: ['savunma', 'rekabetçilik', 'göç yönetimidir'],
  },
  {
    text: `Türkiye KEİ'nin dönem başkanlığını yürütüyor.
Bakan dönem başkanlığının önceliklerinin savunma, rekabetçilik ve göç yönetimi olduğunu söyledi.`,
    gives: ['savunma', 'rekabetçilik', 'göç yönetimi'],
  },
  {
    text: `Türkiye KEİ'nin dönem başkanlığını yürütüyor.
Bakanlık salonda yeni bir müze açmayı planlıyor.`,
    gives: [],
  },
  {
    text: `Türkiye KEİ'nin dönem başkanlığını yürütüyor.
Bakan üzerinde durulacak temel konuları açıkladı: ticaret, göç ve turizm.`,
    gives: ['ticaret', 'göç', 'turizm'],
  },
  {
    text: `Türkiye KEİ'nin dönem başkanlığını yürütüyor.
Dönem başkanlığı öncelikleri; "gençlik ve büyüme", "ticaret yolları", "dijital ekonomi" başlıkları altında sıralanmıştır.`,
    gives: ['gençlik ve büyüme', 'ticaret yolları', 'dijital ekonomi'],
  },
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
  {
    text: `Türkiye, Karadeniz Ekonomik İşbirliği Örgütü dönem başkanlığını devraldı.
Başkanlığın öncelikleri arasında ticaret, ulaştırma ve enerji bulunuyor.`,
    by: 'Türkiye',
    gives: ['ticaret', 'ulaştırma', 'enerji'],
  },
  {
    text: `Türkiye, Karadeniz Ekonomik İşbirliği Örgütü dönem başkanlığını devraldı.
Dışişleri Bakanı Hakan Fidan, dönem başkanlığı boyunca ticaret, ulaştırma ve enerji konularına öncelik vereceklerini söyledi.`,
    gives: ['ticaret', 'ulaştırma', 'enerji'],
  },
  {
    text: `Kanada, G7 dönem başkanlığını üstlendi.
Ottawa yönetimi başkanlığı süresince üç temaya odaklanacak: orman yangınlarının önlenmesi, kritik madenler ve yapay zekâ.`,
    gives: ['orman yangınlarının önlenmesi', 'kritik madenler', 'yapay zekâ'],
  },
  {
    text: `Mısır, D-8 dönem başkanlığını devraldı.
Başkanlık döneminde genç girişimcilerin desteklenmesine ve ortak fonların kurulmasına ağırlık verilecek.`,
    gives: ['genç girişimcilerin desteklenmesine', 'ortak fonların kurulmasına'],
  },
  {
    text: `Kenya, Afrika Birliği dönem başkanlığını üstlendi.
Bakan Musalia Mudavadi, dönem başkanlığı süresince Kenya'nın gıda güvenliğine ve su kaynaklarının korunmasına odaklanacağını söyledi.`,
    gives: ['gıda güvenliğine', 'su kaynaklarının korunmasına'],
  },
  {
    text: `Kenya, Afrika Birliği dönem başkanlığını üstlendi.
Kenya, ekim ayında özel bir oturum düzenlemeyi planlıyor.`,
    gives: [],
  },
  {
    text: `Malezya ASEAN dönem başkanlığını devraldı.
Bakan Ali Rıza, dönem başkanlığının önceliklerinin sınır güvenliği, açık pazarlar ve gençlerin eğitimi olacağını kaydetti.`,
    gives: ['sınır güvenliği', 'açık pazarlar', 'gençlerin eğitimi'],
  },
  {
    text: `Malezya ASEAN dönem başkanlığını devraldı.
Kuala Lumpur, başkanlık önceliklerini sınır güvenliği, açık pazarlar ve gençlerin eğitimi olarak sıraladı.`,
    gives: ['sınır güvenliği', 'açık pazarlar', 'gençlerin eğitimi'],
  },
  {
    text: `Gana, BM Güvenlik Konseyi dönem başkanlığını devraldı.
Büyükelçi, başkanlık süresince üç konuya odaklanacaklarını belirtti: Sahel, balıkçılık ve deniz güvenliği.`,
    gives: ['Sahel', 'balıkçılık', 'deniz güvenliği'],
  },
  {
    text: `Ülkemiz, Karadeniz Ekonomik İşbirliği Örgütü dönem başkanlığını devraldı.
Dönem Başkanlığımız sırasında;
- limanların yenilenmesi,
- gümrüklerin sadeleştirilmesi
konularına öncelik verilecektir.`,
    gives: ['limanların yenilenmesi', 'gümrüklerin sadeleştirilmesi'],
  },
  {
    text: `Malezya ASEAN dönem başkanlığını devraldı.
Bakan, dönem başkanlığında limanlara, balıkçılıkta denetime ve yeşil üretime ağırlık vereceklerini söyledi.`,
    gives: ['limanlara', 'balıkçılıkta denetime', 'yeşil üretime'],
  },
  {
    text: `Türkiye, Türk Devletleri Teşkilatı'na başkanlık edecek.
Başkanlığın temel öncelikleri, ticaretin artırılması, yolların açılması ve turizmin desteklenmesi olarak belirlendi.`,
    gives: ['ticaretin artırılması', 'yolların açılması', 'turizmin desteklenmesi'],
  },
  {
    text: `Türkiye, Türk Devletleri Teşkilatı'na başkanlık edecek.
Ankara ticaretin artırılmasını, yolların açılmasını ve turizmin desteklenmesini öncelik ilan etti.`,
    gives: ['ticaretin artırılmasını', 'yolların açılmasını', 'turizmin desteklenmesini'],
  },
  {
    text: `Türkiye, Türk Devletleri Teşkilatı'na başkanlık edecek.
Dönem başkanlığında Ankara ticaret, ulaştırma ve turizm konularını gündeme taşıyacak.`,
    gives: ['ticaret', 'ulaştırma', 'turizm'],
  },
  {
    text: `Türkiye, Türk Devletleri Teşkilatı'na başkanlık edecek.
Yeni yasa ticareti ve turizmi kapsıyor.`,
    gives: [],
  },
  {
    text: `Türkiye, Türk Devletleri Teşkilatı'na başkanlık edecek.
Toplantıda bütçe ve personel konuları gündeme geldi.`,
    gives: [],
  },
  {
    text: `Türkiye, COP31'e başkanlık edecek.
Bakan, başkanlığın öncelik vereceği konuları sıfır atık, dirençli şehirler ve iklim finansmanı olarak sıraladı.`,
    gives: ['sıfır atık', 'dirençli şehirler', 'iklim finansmanı'],
  },
];
