import type { PriorityWords } from '../../model/words/priority-words';
import { list } from '../../words/list';

/** How Spanish news says what a chair will put first. */
export const priority: PriorityWords = {
  nouns: list`
    prioridad(?:es)?(?: (?:principales|principal|claves?|centrales|máximas?|absolutas?|fundamentales|temáticas|estratégicas|políticas))?, (?:áreas|ejes|temas|líneas|asuntos|objetivos|sectores|ámbitos|cuestiones) prioritari[oa]s, (?:tema|objetivo|eje|asunto) prioritario, línea prioritaria,
    (?:ejes|objetivos|temas|pilares|líneas|desafíos|retos|metas|asuntos|tareas) (?:principales|fundamentales|centrales|estratégic[oa]s|temátic[oa]s|clave|rectores|de acción|de trabajo), (?:eje|objetivo|tema|pilar|meta|reto|tarea) (?:principal|fundamental|central|clave),
    (?:principales|grandes|principal|gran) (?:ejes?|objetivos?|temas?|líneas|prioridad(?:es)?|metas?|retos?|desafíos?|pilares|asuntos)
  `,
  aims: list`objetivos?, metas?, apuestas?, claves, líneas de trabajo, plan de trabajo, programa de trabajo, tareas?, ejes?, pilares?, pilar, temas, líneas, dimensiones, ámbitos, desafíos, retos, propósitos?, foco, énfasis, áreas`,
  generic: list`puntos, cuestiones, asuntos, temas, bloques, frentes, palabras, mensajes, áreas, cosas, líneas, compromisos, propuestas, claves, apuestas, vectores, verbos`,
  links: list`
    es, son, será, serán, fueron, sería, serían, incluyen?, incluirán, incluyendo, abarcan?, abarcarán, comprenden?, consisten? en, figuran?, figurarán, están, estarán, se encuentran?, se centran? en, se centrarán en, a saber, como, tales como, destacan?, destacó, destacan, mencionó, enumeró, citó,
    aparecen?, se cuentan, resaltan?, se refieren a, pasan por, giran en torno a, van desde, que son, siendo, las siguientes, los siguientes, se enfocan en, se enfocarán en, estará, tendrán como
  `,
  linksBefore: list`
    (?:será|serán|son|es|fue|fueron|siendo|sigue siendo|seguirán siendo|(?<!(?:marcado|marcó|marca|marcó|fijado|fijó|fija|elegido|eligió|elige|definido|definió|define|establecido|estableció|establece|identificado|identificó|identifica|señalado|señaló|señala|planteado|planteó|plantea|tiene|tendrá|tienen|tendrán|tenido|presentado|presentó|presenta|mencionado|mencionó|menciona|puesto|propuesto|propuso|declarado|declaró|anunciado|anunció|adelantó|apuntó|citó|destacó|enumeró) )como|constituyen?|constituirán|conforman|forman|representan|figuran?|figurarán|estarán|están|se encuentran|se cuentan)(?: (?:también|entre|una de|uno de|parte de|otra de|otro de|en))?(?: (?:la|las|los|el|una|un|sus|su|estas|estos|mi|mis|nuestras|nuestra|nuestros))?(?: \p{L}+){0,2}, estas son, estos son
  `,
  focus: list`
    (?:se )?(?:centrará|centrarán|centra|centran|centró|enfocará|enfocarán|enfoca|enfocó|concentrará|concentrarán|concentra|concentró|focalizará)(?:se)?(?: \p{L}+mente| principalmente| sobre todo)? en(?: (?:aspectos|temas|asuntos|cuestiones|áreas|ámbitos) como)?, centrarse en, enfocarse en, concentrarse en, centrad[oa]s? en, enfocad[oa]s? en, centrándose en, enfocándose en,
    (?:dará|daremos|dar|da|dando|dio|otorgará|otorgar|otorga|otorgaremos|concederá|conceder|dado) (?:la )?(?:\p{L}+ )?(?:prioridad|importancia|énfasis|atención)(?: especial| particular| máxima)? a, priorizará, priorizarán, priorizaremos, prioriza, priorizar, priorizó, prestará(?: \p{L}+)? atención(?: \p{L}+)? a,
    (?:pondrá|pondremos|poner|pone|puso|pondrán|poniendo|hará|hacer|hace) (?:un )?(?:especial |particular |el )?(?:énfasis|acento|foco|hincapié)(?: especial| particular)? en, con (?:especial |particular |un )?(?:énfasis|foco|acento)(?: especial)? (?:en|a), con (?:especial|particular) atención (?:en|a), dedicará (?:especial )?atención a,
    girará en torno a, (?:marc(?:ó|a|ado|ará)|fij(?:ó|a|ado|ará)|eligi(?:ó|do)|elige|defin(?:ió|e|ido)|estableci(?:ó|do)|establece|identific(?:ó|a|ado)|señal(?:ó|a|ado)|plante(?:ó|a|ado)|present(?:ó|a|ado)|mencion(?:ó|a|ado)|anunci(?:ó|a|ado)|declar(?:ó|a|ado)|propuso|puesto|apunt(?:ó|a|ado)|destac(?:ó|a|ado)|enumer(?:ó|a|ado)|cit(?:ó|a|ado)|tiene|tienen|tendrá|tendrán)(?: \p{L}+)? como (?:sus? |las? |los |el )?(?:\p{L}+ )?(?:prioridad(?:es)?|ejes?|pilares|objetivos?|metas?|líneas)(?: \p{L}+(?:es|as|al|les|ic[oa]s))?(?: (?:de|para) (?:la|su|este|el|esta) (?:\p{L}+ )?(?:presidencia|mandato|gestión|semestre|período|periodo|año|agenda))?,
    con (?:la|el) (?:mirada|vista) puesta en, puso (?:la )?mira en, (?:centr|enfoc|concentr|orient|volc)(?:ar|ará|arán|ó|a|aremos|ando)(?: \p{L}+)? (?:su|sus|la|los|las|el|nuestra|nuestros|buena parte de su) (?:\p{L}+ )?(?:labor|trabajos?|esfuerzos?|agenda|gestión|mandato|atención|presidencia|tareas?|acción|actividad|semestre)(?: \p{L}+)? (?:en|a|hacia), (?:hará|hacer|harán) foco en, pondrá(?:n)? sobre la mesa, poner sobre la mesa, (?:quiere colocar|colocar|colocará|coloca|situar|situará|pondrá|poner)(?= [^.;]{3,160} en el (?:centro|corazón|primer plano)),
    como (?:una )?prioridad(?: principal)?(?= \p{L}+(?:ar|er|ir)(?![\p{L}])), tendrá como (?:principal(?:es)? |ejes? |objetivos? |prioridad(?:es)? )+, tiene entre sus (?:prioridades|objetivos), entre sus (?:prioridades|objetivos|metas)(?: \p{L}+)? (?:están|figuran|destacan|se encuentran|está|figura|destaca)
  `,
  focusBefore: list`(?<=: )(?:sobre|en|en torno a) est[oa]s (?:\p{L}+ )?(?:ejes|temas|pilares|puntos|frentes|capítulos|prioridades)(?=[^.]{0,120}(?:presidencia|mes|turno|mandato|semestre)), (?:será|serán) (?:prioritari[oa]s?|una prioridad|el centro|el foco), ocuparán? (?:el|un) lugar central, centrarán? (?:la|su) (?:agenda|presidencia), marcarán? la agenda`,
  intent: list`
    busca(?:rá|rán)?(?= \p{L}+(?:ar|er|ir)(?![\p{L}])), buscaremos(?= \p{L}+r(?![\p{L}])), (?:quiere|pretende|aspira a|se propone|desea|planea|prevé|tiene previsto|espera)(?= (?!asumir|entregar|ceder|recibir|presidir|viajar|visitar|reunir|acoger|celebrar|organizar)\p{L}+(?:ar|er|ir)(?:se)?(?![\p{L}])), (?:se )?(?:comprometió|compromete|comprometerá|comprometido) a, prometió, promete,
    trabajará(?:n)? (?:para|por|en), trabajaremos (?:para|por|en), trabajar (?:para|por|en)(?= (?!la que|el que)), dar(?:á|án|emos)? (?:continuidad|seguimiento|impulso|un impulso|un nuevo impulso) a, (?:buscará|procurará) (?:el|la)(?= \p{L}+), (?:pondrá|poner) en marcha, avanzar en, dedicará (?:su|el|la|sus) \p{L}+ a, (?:impulsará|promoverá|fortalecerá|fomentará|reforzará|apoyará|profundizará|defenderá|potenciará|avanzará en|promocionará|acelerará|consolidará|retomará|relanzará|abordará|ampliará|privilegiará|velará por|apostará por|priorizará|desarrollará|fortalecerán|impulsarán|promoverán|abordarán)(?= \p{L}+), se esforzará por, procurará, intentará, tratará de, apuesta por, apostará por, abogó por, aboga por, el objetivo (?:es|será), su objetivo (?:es|será),
    tiene como objetivo, tendrá como objetivo, con el objetivo de, llamó a, (?:entre|dentro de) (?:los|las) (?:asuntos|temas|puntos|cuestiones|iniciativas|retos|desafíos|objetivos|metas|líneas|ejes)(?: \p{L}+){1,10} (?:figuran?|están?|destacan?|se encuentran?|aparecen?|sobresalen?|se cuentan)
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
  and: list`y, e, así como, y también, a la par que, junto con, además de, y finalmente, y por último, al igual que, también, o`,
  clauses: list`
    que, quien, cuyo, cuya, donde, cuando, para que, de modo que, con el fin de, con el objetivo de, a fin de, incluid[oa]s?, incluyendo, tanto, con, especialmente, sobre todo, en particular, particularmente, mediante, a través de, por lo que, ya que, lo que, para, como, tras, sin, bajo, (?<=, )(?!contrab|comando|mando)\p{L}{2,}(?:ando|iendo|yendo)
  `,
  contractions: { a: ['al'], de: ['del'] },
  wholes: list`(?:las )?mujeres[,] (?:la )?paz y (?:la )?seguridad, (?:la )?mujer[,] (?:la )?paz y (?:la )?seguridad, (?:la )?juventud[,] (?:la )?paz y (?:la )?seguridad, (?:la )?paz y (?:la )?seguridad internacional(?:es)?, ciencia[,] (?:la )?tecnología (?:e|y) (?:la )?innovación`,
  prepositions: list`de, del, en, para, por, a, al, con, contra, entre, sobre, hacia, ante`,
  articles: list`el, la, los, las, un, una`,
  heads: list`(?:el |la |los |las )?\p{L}{3,}(?:ción|sión|miento|dad|eza|encia|ancia|ismo), \p{L}{3,}(?:ar|er|ir)`,
  details: list`incluid[oa]s?, incluyendo, como, tales como, por ejemplo, entre ell[oa]s, en particular, a través de, mediante, especialmente, en especial, es decir`,
  inner: list`
    como, tales como, en (?:las|los) (?:áreas|ámbitos|campos|sectores|esferas)(?: (?:como|de la|del|de los|de))?, en materia (?:de la|del|de)
  `,
  fights: list`
    (?:lucha|luchar|combate|batalla|medidas|acciones|respuesta|resiliencia|protección) (?:contra|frente a|al|a la), combatir, enfrentar, prevenir, erradicar, eliminar, (?:erradicación|prevención|eliminación|combate) (?:de|del|a|al)
  `,
  ills: list`
    (?:terror|extrem|separat|rac|mach|fasc|proteccion|antisemit)ismo(?: \p{Ll}{5,}){0,2}, radicalización, crímenes(?: \p{Ll}{5,}){0,2}, crimen(?: \p{Ll}{5,}){0,2}, delincuencia(?: \p{Ll}{5,}){0,2}, criminalidad(?: \p{Ll}{5,}){0,2}, narcotráfico, tráfico(?: \p{Ll}{5,}){0,2}, trata(?: de personas)?, drogas?, corrupción, lavado de (?:dinero|activos), blanqueo(?: \p{Ll}{5,}){0,2}, contrabando, pobreza(?: \p{Ll}{5,}){0,2}, hambre, malnutrición, desigualdad(?:es)?(?: \p{Ll}{5,}){0,2}, discriminación(?: \p{Ll}{5,}){0,2}, xenofobia, intolerancia, odio, violencia(?: \p{Ll}{5,}){0,2}, desinformación, injerencias?(?: \p{Ll}{5,}){0,2}, (?:migración|inmigración) (?:ilegal|irregular), cambio climático, calentamiento global, contaminación(?: \p{Ll}{5,}){0,2}, desertificación, deforestación, enfermedades(?: \p{Ll}{5,}){0,2}, pandemias?, piratería(?: \p{Ll}{5,}){0,2}, ciber\p{L}+, amenazas(?: \p{Ll}{5,}){0,2}
  `,
  breaks: list`
    a pesar de(?:l)?, pese a, destacando, resaltando,
    en el (?:centro|corazón|primer plano) de(?:l)?, a la vez que, al tiempo que, lo que permitirá, de cara a, tras lo cual, mientras(?: que| tanto)?, pero, aunque, si bien, sin embargo, durante (?:su|la|el) (?:presidencia|mandato|semestre|período|periodo), en (?:su|el marco de su) (?:presidencia|mandato), según (?:dijo|explicó|informó|señaló), cuando (?:asuma|tome|el|la), hasta(?= (?:el|que|fin))
  `,
  leads: list`
    entre otras cosas, entre otros, en particular, en primer lugar, ante todo, sobre todo, principalmente, a saber, los siguientes, las siguientes, temas como, (?:en )?(?:aspectos|ámbitos|materias|áreas|sectores) como, asuntos como, cuestiones como, temas de, también, que, a, de, en, para, como, con, la necesidad de, entre ellas, entre ellos, por, es, son, hacia, con el objetivo de, el de, la de, sea, avanzar en
  `,
  opens: list`(?<=, )con, (?:marc|fij|señal|plante|present|mencion|anunci|declar|apunt|cit|adelant|consider)ó, eligió, ha (?:elegido|marcado|fijado|definido|señalado|puesto), estableció, propuso, tiene, ve, sitúa, puso, quiere, definió, identificó, considera, enumeró, destacó, mencionó, señaló`,
  notItems: list`(?:el |la )?(?:cierre|traspaso|entrega|transferencia) de la presidencia\p{L}*, 
    su (?:presidencia|mandato|semestre), él, ella, ellos, esto, eso, esta, este, estas, estos, es, son, fue, será, ha, han, había, hay, lo que, qué, quien, cuál, cuáles, ahora, hoy, ayer, cuando, según, varias, varios, muchas, anunciad[oa]s?, presentad[oa]s?, publicad[oa]s?, conocid[oa]s?, no, se, le, nos, muy, ya, aún, dijo, señaló, afirmó, así, pues, sí,
    el presidente, la presidenta, el ministro, la ministra, el mandatario, la mandataria, el canciller, claras?, establecid[oa]s?
  `,
  that: list`que, si`,
  said: list`
    dijo, dice, declaró, afirmó, afirma, señaló, señala, indicó, aseguró, manifestó, subrayó, destacó, recalcó, remarcó, resaltó, enfatizó, agregó, añadió, explicó, expresó, comentó, apuntó, precisó, anunció, insistió, recordó, sostuvo, consideró, aclaró, reiteró, concluyó, informó, detalló, mencionó, enumeró, presentó,
    ha dicho, ha señalado, ha explicado, ha asegurado, ha destacado, ha subrayado, ha afirmado, ha anunciado, prometió, se comprometió, planteó, propuso, pidió, escribió, reportó, puntualizó, adelantó, expuso
  `,
  according: list`según, de acuerdo con, en palabras de`,
  past: list`presidencia (?:anterior|saliente|pasada|previa), durante la pasada presidencia, el año pasado, la última vez, balance de, logros de, en su anterior presidencia, repasó los`,
  denials: list`no(?! (?:solo|sólo|solamente|únicamente)), tampoco, nunca`,
  not: list`
    (?:esfuerzos|acciones|cooperación|trabajo|coordinación) en (?:temas|áreas|materias) como, en (?:las|los) (?:áreas|ámbitos|campos|sectores) de(?!\p{L}), no (?:figur|est|entr|aparec|se cuent|se encuentr|forma)\p{L}* (?:\p{L}+ ){0,4}prioridad(?:es)?, est[oa]s (?:dos|tres|cuatro|cinco) (?:puntos|cuestiones|asuntos|temas|áreas|bloques)(?!:| son), lema, eslogan, (?:declaración de \p{Lu}\p{L}+,|cumbre|reunión|sesión|encuentro|debate|visita|conversaciones|conferencia)(?: \p{L}+){0,3} (?:se )?(?:centr|enfoc|concentr)\p{L}+(?: \p{L}+){0,2}, proyectos? prioritarios?, grupos? prioritarios?, no (?:es|son|será) (?:una |la )?prioridad(?:es)?, tema (?=de la (?:cumbre|reunión|sesión)),
    objetivos de desarrollo sostenible, áreas? de (?:libre comercio|influencia|responsabilidad|competencia|interés), en el área, en el tema, sectores prioritarios de inversión, tener prioridad, orden de prioridad
  `,
  tenure: list`al frente de(?:l)?, a la cabeza de(?:l)?, su (?:gestión|mandato|semestre|período|periodo|turno)`,
  others: list`secretari[oa] general(?=[^.]{0,60} priori), ministerio de \p{L}+(?=[^.]{0,40} priori), objetivos? (?:del bloque|de la organización|del organismo|del grupo)(?= (?:es|son)), cámara de (?:comercio|industrias?), cámara(?=[^.]{0,80}(?:priori|ejes)), gremio, partido, alcald\p{L}+, empresa, miembro no permanente`,
};
