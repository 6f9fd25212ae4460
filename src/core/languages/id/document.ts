import type { DocumentWords } from '../../model/words/document-words';
import { list } from '../../words/list';

export const document: DocumentWords = {
  nouns: list`
    deklarasi, pernyataan bersama, piagam, perjanjian, kesepakatan, persetujuan, protokol, konvensi, resolusi, komunike, memorandum, nota kesepahaman, strategi,
    rencana aksi, peta jalan, cetak biru, visi(?= \p{L}+ \p{L}+ \p{N}{4}), konsensus(?= lima), dokumen(?= tentang), dokumen akhir, pakta, kode etik, traktat, kerangka kerja, perisytiharan, pelan tindakan, deklarasi bersama, konkord
  `,
  titleNouns: list`visi, rencana, agenda, prinsip, laporan, inisiatif, konsep`,
  qualifiers: list`bersama, akhir, politik`,
  links: list`tentang, mengenai, soal, untuk, bagi, antara, asean, g20, asean tentang, tahun, di bidang, kerja sama`,
  bareLinks: list`bersama, akhir, \p{Lu}[\p{L}’-]*, \p{N}{4}`,
  ends: list`
    harus, perlu, presiden, yang, akan, telah, sudah, adalah, ini, itu, tersebut, pada, di, oleh, dengan, dalam, disepakati, ditandatangani, diadopsi, disahkan, menjadi, serta, juga,
    setelah, sebelum, saat, kata, ujar, sebagai, dan telah, merupakan, menegaskan, memuat, berisi
  `,
  dated: list`tanggal, tertanggal, yang ditandatangani pada`,
  notDocuments: list`(?:kesepakatan|persetujuan|strategi|perjanjian|protokol) (?:presiden|menteri|perdana|wakil|pm|ketua)(?! \p{L}+ (?:tentang|mengenai))(?!\p{L}), pernyataan (?:pers|resmi|tertulis), strategi (?:bisnis|permainan), kesepakatan dengan`,
};
