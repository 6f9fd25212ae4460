import type { QuotationCase } from './quotation-case';

export const quotationsId: readonly QuotationCase[] = [
  {
    text: '“Kami akan mendengarkan semua negara anggota,” kata Menteri Luar Negeri Budi Santosa.',
    gives: ['Budi Santosa: Kami akan mendengarkan semua negara anggota,'],
  },
  {
    text: `Presiden Agus Wijaya membuka rapat itu.
“Pekerjaan kita belum selesai dan waktunya sempit,” ujarnya.`,
    gives: ['Agus Wijaya: Pekerjaan kita belum selesai dan waktunya sempit,'],
  },
  {
    text: 'Duta Besar Rina Hartono mengatakan, “Kerja sama ini akan terus kita perkuat bersama.”',
    gives: ['Rina Hartono: Kerja sama ini akan terus kita perkuat bersama.'],
  },
  {
    text: '"Kita harus menjaga perdamaian kawasan ini," tutur Perdana Menteri Ahmad Razak.',
    gives: ['Ahmad Razak: Kita harus menjaga perdamaian kawasan ini,'],
  },
  {
    text: `“Pintu ini akan kami buka untuk semua anggota,” kata Presiden Agus Wijaya.
Rapat dihadiri sebelas delegasi dan berlangsung sehari penuh di ruang utama.
Agenda lain ditunda.
“Kami pulang dengan hasil yang baik malam ini,” ujarnya.`,
    gives: [
      'Agus Wijaya: Pintu ini akan kami buka untuk semua anggota,',
      'Agus Wijaya: Kami pulang dengan hasil yang baik malam ini,',
    ],
  },
  { text: 'Pertemuan itu mengusung tema “Bersama Menuju Masa Depan yang Hijau”.', gives: [] },
  { text: 'Ia menulis buku berjudul “Sejarah Panjang Laut dan Pelabuhan Kita”.', gives: [] },
  {
    text: 'Menteri Luar Negeri (Menlu) Agus Wijaya tiba pagi tadi. “Sidang berjalan dengan sangat baik dan lancar,” ujarnya di Istana Kepresidenan Bogor.',
    gives: ['Agus Wijaya: Sidang berjalan dengan sangat baik dan lancar,'],
  },
];
