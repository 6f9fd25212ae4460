import type { DateWords } from '../../model/words/date-words';
import { list } from '../../words/list';

/** How Spanish words dates and terms. */
export const dates: DateWords = {
  months: { 1: ['ene\\.'], 2: ['feb\\.'], 8: ['ago\\.'], 9: ['setiembre', 'sept', 'set'], 12: ['dic\\.'] },
  numericOrder: 'dmy',
  weekdays: [['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado'], ['domingo']],
  numbers: {
    1: ['un', 'uno', 'una'],
    2: ['dos'],
    3: ['tres'],
    4: ['cuatro'],
    5: ['cinco'],
    6: ['seis'],
    7: ['siete'],
    8: ['ocho'],
    9: ['nueve'],
    10: ['diez'],
    11: ['once'],
    12: ['doce'],
    18: ['dieciocho'],
    24: ['veinticuatro'],
  },
  ordinals: {
    1: ['primer[oa]?'],
    2: ['segund[oa]'],
    3: ['tercer[oa]?'],
    4: ['cuart[oa]', 'últim[oa]'],
  },
  dayWords: { 1: ['primero', 'uno'] },
  dayMark: ['º', '°', 'ro\\.?', '\\.º', 'o'],
  ordinalMark: ['º', 'ª', '°', 'er', 'do', '\\.º'],
  templates: {
    day: [
      '{day}(?: de)? {month}',
      '{day}(?: de)? {month},?(?: de| del)?(?: año)? {year}',
      '{day}(?: de)? {month} (?:de )?(?:este|el presente) año',
      '{day} de {month} de(?:l)? {year}',
      '{day}(?: de)? {month} {which}',
    ],
    month: [
      '{month},?(?: de| del)? {year}',
      '(?<=(?:^|[^\\p{L}])(?:en|desde|hasta|a|durante|de|mes de|para|próximo|pasado|entre|desde el|inicios de|mediados de) ){month}',
      '{month} {which}',
      '{which} (?:mes de )?{month}',
    ],
    year: [
      '(?<=(?:^|[^\\p{L}\\p{N}])(?:en|desde|hasta|durante|año|de|del|para|entre|en el|y en|y|el|a|para el) ){year}',
      '(?<=\\(){year}(?=\\))',
      'mediados de {year}',
    ],
    half: [
      '{half} (?:semestre|mitad) (?:de |del )?(?:año )?{year}',
      '{half} (?:semestre|mitad)(?: (?:del?|de este) año)?',
    ],
    quarter: ['{quarter} trimestre (?:de |del )?(?:año )?{year}'],
    weekday: [
      '{weekday}',
      '{which} {weekday}',
      '{weekday} {which}',
      '(?:{which} )?{weekday} \\({day}\\)',
      '(?:{which} )?{weekday},? {day}(?=[,.;)])',
    ],
    beginning: [
      '(?:principios?|inicios?|comienzos?) (?:de |del )?(?:año )?{year}',
      '(?:principios?|inicios?|comienzos?) de {month}(?: de {year})?',
      '(?:principios?|inicios?|comienzos?) de(?:l)? (?:próximo )?año',
    ],
    ending: [
      '(?:fin|fines|finales|final)(?: de| del)? (?:año )?{year}',
      '(?:fin|fines|finales|final) de(?:l)?(?: este| presente)? año',
      '(?:fin|fines|finales|final) (?:de |del mes de ){month}(?: de {year})?',
    ],
  },
  relative: {
    day: { 0: ['hoy', 'esta (?:mañana|tarde|noche)'], 1: ['mañana'], [-1]: ['ayer', 'anoche'] },
    month: {
      0: ['este mes', '(?:el )?presente mes', 'mes en curso'],
      1: ['próximo mes', 'mes próximo', 'mes que viene', 'mes entrante'],
      [-1]: ['mes pasado', 'pasado mes'],
    },
    half: { 0: ['este semestre'], 1: ['próximo semestre', 'semestre que viene', 'semestre entrante'] },
    year: {
      0: ['este año', 'presente año', 'año en curso', 'año actual'],
      1: ['próximo año', 'año próximo', 'año que viene', 'año entrante'],
      [-1]: ['año pasado', 'pasado año', 'último año'],
    },
    newYear: ['año nuevo'],
  },
  which: { 0: ['este', 'presente'], 1: ['próximo', 'próxima', 'que viene'], [-1]: ['pasado', 'pasada'] },
  foundings: {
    before: ['fundad[oa]s?', 'fundación', 'cread[oa]s?', 'creación', 'fundó', 'creó', 'independencia'],
  },
  markers: {
    start: {
      before: [
        '(?:desde|a partir de|a contar de|a partir)(?:l| el)?(?: próximo| pasado)?(?: día| mes de| año)?',
        '(?:comienza|comenzó|comenzará|empieza|empezó|empezará|inicia|inició|iniciará|inicio|arranca|arrancó|arrancará|inicio oficial)(?: el| este| en| a partir de(?:l)?)?',
      ],
    },
    end: {
      before: [
        'hasta(?: el| mediados de)?(?: próximo)?(?: día| mes de| año)?',
        '(?:concluye|concluirá|concluyó|finaliza|finalizará|finalizó|termina|terminará|terminó|vence|vencerá|culmina|culminará|culminó|acaba|acabará|expira|expirará|se extiende hasta|se prolongará hasta)(?: el| este| en)?',
      ],
    },
    span: {
      before: [
        'para(?: el)?(?: año| per[ií]odo| mes de)?',
        'durante(?: todo)?(?: el)?(?: mes de| año| per[ií]odo| bienio)?(?: de)?',
        'a lo largo (?:de|del)(?: todo)?(?: el)?(?: año| mes de)?',
        'en todo(?: el)?(?: año)?',
        'bienio',
        'per[ií]odo',
        'en el per[ií]odo',
      ],
    },
  },
  ahead: {
    before: list`a partir de(?:l)?(?: próximo| este)?, desde el próximo, hasta el próximo, para el(?: próximo)?, antes del?, asumirá(?: el| este)?, recibirá(?: el| este)?, entregará(?: el| este)?, se celebrará(?: el| este)?, \p{L}{3,}(?:ará|erá|irá)n?(?: oficialmente| formalmente)?(?: el| este)`,
  },
  to: ['al?', 'hasta(?: el)?', 'a(?:l)?'],
  between: { before: ['entre(?: el)?'], and: ['y(?: el)?'] },
  and: ['y', 'e', 'y en', 'o', 'y el'],
  lengths: [
    { months: 1, templates: ['{count} mes(?:es)?', '(?:próximos|siguientes) {count} meses'] },
    { months: 12, templates: ['{count} años?(?! de edad)'] },
    { months: 6, templates: ['medio año', '{count} semestres?', 'semestral(?:es)?'] },
    { months: 18, templates: ['año y medio', 'un año y medio'] },
    { months: 24, templates: ['bienio', 'bienal'] },
  ],
  notLength: {
    before: list`hace, tras, después de, cada, últimos, dentro de, más de, casi, de hace, desde hace, en menos de, unos, aniversario de`,
    after: list`atrás, después, antes, de edad, más tarde, consecutivos, de historia, de antigüedad, de cárcel, de prisión, de gobierno`,
  },
  counted: list`
    personas, delegados, países, estados, naciones, miembros, millones, mil, dólares, euros, pesos, soldados, kilómetros, km, participantes, por ciento, años, días, horas, veces, toneladas, hectáreas, proyectos, documentos, reuniones, votos,
    periodistas, migrantes, refugiados, empresas, trabajadores, habitantes, metros
  `,
  plans: list`agenda, estrategia, visión, plan, programa, objetivos?, meta, horizonte, hoja de ruta, expo, cop`,
};
