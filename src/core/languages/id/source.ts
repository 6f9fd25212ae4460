import type { SourceWords } from '../../model/words/source-words';
import { list } from '../../words/list';

export const source: SourceWords = {
  reports: list`melaporkan, lapor, mewartakan, memberitakan, tulis, menulis, memetik laporan, menyiarkan`,
  credits: list`
    dikutip dari(?: laman| situs| kantor berita| media)?, dilansir(?: dari)?(?: laman| situs| kantor berita| media)?, melansir(?: dari)?, mengutip(?: dari)?, seperti dilansir, seperti dikutip(?: dari)?, sebagaimana dilansir,
    disadur dari, dilaporkan, sebagaimana dilaporkan, menurut laporan, sumber:, sumber, petik, lapor, memetik, demikian dikutip, seperti diberitakan, dinukil dari, merujuk laporan,
    kepada(?= (?:(?:kantor berita|media|harian|majalah|situs|portal|koran|surat kabar) )?(?:antara|afp|reuters|ap|bbc|cnn|kompas|tempo|detik|republika|bernama|voa|dw|xinhua|anadolu|al jazeera|tirto|kumparan|katadata|cnbc|rri|tvri|metro|sindo|liputan|okezone|viva|the|ria|tass|nikkei|kyodo|bloomberg)),
    demikian (?:keterangan|siaran pers|rilis|pernyataan)
  `,
  bodies: [
    '(?:Kementerian|Kemen)[ ]?(?:Luar Negeri|lu|Koordinator \\p{L}+|Keuangan)(?: (?:RI|Republik Indonesia))?',
    'Sekretariat (?:Kabinet|ASEAN|Presiden|Negara)',
    'Biro Pers \\p{L}+(?: \\p{L}+)?',
    'BPMI Setpres',
  ],
  kinds: list`kantor berita, agensi berita, laman, situs, situs web, harian, surat kabar, koran, media, stasiun televisi, tv, portal berita, kantor`,
  known: list`
    UN News, Berita PBB, KOMPAS.TV, NU Online, nu.or.id, APP, WAM, SPA, BBC Indonesia, Mongabay Indonesia, Mongabay, Radio Republik Indonesia, Hidayatullah.com, Era.id, Fajar.co.id, Jakarta Globe, Tempo English, MINA, Bernama TV, Astro Awani, Utusan Malaysia, Kosmo, Free Malaysia Today, Harian Kompas, KOMPAS, KOMPAS.com, TEMPO.CO, REPUBLIKA, REPUBLIKA.CO.ID, VIVA.co.id, Gatra, RMOL, Warta Ekonomi, SWA, Kompas TV, kumparan, VOI, Validnews, Indonesia Window, Liputan 6, ANTARA, Antara, Bernama, BERNAMA, Reuters, AFP, AP, Xinhua, Kyodo, Anadolu, Anadolu Agency, Bloomberg, TASS, Sputnik, Yonhap, Al Jazeera, BBC, CNN, CNN Indonesia, CNBC Indonesia,
    VOA, VOA Indonesia, Kompas, Kompas.com, Kompas.id, Tempo, Tempo.co, Detik, detikcom, detikNews, Republika, Republika.co.id, Liputan6, Liputan6.com, Tribunnews, Tribunnews.com, Sindonews, SINDOnews.com,
    Okezone, Katadata, Katadata.co.id, iNews, iNews.id, Suara.com, Merdeka.com, Media Indonesia, Kumparan, Tirto, Bisnis.com, Kontan, Jakarta Post, The Jakarta Post, RRI, TVRI, Metro TV, Infopublik,
    InfoPublik, NHK, Viva, JPNN, Jawa Pos, Pikiran Rakyat, Beritasatu, Investor Daily, IDN Times, The Star, New Straits Times, Berita Harian, Malaysiakini, Sinar Harian, Harian Metro, VNA, PNA, Deutsche Welle, Euronews, dpa
  `,
  photo: list`foto, gambar, foto:, sumber foto, kredit foto, dok, dokumentasi, ilustrasi`,
  notOutlets: list`ia, dia, presiden, menteri, menlu, perdana menteri, pm, ketua, sekjen, jakarta, senin, selasa, rabu, kamis, jumat, sabtu, minggu, pernyataan, keterangan, siaran pers, kami, saya`,
};
