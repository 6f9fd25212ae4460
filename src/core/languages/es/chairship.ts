import type { ChairshipWords } from '../../model/words/chairship-words';
import { list } from '../../words/list';

/** How Spanish words the taking, holding and passing on of a chair. */
export const chairship: ChairshipWords = {
  office: list`
    presidencias?(?: siguiente)?(?: (?:['‘’"“”«»]?pro[- ]?t[eé]mpore['‘’"“”«»]?|prot[eé]mpore|rotatoria|rotativa|de turno|temporal|semestral|anual|mensual|bienal|española|colegiada|en ejercicio))?, ppt, jefatura pro[- ]?t[eé]mpore,
    secretaría pro[- ]?t[eé]mpore
  `,
  officer: list`
    president[ea]s? (?:['‘’"“”«»]?pro[- ]?t[eé]mpore['‘’"“”«»]?|prot[eé]mpore|de turno|rotatori[oa]|rotativ[oa]|en ejercicio|temporal), país que preside, presidente en funciones, economía anfitriona,
    president[ea] (?:electa? )?del? (?:\p{L}+|\p{N}+[.ºª]*) (?:per[ií]odo|sesión)(?: de sesiones)?
  `,
  boundOfficer: list`president[ea]`,
  otherBodies: list`
    comisión, comisiones, secretaría(?! pro), parlamento, parlamentari[oa]s?, asamblea parlamentaria, corte, tribunal, banco, consejo empresarial, consejo asesor empresarial, cámara, grupos? de trabajo,
    comités?(?! de ministros), subcomité, delegación, misión, observadores, fondo, agencia, foro empresarial, mesa, panel, federación, confederación, eurocámara, eurogrupo
  `,
  otherPosts: list`alt[oa] representante, secretari[oa] general, secretari[oa] ejecutiv[oa], director(?:a)? general, president[ea] (?:de la comisión|del consejo europeo|del parlamento)`,
  countryAnaphors: list`el país (?:africano|asiático|europeo|euroasiático|latinoamericano|sudamericano|suramericano|centroamericano|caribeño|andino|nórdico|báltico|balcánico)(?! (?:que|más|con)(?!\p{L})), (?:el|ese|este|nuestro|su) país(?! (?:que|anfitrión|vecino|miembro|europeo|africano|asiático|andino|latinoamericano))(?! (?:a|de) \p{L}+), la nación (?:andina|sudamericana|suramericana|caribeña|centroamericana|africana|europea|asiática)`,
  holderPronouns: {
    subject: list`esta última, este último, aquella, aquel, él, ella`,
    object: list`le, les, lo, la(?= (?:suced|sustitu|reemplaz|relev))`,
  },
  holderWords: list`el mandatario, la mandataria, el gobernante, la gobernante, el dirigente, el político, el jefe de estado, el exmilitar, el jefe del estado, para(?= (?:suceder|reemplazar|sustituir|relevar))`,
  officePronouns: list`el encargo, (?:su|el|este) mandato, (?:ceder|entregar|pasar|traspasar|transferir|ejercer|asumir|recibir|ocupar|ostentar|dejar|conservar|mantener)l[ao], (?:la|lo)(?= (?:ced|entreg|pas|traspas|transf|transm|ejer|asum|recib|ocup|ostent|tendr|conserv|manten|retendr|dejar|tom))\p{L}*, esta, ésta`,
  afterwards: list`después, luego, a continuación, posteriormente, acto seguido, seguidamente, tras (?:ella|él|ello|lo cual|eso)`,
  membership: list`miembro no permanente, miembros? no permanentes?, membresía, (?:asiento|escaño|puesto) no permanente, como (?:país )?miembro, mandato como miembro`,
  turns: list`turno, toca, tocará, corresponde, corresponderá`,
  decisions: list`decisi(?:ón|ones)`,
  handovers: list`traspaso(?: de (?:poderes|mando))?, relevo, cambio, transferencia, transmisión, entrega, transición, alternancia`,
  gatherings: list`cuy[oa] (?:cumbre|reunión), (?:acogerá|albergará|organizará|celebrará) la (?:\p{L}+ ){0,2}cumbre`,
  relatives: list`que, quien, el cual, la cual, quien a su vez, cuyo, cuya, país que`,
  when: list`cuando, (?:mes|año|fecha|día|momento|ocasión) en (?:que|el que|la que|el cual|la cual), tras (?:lo|la) cual, luego de lo cual, a partir de (?:cuando|entonces)`,
  ownOffice: list`su (?:año|semestre|turno) de presidencia, su (?:\p{L}+ )?presidencia`,
  weakOffice: list`
    mando, (?<!(?:(?:est|perman|continu|segu)\p{L}{1,6}|pone|puso|pondrá) al )(?<=al )frente(?= de), (?:la|esta|esa|dicha) función, responsabilidad(?= (?:que|en la|de la)), liderazgo, timón, conducción, riendas, jefatura, dirección, coordinación(?= del (?:bloque|grupo|organismo|mecanismo)), (?:el|su|este|ese|del|al) cargo, cargo(?= (?:en el|que)), (?:el|su|este|ese|del|al) puesto, puesto(?= que), la titularidad, (?:esta|esa|dicha) responsabilidad, turno, mandato, semestre(?= (?:\p{L}+(?:ol|és|ano|aco|ino|ego|eco|án|ense|eño|aro|ayo|eno)|belga|chipriota|croata)(?![\p{L}]))
  `,
  batons: list`testigo, batuta, mazo, relevo, estafeta, posta, antorcha, bastón de mando, (?:el|un) (?:martillo|mallete)`,
  notOffice: list`(?:cuestión|polémica|crisis|debate|discusión|controversia|problema|disputa)\p{L}* (?:de|por|sobre|en torno a)(?: el|l)? (?:traspaso|transferencia|entrega|asunción) de la presidencia, podr(?:á|ía) pasar (?:a )?ser presidente, (?:ningún país|nadie|ningún miembro) [^.;:]{0,40}(?:asum|ejerc|ocup|recib)\p{L}+ [^.;:,]{0,30}presidencia, 
    troika (?:(?:d[aeiou]\p{L}{0,3}|al|all[ae]?|en|à la|na|[ai]|l[ae]) ?){1,3}(?:(?:verti|frent|têt|cabez|guid|lider|lead)\p{L}+|présidence|presiden[cz]i?a|presidência),
    tr[ií]o[^.,;:]{0,60}presidencias?(?= \p{L}),
    vicepresiden\p{L}+, (?:ex|pos)[- ]?president[ea]s?,
    presiden(?:te|ta|cia) (?:interin[oa] )?de(?:l)? (?:la |su )?(?:república|gobierno|nación|estado|comisión|comité(?! de ministros)|parlamento|congreso|senado|cámara|asamblea nacional|asamblea legislativa|asamblea parlamentaria|banco|tribunal|corte|consejo de administración|consejo de ministros|consejo de estado|consejo directivo|consejo empresarial|directorio|junta|partido|pp|psoe|club|federación|confederación|asociación|diputación|xunta|generalitat|compañía|empresa|firma|grupo empresarial|eurogrupo|eurocámara|poder judicial|comunidad de madrid|comunidad autónoma|patronal|sindicato|gremio|organismo electoral|fundación|universidad|real madrid|fc barcelona|fondo|bce|fmi),
    mandato (?:\p{L}+ ){0,4}(?:como|de) (?:país )?(?:miembro|membr)\p{L}*, mandato de (?:la misión|negociación|paz), cargos? de (?!president)\p{L}+, puestos? de (?!president)\p{L}+, orden de (?:arresto|captura), ministr[oa] de la presidencia, ministerio de la presidencia, secretarí[oa] (?:general )?de la presidencia, casa presidencial, elecciones? (?:a la|de) presidencia, (?:candidat\p{L}+|aspirante|carrera|elecciones) a la presidencia,
    sillón presidencial, residencia presidencial, líder (?:opositor|de la oposición|sindical|indígena|supremo|del partido), titular de (?!la (?:unión africana|presidencia|celac|oea))
  `,
  verbs: {
    take: list`
      (?:design|indic|seleccion)ad[oa] para, (?:elegid|escogid)[oa] para, asum(?:e|en|ió|ieron|irá|irán|iría|ía|iendo|ido|ida|ir|a|iera), asumirla, asumirlo, asunción, tom(?:a|an|ó|aron|ará|arán|aría|ando|ado|ada|ar|e)(?: posesión de)?, recib(?:e|en|ió|ieron|irá|irán|iendo|ido|ir|iría), recibirla,
      recog(?:e|ió|erá|erán|er|iendo|ido), coge, cogió, (?:se )?(?:hace|hizo|hará|hacerse) cargo, hered(?:a|ó|ará|ar|ado), acced(?:e|ió|erá|er|ido), entr(?:a|ó|ará) en, inici(?:a|ó|ará|aron|ando|ar|ado),
      comienz(?:a|an), comenz(?:ó|ará|ar|ando|ado), arranc(?:a|ó|ará|ar), estren(?:a|ó|ará|ar|ando), empuñ(?:a|ó|ará), obt(?:iene|uvo|endrá), retom(?:a|ó|ará|ar)(?= (?:la|el|su) (?:presid|mando|lideraz|conducc|timón)), vuelve a (?:asumir|tomar), volverá a (?:asumir|tomar), adopt(?:a|ó|ará),
      aceptó?, aceptará, acept(?:a|ado|ar)
    `,
    give: list`
      ceda, entregue, pase, traspase, transfiera, ced(?:e|en|ió|ieron|erá|erán|er|ido|ida|iendo|ería), cederá, entreg(?:a|an|ó|aron|ará|arán|ar|ado|ada|ando|aba), entregarle, hizo entrega, hace entrega, hará entrega, pas(?:a|ó|ará|arán|ar|ando|ado)(?:le)?,
      traspas(?:a|ó|ará|ar|ando|ado|aron), transfer(?:irá|ir|ido|ida), transfi(?:ere|rió|riendo), (?:da|dio|dará|dar|dando|dado) (?:paso|el relevo|el testigo), dej(?:a|ó|ará|ar|ando|ado), transmit(?:e|ió|irá|ir),
      deleg(?:a|ó|ará), dio, dará, (?:ceder|entregar|pasar|traspasar|transferir|dejar)l[ao], confi(?:a|ó|ará), abandon(?:a|ó|ará), transferencia, traspaso, entrega, le (?:ced|entreg|pas|transf|traspas|transmit)(?:e|ió|a|ó|iere|irió|erá|ará|irá|erirá)
    `,
    pass: list`
      pas(?:a|ó|ará|arán|ando|ado|ar), recae(?:rá|ría|n)?, reca(?:yó|ído|er), corresponde(?:rá|n)?, correspond(?:ió|er|ía), toc(?:a|ó|ará), va(?= (?:a manos|para) ), irá(?= (?:a manos|para|a) ), quedar?(?:á|a|ó)?, entregada, cedida, transferida, traspasada,
      ser(?:á|ía)? (?:cedida|entregada|transferida|traspasada), llega(?:rá)?, traslad(?:a|ó|ará), cambi(?:a|ó|ará) de manos, volver(?:á|ía), vuelve
    `,
    replace: list`
      sustitu(?:ye|yen|yó|irá|yendo|ir|id[oa]), reemplaz(?:a|ó|ará|ando|ar|ad[oa]), remplaz(?:a|ó|ará|ando|ar), relev(?:a|ó|ará|ando|ar|ad[oa]), suced(?:e|ió|erá|iendo|er|id[oa]), en (?:reemplazo|sustitución|relevo|sucesión)(?= de),
      (?:tom(?:a|ó|ará|ar|ando) el|en) relevo(?= (?:de|a)), (?:recog(?:e|ió|erá|iendo)|tom(?:a|ó|ará|ar|ando)) (?:el testigo|la batuta|la estafeta)(?= (?:de|a)), releva
    `,
    follow: list`(?:será|sería|le toca|tocará|corresponde|corresponderá) (?:el turno|la siguiente|el siguiente), (?:es|será) (?:la|el|quien|el país que) (?:próxim|siguient|sig)\p{L}*, le seguirán?, vendrán?, será el turno, (?:el|la) (?:siguiente|próxim[oa]) (?:\p{L}+ ){0,5}(?:es|será), lo harán?, seguid[oa] (?:por|del?)`,
    hold: list`
      ejerc(?:e|en|ió|ieron|erá|erán|er|ido|ida|iendo|ía|ería), ostent(?:a|an|ó|ará|aba|ando|ar|ado|ada|aron), ocup(?:a|ó|ará|aba|ando|ar|ado|ada), desempeñ(?:a|ó|ará|aba|ando|ar|ado), tiene, tendrá, tuvo(?! (?:lugar|efecto|inicio)), tenía, detent(?:a|ó|ará|aba|ado),
      al frente, a la cabeza, al mando, lider(?:a|ó|ará|aba|ando), dirig(?:e|ió|irá|ía), encabez(?:a|ó|ará|aba), mant(?:iene|uvo|endrá), llev(?:a|ará) (?:adelante|las riendas), en manos, conduc(?:e|irá), condujo, estar(?:á)? a cargo, está a cargo,
      estuvo a cargo, qued(?:a|ó|ará)(?: \p{L}+){0,3} a cargo, conserv(?:a|ará|ó), mantendrá, retendrá, cumpl(?:e|irá|ió), particip(?:a|ó)(?= en calidad)
    `,
    chair: list`presid(?:e|en|ió|ieron|irá|irán|ía|ían|ido|ida|iendo|ir|iría)(?! (?:la|el|una|un|esta|este) (?:\p{L}+ )?(?:reunión|sesión|ceremonia|delegación|acto|consejo de ministros|encuentro|mesa|debate|gobierno|grupos? de trabajo|subgrupo|subcomité|comité|comisión|asamblea nacional|congreso|tribunal|jurado)), presidirla, presidirlo`,
    lead: list`(?:está|están|estará|estarán|se pone|se puso|se pondrá) (?:al frente|a la cabeza|al mando)(?= de), lider(?:a|ó|ará|aba|ando|ar|ado|ada), encabez(?:a|ó|ará|aba|ando|ar|ado), dirig(?:e|ió|irá|ía|iendo|ir|ido), capitane(?:a|ó|ará), pilot(?:a|ó|ará)`,
    become: list`(?:se )?convi(?:erte|rtió|rtiéndose)(?: oficialmente| formalmente)? en, se convertirá(?: oficialmente)? en, convertirse en, pas(?:a|ó|ará) a ser, se volvió, hecho`,
    be: list`es, son, (?:fue|ser|sido)(?! (?:\p{L}+mente )?(?:elegid|elect|nombrad|designad|escogid|proclamad|reelegid|reelect|ratificad)), será, sea, siendo, era, sería, como, en (?:su )?(?:calidad|condición) de, actúa como, actuará como, ejerce (?:como|de), ejercerá (?:como|de), ejercerá, sigue siendo, seguirá siendo`,
    elect: list`
      elegid[oa], eleg(?:ir|irá), elig(?:e|ió|ieron|en), electo(?<!(?:el|del|al|presidente|mandatario) electo), electa, nombr(?:a|ó|ado|ada|aron|ará), design(?:a|ó|ado|ada|aron|ará), escogid[oa], escog(?:e|ió|ieron), proclamad[oa], proclam(?:ó|aron), reelegid[oa], reelecto, investid[oa],
      juramentad[oa], juramentó, ratificad[oa], confirmad[oa]
    `,
    begin: list`
      pas(?:a|ó|ará|aron) a (?:presidir|liderar|encabezar|ocupar|ejercer), comienz(?:a|an|o), comenz(?:ó|ará|ar|ado|ando), empiez(?:a|an), empez(?:ó|ará|ar|ado), inici(?:a|ó|ará|ar|ado|ada|arán|ando|o), arranc(?:a|ó|ará|ado|ar), arranque, entr(?:a|ó|ará) en vigor, (?:da|dio|dará) comienzo, dieron inicio, (?:da|dio|dará) inicio,
      abr(?:e|ió|irá), inaugur(?:a|ó|ará|ar), desde, a partir de, a partir del, lanz(?:a|ó|ará), oficializ(?:a|ó)
    `,
    end: list`
      cubr(?:e|irá), abarca(?:rá)?,
      termin(?:a|ó|ará|ar|ado|ando), finaliz(?:a|ó|ará|ar|ado|ando), conclu(?:ye|yó|irá|ir|ido|yendo), acab(?:a|ó|ará), culmin(?:a|ó|ará|ar|ado|ando), venc(?:e|ió|erá), expir(?:a|ó|ará), dur(?:a|ó|ará|aría), se prolong(?:a|ó|ará), se extend(?:erá|ió),
      se extiende, claus?ur(?:a|ó|ará), cierr(?:a|e), cerr(?:ó|ará), lleg(?:a|ó|ará) a su fin, hasta, por concluida
    `,
  },
  precedes: list`preced(?:e|ió|erá|iendo|er), antecede, antes del?(?! que)(?: la(?= de))?`,
  precededBy: list`después del?(?! que)(?: la(?= de))?, tras(?! que)(?: la(?= de))?, luego del?(?! que)(?: la(?= de))?, precedid[oa] (?:por|del?)`,
  previous: list`saliente, anterior, previ[oa], ex, precedente, último, última, antecesor(?:a)?, predecesor(?:a)?`,
  next: list`entrante, próxim[oa], siguiente, futur[oa], sucesor(?:a)?, venider[oa]`,
  current: list`actual, actualmente, ahora, vigente, hoy, nuev[oa], en ejercicio, de turno, este semestre`,
  fresh: list`nuev[oa], recién elegid[oa], flamante`,
  future: list`
    \p{L}{3,}(?:erá|irá|ará)n?, asumirá, ejercerá, presidirá, recibirá, tomará, será, serán, va a, van a, deberá, deberán, debe(?= (?:asumir|pasar|recibir|traspasar|entregar|ceder|ejercer|corresponder|recaer)), debiendo, prevé, está previsto, está prevista, tiene previsto, se prepara para, próximamente, listo para, lista para, a punto de, de cara a,
    se dispone a, en vísperas, cuando asuma, cuando tome, futura, próxima presidencia, prepara
  `,
  past: list`había(?! (?:dicho|declarado|afirmado|anunciado|señalado|explicado|indicado|asegurado)), ya presidió, anteriormente, antes, previamente, en el pasado, hace (?:un|dos|tres|cuatro|\d+) años?, última vez, ocupaba, ejercía, ostentaba, hasta entonces, en su día, en aquel entonces, entonces`,
  over: list`
    (?:tras|después de|luego de) haberl[ao] (?:asumido|recibido|ejercido|ostentado), correspondió, correspondía, recaía, tocó (?:ejercer|ocupar|desempeñar|ostentar), (?:era|fue|fuera|estaba|venía siendo) (?:ejercida|ocupada|ostentada|detentada), (?:era|venía siendo) asumida, estaba en manos, tuvo(?! (?:lugar|efecto|inicio)), tuvieron, ejerci(?:ó|eron), ejercía, ocup(?:ó|aron), ocupaba, ostent(?:ó|aron), ostentaba, desempeñ(?:ó|aron), desempeñaba, detent(?:ó|aron), presidi(?:ó|eron), presidía, encabezó, encabezaba, lideró, lideraba, dirigió, dirigía, condujo, conducía,
    (?:había|habían|han|ha) (?:ejercido|ocupado|ostentado|desempeñado|presidido|detentado|tenido|encabezado|liderado|dirigido), cumplió, estuvo a cargo, estuvo al frente
  `,
  negation: list`no (?:es|sería|será|ve|resulta) posible que [^.;]{0,140}, no, ning[uú]n(?: país)?, nunca, jamás, rechaz(?:a|ó|ará), declin(?:a|ó|ará), renunci(?:a|ó|ará), sin, neg(?:ó|aron|ara), se niega, en lugar de, tampoco, imped(?:ir|ido), impid(?:e|ió), bloque(?:a|ó|an), deja de, perdió, fracasó`,
  candidacy: list`candidat[oa]s?, candidatura, aspira(?:nte|ría)?, propon(?:e|en|er), propuso, propuesto, propuesta, postul(?:a|ó|ación|ado), podría, quiere, desea, busca, si, nominad[oa], pretende, opta a, eventual, ojalá, espera`,
  meeting: list`
    presid(?:e|en|ió|irá|ía|ido|iendo|ir|ieron) (?:hoy |ayer |este \p{L}+ )?(?:la|el|una|un|esta|este|su|los|las) (?:\p{L}+ ){0,2}(?:reunión|reuniones|sesión|sesiones|ceremonia|delegación|acto|encuentro|mesa|debate|consejo de ministros|panel|conferencia|audiencia|jornada),
    bajo la presidencia de(?: la| el|l)? (?:ministr|president|rey|reina|secretari|canciller|embajador|señor)\p{L}*, encabez(?:a|ó|ará|ar|ando) (?:la|el|una|un) (?:\p{L}+ ){0,2}(?:reunión|sesión|delegación|acto|marcha|ceremonia|lista|encuentro|misión), presidencia de la (?:reunión|sesión|mesa|delegación),
    (?:mesa|reunión|sesión|delegación|acto|encuentro) (?:\p{L}+ ){0,2}(?:presidid[oa]|encabezad[oa]|liderad[oa]), lider(?:a|ó|ará) (?:la|una) (?:delegación|misión)
  `,
};
