import type { SourceCase } from './source-case';

export const sourcesRu: readonly SourceCase[] = [
  { text: 'МОСКВА, 3 мар — РИА Новости. Совет собрался на встречу.', gives: ['agency РИА Новости'] },
  { text: 'Совет соберётся в мае, передаёт Vesti365.kz.', gives: ['agency Vesti365.kz'] },
  { text: 'Совет соберётся в мае, сообщает «Северный курьер».', gives: ['agency Северный курьер'] },
  {
    text: 'Совет соберётся в мае, пишет портал Newsline со ссылкой на ТАСС.',
    gives: ['agency Newsline', 'agency ТАСС'],
  },
  { text: 'Новости (TM) - Совет собрался в мае.', gives: [] },
  { text: 'В числе документов - Концепция развития туризма. Она принята в мае.', gives: [] },
  { text: 'Об этом сообщает пресс-служба президента.', gives: ['agency пресс-служба президента'] },
  { text: 'Фото https://pictures.example\nСовет собрался.', gives: ['image pictures.example'] },
  { text: 'Баку, Азербайджан, 19 января. TREND: Совет собрался.', gives: ['agency Trend'] },
  { text: 'Габала, 7 октября, АЗЕРТАДЖ\nСовет собрался.', gives: ['agency АЗЕРТАДЖ'] },
  { text: 'Совет собрался в Осло.\nИнтерфакс', gives: ['agency Интерфакс'] },
  { text: 'Об этом пишет президент Армении Арам Петросян.', gives: [] },
  { text: 'В интервью Аналитическому центру ТАСС он ответил.', gives: ['agency ТАСС'] },
  { text: 'В интервью Report Генеральный секретарь ответил.', gives: ['agency Report'] },
  { text: 'Председательство передаёт Республике Таджикистан.', gives: [] },
];
