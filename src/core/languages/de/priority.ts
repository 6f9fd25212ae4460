import type { PriorityWords } from '../../model/words/priority-words';
import { list } from '../../words/list';

/** How German news says what a chair will put first. */
export const priority: PriorityWords = {
  nouns: [
    '(?:haupt|kern|schlüssel|top)?priorität(?:en)?',
    '(?:oberst|höchst|groß|absolut|zentral|besonder)e[nrs]? (?:haupt)?priorität(?:en)?',
    '(?:haupt|arbeits|themen|langzeit|jahres|programm)?schwerpunkt(?:e|en|s|es|thema|themen|bereiche?n?)?',
    '(?:wichtigst|vorrangig|zentral|oberst|prioritär)\\p{L}* (?:thema|themen|ziele?n?|aufgaben?|anliegen|bereiche?n?|vorhaben)',
    '(?:haupt|leit|schlüssel)them(?:a|en)',
    'hauptziele?n?',
    'hauptaufgaben?',
    'hauptanliegen',
    '(?:drei|vier|fünf|sechs) (?:ziele|aufgaben|themen|anliegen|säulen)(?= (?:\\p{L}+ ){0,6}(?:präsidentschaft|vorsitz))',
    'kernthem(?:a|en)',
    'kernanliegen',
  ],
  aims: list`ziele?n?, aufgaben?(?! (?:haben|hat|zu\b|übernehmen|zukommen)), them(?:a|en), säulen?, anliegen, leitlinien?, punkte?n?, bereiche?n?, fokus`,
  generic: list`them(?:a|en), dinge?n?, bereiche?n?, säulen, punkte?n?, felder?n?, (?:schlüssel|kern|themen)bereiche?n?, (?:themen|handlungs|aktions)felder?n?`,
  links: list`
    sind, ist, seien, sei, (?:werden|wird)(?! [^.;]{0,40}(?:vorgestellt|präsentiert|bekannt|veröffentlicht|vorlegen|vorstellen))(?: sein)?, bleiben, bleibt, umfassen, umfasst, gehören, gehört, zählen, zählt, lauten, lautet, liegen(?: auf| bei)?, liegt(?: auf| bei)?, nannte, nennt, bezeichnete, definierte, hat(?= sich), bilden, bildet, auf(?<=(?:schwerpunkte?|fokus|augenmerk|akzente?|gewicht|priorität) auf)
  `,
  linksBefore: [
    '(?:ist|sind|wird|werden|bleibt|bleiben|gehör(?:t|en)|zähl(?:t|en)|steh(?:t|en)|bilde[tn]+)(?! sich )(?: \\p{L}+){0,3}(?: zu den| zu seinen| zu ihren| als| eine| die| unter den| auf)?',
    'als(?: \\p{L}+(?:e|en|er|s))*',
    'zu den',
  ],
  linksBack: list`sein (?:werden?|wird|würden?|sollen?|solle), (?:seien|darstellen|bilden)(?=[.,;“"]|$)`,
  focus: [
    '(?:konzentriert|konzentrieren|fokussiert|fokussieren|konzentrierte)(?: \\p{L}+){0,4} auf',
    '(?:legt|legen|legte|lege)(?: \\p{L}+){0,6} (?:fokus|schwerpunkt|schwerpunkte|augenmerk|akzent|gewicht|wert|hauptaugenmerk)(?: \\p{L}+){0,3} auf',
    '(?:fokus|schwerpunkt|schwerpunkte|augenmerk|hauptaugenmerk)(?: \\p{L}+){0,6} (?:liegt|liegen|gilt|lege|auf)(?:(?: \\p{L}+){0,2} (?:auf|bei))?',
    'im (?:mittelpunkt|zentrum|vordergrund|fokus)(?: \\p{L}+){0,4} (?:stehen|steht|stehe|stand|standen|sollen|stünden|werden)(?: (?:zudem|auch|außerdem|dabei|ferner))?',
    '(?:nannte|nennt|bezeichnete|definierte)(?: \\p{L}+){0,4} als (?:\\p{L}+e[nrs]? )?(?:prioritäten|schwerpunkte|ziele|priorität|schwerpunkt)',
    '(?:stell(?:t|en|te|ten)|rück(?:t|en|te|ten)|gestellt|gerückt)(?: \\p{L}+){0,5} (?:ins|in den|in das) (?:mittelpunkt|zentrum|vordergrund|fokus)(?=:)',
    '(?:will|wollen|wird|werden?|möchten?|solle?n?) (?:\\p{L}+ ){0,12}?auf(?= [^.;:]{4,220} (?:konzentrieren|fokussieren)(?=[.,;]))',
    '(?:vor allem|besonders|insbesondere)(?= [^.;:]{4,220} (?:in den|ins|in das) (?:fokus|mittelpunkt|vordergrund|zentrum) (?:stellen|rücken))',
    '(?:ins|in den) (?:mittelpunkt|zentrum|vordergrund|fokus)(?: \\p{L}+){0,6} (?:stell(?:t|en|te)|rück(?:t|en|te)|zu stellen|zu rücken)(?![.;,])',
    '(?:auf der|oben auf der) (?:agenda|tagesordnung|prioritätenliste)(?: \\p{L}+){0,4} (?:stehen|steht|stünden)',
    'setz(?:t|en|e)(?: \\p{L}+){0,5} (?:schwerpunkte?|akzente?)(?: \\p{L}+){0,2} (?:auf|bei|in|im)',
  ],
  focusBefore: [
    '(?:ins|in den|in das) (?:mittelpunkt|zentrum|vordergrund|fokus)(?<=(?:stell(?:t|en|te|ten)|rück(?:t|en|te|ten))(?! sich) [^.;:]{4,170} (?:ins|in den|in das) (?:mittelpunkt|zentrum|vordergrund|fokus))',
  ],
  intent: [
    '(?:will|wollen|wolle|möchte|möchten|plant|planen|beabsichtigt|strebt|setzt sich für|verpflichtet sich|verspricht)(?! (?:den vorsitz|die präsidentschaft|zurück|treten|sich (?:[\\p{L}-]+ ){0,9}?(?:um|für|auf) ))(?: (?:auch|sich|ferner|zudem))*',
    '(?:werde|werden|wird|will|wollen|wolle|möchten?) (?:sich|wir uns) (?:\\p{L}+ ){0,9}?für(?= [^.;]{4,220} (?:einsetzen|engagieren|stark ?machen)(?=[.,;]))',
    '(?:werde|werden|wird|will|wollen|wolle|möchten?) (?:sich|wir uns) (?:\\p{L}+ ){0,9}?um(?= [^.;]{4,220} (?:bemühen|kümmern)(?=[.,;]))',
    '(?:werde|werden|wird) (?:sich|wir uns) (?:\\p{L}+ ){0,3}(?:für|um)',
    '(?:kündigt(?:e|en)?|versprach|verspricht)(?: \\p{L}+)?(?: an)?(?=, [^.;]{4,200} (?:zu \\p{L}+en|\\p{L}+zu\\p{L}+en)(?=[.,;]| und ))',
    '(?:hofft|hoffen)(?: \\p{L}+)?(?=, [^.;]{4,200} zu (?:können|\\p{L}+en))',
    '(?:werde|wird)(?: (?:zudem|ferner|außerdem|auch|dabei))*(?= [^.;,:]{4,140} (?:fördern|stärken|unterstützen|vorantreiben|vertiefen|ausbauen|weiterentwickeln|verteidigen)(?=[.,;]| und sich ))',
    '(?:hat|haben|habe) (?:es )?sich (?:[\\p{L}-]+ ){0,7}?(?:vorgenommen|zum ziel gesetzt|zur aufgabe gemacht)',
  ],
  also: [
    '(?:eine|eine davon|eine weitere|die (?:erste|zweite|dritte|vierte|fünfte)) (?:besteht|bestehe|bestünde)(?: darin)?',
    '(?:auch|zudem|ferner|außerdem) (?:will|wolle|möchte|plant|nannte)',
    '(?:weitere|andere) (?:wichtige )?(?:them(?:a|en)|schwerpunkte|prioritäten)(?: \\p{L}+){0,2} (?:sind|seien|sollen|werden)',
  ],
  one: list`eine[rs]? der, ein weitere[rs]?, eine weitere, als weitere[rns]?, ein, (?:erste|zweite|dritte|vierte|fünfte|sechste)[rnsm]?`,
  ordinals: [
    list`erste[rsnm]?, erstens, zunächst, zuerst`,
    list`zweite[rsnm]?, zweitens`,
    list`dritte[rsnm]?, drittens`,
    list`vierte[rsnm]?, viertens`,
    list`fünfte[rsnm]?, fünftens`,
    list`sechste[rsnm]?, sechstens`,
    list`siebte[rsnm]?, siebtens`,
    list`achte[rsnm]?, achtens, schließlich, schliesslich, letzte[rsnm]?`,
  ],
  counters: list`erstens, zweitens, drittens, viertens, fünftens, sechstens, siebtens, achtens`,
  counts: {
    2: list`zwei, beiden`,
    3: list`drei, dreier`,
    4: list`vier`,
    5: list`fünf`,
    6: list`sechs`,
    7: list`sieben`,
    8: list`acht`,
    9: list`neun`,
    10: list`zehn`,
  },
  these: list`dies sind, das sind, dazu gehören, dazu zählen, darunter, es sind, es geht um, darunter sind`,
  tenure: list`amtszeit, amtsperiode, (?:sein|ihr|unser)(?:e[mnrs]?)? (?:halbjahr|jahr|monat)(?:e?s)?, vorsitzjahr(?:e?s)?`,
  and: list`und, sowie, wie auch, als auch, und auch, ebenso wie, und schließlich`,
  clauses: list`
    (?:in|an|auf|mit|für|von|zu|bei|durch|über|unter) (?:der|die|das|dem|den|denen|deren|dessen|welche[rsnm]?), deren, dessen, denen, welche[rsnm]?, dass, damit, um, wenn, wo, wie, was, darunter, einschließlich, inklusive(?! \p{L}+e \p{L}), etwa, insbesondere, vor allem, besonders, nämlich, also, sodass, weil,
    (?<= (?:hat|haben|ist|sind|kann|können), )(?:der|die|das|den|dem|diese[nrs]?|ihre[nrs]?)(?= [^,.;:]{3,130} zu \p{L}+en(?:[.;]|$)),
    (?:der|die|das|den|dem)(?= [^,.;:]{3,130} (?:ist|sind|hat|haben|wird|werden|war|waren|kann|können|soll|sollen|muss|müssen|steht|stehen|gilt|gelten|betrifft|betreffen|beruht|beruhen|basiert|ermöglicht|bietet|dient|dienen|schützt|fördert|stärkt|trägt|bringt|macht|schafft|sichert|führt|gehört|bleibt|braucht|entspricht)(?:[,.;:]|$))
  `,
  heads: [
    '\\p{L}{3,}(?:ung|ungen|schutz|politik|heit|keit|tion|sicherheit|zusammenhalt)',
    'kampf',
    'stärkung',
    'förderung',
    'ausbau',
    'schutz',
    'bekämpfung',
    'unterstützung',
  ],
  tails: ['\\p{Ll}{3,}(?:en|ern|eln)'],
  prepositions: list`in, im, auf, für, von, bei, mit, durch, über, um, zu, zum, zur, an, am, gegen`,
  articles: list`der, die, das, den, dem, des, ein, eine, einen, einer`,
  details: list`darunter, einschließlich, inklusive(?! \p{L}+e \p{L}), etwa, insbesondere, vor allem, besonders, nämlich, wie etwa, wie zum beispiel, zum beispiel, beispielsweise, z\.b\.`,
  inner: list`
    wie, wie etwa, in den (?:bereichen|feldern|gebieten)
  `,
  fights: list`
    (?:kampf|kampfes|vorgehen|maßnahmen|massnahmen|einsatz|schutz|widerstandsfähigkeit) (?:gegen|vor), bekämpfung (?:von|des|der), prävention von
  `,
  ills: list`
    (?:\p{Ll}*\p{L}+ )?(?:(?:terror|extrem|separat|rass|sex|fasch|protektion|antisemit)ismus|terrors?|radikalisierung|\p{L}*kriminalität|verbrechens?|\p{L}+handels?|drogen|korruption|geldwäsche|\p{L}*schmuggels?|schleus\p{L}+|armut|hungers?|ungleichheit(?:en)?|diskriminierung|fremdenfeindlichkeit|intoleranz|hass|hetze|gewalt|desinformation|einflussnahme|klimawandels?|klimakrise|erderwärmung|\p{L}*verschmutzung|krankheiten|pandemien?|piraterie|cyber\p{L}+|bedrohungen)
  `,
  breaks: list`hervorzuheben(?=[.,;“"]|$), und sich(?= (?:dabei )?auf ), (?:in den|ins) (?:fokus|mittelpunkt|vordergrund|zentrum) (?:zu )?(?:stellen|rücken), liegen (?:werde|wird|soll|solle), sein(?=,), beitragen(?=[.,;]), (?:gelegt|gesetzt|gerichtet)(?: hat| haben| wird| werden| worden)?(?=[.;]|$), (?:(?:legen|richten|setzen|lenken|stellen)(?: wird| will| wolle| werde| möchte| wollen| werden| soll)|(?:bemühen|kümmern|einsetzen|engagieren|konzentrieren|fokussieren|widmen|stark ?machen)(?: wird| will| wolle| werde| möchte| wollen| werden)?)(?=[.,;“"]|$), (?:stehen|steht) (?:auf der|im|oben|ganz),
    während, aber, jedoch, doch, allerdings, bis, nachdem, bevor, während (?:seiner|ihrer|der) präsidentschaft, berichtet, meldet, so`,
  leads: list`so (?:soll|sollen|will|wolle|werde|wird), folgende, vor allem, insbesondere, unter anderem, auch, dabei, etwa, themen wie, bereiche wie, auf, für, dass, die themen, themen, zum einen, es`,
  opens: list`stell(?:t|en|te|ten), rück(?:t|en|te|ten), nannte, nennt, bezeichnete, definierte, hat, will, wollen`,
  notItems: list`
    darüber hinaus, außerdem, ausserdem, zudem, daneben, dabei, hierbei, (?:der |die )?(?:präsident|ministerpräsident|kanzler|minister|außenminister|regierungschef|botschafter)(?:en|in|s)?, damit (?:ein|der|die|das)\p{L}*, er, sie, es, wir, ich, (?:vor)?gestellt, präsentiert, bekannt, veröffentlicht, vorgestellt, was, wann, welche
  `,
  that: list`dass, ob`,
  said: list`
    sagt(?:e|en)?, erklär(?:t|te|ten), beton(?:t|te|ten), unterstr(?:eicht|ich|ichen), meint(?:e)?, teilt(?:e|en)?, ergänz(?:t|te), bekräftig(?:t|te|ten), kündig(?:t|te|ten), forder(?:t|te|ten), nannte, nennt, hob, schr(?:eibt|ieb), berichte(?:t|te|ten), heißt, heisst, hie[sß]+,
    fügt(?:e|en)?(?= [^.]{2,80} hinzu), versicher(?:t|te), verspr(?:icht|ach), bezeichne(?:t|te), lautet, so(?! (?:soll|sollen|will|wolle|wird|werde|hat|habe|sei|ist|gehört|gehören|zählt|zählen))
  `,
  according: list`laut, nach angaben, zufolge, nach den worten, gemäß`,
  past: list`zuletzt, letztes mal, scheidend\p{L}*, vorherig\p{L}* (?:vorsitz|präsidentschaft)\p{L}*, bilanz, zog bilanz, beendet\p{L}*, ehemalig\p{L}*`,
  denials: list`nicht(?! (?:nur|allein)), keineswegs, niemals`,
  not: list`
    in den bereichen(?= \p{Lu}\p{L}+,), nicht (?:zu|unter) (?:\p{L}+ ){0,4}(?:prioritäten|schwerpunkten), them(?:a|en) (?:auch )?(?:des|dieses|der|dieser) (?:\p{L}+ )?(?:treffens|gipfels|gipfeltreffens|sitzung|tagung|konferenz|debatte|besuchs), diesen? (?:beiden|zwei|drei|vier|fünf) (?:themen|bereichen?|punkten?|feldern?)(?!:| sind), unter dem motto, arbeitsgruppen? zu(?: den)? (?:themen)?, motto, leitspruch, slogan, keine priorität\p{L}*, (?:ziele?n?|aufgaben) (?:der|des|dieses|dieser) (?:[\p{L}\d]+ ){0,3}(?:organisation|rate?s|gruppe|initiative|union|gremiums|forums|gemeinschaft|ostseerate?s|europarate?s|bündnisses|OSZE|EU|UNO?), ziele? (?:der organisation|des besuchs|des treffens|der gruppe|des rates|der initiative), mit dem ziel, zum ziel(?! (?:gesetzt|gemacht)), prioritäts(?:projekt|liste)\p{L}*
  `,
  others: list`generalsekretär\p{L}*(?=[^.]{0,60}priorität), (?:prioritäten|schwerpunkte?|ziele) (?:des ministeriums|des unternehmens|der partei|der kommission|der schweiz im sicherheitsrat|der firma)`,
};
