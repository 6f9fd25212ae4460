import type { PersonWords } from '../../model/words/person-words';
import { list } from '../../words/list';

export const person: PersonWords = {
  titles: list`
    Presiden, Wakil Presiden, Wapres, Perdana Menteri, PM, Wakil Perdana Menteri, Timbalan Perdana Menteri, Deputi Perdana Menteri,
    Kanselir, Raja, Ratu, Sultan, Emir, Putra Mahkota, Kepala Negara, Kepala Pemerintahan, Menteri, Menteri Luar Negeri, Menlu, Wamenlu,
    Wakil Menteri Luar Negeri, Wakil Menteri, Menteri Keuangan, Menkeu, Menteri Pertahanan, Menhan, Menteri Perdagangan, Mendag,
    Menteri Koordinator, Menko, Menko Perekonomian, Menteri Luar, Timbalan Menteri Luar, Menteri Ekonomi, Menteri Energi, Menteri Investasi,
    Menteri Komunikasi, Menkominfo, Sekretaris Jenderal, Sekjen, Setiausaha Agung, Ketua Setiausaha, Sekretaris Negara, Mensesneg,
    Sekretaris Kabinet, Seskab, Duta Besar, Dubes, Wakil Tetap, Watap, Diplomat, Politikus, Politisi, Mantan Presiden, Mantan Perdana Menteri, Menteri Lingkungan Hidup, Menteri Urusan Uni Eropa, Menteri Urusan UE, Menteri Urusan Eropa, Menteri Perminyakan, Menteri ESDM, Utusan Khusus, Juru Bicara, Jubir, Jurucakap,
    Direktur Jenderal, Dirjen, Direktur, Ketua, Wakil Ketua, Pengerusi, Gubernur, Wali Kota, Kepala, Staf Khusus, Sherpa, Co-Sherpa,
    Perwakilan Tinggi, Komisaris, Pemimpin, Anggota, Pengamat, Peneliti, Guru Besar, Profesor, Analis, Diplomat, Koordinator,
    Sekretaris, Penasihat, Plt, Pj, Jenderal, Laksamana, Penguasa, Pangeran, Mantan Menteri
  `,
  sameOffice: [
    list`Presiden, Kepala Negara`,
    list`Perdana Menteri, PM, Kepala Pemerintahan`,
    list`Menteri Luar Negeri, Menlu, Menteri, Menteri Luar, Diplomat`,
    list`Menteri Keuangan, Menkeu, Menteri`,
    list`Duta Besar, Dubes, Wakil Tetap, Watap, Diplomat`,
    list`Juru Bicara, Jubir, Jurucakap`,
    list`Sekretaris Jenderal, Sekjen, Setiausaha Agung`,
    list`Ketua, Pengerusi`,
  ],
  joints: list`dan, yang, untuk, di, dari, bagi, serta`,
  home: list`negara, republik`,
  places: list`provinsi, kabupaten, kota, pulau`,
  links: list`
    luar, negeri, negara, urusan, bidang, kementerian, kemenlu, kemlu, kemkeu, kemenkeu, keuangan, perekonomian, kerja, sama, kerjasama,
    perdagangan, pertahanan, ekonomi, energi, hukum, hubungan, internasional, antarabangsa, republik, federal, tetap, khusus, istana,
    kepresidenan, departemen, biro, pers, terpilih, baru, interim, sementara, federasi, islam, multilateral, politik, keamanan, polhukam,
    investasi, maritim, asean, pbb, g20, eropa, uni, informasi, media, bendahara, pariwisata, industri
  `,
  articles: list`para, sebuah, seorang, setiap`,
  courtesy: list`bapak, pak, ibu, bu, tuan, nyonya, datuk, dato, seri, dato', tun, tan, encik, puan, dr, prof, ir, sri, syekh, sheikh`,
  particles: list`bin, binti, ibni, al, el, de, da, dos, van, von, der, ter, a/l`,
  notNames: list`
    senin, selasa, rabu, kamis, jumat, sabtu, minggu, ahad, isnin, khamis, hari, ini, itu, di, ke, dari, pada, dalam, oleh, yang, dan,
    serta, juga, untuk, dengan, akan, telah, sudah, ia, dia, beliau, mereka, kami, kita, saya, menurut, selain, sementara, sebelumnya,
    namun, setelah, sejak, saat, ketika, adapun, tema, foto, sumber, gambar, baca, konferensi, ktt, summit, sidang, majelis, umum, dewan,
    keamanan, komisi, komite, kementerian, kemlu, kemenlu, istana, gedung, kantor, universitas, bank, badan, forum, kelompok, uni, eropa,
    asia, afrika, arab, amerika, pasifik, tenggara, bangsa, jakarta, bandara, hotel, deklarasi, visi, agenda, piagam, pernyataan, pers,
    media, biro, republik, kerajaan, pemerintah, parlemen, dpr, mpr, tni, polri, partai, menjadi, memimpin, menerima, menyerahkan,
    sambut, serahkan, terima, pimpin, bertemu, hadiri, jelaskan, sebut, ungkap, tegaskan, keketuaan, presidensi, kepengerusian, islam,
    sektoral, badan, kerja, sama, ekonomi, luar, negeri, barat, timur, utara, selatan, laut, samudra
  `,
  pronouns: list`ia, dia, beliau, (?:kata|ujar|tutur|ungkap|jelas|tegas|tambah|tulis|ucap|imbuh|lanjut|papar|terang|sebut|pungkas)nya`,
};
