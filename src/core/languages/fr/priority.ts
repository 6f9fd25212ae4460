import type { PriorityWords } from '../../model/words/priority-words';
import { list } from '../../words/list';

/** How French news says what a chair will put first. */
export const priority: PriorityWords = {
  nouns: list`
    priorités?(?: (?:principales?|clés?|centrales?|absolues?|majeures?|thématiques|stratégiques|politiques|essentielles?))?, (?:axes|domaines|thèmes|chantiers|objectifs|dossiers|secteurs|sujets|actions) prioritaires, (?:axe|domaine|thème|chantier|objectif|dossier) prioritaire,
    (?:axes|objectifs|thèmes|piliers|lignes|défis|chantiers|enjeux|tâches|domaines|sujets) (?:principaux|principales|majeurs|centraux|stratégiques|essentiels|directeurs|clés?|thématiques|forts), (?:axe|objectif|thème|pilier|défi|enjeu) (?:principal|majeur|central|essentiel),
    (?:principaux|grands|principales|grandes|principal|principale|grand) (?:axes?|objectifs?|thèmes?|lignes|priorités?|défis?|chantiers?|enjeux|piliers|dossiers|orientations|ambitions|lignes de (?:son|sa) \p{L}+), têtes? des priorités, lignes directrices
  `,
  aims: list`(?:(?:un|une|son|sa) )?(?:programme|agenda|feuille de route|plan)(?: \p{L}+)?(?= ?:), objectifs?, buts?, tâches?, axes?, piliers?, thèmes, lignes, dimensions?, domaines, défis, enjeux, missions?(?<!mandat de la mission)(?! (?:en|au|aux|d[’'](?:observation|assistance|appui)|de (?:paix|maintien|la))(?!\p{L})), ambitions?, chantiers?, accent`,
  generic: list`points, questions, sujets, thèmes, volets, mots, messages, domaines, dossiers, choses, verbes`,
  links: list`
    est, sont, sera, seront, étaient, serait, seraient, comprend, comprennent, comprendront, incluent, inclut, incluant, figurent?, figurera, figureront, à savoir, comme, tels? que, telles que, consistent? à, portent? sur, porteront sur, portera sur, concernent?, que sont, citons, a-t-il cité, il a cité, on trouve, on compte, s[’']articulent autour d[eu]s?,
    s[’']articuleront autour d[eu]s?, parmi lesquels?, parmi lesquelles, vont de, sont les suivant(?:e)?s, suivant(?:e)?s, seront les suivant(?:e)?s, dont
  `,
  linksBefore: list`
    (?:seront|sera|sont|est|étant|reste|restent|resteront|restera|comme|constituent?|constitueront|constituera|forment|représentent|figurent?|figureront|compteront|feront partie|fait partie)(?: (?:aussi|également|parmi|au nombre|au cœur|en tête|une? des?|l[’']une? des))?(?: (?:la|le|les|des|de|du|l[’']|une|un|ses|sa|son|ces|nos|mes|leurs|autant de))*(?: \p{L}+){0,2}, tels? sont, telles sont, ce sont
  `,
  focus: list`
    (?:se |me |nous )?(?:concentrera|concentrerai|concentrerons|concentreront|concentre|concentrer|focalisera|focalise|focaliser|concentré|penchera|consacrera|consacrer)(?: \p{L}+ment| notamment| surtout)? (?:sur|à|aux), axée?s? sur, centrée?s? sur, s[’']articulera autour d[eu]s?, s[’']articulent? autour d[eu]s?, s[’']appuiera sur, sera placée sous le signe d[eu],
    plac(?:e|er|era|é|ait) (?:sa|son|cette|ce|leur|notre) (?:présidence|mandat|mandature|année|semestre|mois)(?: \p{L}+)? sous le signe d[eu]s?, portera(?: \p{L}+ment)? sur, sera consacrée à,
    (?:s[’']est|s[’']était|s[’']étant|se sont|se) (?:fixée?s?|fixe|fixent|assignée?s?|assigne|donnée?s?|donne) (?:pour |comme )?(?:\p{L}+ )?(?:objectifs?|priorités?|buts?|mission|ambition|tâche)(?: (?:principaux|principales|prioritaires?|majeurs|principal|principale))? (?:de|d[’'](?=\p{L})),
    (?:axer|axera|axé|centrer|centrera|articuler|articulera|orienter|orientera|structurer|bâtir|concentrer|concentrera|concentré|focaliser|focalisera) (?:sa|son|ses|leurs?|notre|nos|la|le|les|cette|ce) (?:\p{L}+ )?(?:présidence|mandat|mandature|action|programme|travail|travaux|semestre|efforts|agenda|discussions)(?: \p{L}+){0,2} (?:sur|autour d[eu]s?|autour d[’'](?=\p{L})),
    (?:consacrer|consacrera|consacre|dédier|dédiera|vouer|mettre à profit) (?:sa|son|cette|ce|leur|notre) (?:présidence|mandat|mandature|année|semestre|mois)(?: \p{L}+)? (?:à|au|aux),
    (?:citée?s?|cite|range|rangée?s?|place|placée?s?|inscrit|inscrite|mis|met|compte|classe|énuméré|retenu) (?:parmi|au (?:nombre|rang) de|en tête de) (?:ses|leurs|les|nos|vos) (?:\p{L}+ )?(?:priorités|objectifs|chantiers|axes),
    (?:sa|cette|notre|la|leur) (?:présidence|mandature)(?: \p{L}+)? (?:s[’']articul\p{L}+ autour d[eu]s?|repos\p{L}+ sur|sera (?:axée|centrée|articulée|bâtie) (?:sur|autour d[eu]s?)),
    (?:donnera|donnerai|donner|donne|accordera|accorderai|accorder|accorde|donnerons|donné|accordé) (?:la |une )?(?:\p{L}+ )?(?:priorité|importance|attention)(?: particulière| absolue)? (?:à|au|aux), privilégiera, privilégier, priorisera,
    (?:mettra|mettrai|mettre|met|mettront|mettrons|mettant|mis|mettrait|mettait) (?:particulièrement |notamment |tout )?(?:l[’']accent|un accent)(?: particulier)? sur, avec (?:un |une )?(?:accent|attention|focus) (?:particuli(?:er|ère) )?(?:sur|à), avec (?:pour|comme) (?:\p{L}+ )?(?:priorités?|objectifs?|axes)(?: principales| principaux)?, comme (?:première )?priorité, pour priorités?,
    (?:compte|compter|figurent?|figureront) (?:parmi|au nombre de) (?:ses|les) (?:\p{L}+ )?(?:priorités|objectifs)(?: de (?:sa|la) présidence)?, (?:entend|veut|souhaite|compte|comptait|voudrait|promet de|a promis de) faire (?:de|du|des|d[’'](?=\p{L})), s[’']attachera à, s[’']attellera à
  `,
  focusBefore: list`(?<=: )(?:sur|autour de) ces (?:\p{L}+ )?(?:axes|thèmes|piliers|points|volets|dossiers|chantiers|priorités)(?=[^.]{0,120}(?:présidence|mois|mandat|semestre)), (?:sera|seront) (?:prioritaires?|une priorité|au cœur|au centre|en tête des priorités), figure(?:nt|ront|ra)? (?:au cœur|en tête|au centre), (?:auront|aura) la priorité`,
  intent: list`
    (?:veut|veulent|voulait|voudrait|souhaite|souhaitait|entend|entendait|compte|comptait|espère|tient à|ambitionne de|vise à|cherche(?:ra)? à|prévoit de|se propose de|projette de|envisage de|aura à cœur de|a à cœur de|a l[’']intention de|(?:a )?dit vouloir|(?:a )?affirmé vouloir|disant vouloir|s[’']emploiera à|s[’']attellera à|s[’']attachera à)(?: (?:ensuite|notamment|surtout|avant tout|d[’']abord|enfin|par ailleurs))?(?= (?!préciser|souligner|rappeler|dire|saluer|remercier|féliciter|exprimer|indiquer|prendre|céder|passer|remettre|assumer|présider|visiter|rencontrer|accueillir|organiser|se rendre|tenir)\p{L}+(?:er|ir|re)(?![\p{L}])), (?:s[’']est |s[’'])?(?:engagée?|engage|engagera|engageait) (?:aussi |également |notamment )?à, (?:a )?promis (?:de|d[’'](?=\p{L})), promet (?:de|d[’'](?=\p{L})), s[’']emploiera à, a plaidé en faveur d[eu]s?,
    (?:œuvrera|œuvrer|travaillera|travailler|travaillerons|plaidera|militera|luttera|veillera|s[’']efforcera|tentera|tâchera) (?:à|pour|en faveur d[eu]|de|au), (?:renforcera|soutiendra|promouvra|encouragera|approfondira|défendra|poursuivra|accélérera)(?= \p{L}+), (?:l[’']|son |notre )(?:objectif|but|ambition) (?:est|sera) d[e’'], a pour (?:objectif|but|ambition) de, aura pour (?:objectif|mission) de, plaide pour, a plaidé pour, appelle à, a appelé à
  `,
  also: list`
    s[’']est (?:aussi|également|en outre|par ailleurs) engagée? à, (?:veut|souhaite|entend|compte) (?:aussi|également|en outre)(?= \p{L}+(?:er|ir|re)(?!\p{L})), en outre(?! \p{L}+(?:é|és|ée)(?!\p{L})), par ailleurs[,]? (?:il|elle) (?:compte|veut|entend|souhaite|s[’']engage à), (?:compte|entend|veut) par ailleurs, a (?:aussi|également) (?:cité|évoqué|mentionné|promis de|plaidé pour|annoncé), s[’']y ajoutent?, autres? priorités?[,]? (?:est|sont|sera|seront|:)
  `,
  alsoBefore: list`(?:sera|seront) (?:aussi|également) (?:importante?s?|prioritaires?|abordée?s?|au menu)`,
  one: list`une autre, un autre, une des, un des, l[’']une? des, une, un, la (?:première|deuxième|seconde|troisième|quatrième|cinquième|dernière), le (?:premier|deuxième|second|troisième|quatrième|cinquième|dernier)`,
  ordinals: [
    list`(?:la |le |en |tout )?premi(?:er|ère|èrement)(?: lieu| priorité| axe| objectif| pilier)?, d[’']abord, tout d[’']abord, d[’']une part`,
    list`(?:et )?(?:la |le |en )?(?:deuxième(?:ment)?|seconde?)(?: lieu| priorité| axe| objectif| pilier)?, ensuite, d[’']autre part, puis`,
    list`(?:et )?(?:la |le |en )?troisième(?:ment)?(?: lieu| priorité| axe| objectif| pilier)?`,
    list`(?:et )?(?:la |le |en )?quatrième(?:ment)?(?: lieu| priorité| axe| objectif| pilier)?`,
    list`(?:et )?(?:la |le |en )?cinquième(?:ment)?(?: priorité| axe| objectif| pilier)?`,
    list`(?:et )?(?:la |le )?sixième(?:ment)?(?: priorité| axe)?`,
    list`(?:et )?(?:la |le )?septième(?:ment)?`,
    list`(?:et )?(?:la |le |en )?derni(?:er|ère)(?: lieu| priorité| axe| objectif| pilier)?, (?:et )?enfin, (?:et )?finalement`,
  ],
  contractions: { de: ['du', 'des', 'd'], à: ['au', 'aux'] },
  counts: {
    2: ['deux'],
    3: ['trois'],
    4: ['quatre'],
    5: ['cinq'],
    6: ['six'],
    7: ['sept'],
    8: ['huit'],
    9: ['neuf'],
    10: ['dix'],
  },
  these: list`ce sont, il s[’']agit d[eu’'], elles sont, ils sont, parmi (?:elles|eux|celles-ci|ceux-ci) (?:figurent?|figurera), telles sont, à savoir`,
  and: list`et, ainsi que, de même que, et aussi, ou encore, et enfin, sans oublier, mais aussi, puis, ou, tout comme`,
  clauses: list`
    qui, que, dont, lequel, laquelle, où, quand, afin de, afin que, pour que, pour, de façon à, notamment, y compris, tant, avec, surtout, en particulier, particulièrement, grâce à, à travers, par, ce qui, car, comme, tout en, sans, via, au moyen, en vue de
  `,
  prepositions: list`de, du, des, en, pour, par, à, au, aux, avec, contre, entre, sur, vers, dans, face`,
  articles: list`le, la, les, un, une, l, des`,
  heads: list`(?:le |la |les |l[’'])?\p{L}{3,}(?:tion|sion|ment|té|ance|ence|isme|age|ure), \p{L}{3,}(?:er|ir|re)`,
  details: list`notamment, y compris, comme, tels? que, telles que, par exemple, en particulier, à travers, via, dont, parmi lesquelles?, à savoir, c[’']est-à-dire, grâce à`,
  inner: list`
    comme, tel(?:le)?s? que, dans (?:les|des) (?:domaines|secteurs|champs)(?: (?:tels que|comme))?, en matière
  `,
  fights: list`
    (?:lutt(?:e|er|ant)|combat|bataille|mesures|actions|réponses?|résilience|protection) (?:contre|face (?:à|au|aux)), combattre, prévenir, éradiquer, éliminer, (?:éradication|prévention|élimination|répression) d(?:e|u|es)
  `,
  ills: list`
    (?:terror|extrém|séparat|rac|sex|fasc|protectionn|antisémit|populi)isme(?: \p{Ll}{5,}){0,2}, radicalisation, crimes?(?: \p{Ll}{5,}){0,2}, criminalité(?: \p{Ll}{5,}){0,2}, trafics?(?: illicites?)?, traite(?: des (?:êtres humains|personnes))?, drogues?, corruption, blanchiment, contrebande, pauvreté(?: \p{Ll}{5,}){0,2}, faim, inégalités(?: \p{Ll}{5,}){0,2}, discriminations?(?: \p{Ll}{5,}){0,2}, xénophobie, intolérance, haine, violences?(?: \p{Ll}{5,}){0,2}, désinformation, ingérences?(?: \p{Ll}{5,}){0,2}, immigration (?:illégale|irrégulière|clandestine), migrations? (?:illégales?|irrégulières?), (?:change|dérègle)ments? climatiques?, réchauffement(?: \p{Ll}{5,}){0,2}, pollutions?(?: \p{Ll}{5,}){0,2}, désertification, déforestation, maladies(?: \p{Ll}{5,}){0,2}, pandémies?, piraterie(?: \p{Ll}{5,}){0,2}, cyber\p{L}+, menaces(?: \p{Ll}{5,}){0,2}
  `,
  breaks: list`
    malgré, en dépit d[eu’'], tandis que, alors que, mais(?! aussi), bien que, toutefois, cependant, pendant (?:sa|la|son) (?:présidence|mandat), durant (?:sa|la|son) (?:présidence|mandat), au cours de (?:sa|son) (?:présidence|mandat), selon (?:lui|elle|le|la), comme l[’']a, lorsqu[’'](?:il|elle), jusqu[’'](?:au|en|à)
  `,
  leads: list`
    entre autres, notamment, en particulier, en premier lieu, avant tout, d[’']abord, principalement, à savoir, les suivants, les suivantes, des (?:sujets|thèmes|questions) comme, aussi, également, que, à, de, d[’'], en, pour, comme, sur, la nécessité de, celle de, celui de, par, est, sont, du, des
  `,
  opens: list`(?<=, )avec, veut, a défini, a identifié, considère, a énuméré, a cité, a évoqué, a mentionné`,
  notItems: list`
    (?:sa|son) (?:présidence|mandat|semestre), il, elle, ils, elles, on, nous, cela, ceci, ce, c[’']est, cette, ces, est, sont, fut, sera, a, ont, avait, y, ce que, ce qui, quoi, qui, quel, quelle, quels, quelles, maintenant, aujourd[’']hui, hier, lorsque, plusieurs, nombreuses, annoncée?s?, présentée?s?, publiée?s?, connue?s?, ne, n[’'], pas, se, lui, très, déjà,
    le président, la présidente, le ministre, la ministre, le chef, claires?, définie?s?, selon
  `,
  that: list`que, si, qu`,
  said: list`
    a dit, dit, a déclaré, déclare, a affirmé, affirme, a souligné, souligne, a indiqué, indique, assur(?:e|é)(?! (?:\p{L}+ )?(?:la|cette|sa|le|ce|l[’'])), a estimé, estime, a précisé, précise, a ajouté, ajoute, a expliqué, explique, a annoncé, annonce, a rappelé, rappelle, a noté, note, a insisté, a relevé, a martelé, a lancé, a confié, a fait savoir, a conclu, a poursuivi,
    a promis, s[’']est engagée?, a présenté, a énuméré, a cité, a mentionné, a détaillé, a exposé, a décliné, a plaidé, a proposé, a évoqué, écrit, a écrit, a informé, a rapporté, a confirmé, déclarait, expliquait, a-t-il, a-t-elle
  `,
  according: list`selon, d[’']après, selon les mots de`,
  past: list`présidence (?:précédente|sortante|passée), l[’']année dernière, l[’']an dernier, la dernière fois, bilan de, lors de sa précédente présidence, acquis de la présidence`,
  denials: list`pas(?! (?:seulement|uniquement)), jamais`,
  not: list`
    dans les domaines d(?:e|u|es)?(?!\p{L}), ne (?:figur|compt|fait|font|s[’']inscri)\p{L}* (?:pas|plus|donc pas) (?:\p{L}+ ){0,4}priorités?, ces (?:deux|trois|quatre|cinq) (?:domaines|points|questions|sujets|dossiers|thèmes|volets)(?! :| sont), devise, slogan, (?:déclaration (?:de |d[’'])\p{Lu}\p{L}+,|sommet|réunion|session|rencontre|débat|visite|entretiens|discussions|conférence|pourparlers)(?: \p{L}+){0,3} (?:se )?(?:port|concentr|consacr|ax|centr)\p{L}+(?: \p{L}+){0,2}, projets? prioritaires?, n[’']est pas (?:une |la )?priorité, thème (?=du sommet|de la (?:réunion|session|conférence)), quartiers? prioritaires?, question prioritaire de constitutionnalité,
    objectifs de développement durable, zones? de libre-échange, domaines? de compétence, ordre de priorité, priorité à droite, axe routier
  `,
  others: list`secrétaire générale?(?=[^.]{0,60} priori), ministère d\p{L}* \p{L}+(?=[^.]{0,40} priori), objectifs? (?:du bloc|de l[’']organisation|du groupe)(?= (?:est|sont)), chambre de commerce, mairie, maire, constructeur, entreprise, parti, syndicat, membre non permanent`,
};
