import type { DateWords } from '../../model/words/date-words';

/** How Polish words dates and terms. */
export const dates: DateWords = {
  months: {
    1: ['styczniu', 'styczniem'],
    2: ['lutym'],
    3: ['marcu', 'marcem'],
    4: ['kwietniu', 'kwietniem'],
    5: ['maju', 'majem'],
    6: ['czerwcu', 'czerwcem'],
    7: ['lipcu', 'lipcem'],
    8: ['sierpniu', 'sierpniem'],
    9: ['wrześniu', 'wrześniem'],
    10: ['październiku', 'październikiem'],
    11: ['listopadzie', 'listopadem'],
    12: ['grudniu', 'grudniem'],
  },
  numericOrder: 'dmy',
  weekdays: [
    ['poniedziałek', 'poniedziałku'],
    ['wtorek', 'wtorku'],
    ['środa', 'środę', 'środy'],
    ['czwartek', 'czwartku'],
    ['piątek', 'piątku'],
    ['sobota', 'sobotę', 'soboty'],
    ['niedziela', 'niedzielę', 'niedzieli'],
  ],
  numbers: {
    1: ['jeden', 'jednego', 'jedną'],
    2: ['dwa', 'dwóch', 'dwie'],
    3: ['trzy', 'trzech'],
    4: ['cztery', 'czterech'],
    5: ['pięć', 'pięciu'],
    6: ['sześć', 'sześciu'],
    12: ['dwanaście', 'dwunastu'],
    18: ['osiemnaście'],
  },
  ordinals: {
    1: ['pierwsz(?:y|ej|ą|ym|ego|e)'],
    2: ['drug(?:i|iej|ą|im|iego|ie)'],
    3: ['trzeci(?:ego|m|ej)?'],
    4: ['czwart(?:y|ego|ym|ej)', 'ostatni\\p{L}{0,3}'],
  },
  dayWords: { 1: ['pierwszego'] },
  ordinalMark: ['\\.'],
  yearMark: [' ?(?:roku|r\\.|rok|lat|latach)'],
  templates: {
    day: ['{day} {month}', '{day} {month},? {year}'],
    month: [
      '{month},? {year}',
      '(?<=(?:^|[^\\p{L}])(?:w|we|od|do|na|z|przez|przez cały|cały|koniec|końca|początku) ){month}(?! \\d)',
    ],
    year: [
      '(?<year>(?<!\\d)(?:1[89]|20)\\d\\d(?:[-–](?:(?:1[89]|20)\\d\\d|\\d\\d))? (?:roku|rok|r\\.))',
      '(?<=(?:^|[^\\p{L}\\p{N}])(?:roku|rok|lata|latach|w|od|do|na) ){year}',
    ],
    half: [
      '{half} (?:połow(?:a|ie|ę|y)|półrocz\\p{L}{1,2}) {year}',
      '{half} (?:połow(?:a|ie|ę|y) roku|półrocz\\p{L}{1,2})',
    ],
    quarter: ['{quarter} kwarta(?:ł|le|łu) {year}'],
    weekday: [
      '(?<=(?:^|[^\\p{L}])(?:w|we|od|do|na|z) ){weekday}',
      '{which} {weekday}',
      '{weekday}(?=,? \\()',
    ],
    beginning: [
      'począt(?:ek|ku|kiem) {year}',
      'począt(?:ek|ku|kiem) roku',
      'począt(?:ek|ku|kiem) {month}(?: {year})?',
    ],
    ending: [
      'ko(?:niec|ńca|ńcu|ńcem) {year}',
      'ko(?:niec|ńca|ńcu|ńcem) (?:tego |bieżącego )?roku',
      'ko(?:niec|ńca|ńcu|ńcem) {month}(?: {year})?',
    ],
  },
  relative: {
    day: { 0: ['dziś', 'dzisiaj', 'dzisiejszego dnia'], 1: ['jutro'], [-1]: ['wczoraj'] },
    month: {
      0: ['(?:tym|tego) miesiąc[ua]', 'bieżąc(?:ym|ego) miesiąc[ua]'],
      1: ['(?:przyszłym|następnym|przyszłego) miesiąc[ua]'],
      [-1]: ['(?:zeszłym|ubiegłym|ubiegłego) miesiąc[ua]'],
    },
    year: {
      0: ['(?:tym|tego|bieżącym|bieżącego) roku', 'br\\.'],
      1: ['(?:przyszłym|przyszłego|następnym|następnego) roku'],
      [-1]: ['(?:zeszłym|zeszłego|ubiegłym|ubiegłego|minionym) roku', 'ub\\. roku'],
    },
    newYear: ['nowego roku', 'nowym rokiem', 'początkiem roku'],
  },
  which: {
    0: ['ten', 'tę', 'to'],
    1: ['przyszły', 'następny', 'najbliższy'],
    [-1]: ['zeszły', 'ubiegły', 'ostatni'],
  },
  markers: {
    start: { before: ['od(?: dnia)?', 'począwszy od', 'z dniem', 'rozpocz\\p{L}+ się'] },
    end: { before: ['do(?: dnia| połowy)?', 'potrwa do', 'zakończy się', 'kończy się'] },
    span: { before: ['na(?: rok| okres| lata)?'] },
  },
  ahead: {
    before: [
      '(?:obejm|przejm|przeka[zż]|rozpoczni|zaczni|stani|będ|zastąpi|przejdzi)\\p{L}*(?: [^ .,;:]+){0,4} (?:w|we|od)',
      '(?:najbliższ|przyszł)\\p{L}+',
    ],
    after: [
      '(?:\\p{L}+ ){0,3}(?:obejmie|obejmą|przejmie|przejmą|przekaże|rozpocznie|zacznie|stanie|będzie|zastąpi)',
    ],
  },
  to: ['do'],
  between: { before: ['między'], and: ['a'] },
  and: ['i', 'oraz', 'lub', 'i w'],
  lengths: [
    { months: 1, templates: ['{count} miesi(?:ąc|ące|ęcy)', '(?<=(?:na|przez) )miesiąc'] },
    {
      months: 12,
      templates: [
        '{count} (?:rok|roku|lata|lat)',
        'roczn(?:e|a|ego|ej|ą|ym)(?= (?:przewodnictw|prezydencj|kadencj))',
        '(?<=(?:na|przez) )rok(?! \\d)',
      ],
    },
    { months: 6, templates: ['pół roku', 'półroczn\\p{L}{1,3}', 'sześciomiesięczn\\p{L}{1,3}'] },
  ],
  notLength: {
    before: ['po', 'przed', 'co', 'za', 'od', 'ostatnich', 'ponad'],
    after: ['temu', 'później', 'wcześniej'],
  },
  counted: [
    'osób',
    'ludzi',
    'delegatów',
    'państw',
    'krajów',
    'euro',
    'dolarów',
    'złotych',
    'mln',
    'mld',
    'żołnierzy',
    'procent',
  ],
  plans: ['agend\\p{L}+', 'strategi\\p{L}+', 'wizj\\p{L}+', 'plan\\p{L}{0,3}', 'program\\p{L}{0,2}'],
};
