import type { ChairshipCase } from './case';

export const uk: readonly ChairshipCase[] = [
  {
    text: '1 січня 2025 року Польща перейняла від Угорщини головування в Раді ЄС.',
    published: '2025-01-02',
    gives: ['EU PL from 2025-01-01 after HU begins'],
  },
  { text: 'Угорщина передала Польщі головування в Раді ЄС.', gives: ['EU PL after HU begins'] },
  {
    text: 'Наступного року ОБСЄ очолить Швейцарія.',
    published: '2025-03-01',
    gives: ['OSCE CH from 2026 announced'],
  },
  {
    text: 'Головування в ГУАМ перейшло від України до Азербайджану.',
    gives: ['GUAM AZ after UA begins'],
  },
  {
    text: 'Данія головуватиме в Раді ЄС з 1 липня до 31 грудня 2025 року.',
    published: '2025-06-20',
    gives: ['EU DK from 2025-07-01 until 2025-12-31 announced'],
  },
  {
    text: 'Чинна голова ОБСЄ, міністерка закордонних справ Фінляндії Еліна Валтонен прибула до Києва.',
    gives: ['OSCE FI current'],
  },
  { text: 'Фінляндія змінила Мальту на посаді голови ОБСЄ.', gives: ['OSCE FI after MT begins'] },
  { text: 'Головування у Вишеградській групі взяла на себе Угорщина.', gives: ['V4 HU begins'] },
  {
    text: 'Польське головування в Раді ЄС триватиме до 30 червня 2025 року.',
    published: '2025-02-01',
    gives: ['EU PL until 2025-06-30 current'],
  },
  {
    text: 'У 2026 році головою БРІКС стане Індія.',
    published: '2025-11-10',
    gives: ['BRICS IN from 2026 announced'],
  },
  { text: 'Кіпр розпочав піврічне головування в Раді ЄС.', gives: ['EU CY begins'] },
  {
    text: 'Молдова очолила Комітет міністрів Ради Європи.',
    gives: ['COE MD begins'],
  },
  {
    text: 'Після Польщі головування в Раді ЄС перебере Данія.',
    published: '2025-06-01',
    gives: ['EU DK after PL announced'],
  },
  // пастки
  { text: 'Під головуванням прем’єр-міністра України відбулося засідання уряду щодо ЄС.', gives: [] },
  { text: 'Голова Верховної Ради України Руслан Стефанчук зустрівся з послом ЄС.', gives: [] },
  { text: 'Голова Єврокомісії Урсула фон дер Ляєн прибула до Києва на саміт ЄС.', gives: [] },
  { text: 'Делегацію України на саміті НАТО очолив міністр оборони.', gives: [] },
  { text: 'Генеральний секретар ОБСЄ Ферідун Сінірліоглу обійняв посаду в грудні 2024 року.', gives: [] },
  { text: 'Данія стала непостійним членом Ради Безпеки ООН на 2025-2026 роки.', gives: [] },
  { text: 'Швейцарія очолила рейтинг найкращих країн світу, випередивши Канаду.', gives: [] },
  { text: 'Голова правління банку Іван Петренко змінив на посаді Петра Іваненка.', gives: [] },
  {
    text: 'Португалія перебрала головування в Раді ЄС. Вона змінила Німеччину.',
    gives: ['EU PT after DE begins'],
  },
  {
    text: 'Хорватія розпочала головування в Раді ЄС. Воно триватиме до 30 червня. Потім її змінить Німеччина.',
    published: '2020-01-02',
    gives: ['EU HR until 2020-06-30 before DE begins', 'EU DE after HR announced'],
  },
  {
    text: 'Україна відмовилася від головування в СНД.',
    gives: [],
  },
  {
    text: 'Держава, яка головує в Раді ЄС, готує порядок денний. Польща це підтримує.',
    gives: [],
  },
  {
    text: 'Словенія головує в Раді ЄС. Головування триватиме до 31 грудня, після чого його перебере Франція.',
    published: '2021-09-01',
    gives: ['EU SI until 2021-12-31 before FR current', 'EU FR after SI announced'],
  },
  {
    text: 'Литва очолила Комітет міністрів Ради Європи. Каденція триватиме пів року, після чого країну змінить Люксембург.',
    gives: ['COE LT before LU begins', 'COE LU after LT announced'],
  },
  {
    text: 'Нідерланди очолили ОБСЄ. До них рік головувала Португалія, а у 2004 році естафету перейме Болгарія.',
    published: '2003-01-02',
    gives: [
      'OSCE NL after PT before BG begins',
      'OSCE PT before NL ended',
      'OSCE BG from 2004 after NL announced',
    ],
  },
  {
    text: 'Естонія очолила Раду держав Балтійського моря. У липні її місце посяде Ісландія.',
    published: '2023-03-01',
    gives: ['CBSS EE before IS current', 'CBSS IS from 2023-07 after EE announced'],
  },
  // a clause of what comes next: its verb and dates are not those of the holder before
  {
    text: 'Литва головуватиме в ЄС до 31 грудня, після чого її змінить Греція.',
    published: '2013-07-02',
    gives: ['EU LT until 2013-12-31 before GR current', 'EU GR after LT announced'],
  },
  {
    text: 'Чеське головування в Раді ЄС триватиме у липні-грудні 2022 року, після чого перейде до Швеції.',
    published: '2022-07-02',
    gives: ['EU CZ from 2022-07 until 2022-12 before SE begins', 'EU SE after CZ announced'],
  },
  {
    text: 'Іспанія перебрала головування в Раді ЄС. Її прем’єр обіцяє зробити безпеку України метою свого головування.',
    published: '2023-07-02',
    gives: ['EU ES begins'],
  },
  {
    text: 'Естафету головування в Раді ЄС Кіпр перейняв у Данії, а в липні передасть Ірландії.',
    published: '2026-01-05',
    gives: ['EU CY after DK before IE begins', 'EU IE from 2026-07 after CY announced'],
  },
  {
    text: 'Кіпр головує в Раді ЄС. Естафету він перейняв у Данії, а 1 липня передасть Ірландії.',
    published: '2026-01-05',
    gives: ['EU CY after DK before IE current', 'EU IE from 2026-07-01 after CY announced'],
  },
  {
    text: 'Японія головує в G7. Торік цю роль виконувала Німеччина, а 2024-го її візьме на себе Італія.',
    published: '2023-02-01',
    gives: [
      'G7 JP after DE before IT current',
      'G7 DE from 2022 before JP ended',
      'G7 IT from 2024 after JP announced',
    ],
  },
  {
    text: 'З 1 січня Хорватія головує в Центральноєвропейській ініціативі, заступивши Білорусь.',
    published: '2018-01-04',
    gives: ['CEI HR from 2018-01-01 after BY begins'],
  },
  {
    text: 'Країни ОБСЄ вирішили, що Данія та Сербія будуть головувати в організації у 2014 і 2015 роках відповідно.',
    published: '2012-02-10',
    gives: ['OSCE DK from 2014 before RS announced', 'OSCE RS from 2015 after DK announced'],
  },
  // a report has a day of its own
  {
    text: 'Свою чергу головувати в ОБСЄ розпочала Швейцарія. На початку грудня міністр повідомляв, що планує використати головування своєї країни в ОБСЄ для діалогу. У 2025 році головування в ОБСЄ здійснювала Фінляндія.',
    published: '2026-01-01',
    gives: ['OSCE CH after FI begins', 'OSCE FI from 2025 before CH ended'],
  },
  {
    text: 'Словаччина завершить своє річне головування у Вишеградській групі наприкінці червня.',
    published: '2019-06-12',
    gives: ['V4 SK until 2019-06 current'],
  },
  {
    text: 'Литва перебере на себе очільництво в ОБСЄ у 2022 році.',
    published: '2020-12-06',
    gives: ['OSCE LT from 2022 announced'],
  },
  { text: 'Країни домовилися про послідовність головування в ЄС до 2030 року.', gives: [] },
  { text: 'Міністр Польщі візьме участь у засіданні ради ОБСЄ в понеділок.', gives: [] },
  {
    text: 'Йдеться про Комітет міністрів Ради Європи. В Комітеті міністрів, який Данія очолить з 11 травня цього року, засідають міністри. Норвегія прийме головування від Данії у листопаді.',
    published: '2011-05-02',
    gives: ['COE DK from 2011-05-11 before NO announced', 'COE NO from 2011-11 after DK announced'],
  },
  {
    text: "Прем'єр-міністр Чехії передав головування в Раді ЄС прем'єру Швеції.",
    gives: ['EU SE after CZ begins'],
  },
  {
    text: 'Польський міністр заявив, що Угорщина передасть головування в Раді ЄС Австрії.',
    gives: ['EU AT after HU announced'],
  },
  // a problem is somebody's, and the chair another's
  {
    text: 'Литва обіцяє зайнятися проблемами Молдови під час головування в ОБСЄ. 1 січня Литва розпочала головування в ОБСЄ.',
    published: '2022-01-03',
    gives: ['OSCE LT from 2022-01-01 begins'],
  },
  {
    text: 'У Раді ЄС від 1 січня головування перейшло до Хорватії. Через пів року головування відійде до Німеччини.',
    published: '2020-01-02',
    gives: ['EU HR from 2020-01-01 before DE begins', 'EU DE after HR announced'],
  },
  {
    text: 'Сполучені Штати перебирають головування у G20 з 1 грудня.',
    published: '2025-11-24',
    gives: ['G20 US from 2025-12-01 announced'],
  },
];
