import type { ChairshipWords } from '../../model/words/chairship-words';
import { list } from '../../words/list';

/** How French words the taking, holding and passing on of a chair. */
export const chairship: ChairshipWords = {
  office: list`présidences?(?: (?:tournante|en exercice|semestrielle|mensuelle|annuelle|rotative|pro tempore))*, pro tempore`,
  officer: list`présidente?s? (?:en exercice|tournante?|pro tempore|de (?:la conférence|l[’']autorité) des chefs d[’'][ée]tat(?: et de gouvernement)?|du mois), pays présidents?, pays qui préside`,
  boundOfficer: list`présidente?`,
  otherBodies: list`
    commission, secrétariat, parlement, parlementaire, assemblée parlementaire, cour, tribunal, banque, chambre, conseil d[’']affaires, conseil des affaires, groupes? de travail, comités?(?! des ministres), sous-comité, délégation, mission, observateurs, fonds, agence,
    forum des affaires, fédération, confédération, eurogroupe, bureau
  `,
  otherPosts: list`hauts? représentante?s?, secrétaires? générale?s?, secrétaires? exécuti(?:f|ve)s?, directeurs? générala?e?, présidente? (?:de la commission|du conseil européen|du parlement)`,
  countryAnaphors: list`le pays (?:africain|asiatique|européen|eurasiatique|sud-américain|latino-américain|caribéen|nordique|scandinave|balte|baltique|balkanique|alpin|maghrébin|sahélien|d[’']Afrique (?:de l[’']Ouest|australe|centrale|de l[’']Est)|d[’']Asie centrale)(?! (?:qui|le|plus|à|avec)(?!\p{L})), le royaume(?! de| du| d[’'])(?!-), (?:le|ce|notre|son) pays(?! (?:qui|hôte|voisin|membre|européen|africain|asiatique|d[’']))(?! (?:à|de|en|des|du) \p{L}+), notre nation`,
  holderPronouns: {
    subject: list`il, elle, celui-ci, celle-ci, ce dernier, cette dernière, le pays, lequel, laquelle`,
    object: list`lui, leur, nous, le(?= (?:rempla|suiv|relèv|relaie|relaye))`,
  },
  holderWords: list`le dirigeant, la dirigeante, le politique, le chef de l[’']état, la cheffe de l[’']état, cet ancien, cette ancienne, l[’']ancien(?:ne)?(?= (?:général|ministre|premier|officier|colonel|diplomate|banquier)), le (?:quinqua|sexa|septua|octo)génaire, l[’']homme(?= (?:politique|d[’']état|fort)), le (?:nouveau )?président(?= (?:\p{L}{3,}(?:ais|ois|ien|éen|ain|an)|remplac|succèd|pren)), pour(?= (?:succéder|remplacer|prendre la (?:suite|relève|succession|place)))`,
  officePronouns: list`(?:le|ce|son) mandat, l[’'](?=(?:exerc|assur|occup|assum))\p{L}*, elle, celle-ci, l[ae](?= (?:cède|cédera|transmet|transmettra|passe|passera|remet|remettra|laisse|laissera|confie|confiera|donne|donnera|tien[dt]|tiendra|garde|conserve|prend|prendra|reçoit|recevra|gardera|conservera|détient|détiendra))\p{L}*`,
  afterwards: list`ensuite, par la suite, après (?:elle|lui|quoi), à sa suite, puis, à son tour`,
  membership: list`membres? non permanents?, membre du conseil, siège (?:non permanent|au conseil), (?:élue?|siéger|siège|siégera) (?:comme|en tant que|au|à)(?= (?:membre|conseil)), mandat (?:de deux ans|d[’']un an|biennal)(?= (?:au|de membre|comme|en tant))`,
  takenFromRecipient: list`repren(?:d|nent|dra|dront|dre|ant), repris, reprit`,
  turns: list`(?:au|le) tour, c[’']est (?:désormais|maintenant|dorénavant|donc|aujourd[’']hui)(?= (?:à|au|aux)(?!\p{L})), revient (?:désormais |maintenant |donc )?(?=(?:à|au|aux)(?!\p{L}))`,
  decisions: list`décisions?`,
  handovers: list`passation(?: de (?:pouvoirs?|témoin|relais|flambeau))?, passage de (?:relais|témoin|flambeau), transfert, transmission, relève, alternance`,
  gatherings: list`dont le sommet, (?:accueillera|organisera|abritera) le (?:\p{L}+ ){0,2}sommet`,
  relatives: list`qui, lequel, laquelle, dont, qui à son tour, pays qui`,
  batons: list`relais, flambeau, témoin, marteau, maillet, bâton, (?<=pass\p{L}{1,4} )la main, (?<=(?:reprend|reprendr|repri)\p{L}{1,2} )la main`,
  ownOffice: list`(?:son année|son semestre|son tour) de présidence, sa (?:\p{L}+ )?présidence`,
  weakOffice: list`
    rênes, (?<=(?:laiss|pris|prend|prendr)\p{L}{0,2} )la place(?= (?:\p{L}+ )?(?:\p{L}+ )?(?:à|au|aux)(?!\p{L})), (?:du|au) poste, (?:la|cette) responsabilité(?= (?:qu|de la|du)), semestre(?= (?:\p{L}+(?:ais|aise|ois|oise|ien|ienne|ain|aine|ard|arde|ol|ole|que|lot|in|ine|ienne)|belge|grec|croate|bulgare|slovène|allemand|letton|suisse|chypriote)(?!\p{L})), rênes, (?<=c[éè]d\p{L}{1,4} )(?:sa place|son siège|son fauteuil), fauteuil(?: présidentiel)?, barre, leadership, direction, tête, commandes, (?:le|ce|son) poste, (?:la|cette|sa) fonction, (?:ces|ses|les) fonctions, (?:la|cette) charge, (?:son|le|ce) mandat, un mandat(?= qui (?:dur|cour|s[’']ach|prend|expir|début|commenc)), (?:sa|cette) mandature, gouvernail, timon,
    (?:elle|celle-ci|cette dernière)(?= (?:revien\p{L}+|revena\p{L}+|reviendra\p{L}*|incomb\p{L}+|échoi\p{L}+|est (?:échue|revenue|passée|confiée)|sera (?:confiée|assurée|transmise)|passe(?:ra)?) )
  `,
  notOffice: list`(?:aucun pays|aucun état|personne) ne [^.;:]{0,30}(?:assum|exerc|pren|occup)\p{L}+ [^.;:,]{0,20}présidence, 
    tro[iï]ka (?:(?:d[aeiou]\p{L}{0,3}|al|all[ae]?|en|à la|na|[ai]|l[ae]) ?){1,3}(?:(?:verti|frent|têt|cabez|guid|lider|lead)\p{L}+|présidence|presiden[cz]i?a|presidência),
    trio[^.,;:]{0,60}présidences?(?= \p{L}),
    vice-présiden\p{L}+, (?:ex|anciens?|anciennes?)[- ]présidente?s?,
    présiden(?:te?|ce) (?:par intérim )?(?:de la |de l[’']|du |des |de )(?:république|gouvernement|nation|état|etat|commission|comité(?! des ministres)|parlement|sénat|chambre|assemblée|banque|tribunal|cour|conseil d[’']administration|conseil de surveillance|directoire|parti|club|fédération(?! de)|confédération|association|région|département|compagnie|entreprise|société|groupe (?:renault|parlementaire|bancaire|industriel|politique|scolaire|hospitalier|socialiste|de presse)|eurogroupe|transition|jury|syndicat|patronat|fondation|université|métropole|fonds|bce|fmi|medef|rn|ps|constructeur|conseil (?:régional|départemental|constitutionnel|général|national|scientifique|italien|des ministres)),
    élections? (?:à la )?présidentielles?, candidat\p{L}* à la présidence(?! (?:tournante|de l[’']u))
  `,
  verbs: {
    take: list`
      pren(?:d|nent|dra|dront|dre|drait|ait|ant|ne), pris, prise, prit, prirent, assum(?:e|ent|er|era|eront|é|ée|ait|a|ant|erait), repren(?:d|dra|dre|ant), repris, reprit, hérit(?:e|ent|er|era|é|a), reçoi(?:t|vent), reçu, reçut, recevr(?:a|ait), recevoir, recevant,
      endoss(?:e|er|era|é|a), accèd(?:e|ent), accéd(?:er|era|é|a), récupèr(?:e|era), récupér(?:er|é|a), entam(?:e|ent|er|era|é|a), début(?:e|er|era|é|a), commenc(?:e|er|era|é|a), inaugur(?:e|er|era|é|a), ouvr(?:e|ira|ir), ouvert, entr(?:e|er|era|é|a) (?:en|dans), empoch(?:e|era), accept(?:e|er|era|é|a), obt(?:ient|iendra|enu|int),
      démarr(?:e|er|era|é|a), port(?:e|er|era|é) à, prise de, décroch(?:e|ent|er|era|é|a), remport(?:e|ent|er|era|é|a), recueill(?:e|i|ir|it|era), (?:s[’']est|se (?:voit|sont|verra)) (?:vue?s? )?(?:confier|remettre|attribuer|transmettre|désigner|porter),
      pren(?:d|nent|dra|dre|ant) en main, pris en main, s[’']empar(?:e|er|era|é|a)
    `,
    give: list`
      cèd(?:e|ent|era), céd(?:er|era|é|ée|a|ant|ait), transm(?:et|ettent|ettra|ettre|is|ise|it|ettant), pass(?:e|ent|er|era|eront|é|ée|a|ant|ait), remet(?:tent|tra|tre|tant)?, remis, remise, remit, confi(?:e|er|era|é|ée|a), transfèr(?:e|era), transfér(?:er|é|ée|a), laiss(?:e|er|era|é|a|ant),
      quitt(?:e|er|era|é|a), donn(?:e|er|era|é|a), abandonn(?:e|er|é|a), passation, transmission, transfert, lègue, léguer
    `,
    follow: list`
      (?:ce sera|viendra|c[’']est)(?: ensuite| alors)? (?:le|au) tour, (?<=(?:suivante?|prochaine?|ensuite|succession|puis|après)[^.;]{0,60})ce sera(?= (?:la |le |les |l[’'])\p{L}), (?:suivra|suivront|viendra|viendront)(?= (?:la|le|les|l[’']|ensuite)), suivie?s? (?:(?:en|le|à|dès|ensuite|dans) (?:\p{N}+(?:er)? )?(?:\p{L}+ )?(?:\p{N}+ )?)?(?:par|de|du|des), le fera, entrer(?:a|ont) en fonctions?, entrent? en fonctions?(?= (?:la|le|les)), (?:le|la) (?:prochaine?|suivante?) (?:\p{L}+ ){0,2}(?:[àa] l[’']\p{L}+ )?(?:\p{L}+ ){0,3}(?:sera|est)
    `,
    pass: list`
      pass(?:e|ent|er|era|é|ée|a|ant|ait|erait), revien(?:t|dra|drait), revenu, revenue, reven(?:ir|ait), éch(?:oit|oira|u|ue|ut|oir), incomb(?:e|era|ait), va, ira, aller, transmise, cédée, confiée, remise, transférée, dévolue, attribuée, tomb(?:e|era|é|ée), bascul(?:e|era|é), tourn(?:e|era), change de mains
    `,
    replace: list`
      remplac(?:e|ent|er|era|é|ée|a|ant|ait), succèd(?:e|ent|era), succéd(?:er|é|era|a|ant|ait|eront), relay(?:e|er|era|é|a), relaie, relèv(?:e|era), relev(?:er|é|a), pren(?:d|dra|dront|dre|ant|nent) (?:ainsi |donc |désormais |officiellement |à son tour |alors )?(?:le relais|la relève|la suite|la succession|la place)(?= (?:de|du|des|d)), pris (?:ainsi |donc |désormais |officiellement |à son tour |alors )?(?:le relais|la relève|la suite|la succession|la place)(?= (?:de|du|des|d)),
      prit (?:le relais|la relève|la suite|la succession|la place)(?= (?:de|du|des|d)), (?:(?:s[’']installe|assis|assise) )?à la place(?= (?:de|du|des|d)), (?:repren(?:d|dra|dre|ant)|repris|reprit) (?:le relais|le flambeau|le témoin)(?= (?:de|du|des|d)), emboît(?:e|era|er|é) le pas, en remplacement, en succession, en relais, (?:fai(?:t|sant)|fera) suite(?= (?:à|au))
    `,
    hold: list`
      occup(?:e|ent|er|era|ait|é|ée|a|ant), exerc(?:e|ent|er|era|eront|ait|é|ée|a|ant), assur(?:e|ent|er|era|eront|ait|é|ée|a|ant), détien(?:t|nent|dra|drait), détenu, détenue, déten(?:ait|ir), tien(?:t|nent|dra), tenait, tenu, dirig(?:e|er|era|eait), (?:a|ont|aura|auront|avait)(?= (?:désormais |ainsi |actuellement |déjà |également |aussi )?(?:la|cette|sa|cet|ce|leur) ), à la tête, aux commandes, aux manettes, au fauteuil,
      conserv(?:e|er|era|é), conduit, conduira, mèn(?:e|era), assume, tenir, endosse, gard(?:e|er|era|ent), conserver(?:a|ont)
    `,
    chair: list`présid(?:e|er|era|eront|ait|aient|é|ée|a|ant|erait)(?! (?:la|le|les|l[’']|une|un|cette|ce|sa) ?(?:\p{L}+ )?(?:réunion|séance|session|cérémonie|délégation|conseil des ministres|rencontre|débat|gouvernement|comité(?! des ministres)|commission|assemblée nationale|travaux|audience|table|ouverture|jury|tribunal|sommet|conférence(?! des chefs)))`,
    lead: list`conduire(?: [^,.;]{2,30})?? (?:les )?destinées, conduire, dirig(?:e|ent|er|era|eait|é|ée|ea|eant), pilot(?:e|er|era|é|ait|a|ant), mèn(?:e|era), conduit, conduira`,
    become: list`devien(?:t|nent|dra|dront|drait|ne), devenu, devenue, devint, deven(?:ir|ait|ant), est désormais`,
    be: list`est, sont, fut, sera, soit, être, étant, était, serait, été, comme, en (?:sa )?qualité de, en tant que, au titre de, demeure, reste, restera, assure`,
    elect: list`
      élu, élue, élus, éli(?:t|sent|ra|re), désign(?:é|ée|e|ent|er|era|a|ant), nomm(?:é|ée|e|ent|er|era|a), chois(?:i|ie|it|ir|issent), port(?:é|ée|a|ent) à la tête, reconduit, reconduite, réélu, réélue, investi, investie, intronis(?:é|ée), plébiscité, hissé, propulsé, installé, installée, reconduits
    `,
    begin: list`
      commenc(?:e|ent|er|era|é|a|ait|ant), début(?:e|ent|er|era|é|a|ait|ant), démarr(?:e|er|era|é|a), entam(?:e|er|era|é|a), s[’']ouvr(?:e|ira), ouvre, ouvert, ouverte, pren(?:d|dra) effet, à partir, à compter, depuis, dès, lanc(?:e|é|era|er), entre en fonctions?, inaugur(?:e|é|era)
    `,
    end: list`
      couvr(?:e|ira),
      termin(?:e|er|era|é|ée|a|ant), s[’']achèv(?:e|era), achev(?:er|é|ée|a), achèv(?:e|era), pren(?:d|dra) fin, pris fin, prit fin, expir(?:e|era|é|ait), fini(?:t|ra|r|ssant)?, dur(?:e|era|é|ait|er), court jusqu, courra, (?:restera|demeurera) (?:en fonctions?|à ce poste|en poste|à la tête), s[’']étend(?:ra)?, clôt, clôtur(?:e|é|era), conclu(?:t|re|ra|ant)?, jusqu[’'](?:au|en|à), touche à sa fin, arriv(?:e|era) à (?:échéance|son terme), échéance, sort(?:i|ie) de
    `,
  },
  precedes: list`précèd(?:e|era), précéd(?:er|ant|a|era), avant(?! qu)(?: celle)?`,
  precededBy: list`après(?! qu)(?: celle)?, suivant, précédée?s? (?:par|de|du), à la suite (?:de|du|des|d)`,
  previous: list`sortante?, précédente?, ancien(?:ne)?, dernier, dernière, prédécesseure?, ex, antérieure?`,
  next: list`entrante?, prochaine?(?<!(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|mois|an|année|semaine|semestre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) prochaine?), suivante?, future?, successeure?, à venir`,
  current: list`actuel(?:le)?, actuellement, désormais, présent, nouveau, nouvelle, nouvel`,
  fresh: list`nouveau, nouvelle, nouvel, fraîchement élue?`,
  future: list`
    \p{L}{3,}(?:era|ira|dra|tra|vra|eront|iront|dront)(?!\p{L}), sera, seront, aura, va, vont, doit, doivent, devrait, devra, prévoit, prévu, prévue, s[’']apprête à, se prépare à, prochainement, bientôt, prêt à, prête à, à la veille, appelée? à, en vue de, futur, future
  `,
  past: list`avait(?! (?:déclaré|dit|affirmé|indiqué|annoncé|souligné|précisé|estimé|expliqué|assuré(?! la))), avaient, ancien, ancienne, auparavant, précédemment, jadis, par le passé, dans le passé, il y a (?:un|deux|trois|quatre|cinq|\d+) ans?, la dernière fois, jusqu[’']alors, jusque-là, jusqu[’']ici, naguère, à l[’']époque`,
  over: list`
    après l[’']avoir (?:assumée?|exercée?|reçue?|prise?), (?:occup|exerç|déten|ten|assur|assum|présid|dirige|condui[st])(?:ait|aient), (?:était|étaient|fut) (?:occupée?|exercée?|assurée?|détenue?|dirigée?|tenue?|présidée?), (?:avait|avaient) (?:occupé|exercé|assuré|assumé|présidé|détenu|dirigé)e?
  `,
  beforeGiving: list`avant de, avant qu[’'](?:elle|il) ne, puis, pour ensuite`,
  when: list`quand, lorsqu[’'](?=\p{L}), lorsque, (?:date|moment) (?:à laquelle|où|auquel), mois où, après quoi`,
  negation: list`il (?:n[’']est|ne serait|ne sera) pas possible que [^.;]{0,140}, ne, n, jamais, refus(?:e|é|er|ait), décline, décliné, renonc(?:e|é|er), sans, rejet(?:te|é), plutôt que, au lieu de, aucun, aucune, empêch(?:e|é|er), ni, suspendu, suspendue, exclu, privé, privée`,
  candidacy: list`candidate?s?, candidature, brigu(?:e|er|é|ait), propos(?:e|er|é|ée|ent), pourrait, pourraient, veut, souhaite, espère, si, convoit(?:e|er|é), postul(?:e|er|é), prétend(?:ant|ante)?, vise, favorit?e?, éventuel(?:le)?, en lice, ambitionne`,
  meeting: list`
    présid(?:e|er|era|eront|ait|é|ée|a|ant) (?:hier |mardi |ce \p{L}+ )?(?:la|le|les|l[’']|une|un|cette|ce|sa|des|deux|trois|quatre|plusieurs|également|notamment|aussi) ?(?:(?!conseil|ligue|union|organi|communauté|groupe)\p{L}+ ){0,2}(?:réunions?|séances?|sessions?|cérémonies?|délégation|conseil des ministres|rencontres?|débats?|travaux|audience|conférence(?! des chefs)|ouverture|sommet|dîner|déjeuner|table),
    sous la présidence (?:effective )?(?:de (?:son excellence |m\.|mme|monsieur|madame|la ministre|l[’'])|du (?:ministre|président|premier|chef|général|roi|colonel|secrétaire)), (?:réunion|séance|session|délégation|cérémonie|rencontre|débat|conférence|atelier|table ronde)[^.;:!?]{0,90}(?<=[ ,])(?:présidée?s?|dirigée?|conduite)(?= par), (?:dirig(?:e|er|ea|é)|conduit|mèn[e]) (?:la|une) (?:délégation|mission),
    présidence de la (?:séance|réunion|session|délégation|cérémonie), président de (?:séance|la séance|la session)
  `,
};
