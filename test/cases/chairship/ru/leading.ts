import type { ChairshipCase } from '../case';

/** Who leads an organization by other words than 'chairs it', and who leads something else. */
export const leading: readonly ChairshipCase[] = [
  {
    text: 'С 1 июля заседания Совета ЕС будет вести Дания.',
    published: '2025-05-20',
    gives: ['EU DK from 2025-07-01 announced'],
  },
  {
    text: 'БРИКС с 1 января работает под началом России.',
    published: '2024-02-09',
    gives: ['BRICS RU from 2024-01-01 begins'],
  },
  {
    text: 'ШОС с июля 2023 года находится под председательством Казахстана.',
    published: '2024-02-09',
    gives: ['SCO KZ from 2023-07 current'],
  },
  {
    text: 'Во главе Вышеградской группы стоит Венгрия. С 1 июля у руля будет Словакия.',
    published: '2026-05-20',
    gives: ['V4 HU before SK current', 'V4 SK from 2026-07-01 after HU announced'],
  },
  {
    text: 'Венгрия координирует работу Вышеградской группы до 30 июня.',
    published: '2026-05-20',
    gives: ['V4 HU until 2026-06-30 current'],
  },
  {
    text: 'Президент Анголы Жуан Лоренсу стал председателем Африканского союза. До этого обязанности главы организации исполнял президент Мавритании Мохамед ульд Газуани.',
    gives: [
      'AU Жуан Лоренсу after Мохамед ульд Газуани begins',
      'AU Мохамед ульд Газуани before Жуан Лоренсу ended',
    ],
  },
  {
    text: 'ЮАР взяла на себя руководство САДК вместо Мадагаскара.',
    gives: ['SADC ZA after MG begins'],
  },
  {
    text: 'Чили 28 июня приняла председательство в Тихоокеанском альянсе, чтобы 1 августа уступить его Колумбии.',
    published: '2023-06-29',
    gives: ['PACALL CL from 2023-06-28 before CO begins', 'PACALL CO from 2023-08-01 after CL announced'],
  },
  // meetings, working groups, delegations, secretariats and missions
  { text: 'Заседание Совета ЕС прошло под руководством главы МИД Бельгии Хаджи Лябиб.', gives: [] },
  { text: 'Рейтинг стран ЕАЭС по росту возглавила Киргизия.', gives: [] },
  { text: 'Белоруссия надеется председательствовать в ШОС.', gives: [] },
  { text: 'Совет директоров завода возглавил представитель ОПЕК Хайтам аль-Гайс.', gives: [] },
  { text: 'Рабочая группа ШОС работает под руководством Казахстана.', gives: [] },
  {
    text: 'ЮАР стала председателем САДК. Миссию, которую САДК направляет на остров, возглавляет бывший президент Малави Джойс Банда.',
    gives: ['SADC ZA begins'],
  },
  {
    text: 'Бангладеш сменила Таиланд на посту председателя БИМСТЕК. Секретариат БИМСТЕК находится в Дакке, им руководит индийский дипломат Индра Мани Пандей.',
    gives: ['BIMSTEC BD after TH begins'],
  },
];
