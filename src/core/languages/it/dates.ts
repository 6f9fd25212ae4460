import type { DateWords } from '../../model/words/date-words';
import { list } from '../../words/list';

/** How Italian words dates and terms. */
export const dates: DateWords = {
  numericOrder: 'dmy',
  weekdays: [['lunedì'], ['martedì'], ['mercoledì'], ['giovedì'], ['venerdì'], ['sabato'], ['domenica']],
  numbers: {
    1: ['uno?', 'una'],
    2: ['due'],
    3: ['tre'],
    4: ['quattro'],
    5: ['cinque'],
    6: ['sei'],
    7: ['sette'],
    8: ['otto'],
    9: ['nove'],
    10: ['dieci'],
    12: ['dodici'],
    18: ['diciotto'],
    24: ['ventiquattro'],
  },
  ordinals: { 1: ['prim[oa]'], 2: ['second[oa]'], 3: ['terz[oa]'], 4: ['quart[oa]', 'ultim[oa]'] },
  dayWords: { 1: ['primo'] },
  dayMark: ['º', '°'],
  ordinalMark: ['º', 'ª', '°'],
  templates: {
    day: ['{day} {month}', "{day} {month},?(?: del(?:l['’]anno)?)? {year}", '{day} {month} {which}'],
    month: [
      '{month},?(?: del)? {year}',
      '(?<=(?:^|[^\\p{L}])(?:a|ad|in|da|dal|fino a|di|nel mese di|mese di|per|entro|tra|fino a tutto) ){month}',
      '{month} {which}',
      '{which} {month}',
    ],
    year: [
      '(?<=(?:^|[^\\p{L}\\p{N}])(?:nel|dal|al|del|fino al|anno|per il|entro il|il|e nel|e il|tra il|metà|per tutto il) ){year}',
      "(?<=(?:nell|dell|l|sull)['’]anno ){year}",
      '(?<=\\(){year}(?=\\))',
    ],
    half: [
      "{half} (?:semestre|metà) (?:del(?:l['’]anno)? )?{year}",
      "{half} (?:semestre|metà)(?: (?:dell['’]anno|di quest['’]anno))?",
    ],
    quarter: ['{quarter} trimestre (?:del )?{year}'],
    weekday: ['{weekday}', '{weekday} {which}'],
    beginning: ['inizio (?:del )?{year}', 'inizio (?:di )?{month}(?: {year})?', "inizio (?:dell['’])?anno"],
    ending: [
      'fine (?:del )?{year}',
      "(?:la )?fine dell['’]anno",
      'fine anno',
      'fine (?:di )?{month}(?: {year})?',
    ],
  },
  relative: {
    day: { 0: ['oggi', 'stamattina', 'stasera', 'questo momento'], 1: ['domani'], [-1]: ['ieri'] },
    month: {
      0: ['questo mese', 'mese in corso', 'mese corrente'],
      1: ['prossimo mese', 'mese prossimo'],
      [-1]: ['scorso mese', 'mese scorso'],
    },
    half: { 0: ['questo semestre'], 1: ['prossimo semestre', 'semestre prossimo'] },
    year: {
      0: ["quest['’]anno", 'anno in corso', 'anno corrente'],
      1: ['prossimo anno', 'anno prossimo'],
      [-1]: ['scorso anno', 'anno scorso', 'anno passato'],
    },
    newYear: ['capodanno', 'nuovo anno'],
  },
  which: {
    0: ['questo', 'corrente'],
    1: ['prossim[oa]', 'venturo'],
    [-1]: ['scors[oa]', 'ultimo scorso'],
  },
  markers: {
    start: {
      before: [
        "(?:a partire |a decorrere )?d(?:al|all['’]|a|allo)(?: prossimo| primo| giorno| mese di)?",
        "(?:inizia|iniziata|inizierà|iniziato|comincia|cominciata|comincerà|prende il via|prenderà il via|parte|partirà|avrà inizio|ha avuto inizio|decorre)(?: ufficialmente)?(?: il| dal| dall['’]| l['’]| a| in| nel)?",
      ],
    },
    end: {
      before: [
        "(?:fino|sino) (?:al|alla|all['’]|a|allo)(?: prossimo)?(?: tutto)?(?: (?:metà|inizio)(?: d(?:el|i))?)?",
        "(?:termina|terminerà|terminata|si conclude|si concluderà|conclusa|scade|scadrà|finisce|finirà|si chiude|si chiuderà)(?: il| l['’]| a| nel)?",
      ],
    },
    span: {
      before: [
        "per (?:il(?: mese di| periodo| biennio| semestre)?|l['’]anno|tutto il|tutto)",
        "per tutto l['’]anno",
        'nel (?:periodo|biennio|corso del)',
        'durante (?:il|tutto il)',
      ],
    },
  },
  ahead: {
    before: list`(?:assume|prende|succede|subentra|cede|passa|lascia|inizia|comincia|termina|finisce|si conclude|scade)(?: ufficialmente| formalmente)?(?: questo| questa)?, \p{L}{2,}(?:erà|irà|arà|errà|ranno)(?: ufficialmente| formalmente)?(?: questo| questa)?, a partire d(?:a|al|alla)(?: questo| questa)?`,
  },
  to: ["al(?:l['’])?", 'a', "fino al(?:l['’])?"],
  between: { before: ["tra(?: il| l['’])?", "fra(?: il| l['’])?"], and: ["e(?: il| l['’])?"] },
  and: ['e', 'ed', 'e nel', 'o'],
  lengths: [
    { months: 1, templates: ['{count} mes[ei]', '(?<=per )un mese'] },
    { months: 12, templates: ['{count} ann[oi](?! fa)', 'un anno', 'annuale(?= (?:presidenza|mandato))'] },
    { months: 6, templates: ['{count} semestr[ei]', 'semestrale', 'mezzo anno'] },
    { months: 24, templates: ['biennio', 'biennale'] },
    { months: 18, templates: ['un anno e mezzo'] },
  ],
  notLength: {
    before: list`dopo, ogni, tra, fra, ultimi, più di, oltre, da, di, negli ultimi, circa, quasi, entro, in`,
    after: list`fa, dopo, prima, più tardi, or sono, di carcere, di età, consecutivi, di storia, di vita, di governo`,
  },
  counted: list`
    persone, delegati, paesi, stati, membri, milioni, miliardi, mila, euro, dollari, soldati, militari, chilometri, km, partecipanti, per cento, anni, giorni, ore, volte, tonnellate, ettari, progetti, documenti, riunioni, voti, giornalisti, migranti, rifugiati, imprese,
    lavoratori, abitanti, metri
  `,
  plans: list`agenda, strategia, visione, piano, programma, obiettiv[oi], expo, orizzonte, cop`,
};
