import type { DateWords } from '../../model/words/date-words';

/** How Portuguese words dates and terms, of Brazil and Portugal. */
export const dates: DateWords = {
  numericOrder: 'dmy',
  weekdays: [
    ['segunda(?:-feira)?'],
    ['terça(?:-feira)?'],
    ['quarta(?:-feira)?'],
    ['quinta(?:-feira)?'],
    ['sexta(?:-feira)?'],
    ['sábado'],
    ['domingo'],
  ],
  numbers: {
    1: ['um', 'uma'],
    2: ['dois', 'duas'],
    3: ['três'],
    4: ['quatro'],
    5: ['cinco'],
    6: ['seis'],
    7: ['sete'],
    8: ['oito'],
    9: ['nove'],
    10: ['dez'],
    12: ['doze'],
    18: ['dezoito'],
  },
  ordinals: { 1: ['primeir[oa]'], 2: ['segund[oa]'], 3: ['terceir[oa]'], 4: ['quart[oa]', 'últim[oa]'] },
  dayWords: { 1: ['primeiro'] },
  dayMark: ['º', '°', 'o'],
  ordinalMark: ['º', 'ª', '°'],
  templates: {
    day: [
      '{day}(?: de)? {month}',
      '{day}(?: de)? {month},?(?: de| do ano de)? {year}',
      '{day}(?: de)? {month} {which}',
      '{day} de {month} deste ano',
    ],
    month: [
      '{month},?(?: de)? {year}',
      '(?<=(?:^|[^\\p{L}])(?:em|desde|até|durante|mês de|para|a partir de|entre|de) ){month}',
      '{month} {which}',
      '{which} {month}',
    ],
    year: [
      '(?<=(?:^|[^\\p{L}\\p{N}])(?:em|desde|até|de|do ano de|ano de|ano|para|durante|entre|e em|a) ){year}',
      '(?<=\\(){year}(?=\\))',
    ],
    half: [
      '{half} (?:semestre|metade) (?:de |do ano de )?{year}',
      '{half} (?:semestre|metade)(?: do ano| deste ano)?',
    ],
    quarter: ['{quarter} trimestre (?:de )?{year}'],
    weekday: ['{weekday}', '{which} {weekday}', '{weekday} {which}'],
    beginning: ['(?:início|começo) (?:de |do ano de )?{year}', '(?:início|começo) de {month}(?: de {year})?'],
    ending: [
      '(?:fim|final|fins)(?: de| do ano de)? {year}',
      '(?:fim|final)(?: do| deste)? ano',
      '(?:fim|final) de {month}(?: de {year})?',
    ],
  },
  relative: {
    day: { 0: ['hoje', '(?:esta|nesta) (?:manhã|tarde|noite)'], 1: ['amanhã'], [-1]: ['ontem'] },
    month: {
      0: ['(?:este|neste|deste) mês'],
      1: ['próximo mês', 'mês que vem', 'mês seguinte'],
      [-1]: ['mês passado', 'último mês'],
    },
    year: {
      0: ['(?:este|neste|deste) ano', 'corrente ano'],
      1: ['próximo ano', 'ano que vem', 'ano seguinte'],
      [-1]: ['ano passado', 'último ano'],
    },
  },
  which: { 0: ['(?:este|neste|deste)'], 1: ['próxim[oa]'], [-1]: ['passad[oa]', 'últim[oa]'] },
  markers: {
    start: {
      before: [
        '(?:desde|a partir de|a partir do|a contar de)(?: o)?(?: próximo)?(?: dia| mês de| ano de)?',
        'a contar de',
        '(?:começa|começou|começará|inicia|iniciou|inicia-se|tem início|teve início|terá início)(?: em| no dia| a)?',
        'vai de',
        'que vai de',
        'iniciado em',
      ],
    },
    end: {
      before: [
        'até(?: o| ao| a)?(?: próximo)?(?: dia| mês de| ano de)?',
        '(?:termina|terminará|terminou|encerra-se|encerra|encerrará|expira|acaba|conclui-se)(?: em| no dia| a)?',
      ],
    },
    span: {
      before: [
        'para(?: o| o ano(?: de)?| o biénio| o biênio)?',
        'durante(?: todo)?(?: o)?(?: mês de| ano de| ano)?',
        'no (?:período|biénio|biênio)',
      ],
    },
  },
  to: ['a', 'até(?: o| ao)?'],
  between: { before: ['entre(?: o)?'], and: ['e(?: o)?'] },
  and: ['e', 'ou', 'e em'],
  lengths: [
    { months: 1, templates: ['{count} m[eê]s(?:es)?'] },
    { months: 12, templates: ['{count} anos?'] },
    { months: 6, templates: ['{count} semestres?', 'meio ano', 'semestral'] },
    { months: 24, templates: ['bi[eé]n(?:al|io)', 'biênio'] },
  ],
  notLength: {
    before: ['há', 'após', 'depois de', 'cada', 'últimos', 'mais de', 'daqui a'],
    after: ['atrás', 'depois', 'antes', 'de idade', 'mais tarde'],
  },
  counted: [
    'pessoas',
    'delegados',
    'países',
    'estados',
    'milhões',
    'mil',
    'dólares',
    'euros',
    'reais',
    'soldados',
    'participantes',
    'por cento',
  ],
  plans: ['agenda', 'estratégia', 'visão', 'plano', 'programa', 'objetivos?', 'meta'],
};
