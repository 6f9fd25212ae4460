import type { ChairshipWords } from '../../model/words/chairship-words';
import { list } from '../../words/list';

/** How Indonesian and Malay word the taking, holding and passing on of a chair. */
export const chairship: ChairshipWords = {
  office: list`
    masa kepemimpinan(?:nya)?, presidensi(?:nya)?, keketuaan(?:nya)?, kepengerusian(?:nya)?, kepresidenan(?:nya)?, jabatan (?:ketua|presiden|pengerusi),
    kursi (?:ketua|kepresidenan|presiden|keketuaan|presidensi|pimpinan), posisi (?:ketua|presiden), tampuk keketuaan,
    estafet (?:keketuaan|presidensi), tongkat estafet (?:keketuaan|presidensi), peran ketua, peranan pengerusi, mandat keketuaan
  `,
  officer: list`ketua(?: bergilir)?(?! \w*-?menteri), pengerusi(?: bergilir)?, presiden bergilir, ketua presidensi, pemegang (?:presidensi|keketuaan)`,
  boundOfficer: list`presiden, pemimpin`,
  otherBodies: list`
    sekretariat, komisi, komite, parlemen, majelis parlemen, mahkamah, bank, dewan bisnis, dewan penasihat, kelompok kerja, delegasi,
    panitia, misi, gugus tugas, satuan tugas, ajang, panel, yayasan, forum pengusaha, business advisory council
  `,
  countryAnaphors: list`negara (?:itu|ini|tersebut|kita), negeri ini, tanah air, negara kepulauan itu`,
  when: list`sebelum, ketika, saat, setelah itu, kemudian`,
  relatives: list`yang, di mana`,
  closeRelatives: list`yang`,
  ownOffice: list`presidensinya, keketuaannya, kepengerusiannya, kepresidenannya`,
  weakOffice: list`
    kepemimpinan(?:nya)?, tongkat kepemimpinan, tampuk(?: pimpinan| kepemimpinan)?,
    kendali, jabatan(?: itu| tersebut)?, posisi (?:itu|tersebut), peran (?:itu|tersebut), kursi pimpinan, giliran, teraju
  `,
  occasions: list`serah terima(?: jabatan)?, ktt, konferensi tingkat tinggi, upacara, acara penyerahan, penyerahan, pertemuan tingkat menteri`,
  batons: list`tongkat estafet, estafet(?: kepemimpinan)?, palu(?: sidang| keketuaan| kepemimpinan| kepresidenan| presidensi)?, tukul(?: pengerusi)?, obor`,
  notOffice: list`
    ketua umum, wakil ketua, timbalan pengerusi, ketua (?:dpr|dprd|mpr|dpd|kpk|mk|ma|kpu|bpk|bawaslu|rt|rw|partai|fraksi|komisi|komite|panitia|delegasi|tim|kadin|pbnu|harian|dewan pimpinan|dewan pembina|dewan pengarah|mahkamah|yayasan|asosiasi|bidang|kelompok kerja|gugus|satgas|satuan tugas|pelaksana|penyelenggara|senat|parlemen|majelis|pengadilan|setiausaha|pegawai|menteri|negara|polis|hakim|penerangan),
    presiden direktur, presiden komisaris, wakil presiden, calon presiden, pemilihan presiden, kepresidenan (?:ri|amerika|republik),
    istana kepresidenan, staf kepresidenan, kantor staf kepresidenan, sekretariat presiden, pesawat kepresidenan, presiden (?:bank dunia|komisi eropa|dewan eropa|parlemen|majelis|klub|fifa|ke-\d+),
    presiden terpilih, mantan presiden, ibu negara
  `,
  verbs: {
    take: list`
      (?:meng)?ambil(?: |-)?alih, menerima, terima, menerimanya, mengemban(?=[^.]{0,40} (?:dari|mulai)), mengambil, memulai, mulai (?:memegang|menjabat|memimpin|menjalankan|mengemban),
      resmi (?:memegang|menjabat|mengemban|menerima|memangku|menduduki|memimpin|menjadi pemegang), kembali memegang, meneruskan, melanjutkan, mewarisi, memperoleh, mendapat(?:kan)?, dipercaya(?:kan)?, didapuk,
      mengambil giliran, mendapat giliran, memikul, memegang, pegang, memangku, mengemban, menyandang, ambil
    `,
    give: list`
      menyerahkan, serahkan, diserahkan, menyerahterimakan, serah terima, mengalihkan, melimpahkan, menyampaikan tongkat, memberikan, mengoper,
      menyerah, mengestafetkan, melepaskan, melepas, mewariskan, memindahkan
    `,
    pass: list`
      beralih, berpindah, diserahkan, dialihkan, dilimpahkan, diserahterimakan, jatuh(?: ke tangan)?, berganti, bergulir, diestafetkan, dipindahkan,
      dilanjutkan, diteruskan, diberikan, pindah, berlanjut, bergilir, dipindah, berada di tangan
    `,
    replace: list`menggantikan, gantikan, digantikan, menggantikannya, mengganti, diganti, menyusul, melanjutkan estafet dari, mengambil alih dari`,
    follow: list`giliran(?= \p{L})`,
    hold: list`
      memegang, dipegang, pegang, menjabat(?: sebagai)?, dijabat, menduduki, diduduki, memimpin, dipimpin, mengemban, diemban, menjalankan, dijalankan, memangku,
      mengampu, melaksanakan, memikul, dipikul, menyandang, mengisi, memiliki, berada di tangan, di bawah
    `,
    chair: list`mengetuai, ketuai, diketuai, mempengerusikan, dipengerusikan, memegang kendali`,
    lead: list`memimpin, pimpin, dipimpin, mengetuai, menakhodai, nakhodai, memegang tampuk`,
    become: list`menjadi, jadi, terpilih (?:menjadi|sebagai), resmi jadi`,
    be: list`adalah, ialah, sebagai, selaku, merupakan, berperan sebagai, bertindak sebagai, menjabat(?: sebagai)?, bertugas sebagai`,
    elect: list`terpilih, dipilih, memilih, ditunjuk, menunjuk, ditetapkan, menetapkan, dilantik, diangkat, dikukuhkan, disepakati, dinobatkan, dilantik menjadi`,
    begin: list`mulai, dimulai, memulai, bermula, diawali, mengawali, terhitung, berlaku, resmi dimulai, dibuka, akan dimulai, membuka, diluncurkan, meluncurkan`,
    end: list`berakhir, mengakhiri, selesai, menyelesaikan, menutup, berakhirnya, tamat, rampung, tuntas, purna, usai, habis`,
  },
  previous: list`sebelumnya, terdahulu, lama, mantan, bekas, akhir masa, yang lalu, pendahulu(?:nya)?`,
  next: list`berikutnya, selanjutnya, mendatang, penerus, pengganti, seterusnya, akan datang, baru terpilih, tahun depan`,
  current: list`saat ini, sekarang, kini, baru, petahana, semasa, tengah`,
  future: list`
    akan, bakal, dijadwalkan, siap, bersiap, segera, hendak, direncanakan, mendatang, tahun depan, bulan depan, rencananya, menjelang, jelang, persiapan,
    dijangka, akan datang
  `,
  past: list`pernah, dahulu, dulu, sebelumnya(?! di\p{L}+ (?:oleh )?\p{L}), sebelum ini, terakhir kali, silam, semula, tadinya, yang lalu, waktu itu, sempat`,
  negation: list`tidak, bukan, menolak, belum, batal, gagal, tak, urung, enggan, tanpa, mundur`,
  candidacy: list`semestinya, seharusnya, sedianya, sejatinya, calon, kandidat, mencalonkan, dicalonkan, pencalonan, mengusulkan, diusulkan, berpeluang, mungkin, ingin, berharap, jika, apabila, seandainya, mengincar, wacana, membidik`,
  meeting: list`
    (?:memimpin|mengetuai|mempengerusikan|pimpin|dipimpin|membuka|diketuai) (?:langsung )?(?:\p{L}+ )?(?:rapat|sidang|pertemuan|sesi|delegasi|konferensi|diskusi|ktt|upacara|mesyuarat|persidangan|perbincangan|dialog|kunjungan|rombongan|kontingen|pasukan|perundingan|rapim|parade|panel),
    (?:ketua|pemimpin) (?:sidang|rapat|delegasi|pertemuan|sesi|rombongan|kontingen), (?:sidang|rapat|pertemuan|delegasi)(?: \p{L}+){0,3} (?:dipimpin|diketuai|dipengerusikan)
  `,
};
