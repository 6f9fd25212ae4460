import type { ChairshipWords } from '../../model/words/chairship-words';
import { list } from '../../words/list';

/** How Italian words the taking, holding and passing on of a chair. */
export const chairship: ChairshipWords = {
  office: list`presidenz[ae](?: (?:di turno|pro tempore|rotante|a rotazione|semestrale|annuale|mensile|in esercizio|italiana))?`,
  officer: list`president[ei] (?:di turno|in esercizio|pro tempore|in carica), chairperson in office, paese (?:di turno|presidente), presidente[- ]in[- ]esercizio`,
  boundOfficer: list`presidente`,
  otherBodies: list`
    commissione, segretariato, segreteria, parlamento, parlamentar[ei], assemblea parlamentare, corte, tribunale, banca, camera, consiglio di amministrazione, business council, gruppi? di lavoro, comitat[oi](?! dei ministri), sottocomitato, delegazione, missione, osservatori, fondo, agenzia,
    forum economico, federazione, confederazione, eurogruppo, tavolo
  `,
  otherPosts: list`alt[oa] rappresentante, segretari[oa] generale, segretari[oa] esecutiv[oa], direttore generale, direttrice generale, presidente (?:della commissione|del consiglio europeo|del parlamento|dell[’']europarlamento)`,
  countryAnaphors: list`il paese (?:africano|asiatico|europeo|euroasiatico|sudamericano|latinoamericano|caraibico|nordico|baltico|balcanico|scandinavo|mediterraneo|nordafricano|centroasiatico)(?! (?:che|più|con)(?!\p{L})), (?:il|questo|nostro|suo|cui) paese(?! (?:che|ospitante|vicino|membro|europeo|africano|d[’']|di))(?! (?:a|in|da) \p{L}+)`,
  holderPronouns: {
    subject: list`esso, essa, egli, ella, lui, lei, quest[’']ultim[oa], il quale, la quale`,
    object: list`gli, le(?= (?:succed|subentr)), lo(?= (?:sostitu|rimpiazz|seguir))`,
  },
  holderWords: list`il capo dello stato, il capo di stato, il leader, il politico, il premier, per(?= (?:succedere|subentrare|sostituire))`,
  officePronouns: list`(?:il|questo) (?:suo )?mandato, l[’']incarico, la(?= (?:terrà|eserciterà|manterrà|deterrà|guiderà)), essa, (?:lasciar|ceder|passar|consegnar|affidar|trasferir|manter|assumer)l[ao], l[ao](?= (?:cede|cederà|passa|passerà|consegna|consegnerà|lascia|lascerà|affida|affiderà))`,
  afterwards: list`poi, in seguito, successivamente, dopo (?:di )?(?:lei|lui|che), a sua volta`,
  membership: list`membr[oi] non permanent[ei], seggio, membro del consiglio, mandato biennale`,
  turns: list`(?:il|al) turno, la volta, tocca, toccherà, spetta, spetterà, è toccato`,
  decisions: list`decision[ei](?! finale)`,
  handovers: list`passaggio di consegne, passaggio, avvicendamento, trasferimento, staffetta, cambio di testimone, passaggio di testimone, cambio della guardia`,
  actives: list`ha, hanno, aveva, avevano, avrà, avranno, avendo, aver, avere`,
  gatherings: list`il cui vertice, (?:ospiterà|organizzerà) il (?:\p{L}+ ){0,2}(?:vertice|summit)`,
  relatives: list`che, il quale, la quale, cui, quale, che a sua volta, paese che`,
  batons: list`testimone, staffetta, martelletto, martello, campanella, campanello, bandolo`,
  ownOffice: list`(?:suo|proprio) (?:anno|semestre|turno) di presidenza, (?:sua|propria) (?:\p{L}+ )?presidenza`,
  weakOffice: list`
    (?<=(?:la|alla|sua|una|della|dalla|propria|nella) )guida, (?<=al )vertice(?= d(?:i|el|ell|ella)(?!\p{L})), semestre(?= (?:\p{L}+(?:ese|an[oa]|in[oa]|ac[oa]|ec[oa]|ota|ico|ica|olo|eno|one)|belga|croato|tedesco|slovacco|bulgaro|danese)(?!\p{L})), (?:il|del|al|suo) semestre(?= (?:si|terminerà|finirà|durerà|scadrà|è (?:iniziato|cominciato|partito|finito)))(?!\p{L}), timone, (?:il|suo|questo) mandato, redini, leadership, (?:la|questa|tale) carica, (?:l[’']|il|questo|tale) ?incarico, (?:il|questo|tale) ruolo, scettro, bacchetta, direzione
  `,
  notOffice: list`(?:nessun paese|nessuno stato) [^.;:]{0,30}(?:assum|eserc|ricever|preside)\p{L}+ [^.;:,]{0,20}presidenza, 
    a turno[^.;:]{0,60}(?:incarico|carica|presidenza|guida),
    troika (?:(?:d[aeiou]\p{L}{0,3}|al|all[ae]?|en|à la|na|[ai]|l[ae]) ?){1,3}(?:(?:verti|frent|têt|cabez|guid|lider|lead)\p{L}+|présidence|presiden[cz]i?a|presidência),
    trio[^.,;:]{0,60}presidenz[ae](?= \p{L}),
    vice[- ]?presiden\p{L}+, (?:ex|past)[- ]presidente,
    presiden(?:te|za) (?:ad interim )?(?:del |della |dell[’']|dei |degli |delle |di )(?:la )?(?:repubblica|governo|nazione|stato|commissione|comitato(?! dei ministri)|parlamento|senato|camera|assemblea|aula|banca|tribunale|corte|consiglio di amministrazione|cda|consiglio di sorveglianza|consiglio dei ministri|consiglio regionale|consiglio comunale|consiglio provinciale|consiglio nazionale|consiglio superiore|consiglio(?= (?:giorgia|mario|giuseppe|paolo|matteo|italiano|spagnolo|meloni|draghi|conte|,|ha|è|\.))|partito|club|federazione|confederazione|associazione|regione|provincia|comune|società|impresa|azienda|gruppo (?:parlamentare|consiliare|misto|editoriale|industriale|bancario|politico)|eurogruppo|europarlamento|eurocamera|seggio|giuria|sindacato|fondazione|università|bce|fmi|confindustria|ordine|lazio|lombardia|veneto|piemonte|sicilia|sardegna|campania|puglia|liguria|toscana|emilia|conferenza episcopale|cei(?= card)|figc|coni|inps|rai),
    ministr[oa] della presidenza, elezioni presidenziali, candidat\p{L}+ alla presidenza, presidenza del consiglio(?! (?:dell|d[’']europa|europeo|ue|di sicurezza)), palazzo della presidenza
  `,
  verbs: {
    take: list`
      assum(?:e|ono|erà|eranno|ere|endo|eva|erebbe), assunt[oa], assunse, assunzione, prend(?:e|ono|erà|ere|endo), preso, presa, prese, ricev(?:e|ono|erà|ere|uto|uta|ette|endo), raccogli(?:e|ere|erà), raccolto, raccolse, eredit(?:a|ato|ata|erà|are), ottien(?:e), ottenuto,
      rilev(?:a|ato|ata|erà|are|ando), (?:si è vist[oa]|si vede|si vedrà) (?:affidare|assegnare|consegnare), inizi(?:a|ato|erà|are), cominci(?:a|ato|erà|are), avvi(?:a|ato|erà|are), apr(?:e|irà), aperto, inaugur(?:a|ato|erà), entr(?:a|ata|ato|erà) in, insedi(?:a|ato|ata|erà), accett(?:a|ato), acquisi(?:sce|to|rà), (?:si )?aggiudic(?:a|ata), impugn(?:a|ato), torna ad assumere
    `,
    give: list`
      ced(?:e|ono|erà|ere|uto|uta|ette|endo|eva), pass(?:a|ano|ato|ata|erà|are|ando|ò), consegn(?:a|ato|ata|erà|are|ando|ò), confer(?:isce|ito|ita|irà|ire|endo|ì), trasfer(?:isce|ito|ita|irà|ire|endo), trasmett(?:e|erà|ere), trasmesso, lasci(?:a|ato|ata|are|ando|ò), lascer(?:à|anno|ebbe), rimett(?:e|erà|ere), rimesso, affid(?:a|ato|ata|erà|are|ò), (?:lasciar|ceder|passar|consegnar|affidar|trasferir)l[ao], d(?:à|arà|ato|are|ando),
      passaggio di consegne, passaggio, consegna, trasferimento, avvicendamento
    `,
    follow: list`
      (?:sarà|è) (?:poi )?(?:la volta|il turno)(?= (?:di|del|dell|della|degli|dei)), (?:seguirà|seguiranno), a seguirla sarà, (?:sarà|saranno) seguit[oaie] d(?:a|al|alla|all|agli|dai|dalle), lo farà, (?:il|la) (?:prossim|successiv)[oa] (?:\p{L}+ ){0,5}(?:sarà|è)
    `,
    pass: list`
      pass(?:a|ano|ato|ata|erà|are|ando|ò|erebbe), spett(?:a|erà|ata|ava), tocc(?:a|herà|ato|ata), and(?:rà|ata|ato|are), va, transit(?:a|ata|erà), ced(?:uta), consegnata, trasferita, affidata, (?:sarà|viene|verrà|è stata) (?:affidata|ceduta|trasferita|consegnata), torn(?:a|erà|ata),
      rica(?:de|drà|duta), arriv(?:a|erà|at[oa]), cambi(?:a|ata) di mano, fa capo
    `,
    replace: list`
      sostitu(?:isce|ito|ita|irà|ire|endo|ì|iscono), succed(?:e|uto|uta|erà|ere|endo|ette|eva), successo, rimpiazz(?:a|ato|erà|ando|are), subentr(?:a|ato|ata|erà|ando|are), (?:raccogli(?:e|ere|erà|endo)|raccolto|prend(?:e|ere|erà|endo)|preso|ricev(?:e|uto|endo)) (?:il|lo) (?:testimone|scettro|timone)(?= d(?:i|el|ello|ella|ei|egli|elle|ell)), prend(?:e|erà|ere|endo) il posto, preso il posto, raccogli(?:e|erà|endo) l[’']eredità, raccolto l[’']eredità,
      rilevando(?! (?:la |l[’'])?(?:presid|guid|staff|testimon|mand))(?! d), d(?:à|arà|ato|ando) il cambio, avvicend(?:a|ato|erà|ando), in sostituzione, in successione, (?:fa|fanno|farà|facendo) seguito(?= (?:a|al|alla|all|alle|agli|ai|allo)(?!\p{L}))
    `,
    hold: list`
      regg(?:e|ono|erà|eranno), detien(?:e|gono), deten(?:uto|uta|eva|ere), deterrà, eserc(?:ita|itano|iterà|itato|itata|itare|itava|itando), ricopr(?:e|irà|ire|iva|endo), ricoperto, occup(?:a|erà|ato|ava), guid(?:a|ano|erà|ato|ata|ava|are), (?:ha|hanno|avrà|aveva|avere)(?= (?:ora |oggi |già |attualmente |anche )?(?:la |il |una |questa |l[’'])), tien(?:e), terrà, alla guida, al timone, a capo, al vertice, in mano, mantien(?:e), svolg(?:e|erà|ere),
      assicur(?:a|erà|ata|ato|are), condurrà, conduce, gestisce, gestirà, sarà(?! \p{L}+(?:at|it|ut|ss|tt)[oaie](?!\p{L}))
    `,
    chair: list`presied(?:e|ono|erà|eranno|ere|eva|uto|uta|endo|ette|erebbe)(?! (?:la|il|le|i|l[’']|un|una|questa|questo|oggi la) ?(?:\p{L}+ )?(?:riunione|seduta|sessione|cerimonia|delegazione|consiglio dei ministri|incontro|dibattito|governo|commissione|tavolo|camera|aula|giunta|assemblea nazionale|lavori|udienza|vertice|conferenza|giuria)), presiedert[ae]`,
    lead: list`guid(?:a|ano|erà|eranno|ato|ata|ava|are|ando|ò), dirig(?:e|erà|ere), diretto, conduce, condurrà`,
    become: list`divent(?:a|ano|erà|ato|ata|are|ando|ò), divien(?:e), divenut[oa], diverrà`,
    be: list`è(?! stat[oa] (?:elett|nominat|scelt|designat)), sono, fu, sarà, sia, essere, essendo, era, sarebbe, come, in qualità di, in veste di, nella veste di, quale, nella sua qualità di, resta, rimane, rimarrà, resterà, in quanto`,
    elect: list`
      elett[oai], elegg(?:e|erà|ere|ono), eless(?:e|ero), nomin(?:a|ato|ata|ati|erà|are|ò), design(?:a|ato|ata|erà|ò), scelt[oa], scegli(?:e|ere), scels(?:e|ero), riconfermat[oa], confermat[oa], rielett[oa], proclamat[oa], insediat[oa]
    `,
    begin: list`
      comincia(?:ta|to|re|rà)?, comincerà, inizi(?:a|ata|ato|erà|are|ò|ano|o), avvi(?:a|ata|ato|erà|o), prend(?:e|erà) il via, preso il via, part(?:e|irà|ita|ito), apr(?:e|irà)(?= il), entr(?:a|erà) in (?:carica|vigore), a partire, dal, dall, decorr(?:e|erà|ere), inaugur(?:a|ata|erà), scatt(?:a|erà), al via
    `,
    end: list`
      copr(?:e|irà), abbraccia,
      termin(?:a|ata|ato|erà|are|ò), finisc(?:e|ono), finir(?:à|e), finit[oa], conclu(?:de|derà|dere|sa|so|se|dersi|dendo), scad(?:e|rà|uto|uta|ere), dur(?:a|erà|ata|are|ato), fino (?:al|a|alla), si protrarrà, (?:rester|rimarr)(?:à|anno) (?:in carica|alla guida|al timone|al vertice), chiud(?:e|erà|ere), chius[oa], giung(?:e|erà) al termine, volge al termine, giunto al termine, si concluderà, proseguirà fino
    `,
  },
  precedes: list`preced(?:e|erà|endo|ette|ere), prima d(?:i|el|ello|ella|ei|egli|elle|ell)(?: quella d(?:i|el|ello|ella|ell))?`,
  precededBy: list`dopo(?! che)(?: quella d(?:i|el|ello|ella|ell))?, a preceder(?:la|lo|li) (?:è stat[oa]|era stat[oa]), precedut[oa] d(?:a|al|allo|alla|ai|agli|alle|all), a seguito d(?:i|el|ella|ell)`,
  previous: list`uscente, precedente, ex, passat[oa](?= presid), ultim[oa](?= presid), predecessore, predecessora`,
  next: list`entrante, prossim[oa](?<!(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|anno|mese|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) prossim[oa]), successiv[oa], futur[oa], successore, subentrante, designat[oa]`,
  current: list`attuale, attualmente, ora, in carica, in corso, oggi, neo, nuov[oa], corrente`,
  fresh: list`nuov[oa], neoelett[oa], neo`,
  future: list`
    \p{L}{3,}(?:erà|irà|arà|eranno|iranno), sarà, saranno, avrà, dovrà, dovrebbe, previsto, prevista, si appresta a, si prepara (?:a|ad), si accinge, prossimamente, pront[oa] (?:a|ad), sta per, in vista, alla vigilia, assumerà, spetterà, toccherà, andrà, passerà, guiderà, presiederà, terrà, deterrà
  `,
  past: list`lo scorso anno, l[’']anno scorso, aveva(?! (?:detto|dichiarato|affermato|annunciato|spiegato|sottolineato)), avevano, in passato, precedentemente, in precedenza, già presieduto, (?:un|due|tre|quattro|\d+) ann[oi] fa, l[’']ultima volta, finora, sin qui, fin qui, fino a (?:ieri|oggi|domenica|sabato|dicembre|giugno), fino ad allora, fino a quel momento, a suo tempo, all[’']epoca, era stat[oa]`,
  over: list`dopo averl[ao] (?:assunt|ricevut|esercitat|ereditat)[oa], (?:era|fu|era stat[oa]) (?:detenut|esercitat|ricopert|occupat|guidat|assicurat)[oa], (?:deten|ricopr|esercit|occup|presied|guid|assicur|regg|ten)(?:eva|ava|iva|evano|avano|ivano), (?:aveva|avevano) (?:ricoperto|esercitato|presieduto|detenuto|guidato)`,
  beforeGiving: list`prima di, per poi, e poi, poi, dopodiché`,
  when: list`quando, (?:data|giorno|mese) in cui, dopodiché`,
  negation: list`non (?:è|sarebbe|sarà) possibile che [^.;]{0,140}, non, nessun(?: paese)?, mai, rifiut(?:a|ato|ò), rinunci(?:a|ato|ò), declin(?:a|ato), senza, respin(?:ge|to|ta), invece di, anziché, nega(?:to)?, bloccat[oa], perd(?:e|erà), perso, né`,
  candidacy: list`candidat[oai], candidatura, candidarsi, ambisce, aspira, propon(?:e|gono), propost[oa], potrebbe, potrebbero, vuole, vorrebbe, spera, se, punta a, punta alla, ipotesi, in lizza, corsa, eventuale`,
  meeting: list`
    presied(?:e|uto|uta|erà|eva|ere|endo|ette) (?:oggi |ieri |questa mattina |anche |poi |inoltre )?(?:la|il|le|i|l[’']|un|una|questa|questo|dal|dalla|due|tre|diverse|alcune|alcuni|diversi|numerosi) ?(?:(?!consiglio|lega|unione|organi|comunità|gruppo)\p{L}+ ){0,2}(?:riunion[ei]|sedut[ae]|session[ei]|cerimoni[ae]|delegazione|consiglio dei ministri|incontr[oi]|dibattit[oi]|lavori|udienza|conferenz[ae]|vertice|tavol[oi]|cabina|cena|pranzo|colazione),
    sotto la presidenza (?:del (?:ministro|presidente|re|segretario)|della (?:ministra|presidente|regina)|di (?:mons|sua)), (?:riunion[ei]|sedut[ae]|session[ei]|delegazion[ei]|tavol[oi]|incontr[oi]|dibattit[oi]|conferenz[ae]|ministeriale)[^.;:!?]{0,90}(?<=[ ,])(?:presiedut[oaie]|guidat[oaie])(?= da), guid(?:a|ato|erà|ò) (?:la|una|la sua) delegazione, presidenza (?:dell[’']aula|della seduta|della riunione)
  `,
};
