import type { ChairshipWords } from '../../model/words/chairship-words';
import { list } from '../../words/list';

/**
 * How German words the taking, holding and passing on of a chair. A separable verb is its first piece, with the second looked
 * for in the same clause: 'geht … über', 'hat … inne'.
 */
export const chairship: ChairshipWords = {
  office: list`
    (?:rats|jahres|halbjahres|euro|gruppen|monats|staats)?vorsitz(?:e?s)?, (?:euro|europa)?ratsvorsitz(?:es)?, (?:rats|euro|jahres|halbjahres|monats)?präsidentschaft(?:en)?, vorsitzführung, vorsitz(?:wechsels?|übergabe|übernahme|jahr(?:es|s)?|monats?|periode|zeit|funktion),
    ratspräsidium(?:s)?, präsidium(?=(?:[^.;]|(?<=\p{N})\.){0,20} (?:übernimmt|des|im))
  `,
  ownOffice: list`(?:seine|ihre|unsere)[nrms]? (?:\p{L}+ ){0,2}\p{L}{0,10}?(?:vorsitz(?:e?s)?|vorsitzjahr(?:e?s)?|präsidentschaft)`,
  officer: list`vorsitzende[nrms]?, vorsitz(?:land|staat)(?:es|s)?, vorsitzführende[nrms]?, vorsitzinhaber(?:in)?, (?:rats)?präsidentschaft(?:s)?land, co-vorsitzende[nr]?`,
  boundOfficer: list`präsident(?:en|in)?`,
  otherBodies: list`
    kommission\p{L}*, parlament\p{L}*, sekretariat\p{L}*, versammlung\p{L}*, gericht\p{L}*, bank, wirtschaftsrat\p{L}*, jugend\p{L}*, arbeitsgruppe\p{L}*, delegation\p{L}*, fonds, agentur\p{L}*, mission\p{L}*,
    ausschuss\p{L}*, militärausschuss\p{L}*, fraktion\p{L}*, stiftung\p{L}*, partei\p{L}*, aufsichtsrat\p{L}*, verwaltungsrat\p{L}*
  `,
  otherPosts: list`generalsekretär\p{L}*, hohe[nr]? (?:vertreter|repräsentant)\p{L}*, eu-außenbeauftragt\p{L}+, generaldirektor\p{L}*, (?:kommissions|eu-rats|parlaments|eu-kommissions)präsident\p{L}*, präsident(?:en|in)? (?:der (?:eu-)?kommission|des europäischen rates)`,
  countryAnaphors: list`unser land, unserem land, das land(?!,? (?:das|welches))(?!, das), dieses land, ihr land, sein land, dessen land, deren land, die alpenrepublik, das fürstentum, das königreich, die inselrepublik, das inselland`,
  handovers: list`(?:vorsitz|stab|amts)?(?:wechsels?|übergabe), stabwechsel, staffelübergabe, staffelstabübergabe`,
  gatherings: list`dessen \p{L}*gipfel\p{L}*, deren \p{L}*gipfel\p{L}*`,
  relatives: list`der, die, das, dem, den, deren, dessen, welche[rs]?, offiziell, turnusgemäß, turnusmäßig`,
  holderPronouns: {
    subject: list`sie, es, er, dieses, diese, letzteres, das land`,
    object: list`ihn, ihm, ihr(?= (?:folgt|folgen|folgte))`,
  },
  officePronouns: list`die amtsdauer, die amtszeit, das mandat, er, ihn, sie, es, dieser, diesen`,
  when: list`wenn, worauf, woraufhin, bevor, ehe`,
  afterwards: list`danach, dann, anschließend, anschliessend, im anschluss, hernach, daraufhin, als nächste[srn]?, nächste[rsn]?, im nächsten`,
  replacedAfter: list`auf`,
  passives: list`
    (?:übernommen|abgelöst|ersetzt|beerbt|übergeben|geführt|geleitet|angeführt|ausgeübt|wahrgenommen|gestellt|innegehabt|abgegeben|weitergereicht)(?: (?:wird|werden|wurde|wurden|worden)|(?<=(?<!\p{L})(?:wird|werden|wurde|wurden|worden) (?:[^.;,]|(?<=\p{N})\.){3,140}))(?!\p{L})
  `,
  precedes: list`(?:kommt|steht|liegt|führt|hat) (?:\p{L}+ ){0,3}(?:nach \p{L}+ und )?vor, (?<=nach \p{L}+(?:-\p{L}+)? )und vor`,
  precededBy: list`(?:kommt|steht) nach, unmittelbar nach`,
  decisions: list`betraut(?:e)?, beschloss(?:en)?, beschluss(?:es)?, entscheidung(?:en)?`,
  membership: list`beitritt\p{L}*, mitglied(?:er|s|es)?, mitgliedschaft, nichtständige[nrs]? \p{L}+, sitz(?:es)?(?= im), im rat sitzt`,
  weakOffice: list`
    führung, leitung, rolle, amt(?:es)?, funktion, ruder, zügel, nachfolge(?!r), amtsgeschäfte, (?<=diese |die )aufgabe, federführung, verantwortung
  `,
  batons: list`staffelstab(?:es)?, staffel, (?<!der |beim )stab, zepter, staffelholz, (?:vorsitz|holz)?hammer, glocke, fackel`,
  notOffice: list`
    generalsekretär\p{L}*, (?:vize|stellvertretende[nr]? |ehren|ex-?)(?:vorsitzende[nrms]?|präsident(?:en|in)?), (?:partei|fraktions|vorstands|aufsichtsrats|verwaltungsrats|ausschuss|landes|bundes|konzern|betriebsrats|klub)vorsitz\p{L}*,
    vorsitzende[nrms]? (?:der|des|von)? ?(?:kommission|partei|fraktion|ausschuss|vorstand|aufsichtsrat|spd|cdu|csu|fdp|afd|grünen|övp|spö|fpö|linken|gewerkschaft|stiftung|militärausschuss)\p{L}*,
    (?:bundes|staats|minister|kommissions|parlaments|bank|landtags|bundestags|nationalrats|handels)präsident\p{L}*, (?:us|trump|biden|macron|putin|selenskyj)-?präsidentschaft, präsidentschafts(?:wahl|kandidat|kampagne)\p{L}*,
    präsidentschaft von (?:donald|joe|emmanuel|wladimir)
  `,
  verbs: {
    take: list`
      übernahme(?= (?:der|des) [^.;,]{4,80} durch ), übern(?:immt|ahm|ehmen|ahmen|ommen|ehme|ähme), nahm(?=(?:[^.;]|(?<=\p{N})\.){0,100} entgegen), nimmt(?=(?:[^.;]|(?<=\p{N})\.){0,100} entgegen), zu übernehmen, tritt(?=(?:[^.;]|(?<=\p{N})\.){0,80} an), trat(?=(?:[^.;]|(?<=\p{N})\.){0,80} an), treten(?=(?:[^.;]|(?<=\p{N})\.){0,110} an[.,;]), traten(?=(?:[^.;]|(?<=\p{N})\.){0,110} an[.,;]), angetreten, antreten, erh(?:ält|ielt|alten), bekommt, bekam, beg(?:innt|ann|onnen),
      fällt(?=(?:[^.;]|(?<=\p{N})\.){0,60} zu), startet(?:e)?, rückt(?=(?:[^.;]|(?<=\p{N})\.){0,40} (?:auf|nach)), stellt, stellen
    `,
    give: list`
      (?:staffel)?übergabe(?= (?:der|des) [^.;,]{4,80} an ), überg(?:ibt|ab|eben|egeben), übergibt, gibt(?=(?:[^.;]|(?<=\p{N})\.){0,100} (?:ab|weiter)), gab(?=(?:[^.;]|(?<=\p{N})\.){0,100} (?:ab|weiter)), abgegeben, abgeben, abgibt, abgab, abzugeben, weitergegeben, weitergeben, weitergibt, weitergab, weitergereicht, weiterreicht, weiterreichen, reicht(?=(?:[^.;]|(?<=\p{N})\.){0,80} weiter), überreicht(?:e)?, überlässt, überlie[sß]+, abtritt, abgetreten,
      tritt(?=(?:[^.;]|(?<=\p{N})\.){0,80} ab), übertr(?:ägt|ug|agen)
    `,
    follow: list`
      (?<!auf (?:\p{L}+ ){1,3})folg(?:t|en|te|ten)(?!(?: damit| nun| somit| dort| ihrerseits| seinerseits)? auf)(?=$|[.]| \p{Lu}| die| der| das| dann| darauf| im| schließlich| \d), ist(?=(?:[^.;]|(?<=\p{N})\.){0,60} (?:an der reihe(?! gewesen)|dran|am zug|vorgesehen)), (?:danach|dann|darauf|anschließend|anschliessend) (?:kommt|kommen)(?! es), sei(?=(?:[^.;]|(?<=\p{N})\.){0,60} (?:an der reihe|dran|am zug)), nachfolger(?:in)?(?: \p{L}+){0,2} (?:wird|ist|soll), (?:kommt|kommen)(?=(?:[^.;]|(?<=\p{N})\.){0,60} an die reihe), sind(?=(?:[^.;]|(?<=\p{N})\.){0,60} (?:an der reihe|dran)), an der reihe(?! gewesen), schließt sich(?=(?:[^.;]|(?<=\p{N})\.){0,60} an)
    `,
    pass: list`
      (?:vorsitz|präsidentschafts)?wechsel(?:s)?(?= (?:(?:des|der|im|in|an|vom|von) [^.;,]{4,70} )?(?:zu|zur|zum|an) ), geht(?=(?:[^.;]|(?<=\p{N})\.){0,80}(?: über| an)), ging(?=(?:[^.;]|(?<=\p{N})\.){0,80}(?: über| an)), gehen(?=(?:[^.;]|(?<=\p{N})\.){0,80}(?: über| an)), übergegangen, übergehen, übergeht, überging, wechselt(?:e)?, wechseln, gewechselt, fällt(?= an), fiel(?= an), wandert(?:e)?
    `,
    replace: list`
      (?:tritt|trat)(?=(?:[^.;]|(?<=\p{N})\.){0,40} an die stelle), an die stelle (?:von|des|der), löst(?:e)?(?=(?:[^.;]|(?<=\p{N})\.){0,100} ab), löse(?=(?:[^.;]|(?<=\p{N})\.){0,60} ab), abgelöst, ablöst(?:e)?, ablösen, abzulösen, folgt(?:e|en)?(?=(?: damit| nun| somit| dort| ihrerseits| seinerseits)? auf ), folgt(?:e|en)?(?= damit (?!auf)(?:der |dem |den )?\p{Lu}), (?<=auf (?:\p{L}+ ){1,3})folgt(?:e|en)?, ersetzt(?:e)?, beerbt(?:e)?, tritt(?=(?:[^.;]|(?<=\p{N})\.){0,80} nachfolge), nachfolge[r]?(?:in)? von
    `,
    hold: list`
      hat(?=(?:[^.;]|(?<=\p{N})\.){0,120} (?:inne|vorsitz|präsidentschaft|ratspräsidentschaft)), hatte(?=(?:[^.;]|(?<=\p{N})\.){0,120} (?:inne|vorsitz|präsidentschaft|ratspräsidentschaft)), haben(?=(?:[^.;]|(?<=\p{N})\.){0,80} inne), innehat(?:te)?, innehaben, inne(?:gehabt)?,
      führt(?:e|en)?, führen, geführt, geleitet, ausgeübt, wahrgenommen, gestellt(?=(?: (?:wird|werden|wurde|wurden))?[.,;:]), hält, hielt, übt(?:e)?(?=(?:[^.;]|(?<=\p{N})\.){0,60} aus), ausübt(?:e)?, ausüben, leitet(?:e|en)?, steht(?=(?:[^.;]|(?<=\p{N})\.){0,60} (?:vor|spitze)), stand(?=(?:[^.;]|(?<=\p{N})\.){0,60} (?:vor|spitze)), liegt, lag, obliegt, bekleidet(?:e)?
    `,
    chair: list`
      (?:steht|stehen|stand)(?=(?:[^.;,]|(?<=\p{N})\.){0,60} vor[.,;]), (?:sitzt|sass|saß)(?=(?:[^.;]|(?<=\p{N})\.){0,60} vor), vorsitzt, präsidiert(?:e)?
    `,
    lead: list`an (?:der|die) spitze, anführt, anführen, leitet(?:e|en)?, lenkt(?:e)?, (?:geleitet|geführt|angeführt)(?= von), (?:geleitet|angeführt)(?<=(?<!\p{L})(?:wird|wurde) (?:[^.;,]|(?<=\p{N})\.){3,90})`,
    become: list`(?:damit|somit|dadurch) (?:zugleich|gleichzeitig|auch|automatisch|ebenfalls), wird, wurde, werden, wurden, geworden, ernannt, bestellt`,
    be: list`ist, sind, war, waren, bleibt, als, amtiert als, fungiert als, (?=–|—)`,
    elect: list`gewählt, wählt(?:e|en)?, wählen, ernannt(?:e)?, ernennt, bestimmt(?:e)?, nominiert(?:e)?, bestellt, bestätigt(?:e)?`,
    begin: list`
      beg(?:innt|ann|inn|onnen)(?<!zu beginn), erfolgt, vorsitz(?:wechsel|übergabe|übernahme), startet(?:e)?, start, auftakt, anfang(?= (?:der|des|ihre[rs]|seine[rs]|unsere[rs]) ), eröffnet(?:e)?, antritt, tritt(?=(?:[^.;]|(?<=\p{N})\.){0,80} an), trat(?=(?:[^.;]|(?<=\p{N})\.){0,80} an), übernimmt, übernahm
    `,
    end: list`erstreckt sich, (?:schließt|schliesst|schloss)(?=(?:[^.;]|(?<=\p{N})\.){0,100} ab), endet(?:e)?(?! (?:(?:am|der|das|heute|gestern|nun|in|mit) (?:\p{L}+ )?){0,2}(?:[\p{L}\p{N}]+-)?(?:gipfel|treffen|sitzung|tagung)), beendet(?:e)?(?<!(?:gipfel|treffen|sitzung)\p{L}{0,2} (?:\p{L}+ ){0,3}beendet(?:e)?), ende(?<!zu ende)(?! (?:des jahres|\d|\p{L}+ (?:jahres|monats)|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)), läuft(?=(?:[^.;]|(?<=\p{N})\.){0,60} (?:aus|ab|bis)), auslaufend\p{L}*, dauert(?:e)?, zu ende(?<!(?:gipfel|treffen|sitzung|tagung|konferenz)\p{L}{0,2}[ ,)][^.;]{0,120}), abschluss, währt`,
  },
  previous: list`scheidend\p{L}*, vorangehend\p{L}*, vorangegangen\p{L}*, bisherig\p{L}*, vorherig\p{L}*, vorig\p{L}*, ehemalig\p{L}*, früher\p{L}*, letzt\p{L}*, vergangen\p{L}*, vorgänger\p{L}*, ex`,
  next: list`nächst\p{L}*(?! (?:\p{L}+ )?(?:jahr|monat|woche|halbjahr|tag)), kommend\p{L}*(?! (?:\p{L}+ )?(?:jahr|monat|woche|halbjahr|tag)), künftig\p{L}*, bevorstehend\p{L}*, folgend\p{L}*, nachfolgend\p{L}*`,
  current: list`aktuell\p{L}*, derzeitig\p{L}*, amtierend\p{L}*, laufend\p{L}*, neu(?:e|er|en|em|es), derzeit, momentan, gegenwärtig\p{L}*`,
  fresh: list`neu(?:e|er|en|em|es)`,
  future: list`
    wird(?=(?:[^.;]|(?<=\p{N})\.){0,120} (?:übernehmen|übergeben|führen|innehaben|gehen|werden|ablösen|haben|leiten|antreten|folgen|sein|abgeben|wechseln)), werden(?=(?:[^.;]|(?<=\p{N})\.){0,120} (?:übernehmen|führen|innehaben|ablösen|werden)), soll, sollen, will, wollen, künftig, bald,
    plant, ab dem kommenden, im kommenden jahr, im nächsten jahr
  `,
  past: list`hatte(?=(?:[^.;]|(?<=\p{N})\.){0,120} (?:geführt|geleitet|ausgeübt|übernommen|übergeben)), davor, innehatte, innehatten, innegehabt, früher, zuvor, zuletzt, damals, einst, ehemals, vormals, hatte(?=(?:[^.;]|(?<=\p{N})\.){0,120} inne)`,
  over: list`
    hatte(?=(?:[^.;]|(?<=\p{N})\.){0,120} (?:inne|innegehabt|geführt|geleitet|ausgeübt|übernommen)), innehatten?, führten?, leitete(?:n)?, präsidierte(?:n)?, innegehabt, übte(?:n)?(?= (?:[^.;]|(?<=\p{N})\.){0,60}aus), (?:stand|saß|sass)(?= (?:[^.;]|(?<=\p{N})\.){0,60}(?:vor|spitze)), (?:schloss)(?=(?:[^.;]|(?<=\p{N})\.){0,100} ab), endete, beendete
  `,
  negation: list`nicht, kein(?:e|en|er|em)?, verweiger\p{L}+, lehnt(?:e)?(?=(?:[^.;]|(?<=\p{N})\.){0,60} ab), verzichtet(?:e)?, statt, ohne`,
  candidacy: list`kandidat\p{L}*, kandidiert, bewirbt, bewerbung, vorgeschlagen, schlägt, könnte, dürfte, würde, falls, möchte, strebt, möglich\p{L}*`,
  meeting: list`
    unter (?:dem )?vorsitz, unter (?:der )?(?:leitung|führung), unter (?:\p{L}+ )?vorsitz, (?:leitet|leitete|führt|führte) (?:die |den |das |eine |ein )?(?:sitzung|delegation|treffen|tagung|gespräche|debatte|regierung|ministerium|verhandlungen|beratungen)\p{L}*,
    delegation (?:\p{L}+ ){0,3}(?:führt|leitet)
  `,
};
