import type { ChairshipCase } from './case';

export const uz: readonly ChairshipCase[] = [
  { text: 'ShHTga raislik Rossiyadan O‘zbekistonga o‘tdi.', gives: ['SCO UZ after RU begins'] },
  {
    text: "Shanxay hamkorlik tashkilotiga raislikni O'zbekiston Rossiyadan qabul qilib oldi.",
    gives: ['SCO UZ after RU begins'],
  },
  {
    text: 'Qozog‘iston Turkiy davlatlar tashkilotiga raislikni Qirg‘izistonga topshirdi.',
    gives: ['OTS KG after KZ begins'],
  },
  {
    text: '2026-yilda Qozogʻiston Yevroosiyo iqtisodiy ittifoqiga raislik qiladi.',
    published: '2025-12-20',
    gives: ['EAEU KZ from 2026 announced'],
  },
  { text: 'Oʻzbekistonning MDHdagi raisligi doirasida forum boʻlib oʻtdi.', gives: ['CIS UZ current'] },
  { text: 'Hozirda ShHTga Xitoy raislik qilmoqda.', gives: ['SCO CN current'] },
  { text: 'Turkiya Islom hamkorlik tashkiloti raisi etib saylandi.', gives: ['OIC TR begins'] },
  {
    text: 'MDHga raislik 2027-yil 1-yanvarda Turkmanistonga o‘tadi.',
    published: '2026-10-10',
    gives: ['CIS TM from 2027-01-01 announced'],
  },
  { text: 'Prezident raisligida videoselektor yig‘ilishi o‘tkazildi.', gives: [] },
  { text: 'Sammit Toshkentda bo‘lib o‘tdi.', gives: [] },
  { text: 'Oliy sud raisi Qozog‘istonga bordi.', gives: [] },
  { text: 'Senat raisi MDH Parlamentlararo assambleyasi yig‘ilishida qatnashdi.', gives: [] },
  { text: 'ShHT bosh kotibi Bishkekka keldi.', gives: [] },
  { text: 'Futbol federatsiyasi raisi Qatarga uchib ketdi.', gives: [] },
  { text: 'Mahalla raisi aholi bilan uchrashdi.', gives: [] },
  {
    text: 'BMT Xavfsizlik Kengashiga raislik Rossiyadan Sloveniyaga o‘tdi.',
    gives: ['UNSC SI after RU begins'],
  },
  { text: 'Yevropa Ittifoqi Kengashiga raislik Daniyadan Kiprga o‘tdi.', gives: ['EU CY after DK begins'] },
  { text: 'Vazirlar Mahkamasi raisi Abdulla Aripov Minskka bordi.', gives: [] },
  { text: 'XXR raisi Si Szinpin ShHT sammitida so‘z oldi.', gives: [] },
  {
    text: 'Avgustda BMT Xavfsizlik Kengashiga Panama raislik qiladi. Sentabrda bu vazifani Koreya Respublikasi bajaradi.',
    published: '2025-08-02',
    gives: ['UNSC PA from 2025-08 before KR begins', 'UNSC KR from 2025-09 after PA announced'],
  },
  {
    text: 'Emomali Rahmon MDHga raislikni Serdar Berdimuhamedovga topshirdi.',
    gives: ['CIS TM after TJ begins'],
  },
  {
    text: 'O‘zbekiston 2020-yil 1-yanvardan MDHga raislik qilishni boshladi. Bu 2020-yilning 31-dekabrigacha davom etadi.',
    published: '2020-01-03',
    gives: ['CIS UZ from 2020-01-01 until 2020-12-31 begins'],
  },
  // aytgan emas, aytilgan davlat
  {
    text: 'Oʻzbekiston Ozarbayjonning Turkiy davlatlar tashkilotiga raislik qilganini maʼlum qildi.',
    gives: ['OTS AZ current'],
  },
  {
    text: 'Gretsiyaning BMTdagi doimiy vakili, BMT Xavfsizlik Kengashi raisi Nikos Pavlu bildirdi.',
    gives: ['UNSC GR current'],
  },
];
