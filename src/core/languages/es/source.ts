import type { SourceWords } from '../../model/words/source-words';
import { list } from '../../words/list';

export const source: SourceWords = {
  reports: list`informa, informó, reporta, reportó, publica, publicó, señala, recoge, recogió, difundió`,
  credits: list`
    según informa, según informó, según reporta, según la agencia, según el diario, según publica, de acuerdo con la agencia, citado por, citada por, cita, con información de, a la agencia, a efe, reportado por, informó a, fuente:,
    en declaraciones a, en entrevista con, por(?= agencia), con(?= (?:agencias?|efe|afp|reuters|ap|ansa|dpa|xinhua)(?![\p{L}])), (?:dijo|afirmó|aseguró|confirmó|confirmaron|declaró|explicó|indicó|reveló) a(?= (?:la agencia )?(?:efe|afp|reuters|sputnik|xinhua|prensa latina|europa press)(?![\p{L}])), tomado de, vía
  `,
  doubtful: list`vía`,
  kinds: list`agencia de noticias, la agencia, agencia, el diario, diario, el periódico, periódico, la cadena, cadena, el canal, canal, la emisora, emisora, agencia estatal, agencia oficial, el portal, portal, revista, medio`,
  bodies: [
    '(?:Ministerio|Cancillería|Gobierno|Presidencia|Secretaría)(?: de(?:l| la)? [\\p{Lu}][\\p{L}]+(?: [\\p{Lu}][\\p{L}]+)?)?',
    '(?:oficina|servicio) de prensa(?: de(?:l| la)? \\p{Lu}\\p{L}+)?',
  ],
  known: list`
    EFE, Agencia EFE, AGN, Agencia Guatemalteca de Noticias, ABC Color, Mercado, El Deber, La Razón, Los Tiempos, La Diaria, El Observador, El País Uruguay, Listín Diario, El Heraldo, La Prensa, El Salvador.com, Noticias ONU, Ahora El Pueblo, Europa Press, EP, Sputnik, Reuters, AFP, AP, Associated Press, Xinhua, Prensa Latina, PL, Télam, Telam, Andina, ABI, Notimex, DPA, dpa, ANSA, Ansa, TASS, Bloomberg, Anadolu, AA, Lusa, Mercopress, MercoPress, NA, Noticias Argentinas,
    Agencia Brasil, IP Paraguay, Agencia IP, AVN, teleSUR, Telesur, TeleSUR, CNN, CNN en Español, BBC, BBC Mundo, RT, DW, France 24, Infobae, El País, El Mundo, ABC, La Vanguardia, La Nación, Clarín, El Comercio, El Universal, El Tiempo, El Mercurio, La Tercera, Milenio, Excélsior,
    Página 12, Página/12, Servimedia, Colpisa, Euronews, Cubadebate, Granma, ACAN-EFE, ACN, ANA, Inforpress, El Espectador, La República, RPP, Servindi, Agencia de Noticias Andina, Ámbito, Prensa Libre, RTVE, Cadena SER, COPE
  `,
  photo: list`foto, fotografía, fotos, imagen, imágenes, crédito, créditos, foto de, archivo`,
  notOutlets: list`turismo, comercio, economía, exteriores, interior, hacienda, él, ella, el presidente, presidente, presidenta, ministro, ministra, canciller, mandatario, mandataria, embajador, embajadora, según, lunes, martes, miércoles, jueves, viernes, sábado, domingo, redacción, gobierno, que, se, este, esta, hoy, ayer, fuentes, también`,
};
