import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: 'Indonesia menyerahkan keketuaan ASEAN kepada Laos.',
    names: ['ID «Indonesia» bare', 'ASEAN «ASEAN» bare', 'LA «Laos» recipient'],
  },
  {
    text: 'Perdana Menteri Laos Sonexay Siphandone menerima palu dari Presiden RI Joko Widodo.',
    names: [
      'LA «Laos» possessor',
      'Sonexay Siphandone@LA «Perdana Menteri Laos Sonexay Siphandone» bare',
      'ID «RI» possessor',
      'Joko Widodo@ID «Presiden RI Joko Widodo» source',
    ],
  },
  { text: 'Jabatan itu dipegang Turki dan Tiongkok.', names: ['TR «Turki» agent', 'CN «Tiongkok» bare'] },
  {
    text: 'Menlu Retno Marsudi bertemu di Wina. Retno optimistis.',
    names: [
      'Retno Marsudi@ID «Menlu Retno Marsudi» bare',
      'AT «Wina» place',
      'Retno Marsudi@ID «Retno» bare',
    ],
  },
  { text: 'Kapal berlayar di Laut China Selatan dan Samudra Hindia.', names: [] },
  {
    text: 'Perdana Menteri (PM) Anwar Ibrahim tiba.',
    names: ['Anwar Ibrahim@MY «Perdana Menteri (PM) Anwar Ibrahim» bare'],
  },
];
