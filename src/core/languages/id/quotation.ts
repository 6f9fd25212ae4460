import type { QuotationWords } from '../../model/words/quotation-words';
import { list } from '../../words/list';

export const quotation: QuotationWords = {
  said: list`
    kata(?:nya)?, ujar(?:nya)?, tutur(?:nya)?, ungkap(?:nya)?, jelas(?:nya)?, tegas(?:nya)?, tambah(?:nya)?, tulis(?:nya)?, ucap(?:nya)?, imbuh(?:nya)?,
    lanjut(?:nya)?, papar(?:nya)?, terang(?:nya)?, sebut(?:nya)?, pungkas(?:nya)?, cetus(?:nya)?, cuit(?:nya)?, sambung(?:nya)?, pesan(?:nya)?, harap(?:nya)?,
    mengatakan, menyatakan, menegaskan, menjelaskan, menambahkan, mengungkapkan, menyampaikan, menuturkan, menyebut(?:kan)?, memaparkan, menekankan,
    menuliskan, menulis, menerangkan, mengingatkan, mengumumkan, menilai, berkata, memberitahu, melaporkan, menggarisbawahi, menyoroti, mengakui, membenarkan,
    menanggapi, menyimpulkan, menutup, menyerukan, mengimbau, berharap, mengharapkan, optimistis, mengutip, dikutip, dilansir, demikian, berpesan, bunyi, berbunyi,
    mengucapkan, menyambut, memuji, menyeru, meminta, mencuit, diungkapkan, disampaikan, ditegaskan, dikatakan, menandaskan, memastikan, mengklaim, bercerita, kongsinya
  `,
  according: list`menurut, seperti dikatakan, sebagaimana disampaikan, mengutip pernyataan`,
  notSpeech: list`
    tema, bertema, bertajuk, tajuk, berjudul, judul, motto, moto, slogan, semboyan, mengusung tema, mengangkat tema, buku, film, lagu, istilah, program, proyek,
    bernama, dinamai, disebut, dikenal sebagai, dijuluki, yang disebut, surat kabar, majalah, inisiatif, forum
  `,
  bodies: list`
    (?<!(?:di|ke|dari) )(?:kementerian|kemlu|kemenlu|kedutaan|pemerintah|istana|sekretariat|kantor|biro) (?:\p{Lu}\p{L}+ ?){0,4}, (?:sebuah |seorang )?(?:sumber|narasumber|pejabat),
    (?:siaran pers|pernyataan bersama|pernyataan resmi|pernyataan|keterangan tertulis|keterangan resmi|keterangan|komunike|laporan)
  `,
};
