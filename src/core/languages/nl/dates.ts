import type { DateWords } from '../../model/words/date-words';
import { list } from '../../words/list';

/** How Dutch words dates and terms. */
export const dates: DateWords = {
  months: { 2: ['febr'], 9: ['sept'] },
  numericOrder: 'dmy',
  weekdays: [['maandag'], ['dinsdag'], ['woensdag'], ['donderdag'], ['vrijdag'], ['zaterdag'], ['zondag']],
  numbers: {
    1: ['één', 'een'],
    2: ['twee'],
    3: ['drie'],
    4: ['vier'],
    5: ['vijf'],
    6: ['zes'],
    7: ['zeven'],
    8: ['acht'],
    9: ['negen'],
    10: ['tien'],
    11: ['elf'],
    12: ['twaalf'],
    18: ['achttien'],
    24: ['vierentwintig'],
  },
  ordinals: { 1: ['eerste'], 2: ['tweede'], 3: ['derde'], 4: ['vierde', 'laatste'] },
  ordinalMark: ['e', 'ste', 'de'],
  templates: {
    day: ['{day} {month}', '{day} {month} {year}', '{day} {month},? (?:in|van) {year}'],
    month: [
      '{month} (?:van |in )?{year}',
      '(?<=(?:^|[^\\p{L}])(?:in|sinds|tot|vanaf|tot en met|eind|begin|half|medio|tussen|voor|van|per|gedurende|heel) ){month}',
      '(?<=de maand ){month}',
      '{which} {month}',
      '{month} {which} jaar',
    ],
    year: [
      '(?<=(?:^|[^\\p{L}\\p{N}])(?:in|sinds|tot|vanaf|voor|gedurende|heel|eind|begin|half|medio|van|jaar|na|vóór|tussen|en in|tot en met|uit) ){year}',
      '(?<=\\(){year}(?=\\))',
      '{year}(?=-(?:voorzitter|top))',
    ],
    half: [
      '{half} helft van (?:het jaar )?{year}',
      '{half} helft van het jaar',
      '{half} (?:halfjaar|half jaar|semester)(?: van)?(?: het jaar)? {year}',
      '{half} (?:halfjaar|half jaar|semester) van het jaar',
    ],
    quarter: ['{quarter} kwartaal(?: van)?(?: het jaar)? {year}', 'Q(?<quarter>[1-4])[ -]{year}'],
    weekday: ['(?:op )?{weekday}', '{which} {weekday}'],
    beginning: [
      '(?:het )?begin (?:van )?(?:het jaar )?{year}',
      '(?:het )?begin van het jaar',
      '(?:het )?begin (?:van )?{month}(?: {year})?',
    ],
    ending: [
      '(?:het )?eind(?:e)? (?:van )?(?:het jaar )?{year}',
      '(?:het )?eind(?:e)? van het jaar',
      '(?:het )?eind(?:e)? (?:van )?{month}(?: {year})?',
      'jaareinde',
    ],
  },
  relative: {
    day: {
      0: ['vandaag', 'vanavond', 'vanmiddag', 'vanochtend', 'vanmorgen'],
      1: ['morgen'],
      [-1]: ['gisteren', 'gisteravond'],
    },
    month: {
      0: ['deze maand'],
      1: ['volgende maand', 'komende maand'],
      [-1]: ['vorige maand', 'afgelopen maand'],
    },
    half: { 1: ['(?:het )?(?:komende|volgende) half ?jaar'] },
    year: {
      0: ['dit jaar', 'het lopende jaar'],
      1: ['volgend jaar', 'komend jaar', 'het (?:volgende|komende) jaar'],
      [-1]: ['vorig jaar', 'afgelopen jaar', 'het (?:vorige|afgelopen) jaar'],
    },
    newYear: ['het nieuwe jaar', 'nieuwjaarsdag'],
  },
  which: {
    0: ['deze', 'dit'],
    1: ['volgende', 'komende', 'aanstaande', 'volgend', 'komend'],
    [-1]: ['vorige', 'afgelopen', 'vorig'],
  },
  markers: {
    start: {
      before: [
        '(?:vanaf|sinds|sedert|met ingang van|per|begint(?: op| in)?|start(?: op| in)?|van|ingaande(?: op)?|gaat in op)',
      ],
    },
    end: {
      before: [
        '(?:tot en met|tot aan|tot|t/m|eindigt(?: op| in)?|loopt af(?: op| in)?|afloopt(?: op| in)?|verstrijkt(?: op)?)',
      ],
    },
    span: {
      before: ['voor(?: het jaar| de maand)?', 'gedurende(?: de maand| het jaar)?', 'heel', 'in de loop van'],
    },
  },
  to: ['tot en met', 'tot', 't/m', 'tot aan'],
  between: { before: ['tussen'], and: ['en'] },
  and: ['en', 'of', 'en in', 'alsook', 'en opnieuw in'],
  lengths: [
    { months: 1, templates: ['{count} maand(?:en)?', '(?<=(?:voor|van|duurt|gedurende|lang) )een maand'] },
    {
      months: 12,
      templates: [
        '{count} jaar(?! (?:oud|oude)(?!\\p{L}))',
        '(?<=(?:voor|van|duurt|gedurende) )een jaar',
        'éénjarige?',
        'eenjarige?',
      ],
    },
    { months: 24, templates: ['tweejarige?'] },
    { months: 36, templates: ['driejarige?'] },
    { months: 6, templates: ['(?:een )?half ?jaar', 'halfjaarlijkse?', 'zesmaandelijkse?'] },
    { months: 18, templates: ['anderhalf jaar'] },
  ],
  notLength: {
    before: list`over, na, binnen, elke, om de, afgelopen, de afgelopen, de laatste, meer dan, ruim, bijna, al, sinds, iedere, eerste, tweede`,
    after: list`geleden, later, eerder, na, oud, oude, lang geleden, daarvoor, daarna, op rij, achtereen, cel, celstraf, gevangenisstraf`,
  },
  counted: list`
    mensen, personen, afgevaardigden, deelnemers, leden, landen, staten, militairen, soldaten, werknemers, dollar, euro, pond, miljoen,
    miljard, procent, kilometer, km, meter, ton, uur, dagen, jaar, keer, megawatt, studenten, banen, bedrijven, projecten, documenten,
    bladzijden, stemmen, gasten, journalisten, hectare, kinderen, vrouwen, mannen, vluchtelingen, migranten, woningen, huizen, scholen
  `,
  plans: list`agenda, strategie, visie, plan, routekaart, programma, doelstellingen, doelen, horizon, kader, akkoord, expo, cop`,
};
