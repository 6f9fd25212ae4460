import type { ChairshipCase } from './case';

export const id: readonly ChairshipCase[] = [
  {
    text: 'Ini kali kelima Malaysia menjadi pengerusi ASEAN sejak penubuhan blok serantau itu pada 1967.',
    published: '2025-12-29',
    gives: ['ASEAN MY begins'],
  },
  { text: 'Indonesia menyerahkan keketuaan ASEAN kepada Laos.', gives: ['ASEAN LA after ID begins'] },
  {
    text: 'Filipina resmi mengambil alih keketuaan ASEAN dari Malaysia pada 1 Januari 2026.',
    published: '2026-01-02',
    gives: ['ASEAN PH from 2026-01-01 after MY begins'],
  },
  {
    text: 'Presidensi G20 Brasil akan berakhir pada 30 November 2024.',
    published: '2024-11-18',
    gives: ['G20 BR until 2024-11-30 current'],
  },
  {
    text: 'Presidensi Dewan Uni Eropa beralih dari Hungaria ke Polandia.',
    gives: ['EU PL after HU begins'],
  },
  {
    text: 'Denmark memegang presidensi Uni Eropa sejak 1 Juli 2025 hingga 31 Desember 2025.',
    published: '2025-07-03',
    gives: ['EU DK from 2025-07-01 until 2025-12-31 begins'],
  },
  {
    text: 'Pada 2026, Amerika Serikat akan memimpin G20.',
    published: '2025-11-25',
    gives: ['G20 US from 2026 announced'],
  },
  {
    text: 'Rusia menjadi ketua BRICS pada 2024 menggantikan Afrika Selatan.',
    published: '2024-01-05',
    gives: ['BRICS RU from 2024 after ZA begins'],
  },
  {
    text: 'Keketuaan ASEAN diserahkan kepada Malaysia.',
    gives: ['ASEAN MY begins'],
  },
  {
    text: 'Jabatan ketua OKI kini dipegang oleh Turki.',
    gives: ['OIC TR current'],
  },
  {
    text: 'Presidensi G20 tahun ini dipegang India.',
    published: '2023-03-02',
    gives: ['G20 IN from 2023 current'],
  },
  {
    text: 'Pakistan menjadi Presiden Dewan Keamanan PBB selama Juli 2025.',
    published: '2025-07-01',
    gives: ['UNSC PK from 2025-07 until 2025-07 begins'],
  },
  {
    text: 'Perdana Menteri Laos Sonexay Siphandone menerima palu keketuaan ASEAN dari Presiden RI Joko Widodo.',
    gives: ['ASEAN LA after ID begins'],
  },
  {
    text: 'Sebagai ketua ASEAN, Malaysia mengundang para menteri ke Kuala Lumpur.',
    gives: ['ASEAN MY current'],
  },
  {
    text: 'Malaysia akan mengambil alih kepengerusian ASEAN daripada Laos pada tahun 2025.',
    published: '2024-10-01',
    gives: ['ASEAN MY from 2025 after LA announced'],
  },
  {
    text: 'Kepengerusian ASEAN Malaysia tamat pada 31 Disember 2025.',
    published: '2025-12-20',
    gives: ['ASEAN MY until 2025-12-31 current'],
  },
  {
    text: 'Tiongkok memulai keketuaan SCO setelah menerima tongkat estafet dari Kazakhstan.',
    gives: ['SCO CN after KZ begins'],
  },
  {
    text: 'Indonesia akan menerima presidensi G20 dari Italia mulai 1 Desember 2021.',
    published: '2021-10-30',
    gives: ['G20 ID from 2021-12-01 after IT announced'],
  },
  {
    text: 'Kirgizstan akan memegang keketuaan SCO periode 2025-2026.',
    published: '2025-08-30',
    gives: ['SCO KG from 2025 until 2026 announced'],
  },
  {
    text: `Kanada menyerahkan palu kepemimpinan G7 kepada Prancis pada Selasa (16/12).
Prancis akan mengambil alih kepemimpinan G7 pada 1 Januari.`,
    published: '2025-12-16',
    gives: ['G7 FR from 2026-01-01 after CA announced'],
  },
  {
    text: `Siprus mengambil alih presidensi Uni Eropa dari Denmark pada 1 Januari 2026.
Irlandia akan menggantikan Siprus pada 1 Juli 2026.`,
    published: '2026-01-01',
    gives: ['EU CY from 2026-01-01 after DK before IE begins', 'EU IE from 2026-07-01 after CY announced'],
  },
  // Perangkap.
  { text: 'Ketua Umum Partai Golkar Bahlil Lahadalia bertemu Presiden Prabowo Subianto.', gives: [] },
  { text: 'Menteri Luar Negeri Sugiono memimpin delegasi Indonesia di KTT ASEAN.', gives: [] },
  { text: 'Ketua DPR RI Puan Maharani menghadiri sidang majelis parlemen ASEAN.', gives: [] },
  { text: 'Presiden Joko Widodo memimpin rapat terbatas persiapan KTT G20 di Bali.', gives: [] },
  { text: 'Sekretaris Jenderal ASEAN Kao Kim Hourn mengunjungi Jakarta.', gives: [] },
  { text: 'Indonesia menjadi anggota penuh BRICS pada Januari 2025.', published: '2025-01-08', gives: [] },
  { text: 'Wakil Ketua Komite Ekonomi ASEAN membuka lokakarya di Manila.', gives: [] },
  { text: 'Indonesia terpilih sebagai anggota tidak tetap Dewan Keamanan PBB.', gives: [] },
  {
    text: 'Sejak 1 Juli 2024 Hungaria menjadi presiden bergilir Dewan Uni Eropa. Slogannya dipilih sendiri. Para menteri bertemu di Budapest. Cuaca panas. Banyak warga datang. Polandia akan menggantikan Hungaria pada Januari 2025.',
    published: '2024-07-02',
    gives: ['EU HU from 2024-07-01 before PL begins', 'EU PL from 2025-01 after HU announced'],
  },
  {
    text: 'Perdana Menteri Hun Sen menyerahkan palu keketuaan ASEAN kepada Presiden Joko Widodo. Keketuaan Indonesia dimulai pada 1 Januari 2023.',
    published: '2022-11-13',
    gives: ['ASEAN ID from 2023-01-01 after KH announced'],
  },
  { text: 'Myanmar semestinya mendapat giliran memimpin ASEAN pada 2026.', gives: [] },
  {
    text: 'Pada 1 Januari 2022 Prancis memegang presidensi Uni Eropa. Setelah Prancis, giliran Republik Ceko yang akan memimpin.',
    published: '2022-01-02',
    gives: ['EU FR from 2022-01-01 before CZ begins', 'EU CZ after FR announced'],
  },
  {
    text: 'Indonesia menerima keketuaan IORA periode 2015-2017 dari Australia. Afrika Selatan terpilih sebagai wakil ketua dan akan menggantikan Indonesia pada 2017.',
    published: '2015-10-23',
    gives: ['IORA ID from 2015 until 2017 after AU before ZA begins', 'IORA ZA from 2017 after ID announced'],
  },
  {
    text: 'Gambia mengambil alih keketuaan OKI dari Arab Saudi. Serah terima berlangsung di Banjul, Sabtu (4/5/2024).',
    published: '2024-05-05',
    gives: ['OIC GM from 2024-05-04 after SA begins'],
  },
  {
    text: 'Brasil memegang keketuaan BRICS sejak 1 Januari 2025. Masa jabatan itu berlangsung hingga 31 Desember 2025, sebelum diserahkan kepada India.',
    published: '2025-01-02',
    gives: ['BRICS BR from 2025-01-01 until 2025-12-31 before IN begins', 'BRICS IN after BR announced'],
  },
];
