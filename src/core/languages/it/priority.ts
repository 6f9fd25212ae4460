import type { PriorityWords } from '../../model/words/priority-words';
import { list } from '../../words/list';

/** How Italian news says what a chair will put first. */
export const priority: PriorityWords = {
  nouns: list`
    priorità(?: (?:principal[ei]|chiave|assolut[ea]|tematiche|strategiche|politiche|fondamental[ei]|central[ei]))?, (?:aree|assi|temi|settori|obiettivi|ambiti|direttrici|linee|questioni|dossier) prioritari[ae]?, (?:obiettivo|tema|asse) prioritario,
    (?:assi|obiettivi|temi|pilastri|linee|sfide|direttrici|compiti|ambiti|settori|aree|filoni) (?:principali|fondamentali|centrali|strategic[hi]e?|chiave|tematic[hi]e?|portanti|guida), (?:asse|obiettivo|tema|pilastro|sfida) (?:principale|fondamentale|centrale|chiave),
    (?:principali|grandi|principale) (?:settori|ambiti|assi|obiettiv[oi]|temi|linee|priorità|sfide|pilastri|direttrici)
  `,
  aims: list`obiettiv[oi], scopi, scopo, compit[oi], assi, pilastri, temi, linee, dimensioni, ambiti, sfide, direttrici, focus, accento`,
  generic: list`filoni, direttrici, punti, questioni, temi, dossier, fronti, parole, messaggi, aree, cose`,
  links: list`
    (?:sono|saranno|è|sarà)(?: state?)? (?:legat|conness|dedicat|incentrat|rivolt|orientat|collegat|riferit)[eai]?, è, sono, sarà, saranno, erano, sarebbero, comprendono, comprende, includono, include, figurano, figura, rientrano, ci sono, ci saranno, vi sono, vi saranno, c[’']è, ossia, cioè, ovvero, come, quali, consistono in, riguardano, riguarda, riguarderanno, si concentrano su, si articolano in, spiccano, ha citato, ha elencato, ha indicato, vanno da, restano, seguenti
  `,
  linksBefore: list`
    (?:saranno|sarà|sono|è|essendo|resta|restano|rimangono|come|costituiscono|costituiranno|rappresentano|figurano|rientrano|faranno parte)(?: (?:anche|tra|fra|al centro|una delle|uno dei|parte))?(?: (?:le|la|i|gli|il|lo|un|una|sue|sua|suoi|suo|queste|questi|nostre|nostra|nostri|delle|dei))*(?: \p{L}+){0,2}, queste sono, questi sono, ecco
  `,
  focus: list`
    (?:si )?(?:concentrerà|concentreranno|concentra|concentrano|focalizzerà|focalizza|incentrerà|concentrarsi|focalizzarsi|baserà)(?: \p{L}+mente| soprattutto| in particolare)? (?:su|sul|sulla|sull[’']|sui|sugli|sulle), incentrat[oa] (?:su|sul|sulla|sull[’']|sui|sulle), (?:uno )?(?:sguardo|attenzione)(?: (?:particolare|speciale|privilegiato|specifica))? (?:andrà|sarà rivolt[oa]|verrà rivolt[oa]|sarà dedicat[oa]|sarà riservat[oa])(?: anche| poi| inoltre)? (?:a|al|alla|all[’'](?=\p{L})|ai|agli|alle), si articolerà (?:su|in|attorno a), ruoterà (?:intorno|attorno) (?:a|al|alla|ai|alle),
    (?:incentrare|incentrerà|concentrare|concentrerà|imperniare|orientare|focalizzare|basare|strutturare) (?:la|il|i|le|lo|gli|sua|suo|propria|proprio)(?: \p{L}+){0,3} (?:su|sul|sulla|sull[’'](?=\p{L})|sui|sugli|sulle|attorno a|intorno a),
    (?:dedicare|dedicherà|dedica|consacrare) (?:la|il|questo|questa|l[’'])(?: ?\p{L}+){1,3} (?:a|al|alla|all[’'](?=\p{L})|ai|agli|alle),
    (?:si è|si sono) (?:dat[oaei]|post[oaei]|prefiss[oaei]|fissat[oaei]) (?:come |per |quali )?(?:\p{L}+ )?(?:obiettiv[oi]|priorità|compit[oi])(?: principal[ei])? (?:di|d[’'](?=\p{L})),
    (?:ha |hanno )?(?:citato|indicato|elencato|inserito|collocato|messo|individuato) (?:tra|fra) (?:le|i|gli) (?:sue |suoi |propri[ei] )?(?:priorità|obiettivi|temi chiave),
    (?:darà|dare|dà|daremo|dato|dando) la precedenza (?:a|al|alla|all[’'](?=\p{L})|ai|agli|alle), (?:il |la )?(?:filo conduttore|cuore|fulcro|baricentro)(?: (?:della|del|dell[’']))(?: ?\p{L}+){1,3} (?:sarà|saranno|è|sono),
    (?:darà|dare|dà|daremo|dato|dando|attribuirà|attribuire|attribuisce) (?:la )?(?:\p{L}+ )?(?:priorità|importanza|attenzione)(?: particolare| assoluta)? (?:a|al|alla|all[’']|ai|agli|alle),
    (?:porrà|porre|pone|porremo|metterà|mettere|mette) (?:particolare |un |l[’'])?(?:accento|enfasi)(?: particolare)? (?:su|sul|sulla|sull[’']|sui|sulle), (?:metterà|mettere|mette|porrà|porre|pone|metteremo) al centro, punterà (?:su|sul|sulla|sull[’']|sui|sulle), punteremo (?:su|sul|sulla|sull[’']|sui|sulle), con (?:particolare |un )?(?:attenzione|enfasi|focus|accento)(?: particolare)? (?:a|al|alla|all[’']|ai|alle|su|sul|sulla|sui|sulle),
    dedicherà (?:particolare )?attenzione (?:a|al|alla|all[’']|ai|alle), avrà come (?:\p{L}+ )?(?:priorità|obiettiv[oi]), come priorità, tra le (?:sue )?priorità (?:ci sono|figurano|rientrano|c[’']è|vi sono)(?: anche)?, nelle priorità ci sono(?: anche)?
  `,
  focusBefore: list`(?<=: )(?:su|a|attorno a|intorno a) quest[ie] (?:\p{L}+ )?(?:temi|capitoli|punti|assi|pilastri|fronti|filoni|priorità)(?! (?:si è|ha |hanno ))(?=[^.]{0,120}(?:presidenz|mes[ei]|turno|mandato|semestre)), (?:sarà|saranno) (?:prioritari[aeo]?|una priorità|al centro|la priorità)(?: (?:dell[’']agenda|della presidenza))?, avranno la priorità, occuper(?:à|anno) un posto centrale`,
  intent: list`
    (?:vuole|vogliono|voleva|vorrebbe|vorrà|vorranno|intende|intendono|intendeva|mira a|punta a|si propone di|si prefigge di|desidera|conta di|cercherà di|si sforzerà di|spera di|di voler|di volere|ha in programma di|ha intenzione di)(?: (?:anche|soprattutto|poi|inoltre|in particolare))?(?= [“"«]?(?!portare avanti[.,”"»]|(?:lavorare|impegnarsi|adoperarsi|battersi|operare|spendersi) (?:per|a favore)|assumere|cedere|passare|ricevere|presiedere|visitare|incontrare|ospitare|organizzare|tenere)\p{L}+(?:are|ere|ire|rsi)(?![\p{L}])), (?:si è |si )?(?:impegnat[oa]|impegna|impegnerà)(?: anche)? (?:a|ad|per), ha promesso (?:di|un|una), promette di, (?:intende|vuole|di voler|ha promesso di|promette di|si impegna a) (?:lavorare|impegnarsi|adoperarsi|battersi|operare|spendersi) (?:per|a favore di), (?:si impegnerà|si adopererà|si spenderà|opererà|ci impegneremo) (?:per|a),
    lavorerà (?:per|a), lavoreremo (?:per|a), si adopererà per, si batterà per, (?:rafforzerà|promuoverà|sosterrà|favorirà|approfondirà|difenderà|proseguirà|svilupperà)(?= \p{L}+), (?:l[’'])?obiettivo (?:è|sarà), il nostro obiettivo (?:è|sarà), ha l[’']obiettivo di, auspica, ha auspicato
  `,
  also: list`
    si (?:è|impegna) anche impegnat[oa] a, (?:vuole|intende|punta a|mira a) anche, inoltre[,]? (?:intende|vuole|si propone di|lavorerà per|promuoverà), ha (?:anche|inoltre) (?:citato|menzionato|indicato|promesso di|ricordato), tra le priorità (?:ci sono|c[’']è|figurano|figura) anche, nelle priorità ci sono anche, a ciò si aggiung(?:e|ono), dovrà anche, altr[aei] priorità (?:è|sono|sarà|saranno)
  `,
  alsoBefore: list`(?:sarà|saranno) anche (?:importanti?|prioritari[aei]?|affrontat[aei]|una priorità|la priorità principale)`,
  one: list`un[’']altra, un altro, una delle, uno dei, una, uno, un, la (?:prima|seconda|terza|quarta|quinta|ultima), il (?:primo|secondo|terzo|quarto|quinto|ultimo)`,
  ordinals: [
    list`(?:la |il |in )?prim[oa](?: luogo| priorità| obiettivo| asse| pilastro)?, innanzitutto, anzitutto, da un lato`,
    list`(?:e )?(?:la |il |in )?second[oa](?: luogo| priorità| obiettivo| asse| pilastro)?, dall[’']altro`,
    list`(?:e )?(?:la |il |in )?terz[oa](?: luogo| priorità| obiettivo| asse| pilastro)?`,
    list`(?:e )?(?:la |il |in )?quart[oa](?: luogo| priorità| obiettivo| asse| pilastro)?`,
    list`(?:e )?(?:la |il )?quint[oa](?: priorità| obiettivo)?`,
    list`(?:e )?(?:la |il )?sest[oa](?: priorità)?`,
    list`(?:e )?(?:la |il )?settim[oa]`,
    list`(?:e )?(?:l[’'])?ultim[oa](?: priorità)?, (?:e )?infine`,
  ],
  contractions: {
    di: ['del', 'dello', 'della', 'dei', 'degli', 'delle', 'dell', 'd'],
    a: ['al', 'allo', 'alla', 'ai', 'agli', 'alle', 'all', 'ad'],
    su: ['sul', 'sullo', 'sulla', 'sui', 'sugli', 'sulle', 'sull'],
    in: ['nel', 'nello', 'nella', 'nei', 'negli', 'nelle', 'nell'],
    da: ['dal', 'dallo', 'dalla', 'dai', 'dagli', 'dalle', 'dall'],
    con: ['col', 'coi'],
  },
  counts: {
    2: ['due'],
    3: ['tre'],
    4: ['quattro'],
    5: ['cinque'],
    6: ['sei'],
    7: ['sette'],
    8: ['otto'],
    9: ['nove'],
    10: ['dieci'],
  },
  these: list`queste sono, questi sono, si tratta d[i'’], sono le seguenti, sono i seguenti, tra (?:queste|questi|esse|essi) (?:ci sono|figurano|spiccano|rientrano), eccole, ecco`,
  and: list`e, ed, nonché, così come, e anche, oltre a, insieme a, e infine, o, oltre che`,
  clauses: list`
    che, cui, il quale, la quale, dove, quando, affinché, in modo da, al fine di, per, tra cui, compres[oaie], inclus[oaie], sia, con, soprattutto, in particolare, specialmente, attraverso, mediante, tramite, così da, poiché, come, senza, anche, (?<=, )(?!contrab|comando|mando)\p{L}{2,}(?:ando|endo)
  `,
  prepositions: list`di, del, della, dei, degli, delle, dell, in, per, da, a, al, alla, alle, ai, agli, all, con, contro, tra, su, sul, sulla, nel, nella, verso`,
  articles: list`il, lo, la, i, gli, le, l, un, una`,
  heads: list`(?:il |la |lo |le |gli |i |l[’'])?\p{L}{3,}(?:zione|sione|mento|tà|enza|anza|ismo|ezza), \p{L}{3,}(?:are|ere|ire)`,
  details: list`tra cui, compres[oaie], inclus[oaie], come, quali, ad esempio, per esempio, in particolare, attraverso, mediante, cioè, ovvero`,
  inner: list`
    come, quali, nei (?:settori|campi)(?: come)?, negli ambiti, nelle aree, in materia
  `,
  fights: list`
    (?:lotta|contrasto|battaglia|misure|azioni|risposta|resilienza|protezione) (?:contro|a|al|alla|alle|ai|agli|all[’']), combattere, contrastare, prevenire, sradicare, eliminare, (?:prevenzione|eliminazione|repressione) d(?:i|el|ella|elle|egli)
  `,
  ills: list`
    (?:terror|estrem|separat|razz|sess|fasc|protezion|antisemit)ismo(?: \p{Ll}{5,}){0,2}, radicalizzazione, criminalità(?: \p{Ll}{5,}){0,2}, crimini(?: \p{Ll}{5,}){0,2}, crimine(?: \p{Ll}{5,}){0,2}, traffic[oi](?: \p{Ll}{5,}){0,2}, tratta(?: di esseri umani| degli esseri umani)?, droga, droghe, corruzione, riciclaggio(?: \p{Ll}{5,}){0,2}, contrabbando, povertà(?: \p{Ll}{5,}){0,2}, fame, disuguaglianz[ae](?: \p{Ll}{5,}){0,2}, discriminazion[ei](?: \p{Ll}{5,}){0,2}, xenofobia, intolleranza(?: \p{Ll}{5,}){0,2}, odio, violenz[ae](?: \p{Ll}{5,}){0,2}, disinformazione, ingerenz[ae](?: \p{Ll}{5,}){0,2}, (?:immigrazione|migrazione) (?:illegale|irregolare|clandestina), cambiament[oi] climatic[oi], riscaldamento globale, inquinamento(?: \p{Ll}{5,}){0,2}, desertificazione, deforestazione, malattie(?: \p{Ll}{5,}){0,2}, pandemi[ae], pirateria(?: \p{Ll}{5,}){0,2}, minacce(?: \p{Ll}{5,}){0,2}, attacchi(?: \p{Ll}{5,}){0,2}
  `,
  breaks: list`
    nonostante, malgrado, mentre, ma, sebbene, tuttavia, durante (?:la|il) (?:sua |suo )?(?:presidenza|mandato|semestre), nel corso (?:della|del) (?:sua |suo )?(?:presidenza|mandato), secondo quanto, come ha (?:detto|spiegato|ricordato), quando (?:il|la|assumerà), fino (?:al|a|alla)
  `,
  leads: list`
    tra l[’']altro, in particolare, in primo luogo, innanzitutto, anzitutto, soprattutto, principalmente, ossia, i seguenti, le seguenti, temi come, questioni come, anche, che, a, di, in, per, come, con, su, la necessità di, quella di, quello di, da, è, sono, sul, sulla, del, della
  `,
  opens: list`(?<=, )con, vuole, ha definito, ha indicato, considera, ha elencato, ha citato, ha menzionato`,
  notItems: list`
    (?:il |la )?(?:proprio|propria|suo|sua) (?:turno|presidenza|semestre|mandato), lui, lei, essi, noi, ciò, questo, questa, queste, questi, è, sono, fu, sarà, ha, hanno, aveva, c[’']è, vi, quello che, che cosa, chi, quale, quali, ora, oggi, ieri, quando, secondo, diverse, molte, annunciat[aei], presentat[aei], pubblicat[aei], not[aei], non, si, gli, molto, già, il presidente, la presidente, il ministro, la ministra,
    chiare, definit[aei], anche
  `,
  that: list`che, se`,
  said: list`
    ha detto, dice, ha dichiarato, dichiara, ha affermato, afferma, ha sottolineato, sottolinea, ha spiegato, spiega, ha aggiunto, aggiunge, ha osservato, ha precisato, ha annunciato, annuncia, ha ricordato, ha evidenziato, ha ribadito, ha assicurato, ha concluso, ha indicato, ha presentato, ha illustrato, ha elencato, ha citato, ha menzionato,
    ha promesso, si è impegnat[oa], ha proposto, ha scritto, scrive, ha riferito, ha informato, ha confermato, ha auspicato, ha rimarcato, ha sostenuto, disse
  `,
  according: list`secondo, stando a, nelle parole di`,
  past: list`presidenza (?:precedente|uscente|passata), l[’']anno scorso, lo scorso anno, l[’']ultima volta, bilancio di, bilancio della, risultati della presidenza, nella sua precedente presidenza`,
  denials: list`non(?! (?:solo|soltanto|solamente)), mai`,
  not: list`
    n(?:ei|elle|egli) (?:settori|campi|aree|ambiti) d(?:i|el|ella|ell)(?!\p{L}), non (?:figur|rientr|compa|è|fa|sono)\p{L}* (?:\p{L}+ ){0,4}priorità, quest[ei] (?:due|tre|quattro|cinque) (?:punti|questioni|temi|dossier|fronti|aree)(?!:| sono), motto, slogan, (?:dichiarazione di \p{Lu}\p{L}+,|vertice|riunione|sessione|incontro|dibattito|visita|colloqui|conferenza|summit)(?: \p{L}+){0,3} (?:si )?(?:concentr|incentr|focalizz)\p{L}+(?: \p{L}+){0,2}, progett[oi] prioritari[oi]?, non (?:è|sono|sarà) (?:una |la )?priorità, tema (?=del vertice|della (?:riunione|sessione|conferenza)),
    obiettivi di sviluppo sostenibile, are[ae] di (?:libero scambio|competenza|influenza), ordine di priorità, parole guida, parole chiave, (?:sono (?:le )?)?(?:\p{L}+ )?parole che guid\p{L}+, ispirat[aeio] al(?:la)? (?:suo |sua )?motto, sul (?:fronte|piano) d\p{L}+
  `,
  others: list`segretari[oa] generale(?=[^.]{0,60} priori), minister[oi] \p{L}+(?=[^.]{0,40} priori), obiettivi (?:del blocco|dell[’']organizzazione|del gruppo)(?= (?:è|sono)), camera di commercio, regione(?! (?:del|dei))(?=[^.]{0,120}(?:priorità|obiettivi)), sindaco, azienda, impresa, partito, sindacato, membro non permanente`,
};
