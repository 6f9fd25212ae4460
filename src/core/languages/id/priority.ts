import type { PriorityWords } from '../../model/words/priority-words';
import { list } from '../../words/list';

/** How Indonesian and Malay news says what a chair will put first. */
export const priority: PriorityWords = {
  nouns: list`
    prioritas(?:nya)?(?: utama(?:nya)?)?, (?:isu|agenda|bidang|area|sektor|program|tema|topik|pilar|hal) prioritas(?:nya)?, keutamaan(?:nya)?,
    (?:fokus|isu|pesan|agenda|tujuan|pilar|tema|topik|poin|bidang|sasaran|sektor|arah|tugas|teras|program|misi|hal|langkah|usulan) (?:utama|kunci|pokok|strategis)(?:nya)?, fokus
  `,
  aims: list`tujuan(?:nya)?, sasaran(?:nya)?, misi, agenda, pilar, isu, tema, bidang, arah, tugas(?:nya)?, capaian(?: yang)?, teras`,
  generic: list`hal, poin, program, langkah, isu, butir, pesan, perkara, topik, bidang, agenda`,
  links: list`
    yang (?:akan |bakal )?(?:menjadi|jadi) (?:perhatian|fokus|prioritas)(?: \p{Lu}\p{L}+)?(?:,)? (?:yakni|yaitu|adalah), adalah, ialah, yakni, yaitu, meliputi, mencakup, mencakupi, termasuk, antara lain, di antaranya, antaranya, merangkumi, terdiri (?:dari|atas), seperti, berupa, pada, akan meliputi, akan mencakup,
    sebagai berikut, yang meliputi, yang mencakup, ditujukan (?:pada|untuk)
  `,
  linksBefore: list`
    (?:akan )?(?:menjadi|jadi|merupakan|adalah|sebagai)(?: salah satu)?, (?:ditetapkan|disebut|dijadikan|dipilih|ditempatkan)(?: sebagai| menjadi)?, termasuk (?:dalam|di antara), masuk(?: dalam)?
  `,
  focus: list`
    (?:akan |ingin )?(?:ber)?fokus (?:pada|kepada|terhadap|ke|untuk), memfokuskan (?:diri )?(?:pada|kepada), memusatkan (?:perhatian )?(?:pada|kepada), difokuskan (?:pada|kepada|untuk), terfokus pada,
    memprioritaskan, mengutamakan, mengedepankan, menitikberatkan(?: pada)?, menekankan pada, memberi(?:kan)? (?:prioritas|perhatian|keutamaan|penekanan)(?: khusus| utama)? (?:pada|kepada|terhadap), memberi tumpuan kepada, menumpukan(?: perhatian)? kepada,
    bertumpu pada, berpusat pada, menyoroti, (?:akan )?mengarusutamakan, (?:bakal |akan )mengedepankan, mengusung (?:isu|agenda), (?:akan )?memusatkan upaya pada, menjadikan(?=[^.]{2,80}(?:prioritas|fokus)), prioritas (?:akan |harus )?diberikan (?:pada|kepada), perhatian (?:akan |harus )?diberikan (?:pada|kepada), mengangkat isu, dengan fokus (?:pada)?
  `,
  focusBefore: list`(?:akan )?menjadi (?:fokus|perhatian|sorotan), akan (?:di)?utamakan, akan diprioritaskan`,
  intent: list`
    bertujuan(?: untuk)?, berupaya(?: untuk)?, berusaha(?: untuk)?, bertekad(?: untuk)?, berkomitmen(?: untuk)?, ingin(?= (?!menyerahkan|bertemu|mengucapkan)\p{L}), berniat(?: untuk)?, berencana(?: untuk)?, berjanji(?: untuk)?, akan(?: terus| juga)? (?=mendorong|memperkuat|memperkukuh|meningkatkan|mempromosikan|memperjuangkan|membangun|mengembangkan|mempercepat|mewujudkan|memajukan|menjaga|melindungi|mengatasi|mempererat|memperdalam|memastikan|mendukung|menggalakkan|memperluas),
    berazam(?: untuk)?, bermatlamat(?: untuk)?
  `,
  also: list`selain itu, juga (?:akan )?(?:mendorong|berfokus pada|memprioritaskan|menekankan|menyoroti|mengangkat), tidak hanya itu, di samping itu`,
  one: list`salah satu, satu lagi`,
  ordinals: [
    list`(?:yang )?pertama(?:-tama)?, kesatu, (?:prioritas|fokus|pesan|isu|pilar|hal) pertama, pertamanya`,
    list`(?:yang )?kedua, keduanya(?=,), (?:prioritas|fokus|pesan|isu|pilar|hal) kedua`,
    list`(?:yang )?ketiga, (?:prioritas|fokus|pesan|isu|pilar|hal) ketiga`,
    list`(?:yang )?keempat, (?:prioritas|fokus|pesan|isu|pilar|hal) keempat`,
    list`(?:yang )?kelima`,
    list`(?:yang )?keenam`,
    list`(?:yang )?ketujuh`,
    list`(?:yang )?terakhir, akhirnya, kedelapan`,
  ],
  counts: {
    2: ['dua'],
    3: ['tiga'],
    4: ['empat'],
    5: ['lima'],
    6: ['enam'],
    7: ['tujuh'],
    8: ['delapan', 'lapan'],
    9: ['sembilan'],
    10: ['sepuluh'],
  },
  these: list`ini (?:adalah|mencakup|meliputi), ketiganya adalah, di antaranya adalah, antara lain, yaitu, yakni, keempatnya adalah, kelimanya adalah`,
  and: list`dan, serta, maupun, dan juga, dan terakhir, juga, beserta`,
  clauses: list`yang, di mana, sehingga, agar, supaya, termasuk, dengan, baik, terutama, khususnya, khusus, guna, demi, ketika, saat, karena, untuk, sebagaimana, melalui`,
  prepositions: list`di, untuk, pada, dari, dalam, bagi, terhadap, ke, melalui, kepada`,
  heads: list`pe(?:m|n|ng|ny)?\p{L}{3,}an, ke\p{L}{3,}an, (?:mem|men|meng|meny)\p{L}{3,}`,
  details: list`termasuk, seperti, misalnya, antara lain, di antaranya, melalui, yakni, terutama, contohnya`,
  breaks: list`sementara(?: itu)?, sedangkan, namun, tetapi, tapi, selama (?:masa|keketuaan|presidensi|memimpin), dalam (?:masa )?(?:presidensi|keketuaan)nya, saat (?:ia|memimpin), meski(?:pun)?, selagi, seiring`,
  leads: list`untuk, antara lain, yakni, yaitu, adalah, terutama, isu, pada, soal, tentang, mengenai, hal, juga, isu-isu seperti, isu-isu \p{L}+ seperti, (?:masalah|tantangan|cabaran) (?:\p{L}+ )?seperti, termasuk, seperti, dalam, bahwa, agar`,
  opens: list`menyebut(?:kan)?, ingin`,
  notItems: list`
    saya, ia, dia, kami, kita, mereka, itu, ini, tersebut, beliau, yang (?:akan|telah|sudah|di)\p{L}*, akan, telah, sudah, belum, tidak, adalah, dibahas, diumumkan, disampaikan, utama, oleh, indonesia, bukan, apa, hari ini, kata\p{L}*,
    lebih lanjut, bersama, masih, nasional
  `,
  that: list`bahwa, bahawa`,
  said: list`
    kata(?:nya)?, ujar(?:nya)?, tutur(?:nya)?, ungkap(?:nya)?, jelas(?:nya)?, tegas(?:nya)?, tambah(?:nya)?, ucap(?:nya)?, imbuh(?:nya)?, papar(?:nya)?, terang(?:nya)?, sebut(?:nya)?,
    mengatakan, menyatakan, menegaskan, menjelaskan, menambahkan, mengungkapkan, menyampaikan, menuturkan, menyebut(?:kan)?, memaparkan, menekankan, mengumumkan, menerangkan, melaporkan, tulis(?:nya)?, menulis, demikian
  `,
  according: list`menurut, seperti dikatakan`,
  past: list`(?:keketuaan|presidensi|kepengerusian) (?:sebelumnya|terdahulu|lalu|pada tahun lalu), selama keketuaan(?:nya)? (?:tahun )?lalu, capaian (?:utama )?(?:keketuaan|presidensi)`,
  denials: list`tidak(?! hanya), bukan`,
  not: list`tugas-tugas, sebagaimana diatur, tema(?: yang| utama)?, mengusung tema, bertema, motto, moto, slogan, bukan prioritas, prioritas (?:nasional|utama nasional|pembangunan nasional|belanja), masa tugas, tugas memimpin, proyek prioritas, dengan tujuan, skala prioritas`,
  others: list`sekretaris jenderal pbb(?=[^.]{0,60}priorit), kementerian \p{L}+(?=[^.]{0,40}priorit), apbn, kabinet, partai, bumn`,
};
