import type { PersonWords } from '../../model/words/person-words';
import { list } from '../../words/list';

export const person: PersonWords = {
  titles: list`
    cumhurbaşkanı, devlet başkanı, cumhurbaşkanı yardımcısı, başkan, başkanı, başkan yardımcısı, dönem başkanı, genel başkanı, meclis başkanı,
    başbakan, başbakanı, başbakan yardımcısı, hükümet başkanı, dışişleri bakanı, bakan, bakanı, bakan yardımcısı, dışişleri bakan yardımcısı,
    içişleri bakanı, savunma bakanı, maliye bakanı, ekonomi bakanı, ticaret bakanı, hazine ve maliye bakanı, enerji bakanı, ulaştırma bakanı,
    avrupa birliği bakanı, genel sekreteri, genel sekreter, genel sekreter yardımcısı, büyükelçi, büyükelçisi, daimi temsilcisi, temsilcisi,
    özel temsilcisi, sözcü, sözcüsü, hükümet sözcüsü, başdanışmanı, danışmanı, direktörü, müdürü, genel müdürü, yüksek temsilcisi, komiseri,
    kral, kralı, kraliçe, kraliçesi, emir, emiri, veliaht prensi, prens, şansölye, şansölyesi, milletvekili, vali, valisi, senatör, uzman, uzmanı,
    profesör, koordinatörü, yardımcısı, konsey başkanı, komisyon başkanı
  `,
  sameOffice: [
    list`cumhurbaşkanı, devlet başkanı`,
    list`başbakan, başbakanı, hükümet başkanı`,
    list`dışişleri bakanı, bakan, bakanı`,
    list`büyükelçi, büyükelçisi, daimi temsilcisi`,
    list`dönem başkanı, başkan, başkanı`,
  ],
  joints: list`ve`,
  home: list`ülkenin, ülkesinin`,
  places: list`bölgesi\p{Ll}*, eyaleti\p{Ll}*, ili\p{Ll}*, kenti\p{Ll}*, şehri\p{Ll}*`,
  links: list`eski, yeni, cumhuriyeti\p{Ll}*, federasyonu\p{Ll}*, nezdindeki, bm, ab, avrupa, daimi, federal, ulusal`,
  courtesy: list`sayın, sn, dr, prof, bay, bayan`,
  particles: list`bin, bint, el, es, eş, er, ez, al, de, von, van, der, ibn`,
  notNames: list`
    bu, bugün, dün, yarın, ancak, ayrıca, öte, toplantı\p{Ll}*, açıklama\p{Ll}*, haber\p{Ll}*, fotoğraf\p{Ll}*, cumhurbaşkanlığı\p{Ll}*,
    bakanlı\p{Ll}*, dışişleri, hükümet\p{Ll}*, meclis\p{Ll}*, konsey\p{Ll}*, birli[kğ]\p{Ll}*, zirve\p{Ll}*, örgüt\p{Ll}*, teşkilat\p{Ll}*, avrupa\p{Ll}*,
    asya\p{Ll}*, dönem\p{Ll}*, başkanlı\p{Ll}*, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, pazartesi, salı,
    çarşamba, perşembe, cuma, cumartesi, pazar, parti\p{Ll}*, gündem, son, dakika, ülke\p{Ll}*, orta, doğu, batı, kuzey, güney, dünya\p{Ll}*, savaş\p{Ll}*, soğuk
  `,
  pronouns: list`o, onun, ona, onu, kendisi`,
  leaders: {
    AM: ['Nikol Paşinyan'],
    AZ: ['İlham Aliyev'],
    BY: ['Aleksandr Lukaşenko'],
    CN: ['Şi Cinping'],
    HU: ['Viktor Orban'],
    KG: ['Sadır Caparov', 'Sooronbay Ceenbekov'],
    KZ: ['Kasım Cömert Tokayev', 'Nursultan Nazarbayev'],
    RU: ['Vladimir Putin', 'Sergey Lavrov'],
    TJ: ['İmamali Rahman'],
    TM: ['Serdar Berdimuhamedov', 'Gurbanguli Berdimuhamedov'],
    TR: [
      'Recep Tayyip Erdoğan',
      'Hakan Fidan',
      'Mevlüt Çavuşoğlu',
      'Ahmet Davutoğlu',
      'Abdullah Gül',
      'Binali Yıldırım',
      'Ali Babacan',
    ],
    UZ: ['Şevket Mirziyoyev', 'İslam Kerimov'],
  },
};
