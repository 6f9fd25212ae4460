import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';

export const grammar: GrammarWords = {
  boundary: 'letters',
  ownerBeside: 'after',
  prepositions: {
    possessor: list`milik`,
    recipient: list`kepada, ke, ke tangan, ke pihak`,
    source: list`dari, daripada, dari tangan, dari pihak`,
    // Passive verbs stand right before whoever acts: 'dipegang Indonesia'.
    agent: list`
      oleh, dipegang, dipimpin, diketuai, diemban, dijabat, diduduki, dipengerusikan, dipikul, diambil alih, diserahkan, diterima,
      dijalankan, dilaksanakan, diampu, disandang, digantikan, digantikan oleh, diteruskan, dilanjutkan
    `,
    companion: list`bersama, dengan, beserta`,
    place: list`di, dalam, pada, asal`,
    bare: list`setelah, sebelum, saat, ketika, karena, bahwa, bahawa, usai, selepas, sejak, bila, manakala`,
    other: list`
      tentang, untuk, bagi, terhadap, seperti, melalui, menuju, sejak, hingga, sampai, setelah, sebelum, soal, terkait, mengenai,
      menurut, atas nama, selain, tanpa, kecuali, mewakili, wakil, melawan, sekitar
    `,
  },
  fillers: list`negara, pihak, tetangga, tuan, rumah, yakni, yaitu, sahabat, kini`,
  abbreviations: list`
    H., Hj., Dr., Drs., Ir., Prof., S.H., M.Si., Jl., No., Bpk., Ibu., Sdr., Tn., Ny., a.n., dll., dsb., dst., Jend., Kol., Letjen.,
    Mayjen., K.H., St., Datuk., tgl., hlm., Mr., Ms.
  `,
};
