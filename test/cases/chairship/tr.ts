import type { ChairshipCase } from './case';

export const tr: readonly ChairshipCase[] = [
  {
    text: "BRICS'te Brezilya'dan sonraki dönem başkanı Hindistan.",
    gives: ['BRICS IN after BR announced'],
  },
  {
    text: "G20 dönem başkanlığı Güney Afrika'dan ABD'ye geçti, bir sonraki zirve ise 2026'da Miami'de yapılacak.",
    gives: ['G20 US after ZA begins'],
  },
  {
    text: "Türkiye KEİ dönem başkanlığını devraldı. 1992'de İstanbul'da Türkiye'nin güçlü girişimleriyle kurulan KEİ'nin 13 üyesi var.",
    published: '2023-07-01',
    gives: ['BSEC TR begins'],
  },
  {
    text: 'BM Güvenlik Konseyi ocak ayı dönem başkanlığını Letonya devraldı. Peru 6 kez görev üstlenirken, Gana 5. kez görev alacak.',
    published: '2019-01-03',
    gives: ['UNSC LV from 2019-01 begins'],
  },
  {
    text: "Letonya 1 Temmuz-1 Ağustos'ta BM Güvenlik Konseyi'nin dönem başkanlığını yürütecek.",
    published: '2018-07-02',
    gives: ['UNSC LV from 2018-07-01 until 2018-08-01 begins'],
  },
  {
    text: 'D-8 dönem başkanlığı Mayıs 2024 itibarıyla Nijerya tarafından devralındı.',
    published: '2024-05-17',
    gives: ['D8 NG from 2024-05 begins'],
  },
  {
    text: 'Toplantıda Peru’nun Dışişleri Bakanı Ana Rojas, AGİT Dönem Başkanı Letonya’nın Dışişleri Bakanı Janis Berzins konuştu.',
    gives: ['OSCE LV current'],
  },
  {
    text: 'Bakan Ahmet Demir, 2025 yılı dönem başkanı Letonya’nın ev sahipliğinde düzenlenecek AGİT toplantısına katılacak.',
    published: '2025-12-05',
    gives: ['OSCE LV from 2025 current'],
  },
  {
    text: 'AGİT toplantısı bugün dönem başkanı Letonya’nın ev sahipliğinde başlayacak.',
    published: '2024-12-05',
    gives: ['OSCE LV begins'],
  },
  {
    text: "Macaristan, AB Konseyi dönem başkanlığını 1 Temmuz 2024'te Belçika'dan devraldı.",
    published: '2024-07-02',
    gives: ['EU HU from 2024-07-01 after BE begins'],
  },
  {
    text: "Şanghay İşbirliği Örgütü'nün dönem başkanlığı Çin'den Kırgızistan'a geçti.",
    gives: ['SCO KG after CN begins'],
  },
  {
    text: "AGİT dönem başkanlığını 2026'da İsviçre üstlenecek.",
    published: '2025-11-10',
    gives: ['OSCE CH from 2026 announced'],
  },
  {
    text: "Türk Devletleri Teşkilatının dönem başkanlığı Kırgızistan'dan Azerbaycan'a devredildi.",
    gives: ['OTS AZ after KG begins'],
  },
  {
    text: "Kırgızistan, Türk Devletleri Teşkilatı dönem başkanlığını Azerbaycan'a devretti.",
    gives: ['OTS AZ after KG begins'],
  },
  {
    text: "Türkiye'nin Karadeniz Ekonomik İşbirliği Örgütü dönem başkanlığı 1 Ocak 2025'te başladı.",
    published: '2025-01-03',
    gives: ['BSEC TR from 2025-01-01 begins'],
  },
  { text: "BMGK dönem başkanlığını Fransa'dan Guyana devraldı.", gives: ['UNSC GY after FR begins'] },
  {
    text: "G20 dönem başkanlığını yürüten Brezilya'nın Devlet Başkanı Lula da Silva konuştu.",
    gives: ['G20 BR current'],
  },
  {
    text: "Kazakistan'ın KGAÖ dönem başkanlığı kapsamında toplantılar yapılacak.",
    gives: ['CSTO KZ current'],
  },
  {
    text: 'Malezya, 2025 yılında ASEAN dönem başkanlığını yürütecek.',
    published: '2024-10-11',
    gives: ['ASEAN MY from 2025 announced'],
  },
  {
    text: 'İslam İşbirliği Teşkilatı Dönem Başkanı Türkiye, bildiriyi yayımladı.',
    gives: ['OIC TR current'],
  },
  {
    text: "Dönem başkanlığını Azerbaycan'dan devralan Özbekistan, TDT'nin 12. Zirvesi'ne ev sahipliği yapacak.",
    gives: ['OTS UZ after AZ begins'],
  },
  {
    text: 'Türk Devletleri Teşkilatı Devlet Başkanları Konseyi dönem başkanlığını Azerbaycan üstlendi.',
    gives: ['OTS AZ begins'],
  },
  {
    text: "Filipinler, ASEAN Başkanlığı'nı Malezya'dan törenle teslim aldı.",
    gives: ['ASEAN PH after MY begins'],
  },
  // Tuzaklar
  { text: "AGİT Bakanlar Konseyi'nde Türk heyetine Dışişleri Bakanı Hakan Fidan başkanlık etti.", gives: [] },
  { text: "Cumhurbaşkanı Erdoğan'ın başkanlığında Kabine toplantısı yapıldı.", gives: [] },
  { text: "ABD Başkanı Trump, Avrupa Birliği'ne gümrük vergisi uygulayacaklarını söyledi.", gives: [] },
  { text: 'Bakan Yardımcısı Ahmet Yıldız, AGİT toplantısında Türk heyetine başkanlık etti.', gives: [] },
  { text: 'Özgür Özel, partinin genel başkanı oldu.', gives: [] },
  { text: "Maliye Bakanı, G20 toplantısı için Brezilya'ya gitti.", gives: [] },
  { text: "KEİ Genel Sekreterliğine Arnavutluk'tan bir diplomat seçildi.", gives: [] },
  { text: "Avrupa Komisyonu Başkanı Ursula von der Leyen Ankara'ya geldi.", gives: [] },
  { text: "Türkiye Büyük Millet Meclisi Başkanı, Azerbaycan'da temaslarda bulundu.", gives: [] },
  {
    text: "İzlanda, Avrupa Konseyi Bakanlar Komitesi başkanlığını 12 Mayıs'ta Norveç'ten teslim aldı.",
    published: '2023-05-14',
    gives: ['COE IS from 2023-05-12 after NO begins'],
  },
  {
    text: "Letonya'nın dönem başkanlığı Kasım 2023'e kadar sürecek, ardından AK'de görev Litvanya'ya devredilecek. Avrupa Konseyi başkanlığı Letonya'da.",
    published: '2023-06-01',
    gives: ['COE LV until 2023-11 before LT current', 'COE LT after LV announced'],
  },
  {
    text: "Nijerya'nın 2017'den bu yana yürüttüğü D-8 başkanlığı Mısır'a geçti.",
    published: '2024-05-01',
    gives: ['D8 EG after NG begins'],
  },
  {
    text: "Kanada, İtalya'nın ardından G7 dönem başkanlığını 1 Ocak itibarıyla üstlendi.",
    published: '2025-01-03',
    gives: ['G7 CA from 2025-01-01 after IT begins'],
  },
  {
    text: "Ülkemiz TDT dönem başkanlığını kasımda Özbekistan'dan devralacak.",
    published: '2025-09-01',
    gives: ['OTS TR from 2025-11 after UZ announced'],
  },
  { text: 'AGİT dönem başkanı Kıbrıs’a geldi.', gives: [] },
  {
    text: "Türkiye'nin G20 dönem başkanlığı başladı. Bakan Ali Demir başkanlığı üstlendi. Türkiye'den sonra görevin Çin'e geçeceğini söyledi.",
    gives: ['G20 TR before CN begins', 'G20 CN after TR announced'],
  },
  {
    text: "İzlanda, Arktik Konseyi başkanlığını Finlandiya'dan devraldı. Görev Mayıs 2021'e kadar sürecek, ardından Rusya'ya geçecek.",
    published: '2019-05-08',
    gives: ['ARCTIC IS until 2021-05 after FI before RU begins', 'ARCTIC RU after IS announced'],
  },
  {
    text: 'Türk Devletleri Teşkilatı dönem başkanlığı üyeler arasında İngilizce alfabe sırasıyla yürütülür.',
    gives: [],
  },
  // söyleyen değil, sözü edilen ülke
  {
    text: "Türkiye, Azerbaycan'ın Türk Devletleri Teşkilatı dönem başkanlığını Kırgızistan'dan devralacağını bildirdi.",
    gives: ['OTS AZ after KG announced'],
  },
  {
    text: "Dışişleri Bakanı, Azerbaycan'ın Türk Devletleri Teşkilatı'na başkanlık etmesini destekledi.",
    gives: ['OTS AZ current'],
  },
  {
    text: "Kıbrıs 2026'nın ilk yarısında AB Konseyi'ne başkanlık edecek. Yılın ikinci yarısında başkanlık İrlanda'ya geçecek.",
    published: '2025-12-20',
    gives: [
      'EU CY from 2026-01 until 2026-06 before IE announced',
      'EU IE from 2026-07 until 2026-12 after CY announced',
    ],
  },
  {
    text: "Kıbrıs, 1 Ocak'ta AB Konseyi dönem başkanlığını Danimarka'dan devraldı. Başkanlık 30 Haziran'da sona erecek ve görev İrlanda'ya geçecek.",
    published: '2026-01-02',
    gives: ['EU CY from 2026-01-01 until 2026-06-30 after DK before IE begins', 'EU IE after CY announced'],
  },
  {
    text: "Türkiye 2026 yılında COP31'e başkanlık edecek. Başkanlık Brezilya'dan devralınacak.",
    published: '2025-12-01',
    gives: ['COP TR from 2026 after BR announced'],
  },
  {
    text: "Yunanistan'ın BM Daimi Temsilcisi, BM Güvenlik Konseyi Başkanı Nikos Pavlu açıklama yaptı.",
    gives: ['UNSC GR current'],
  },
];
