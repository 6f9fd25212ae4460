import type { DateWords } from '../../model/words/date-words';
import { list } from '../../words/list';

/** How French words dates and terms. */
export const dates: DateWords = {
  months: { 2: ['fevrier'], 8: ['aout'], 12: ['decembre'] },
  numericOrder: 'dmy',
  weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
  numbers: {
    1: ['un', 'une'],
    2: ['deux'],
    3: ['trois'],
    4: ['quatre'],
    5: ['cinq'],
    6: ['six'],
    7: ['sept'],
    8: ['huit'],
    9: ['neuf'],
    10: ['dix'],
    11: ['onze'],
    12: ['douze'],
    14: ['quatorze'],
    18: ['dix-huit'],
    24: ['vingt-quatre'],
  },
  ordinals: {
    1: ['premi(?:er|ère)'],
    2: ['second', 'seconde', 'deuxième'],
    3: ['troisième'],
    4: ['quatrième', 'derni(?:er|ère)'],
  },
  dayWords: { 1: ['premier'] },
  dayMark: ['er', 'ᵉʳ', 'ER', ' er'],
  ordinalMark: ['er', 'ère', 're', 'e', 'ème', 'nd', 'd'],
  templates: {
    day: ['{day} {month}', "{day} {month},?(?: de l['’]an(?:née)?)? {year}", '{day} {month} {which}'],
    month: [
      '{month},? {year}',
      "(?<=(?:^|[^\\p{L}])(?:en|depuis|jusqu['’]en|jusqu['’]à|de|pour|mois de|dès|à|entre|courant|au mois de) ){month}",
      "(?<=(?:^|[^\\p{L}])(?:mois )?d['’]){month}",
      '(?<=(?:^|[^\\p{L}])mi-){month}(?: {year})?',
      '{month} {which}',
    ],
    year: [
      "(?<=(?:^|[^\\p{L}\\p{N}])(?:en|depuis|jusqu['’]en|de|année|pour|fin|début|dès|entre|l['’]an|l['’]année|à|et en|puis|et|mi-|pour l['’]année) ){year}",
      '(?<=\\(){year}(?=\\))',
    ],
    half: [
      "{half} semestre (?:de (?:l['’]année )?)?{year}",
      "{half} moitié de (?:l['’]année )?{year}",
      "{half} (?:semestre|moitié)(?: de (?:l['’]année|cette année))?",
    ],
    quarter: ["{quarter} trimestre (?:de (?:l['’]année )?)?{year}"],
    weekday: ['{weekday}', '{weekday} {which}', '{which} {weekday}'],
    beginning: [
      "(?:le )?début (?:de (?:l['’]année )?)?{year}",
      "(?:le )?début (?:du mois de |de |d['’])?{month}(?: {year})?",
      "(?:le )?début de l['’]année",
    ],
    ending: [
      "(?:la )?fin (?:de (?:l['’]année )?)?{year}",
      "(?:la )?fin de l['’]année",
      '(?:la )?fin de cette année',
      "(?:la )?fin (?:du mois de |de |d['’])?{month}(?: {year})?",
    ],
  },
  relative: {
    day: { 0: ["aujourd['’]hui", 'ce jour', 'ce (?:matin|soir)'], 1: ['demain'], [-1]: ['hier'] },
    month: {
      0: ['ce mois(?:-ci)?', 'mois en cours'],
      1: ['mois prochain', 'prochain mois'],
      [-1]: ['mois dernier', 'mois passé'],
    },
    half: { 0: ['ce semestre'], 1: ['prochain semestre', 'semestre prochain'] },
    year: {
      0: ['cette année', 'année en cours'],
      1: ['année prochaine', 'an prochain'],
      [-1]: ['année dernière', 'an dernier', 'année passée', 'an passé'],
    },
    newYear: ['nouvel an', "jour de l['’]an"],
  },
  which: { 0: ['ce'], 1: ['prochain', 'prochaine'], [-1]: ['dernier', 'dernière', 'passé'] },
  foundings: {
    before: [
      'fondée?s?',
      'fondation',
      'créée?s?',
      'création',
      'indépendance',
      'élargissement de',
      'adhésion',
      'signature',
    ],
  },
  behind: { before: ["depuis(?: le)?(?: mois d(?:e |['’]))?"] },
  markers: {
    start: {
      before: [
        "(?:depuis|dès|à partir|à compter)(?: le| du| de| d['’]| la)?(?: mois d(?:e |['’]))?",
        "(?:début(?:e|era|ait|é)|commenc(?:e|era|ait|é)|démarr(?:e|era|é)|entam(?:e|é|ée)|s['’]ouvr(?:e|ira)|pren(?:d|dra) effet)(?: officiellement)?(?: le| en| au| ce)?",
      ],
    },
    end: {
      before: [
        "jusqu['’](?:au|en|à)(?: la)?(?: mois d(?:e |['’]))?",
        "(?:s['’]achèv(?:e|era)|s['’]achèvera|pren(?:d|dra) fin|pris fin|se termin(?:e|era)|expir(?:e|era)|arriv(?:e|era) à échéance)(?: le| en| au| fin| à)?",
      ],
    },
    span: {
      before: [
        "pour(?: la période| l['’]année| le mois d(?:e |['’])| le| l['’]exercice)?",
        "durant(?: le mois d(?:e |[’']))?",
        "pendant(?: toute l['’]année| le mois d(?:e |['’]))?",
        "(?:tout )?au long de(?: l['’]année)?",
      ],
    },
  },
  ahead: {
    before: list`(?:succéder|remplacer|céder|passer|transmettre|remettre|prendre|assumer|entamer|prend|succède|remplace|cède|passe|transmet|remet|assume|reprend|hérite|débute|commence|s[’']achève|se termine|prend fin|expire|entame|accède à)(?: officiellement| formellement)?(?: ce| dès)?, \p{L}{2,}(?:ra|ront)(?: officiellement| formellement)?(?: ce| dès)?, à partir de(?: ce)?, à compter de(?: ce)?`,
  },
  to: ['au', 'à', "jusqu['’](?:au|en|à)", 'à fin'],
  between: { before: ['entre(?: le)?'], and: ['et(?: le)?'] },
  and: ['et', 'ou', 'et en', 'puis en', 'et le'],
  lengths: [
    {
      months: 1,
      templates: [
        '{count} mois',
        '(?:les |ces )?{count} prochains mois',
        '(?:les )?prochains {count} mois',
        "(?<=d['’])un mois",
        'mensuel(?:le)?(?= \\()',
      ],
    },
    { months: 12, templates: ['{count} ans?(?! d)', '{count} années?', "(?<=d['’])un an"] },
    { months: 6, templates: ['{count} semestres?', 'semestriel(?:le)?', 'six mois'] },
    { months: 18, templates: ['un an et demi', 'dix-huit mois'] },
  ],
  notLength: {
    before: list`il y a, après, tous les, dans, depuis, dernières?, derniers, plus de, chaque, moins de, près de, voici, voilà, les, âgée? de, au bout de, d[’']ici, en`,
    after: list`plus tard, auparavant, après, plus tôt, d[’']âge, de prison, de règne, d[’']existence, consécutifs, consécutives, de pouvoir, durant lesquels, avant`,
  },
  counted: list`
    personnes, délégués, pays, états, membres, millions, milliards, mille, euros, dollars, francs, soldats, militaires, km, kilomètres, participants, %, pour cent, ans, jours, heures, fois, tonnes, hectares, projets, documents, réunions, voix, journalistes,
    migrants, réfugiés, entreprises, travailleurs, habitants, mètres, hommes, femmes, enfants, écoles
  `,
  plans: list`agenda, stratégie, vision, plan, programme, objectifs?, horizon, feuille de route, cop, expo, à l[’']horizon`,
};
