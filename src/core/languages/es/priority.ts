import type { PriorityWords } from '../../model/words/priority-words';
import { list } from '../../words/list';

/** How Spanish news says what a chair will put first. */
export const priority: PriorityWords = {
  nouns: list`
    prioridad(?:es)?(?: (?:principales|principal|claves?|centrales|máximas?|absolutas?|fundamentales|temáticas|estratégicas|políticas))?, (?:áreas|ejes|temas|líneas|asuntos|objetivos|sectores|ámbitos|cuestiones) prioritari[oa]s, (?:tema|objetivo|eje|asunto) prioritario, línea prioritaria,
    (?:ejes|objetivos|temas|pilares|líneas|desafíos|retos|metas|asuntos|tareas) (?:principales|fundamentales|centrales|estratégic[oa]s|temátic[oa]s|clave|rectores|de acción|de trabajo), (?:eje|objetivo|tema|pilar|meta|reto|tarea) (?:principal|fundamental|central|clave),
    (?:principales|grandes|principal|gran) (?:ejes?|objetivos?|temas?|líneas|prioridad(?:es)?|metas?|retos?|desafíos?|pilares|asuntos)
  `,
  aims: list`objetivos?, metas?, tareas?, ejes?, pilares?, pilar, temas, líneas, dimensiones, ámbitos, desafíos, retos, propósitos?, foco, énfasis, áreas`,
  generic: list`puntos, cuestiones, asuntos, temas, bloques, frentes, palabras, mensajes, áreas, cosas`,
  links: list`
    es, son, será, serán, fueron, sería, serían, incluyen?, incluirán, incluyendo, abarcan?, abarcarán, comprenden?, consisten? en, figuran?, figurarán, están, estarán, se encuentran?, se centran? en, se centrarán en, a saber, como, tales como, destacan?, destacó, destacan, mencionó, enumeró, citó,
    se cuentan, se refieren a, pasan por, giran en torno a, van desde, que son, siendo, las siguientes, los siguientes, se enfocan en, se enfocarán en, estará, tendrán como
  `,
  linksBefore: list`
    (?:será|serán|son|es|fue|fueron|siendo|sigue siendo|seguirán siendo|como|constituyen?|constituirán|conforman|forman|representan|figuran?|figurarán|estarán|están|se encuentran|se cuentan)(?: (?:también|entre|una de|uno de|parte de|otra de|otro de|en))?(?: (?:la|las|los|el|una|un|sus|su|estas|estos|mi|mis|nuestras|nuestra|nuestros))?(?: \p{L}+){0,2}, estas son, estos son
  `,
  focus: list`
    (?:se )?(?:centrará|centrarán|centra|centran|centró|enfocará|enfocarán|enfoca|enfocó|concentrará|concentrarán|concentra|concentró|focalizará)(?:se)?(?: \p{L}+mente| principalmente| sobre todo)? en, centrarse en, enfocarse en, concentrarse en, centrad[oa]s? en, enfocad[oa]s? en, centrándose en, enfocándose en,
    (?:dará|daremos|dar|da|dando|dio|otorgará|otorgar|otorga|otorgaremos|concederá|conceder|dado) (?:la )?(?:\p{L}+ )?(?:prioridad|importancia|énfasis|atención)(?: especial| particular| máxima)? a, priorizará, priorizarán, priorizaremos, prioriza, priorizar, priorizó, prestará(?: \p{L}+)? atención(?: \p{L}+)? a,
    (?:pondrá|pondremos|poner|pone|puso|pondrán|poniendo|hará|hacer|hace) (?:un )?(?:especial |particular |el )?(?:énfasis|acento|foco|hincapié)(?: especial| particular)? en, con (?:especial |particular |un )?(?:énfasis|foco|acento|atención)(?: especial)? (?:en|a), dedicará (?:especial )?atención a,
    girará en torno a, como (?:una )?prioridad(?: principal)?, tendrá como (?:principal(?:es)? |ejes? |objetivos? |prioridad(?:es)? )+, tiene entre sus (?:prioridades|objetivos), entre sus (?:prioridades|objetivos|metas)(?: \p{L}+)? (?:están|figuran|destacan|se encuentran|está|figura|destaca)
  `,
  focusBefore: list`(?:será|serán) (?:prioritari[oa]s?|una prioridad|el centro|el foco), ocuparán? (?:el|un) lugar central, centrarán? (?:la|su) (?:agenda|presidencia), marcarán? la agenda`,
  intent: list`
    busca(?:rá|rán)?(?= \p{L}+(?:ar|er|ir)(?![\p{L}])), buscaremos(?= \p{L}+r(?![\p{L}])), (?:quiere|pretende|aspira a|se propone|desea|planea|prevé|tiene previsto|espera)(?= (?!asumir|entregar|ceder|recibir|presidir|viajar|visitar|reunir|acoger|celebrar|organizar)\p{L}+(?:ar|er|ir)(?:se)?(?![\p{L}])), (?:se )?(?:comprometió|compromete|comprometerá|comprometido) a, prometió, promete,
    trabajará (?:para|por|en), trabajaremos (?:para|por|en), trabajar (?:para|por), (?:impulsará|promoverá|fortalecerá|fomentará|reforzará|apoyará|profundizará|defenderá|potenciará|avanzará)(?= \p{L}+), se esforzará por, procurará, intentará, tratará de, apuesta por, apostará por, abogó por, aboga por, el objetivo (?:es|será), su objetivo (?:es|será),
    tiene como objetivo, tendrá como objetivo, con el objetivo de, llamó a
  `,
  also: list`
    también (?:se )?(?:comprometió a|promoverá|impulsará|buscará|trabajará (?:en|por|para)|destacó|mencionó|abogó por|centrará en|dará prioridad a|quiere|pretende|planteó|señaló), además de ello, asimismo, además[,]? (?:buscará|impulsará|promoverá|trabajará (?:en|por|para)|se propone|priorizará), igualmente,
    debe(?:rá)? también, a ello se suman?, otras? prioridades? (?:es|son|será|serán)
  `,
  alsoBefore: list`también (?:será|serán) (?:importantes?|clave|prioridad|prioritari[oa]s?|abordad[oa]s?)`,
  one: list`otra, otro, una de, uno de, una, un, otra de, otro de, la (?:primera|segunda|tercera|cuarta|quinta|última), el (?:primer|segundo|tercer|cuarto|quinto|último)`,
  ordinals: [
    list`(?:en |el |la |lo )?primer(?:o|a|amente)?(?: lugar| término| eje| objetivo| prioridad| pilar| de (?:ellas|ellos|las|los) \p{L}+)?, por un lado, por una parte`,
    list`(?:y )?(?:en |el |la |lo )?segund[oa](?: lugar| término| eje| objetivo| prioridad| pilar)?, (?:y )?por (?:el )?otro(?: lado)?, por otra parte`,
    list`(?:y )?(?:en |el |la |lo )?tercer(?:o|a)?(?: lugar| término| eje| objetivo| prioridad| pilar)?`,
    list`(?:y )?(?:en |el |la |lo )?cuart[oa](?: lugar| término| eje| objetivo| prioridad| pilar)?`,
    list`(?:y )?(?:en |el |la |lo )?quint[oa](?: lugar| término| eje| objetivo| prioridad| pilar)?`,
    list`(?:y )?(?:en |el |la |lo )?sext[oa](?: lugar| término| eje| objetivo| prioridad| pilar)?`,
    list`(?:y )?(?:el |la )?séptim[oa]`,
    list`(?:y )?(?:por |el |la )?últim[oa](?: lugar| término)?, finalmente, (?:y )?por último`,
  ],
  counts: {
    2: ['dos'],
    3: ['tres'],
    4: ['cuatro'],
    5: ['cinco'],
    6: ['seis'],
    7: ['siete'],
    8: ['ocho'],
    9: ['nueve'],
    10: ['diez'],
  },
  these: list`estas son, estos son, son las siguientes, son los siguientes, se trata de, entre ellas (?:están|figuran|destacan), entre ellos (?:están|figuran|destacan), entre estas, ellas son`,
  and: list`y, e, así como, y también, junto con, además de, y finalmente, y por último, al igual que, también, o`,
  clauses: list`
    que, quien, cuyo, cuya, donde, cuando, para que, de modo que, con el fin de, con el objetivo de, a fin de, incluid[oa]s?, incluyendo, tanto, con, especialmente, sobre todo, en particular, particularmente, mediante, a través de, por lo que, ya que, lo que, para, como, tras, sin
  `,
  prepositions: list`de, del, en, para, por, a, al, con, contra, entre, sobre, hacia, ante`,
  articles: list`el, la, los, las, un, una`,
  heads: list`(?:el |la |los |las )?\p{L}{3,}(?:ción|sión|miento|dad|eza|encia|ancia|ismo), \p{L}{3,}(?:ar|er|ir)`,
  details: list`incluid[oa]s?, incluyendo, como, tales como, por ejemplo, entre ell[oa]s, en particular, a través de, mediante, especialmente, en especial, es decir`,
  breaks: list`
    mientras(?: que| tanto)?, pero, aunque, si bien, sin embargo, durante (?:su|la|el) (?:presidencia|mandato|semestre|período|periodo), en (?:su|el marco de su) (?:presidencia|mandato), según (?:dijo|explicó|informó|señaló), cuando (?:asuma|tome|el|la), hasta(?= (?:el|que|fin))
  `,
  leads: list`
    entre otras cosas, entre otros, en particular, en primer lugar, ante todo, sobre todo, principalmente, a saber, los siguientes, las siguientes, temas como, asuntos como, cuestiones como, temas de, también, que, a, de, en, para, como, con, la necesidad de, entre ellas, entre ellos, por, es, son, hacia, con el objetivo de, el de, la de, sea, avanzar en
  `,
  opens: list`quiere, definió, identificó, considera, enumeró, destacó, mencionó, señaló`,
  notItems: list`
    él, ella, ellos, esto, eso, esta, este, estas, estos, es, son, fue, será, ha, han, había, hay, lo que, qué, quien, cuál, cuáles, ahora, hoy, ayer, cuando, según, varias, varios, muchas, anunciad[oa]s?, presentad[oa]s?, publicad[oa]s?, conocid[oa]s?, no, se, le, nos, muy, ya, aún, dijo, señaló, afirmó, así, pues, sí,
    el presidente, la presidenta, el ministro, la ministra, el mandatario, la mandataria, el canciller, claras?, establecid[oa]s?
  `,
  that: list`que, si`,
  said: list`
    dijo, dice, declaró, afirmó, afirma, señaló, señala, indicó, aseguró, manifestó, subrayó, destacó, recalcó, remarcó, resaltó, enfatizó, agregó, añadió, explicó, expresó, comentó, apuntó, precisó, anunció, insistió, recordó, sostuvo, consideró, aclaró, reiteró, concluyó, informó, detalló, mencionó, enumeró, presentó,
    ha dicho, ha señalado, ha explicado, ha asegurado, ha destacado, ha subrayado, ha afirmado, ha anunciado, prometió, se comprometió, planteó, propuso, pidió, escribió, reportó, puntualizó, adelantó, expuso
  `,
  according: list`según, de acuerdo con, en palabras de`,
  past: list`presidencia (?:anterior|saliente|pasada|previa), durante la pasada presidencia, el año pasado, la última vez, balance de, logros de, en su anterior presidencia, repasó los`,
  not: list`
    lema, eslogan, (?:cumbre|reunión|sesión|encuentro|debate|visita|conversaciones|conferencia)(?: \p{L}+){0,3} (?:se )?(?:centr|enfoc|concentr)\p{L}+(?: \p{L}+){0,2}, proyectos? prioritarios?, grupos? prioritarios?, no (?:es|son|será) (?:una |la )?prioridad(?:es)?, tema (?=de la (?:cumbre|reunión|sesión)),
    objetivos de desarrollo sostenible, áreas? de (?:libre comercio|influencia|responsabilidad|competencia|interés), en el área, en el tema, sectores prioritarios de inversión, tener prioridad, orden de prioridad
  `,
  others: list`secretari[oa] general(?=[^.]{0,60} priori), ministerio de \p{L}+(?=[^.]{0,40} priori), objetivos? (?:del bloque|de la organización|del organismo|del grupo)(?= (?:es|son)), cámara de (?:comercio|industrias?), cámara(?=[^.]{0,80}(?:priori|ejes)), gremio, partido, alcald\p{L}+, empresa, miembro no permanente`,
};
