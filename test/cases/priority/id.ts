import type { PriorityCase } from './case';

export const id: readonly PriorityCase[] = [
  {
    text: `Malaysia memegang keketuaan ASEAN.
Isu-isu mendesak seperti krisis air dan sengketa laut menjadi fokus utama keketuaan Malaysia.`,
    gives: ['krisis air dan sengketa laut'],
  },
  {
    text: 'Indonesia memegang keketuaan ASEAN. Ada tiga prioritas utama: ketahanan pangan, transisi energi, dan transformasi digital.',
    by: 'Indonesia',
    gives: ['ketahanan pangan', 'transisi energi', 'transformasi digital'],
  },
  {
    text: `Malaysia menjadi ketua ASEAN.
Menurut Menteri Luar Negeri Mohamad Hasan, ada tiga pesan utama.
Pertama, memperkuat kesatuan kawasan. Kedua, memperluas perdagangan. Ketiga, menjaga perdamaian di laut.`,
    by: 'Mohamad Hasan',
    gives: ['memperkuat kesatuan kawasan', 'memperluas perdagangan', 'menjaga perdamaian di laut'],
  },
  {
    text: 'Selama presidensi G20, India akan fokus pada pembangunan hijau, reformasi lembaga multilateral, dan pemberdayaan perempuan.',
    by: 'India',
    gives: ['pembangunan hijau', 'reformasi lembaga multilateral', 'pemberdayaan perempuan'],
  },
  {
    text: 'Prioritas keketuaan Filipina di ASEAN mencakup keamanan maritim, ekonomi biru serta perlindungan pekerja migran.',
    by: 'Filipina',
    gives: ['keamanan maritim', 'ekonomi biru', 'perlindungan pekerja migran'],
  },
  {
    text: `Presidensi Uni Eropa beralih ke Denmark.
Keamanan Eropa, daya saing, dan transisi hijau akan menjadi prioritas utama.`,
    gives: ['Keamanan Eropa', 'daya saing', 'transisi hijau'],
  },
  {
    text: `Kirgizstan memegang keketuaan SCO.
Prioritasnya adalah memperkuat keamanan, mengembangkan konektivitas transportasi, dan memajukan ekonomi digital.`,
    by: 'Kirgizstan',
    gives: ['memperkuat keamanan', 'mengembangkan konektivitas transportasi', 'memajukan ekonomi digital'],
  },
  {
    text: `Belgia memegang presidensi Uni Eropa. Presidensi Belgia akan fokus pada industri, migrasi, dan pertahanan.
“Kami siap bekerja,” kata Perdana Menteri Jan Peeters.`,
    by: 'Belgia',
    gives: ['industri', 'migrasi', 'pertahanan'],
  },
  // Perangkap.
  { text: 'Indonesia memegang presidensi G20 dengan tema “Pulih Bersama, Bangkit Perkasa”.', gives: [] },
  { text: 'Menteri Pendidikan menyebut tiga prioritas: guru, sekolah, dan kurikulum.', gives: [] },
  { text: 'Laos memegang keketuaan ASEAN. Prioritas akan diumumkan bulan depan.', gives: [] },
  {
    text: `Vietnam memegang keketuaan ASEAN.
Berikut tugas-tugas ketua ASEAN menurut piagam:
- Memimpin sidang para menteri luar negeri
- Mewakili kawasan dalam pertemuan dengan mitra`,
    gives: [],
  },
  {
    text: `Swedia menjadi presiden bergilir Dewan Uni Eropa.
Ada empat prioritas yang diusung Stockholm, di antaranya transisi hijau, keamanan energi, dan dukungan bagi Ukraina.`,
    gives: ['transisi hijau', 'keamanan energi', 'dukungan bagi Ukraina'],
  },
];
