import type { DateWords } from '../../model/words/date-words';

/** How Turkish words dates and terms. */
export const dates: DateWords = {
  endings: [
    '(?:[dt][ae](?:ki)?|n?[dt][ae](?:ki)?|[ıiuü]n|n[ıiuü]n|[ıiuü]|s[ıi]|y?[ae]|ın[dt]a(?:ki)?|[ıiuü]n[ae])',
  ],
  numericOrder: 'dmy',
  weekdays: [
    ['pazartesi'],
    ['salı'],
    ['çarşamba'],
    ['perşembe'],
    ['cuma'],
    ['cumartesi'],
    ['pazar(?= günü)'],
  ],
  numbers: {
    1: ['bir'],
    2: ['iki'],
    3: ['üç'],
    4: ['dört'],
    5: ['beş'],
    6: ['altı'],
    10: ['on'],
    12: ['on iki'],
    18: ['on sekiz'],
  },
  ordinals: { 1: ['ilk', 'birinci'], 2: ['ikinci', 'son'], 3: ['üçüncü'], 4: ['dördüncü', 'son'] },
  ordinalMark: ['\\.'],
  yearMark: [' yılı(?:n?[dt]?[ae]n?|nın)?'],
  templates: {
    day: ['{day} {month}', '{day} {month} {year}', '{year} {day} {month}'],
    month: [
      // 'till the summit in June 2021'
      "{month} {year}['’]?[dt][ae]ki(?: [\\p{L}’']+){1,3}?(?=['’ ]\\p{L}{0,2} ?kadar)",
      '{month} {year}',
      '{year} {month}(?: ay(?:ı|ında|ının))?',
      '{month} ay(?:ı|ında|ının|ından|ına)',
      "{year}[ '’]?(?:yılı )?{month} ay(?:ı|ında)",
      // without a day only in the case of time: ocak is also a stove, ekim a sowing
      "(?<month>(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)['’]?[dt][ae](?:ki)?)",
    ],
    year: [
      '{year}(?= (?:dönem|yıl))',
      "(?<year>(?<!\\d)(?:19|20)\\d\\d(?:[-–](?:19|20)\\d\\d)?(?: yılı(?:n[dt]?[ae]n?|nın)?|['’`](?:[dt][ae]n?|y?[ae]|[ıiuü]n|n[ıiuü]n)))",
    ],
    half: [
      '{year} {half} yarısı\\p{L}*',
      '(?:{year}) {half} yarı\\p{L}*',
      '{half} yarıyıl\\p{L}*',
      '(?:yılın )?{half} yarısı(?:nda|ndan)',
    ],
    quarter: ['{year} {quarter} çeyre\\p{L}+'],
    weekday: ['{weekday}(?: günü)?'],
    beginning: ['{year} baş(?:ı|ında|ından)'],
    ending: ['{year} son(?:u|unda|una)', 'yıl son(?:u|unda|una)'],
  },
  relative: {
    day: { 0: ['bugün(?:den|kü)?'], 1: ['yarın(?:dan)?'], [-1]: ['dün'] },
    month: { 0: ['bu ay'], 1: ['gelecek ay', 'önümüzdeki ay'], [-1]: ['geçen ay'] },
    year: {
      0: ['bu yıl(?:ın)?', 'bu sene'],
      1: ['gelecek yıl(?:ın)?', 'önümüzdeki yıl(?:ın)?', 'gelecek sene'],
      [-1]: ['geçen yıl(?:ın)?', 'geçen sene', 'geçtiğimiz yıl'],
    },
    newYear: ['yeni yıl(?:dan|da)', 'yeni yılla birlikte', 'yılbaşından'],
  },
  which: { 0: ['bu'], 1: ['gelecek', 'önümüzdeki'], [-1]: ['geçen'] },
  behind: {
    after: [
      "(?:[\\p{L}'’]+ ){0,3}(?:devral|üstlen|al|geç|devret|başla|teslim al|düzenlen|yapıl)(?:dığı|diği|tığı|tiği|dı|di|tı|ti|mıştı|mişti|an|en)",
    ],
  },
  markers: {
    start: {
      after: [
        'itibarıyla',
        'itibariyle',
        'itibaren',
        'tarihinden itibaren',
        'tarihi itibarıyla',
        "['’]?[dt][ae]n (?:itibaren|beri)",
        'tarihinde başla\\p{L}+',
      ],
      endings: ["['’`][dt][ae]n", '[dt][ae]n', '[ıi]ndan'],
    },
    end: { after: ["['’`]?y?[ae] kadar", 'tarihine kadar', 'kadar'] },
  },
  to: ['ile'],
  between: { before: ['arasında'], and: ['ile', 've'] },
  and: ['ve', 'ile'],
  lengths: [
    { months: 1, templates: ['{count} ay(?:lık|lığına|lığı|da)?'] },
    { months: 12, templates: ['{count} yıl(?:lık|lığına|lığı)?', '(?<!\\d)yıllık(?= dönem)'] },
    { months: 6, templates: ['altı aylık', 'yarım yıl(?:lık|lığına)?'] },
  ],
  notLength: { before: ['son', 'her', 'yaklaşık'], after: ['önce', 'sonra', 'boyunca önce'] },
  counted: ['kişi\\p{L}*', 'delege\\p{L}*', 'dolar\\p{L}*', 'lira\\p{L}*', 'milyon', 'milyar', 'ülke\\p{L}*'],
  foundings: {
    after: [
      "(?:[\\p{L}'’]+ ){0,6}kurul(?:du\\p{L}*|an)",
      'kuruluş\\p{L}*',
      'kurulma\\p{L}*',
      'bağımsızlı\\p{L}*',
    ],
  },
  plans: ['gündem\\p{L}*', 'vizyon\\p{L}*', 'strateji\\p{L}*', 'plan\\p{L}*'],
};
