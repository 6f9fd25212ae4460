import type { PriorityWords } from '../../model/words/priority-words';
import { list } from '../../words/list';

/** How Polish news says what a chair will put first. */
export const priority: PriorityWords = {
  nouns: [
    'priorytet(?:y|ów|om|ami|ach|u|em|cie)?',
    'priorytetow(?:e|ych|ym|ymi|y|ą|ego|ej) (?:obszar|cel|zadani|kierunk|kwesti|spraw|temat|dziedzin)\\p{L}*',
    '(?:głów|najważniejsz|kluczow|nadrzędn|podstawow|czołow|strategiczn|wiodąc)\\p{L}+ (?:cel(?:e|em|ami|ów|u)?|zadani(?:e|a|em|ami)|kierun(?:ki|ków|kiem|kami)|punkt(?:y|ów|em|ami)?|temat(?:y|ów|em|ami)?|obszar(?:y|ów|em|ami)?|kwesti(?:e|i|ami|ą))',
    'w centrum uwagi',
  ],
  aims: list`
    cel(?:e|em|ami|ów|u)?, zadani(?:e|a|em|ami|ń)(?! to (?:\p{L}+ )?(?:przekaż|przej|obej|obj|pełni|sprawu)), kierun(?:ki|ków|kiem|kami|kach), temat(?:y|ów|em|ami|ach)(?: przewodni(?:m|mi|e|ch)?)?, filar(?:y|ów|em|ami|ach), obszar(?:y|ów|ami|ach), akcent(?:y|ów|ami|em), oś, osie
  `,
  generic: list`obszar(?:y|ów|ach), wymiar(?:y|ów|ach), filar(?:y|ów|ach), kwesti(?:e|i|ach), spraw(?:y|ach)?, rzecz(?:y|ach)`,
  links: list`
    są, jest, będ(?:ą|zie), ma(?:ją)? (?:być|zostać|stać się|pozostać), to, stan(?:ą|ie) się, pozosta(?:ją|je|nie|ną), obejmuj(?:ą|e), obejm(?:ą|ie), zalicz(?:a|ono|ył|yła|amy)(?: się)?, znal(?:azły|azło|azła) się, znajd(?:ą|zie|ują|uje) się,
    należ(?:ą|y)(?: także| również)?, (?:został[yao]? )?(?:wymienion|uznan|określon)(?:o|e|a|y), wymienił(?:a|y)?, wskazał(?:a|y)?, wskazano, wymienia, określił(?:a)?, obrał(?:a|y)?, wybrał(?:a|y)?, polega(?:ją)? na, nazwał(?:a)?
  `,
  linksBefore: [
    '(?:jest|są|będ(?:zie|ą)|pozosta(?:je|ją|nie|ną)|stan(?:ie|ą) się|był[ayo]?|został[aoy]?)(?: \\p{L}+(?:ym|im|ymi|imi|ą|ych|z))*',
    '(?<![.!?…] )(?:—|–|-) (?:to|oto)(?: \\p{L}+){0,2}',
    'wśród',
    'jako(?: \\p{L}+(?:y|e|a))*',
  ],
  focus: [
    '(?:skupi(?:a|ają|ć|my|ła|ł)?|skoncentruj(?:e|ą|emy)|koncentruj(?:e|ą|emy)|skoncentrować|skoncentrowa[łl]\\p{L}*)(?: się)?(?: \\p{L}+){0,4}? na',
    'będ(?:zie|ą|ziemy) (?:się )?(?:skupia(?:ć|ła|ło|ł)|koncentrowa(?:ć|ła|ło|ł))(?: się)?(?: \\p{L}+){0,3}? na',
    '(?:nacisk|akcent)(?: \\p{L}+){0,4}? na',
    '(?:szczególną|dużą|większą|główną|najwięcej) uwag[ęi](?: \\p{L}+){0,4} (?:poświęc\\p{L}+|zwr\\p{L}+ na|na)',
    '(?:poświęci|poświęca|poświęcą|poświęcimy)(?: \\p{L}+){0,4} uwag[ęi]',
    'priorytetowo (?:potraktuje|traktuje|traktować|zajmie się)',
    'za (?:(?:swoje|swój|główn[ey]|najważniejsz[ey]) )*(?:priorytety?|cele?|zadani[ea])(?: \\p{L}+){0,3} (?:uznaje|uznają|uznał[ao]?|uznali|uznano|uważa|uważają|obrał[ao]?|stawia|postawił[ao]?|przyjęł[ao]|przyjął)(?: sobie| za cel)?',
    '(?:chce|chcą|zamierza(?:ją)?|planuj(?:e|ą)) zająć się(?: przede wszystkim| głównie| m\\.in\\.)?',
    'przede wszystkim (?:zajmie|będzie zajmować) się',
  ],
  intent: [
    '(?:zamierza(?:ją|my)?|planuj(?:e|ą|emy)|chce(?:my)?|chcą|dąż(?:y|ą|ymy) do|będ(?:zie|ą|ziemy) dążyć do|stawia sobie za cel|zobowiąz(?:ał|ała|ało|ali|uje) się|obiecał(?:a)?|pragnie(?:my)?)(?! (?:być|mieć|objąć|przejąć|przekazać|zostać|odwiedzić|spotkać|zaprosić|zorganizować))(?: (?:podczas|w czasie|w trakcie) (?:\\p{L}+ ){0,3}(?:prezydencji|przewodnictwa))?(?: (?:także|również))?',
    'będ(?:zie|ą|ziemy)(?: \\p{L}+){0,2} (?:działać|pracować|zabiegać)(?: \\p{L}+){0,2} (?:na rzecz|nad|o)',
    'będ(?:zie|ą|ziemy)(?= (?:wzmacniać|wspierać|promować|rozwijać|pogłębiać|bronić|dążyć|sprzyjać|przeciwdziałać|kontynuować|rozwijał[aoy]?|wspierał[aoy]?|promował[aoy]?|wzmacniał[aoy]?))',
    'opowiada(?:my|ją)? się za',
  ],
  also: [
    '(?:także|również|ponadto) (?:zamierza|planuje|chce|będzie|wymienił(?:a)?|wskazał(?:a)?|zapowiedział(?:a)?)',
    '(?:zamierza|planuje|chce) (?:także|również)',
    'wśród (?:innych|pozostałych) priorytetów',
  ],
  one: list`kolejn\p{L}+, jednym z, jeden z, jedną z, inn(?:ym|y), dodatkow(?:ym|y), (?:pierwsz|drug|trzeci|czwart|piąt|szóst)\p{L}+, następn\p{L}+`,
  ordinals: [
    list`pierwsz(?:y|ym|a|ą|e|ego|ej), po pierwsze, najpierw`,
    list`drug(?:i|im|a|ą|ie|iego|iej), po drugie`,
    list`trzeci(?:m|a|ą|e|ego|ej)?, po trzecie`,
    list`czwart(?:y|ym|a|ą|e|ego|ej), po czwarte`,
    list`piąt(?:y|ym|a|ą|e|ego|ej), po piąte`,
    list`szóst(?:y|ym|a|ą|e|ego|ej), po szóste`,
    list`siódm(?:y|ym|a|ą|e|ego|ej), po siódme`,
    list`ósm(?:y|ym|a|ą|e|ego|ej), wreszcie, ostatni(?:m|a|ą|e)?, po ósme`,
  ],
  counters: list`po pierwsze, po drugie, po trzecie, po czwarte, po piąte, po szóste, po siódme, po ósme`,
  counts: {
    2: list`dwa, dwie, dwóch, dwoma, dwu`,
    3: list`trzy, trzech, trzema`,
    4: list`cztery, czterech, czterema`,
    5: list`pięć, pięciu, pięcioma`,
    6: list`sześć, sześciu, sześcioma`,
    7: list`siedem, siedmiu, siedmioma`,
    8: list`osiem, ośmiu, ośmioma`,
    9: list`dziewięć, dziewięciu`,
    10: list`dziesięć, dziesięciu`,
  },
  these: list`to, są to, są nimi, wśród nich(?: są)?, należą do nich, chodzi o, są to m\.in\.`,
  tenure: list`kadencj\p{L}{1,2}, na czele, (?:swo(?:jego|im)|tego) (?:roku|półrocza|miesiąca)`,
  and: list`i, oraz, a także, jak również, jak i, a ponadto, tudzież`,
  clauses: list`
    (?:(?:w|na|po|dla|z|o|przy|do|od|za|pod|nad) )?któr\p{L}+, aby, żeby, by, gdy, kiedy, gdzie, jak, co, w tym, m\.in\., między innymi, takie jak, takich jak, czyli, to jest, zwłaszcza, szczególnie, przede wszystkim,
    związan\p{L}+, opart\p{L}+, dzięki, poprzez, zwłaszcza, w szczególności, w celu, ponieważ
  `,
  heads: [
    '\\p{L}{3,}(?:nie|nia|niu|niem|cie|cia|ciu)',
    '\\p{L}{3,}(?:cja|cji|cję|cją)',
    '\\p{L}{4,}(?:ać|eć|ić|yć|ąć|ować)',
    'walk\\p{L}',
    'obron\\p{L}',
    'ochron\\p{L}',
    'wsparci\\p{L}+',
    'rozw(?:ój|oju|ojem)',
    'bezpieczeństw\\p{L}+',
    'współprac\\p{L}',
  ],
  prepositions: list`w, we, na, dla, do, od, z, ze, przy, przez, wokół, o, po, nad`,
  details: list`w tym, m\.in\., między innymi, to jest, czyli, a mianowicie, w szczególności, zwłaszcza, szczególnie, przede wszystkim, taki(?:e|ch|m|mi)[,]? jak, na przykład, np\., poprzez`,
  inner: list`
    jak, takich jak, takie jak, takimi jak, takim jak, w (?:dziedzinach|obszarach|sferach|sektorach|zakresie|dziedzinie|obszarze)
  `,
  fights: list`
    walk(?:a|i|ę|ą|ce) (?:z|ze|przeciwko), zwalcza(?:nie|nia|niu|niem|ć), przeciwdziała(?:nie|nia|niu|niem|ć), zapobiega(?:nie|nia|niu|niem|ć), (?:ochron|odpornoś)\p{L}+ (?:przed|na)
  `,
  ills: list`
    (?:\p{Ll}+ )?(?:terroryzm\p{L}*|ekstremizm\p{L}*|radykalizm\p{L}*|separatyzm\p{L}*|rasizm\p{L}*|antysemityzm\p{L}*|przestępczoś\p{L}+|przemyt\p{L}*|narkotyk\p{L}*|korupcj\p{L}+|ubóstw\p{L}+|bied\p{L}+|głod\p{L}*|dyskryminacj\p{L}+|ksenofobi\p{L}+|nietolerancj\p{L}+|nienawiś\p{L}+|przemoc\p{L}*|dezinformacj\p{L}+|cyber\p{L}+|zagroże\p{L}+|pandemi\p{L}*|epidemi\p{L}*|piractw\p{L}+|wykluczeni\p{L}+)(?: \p{Ll}{5,}){0,2}, handl\p{L}+ (?:ludźmi|narkotykami|bronią), zmian\p{L}* klimat\p{L}*, (?:nielegaln\p{L}+ )?migracj\p{L}+(?: \p{Ll}{5,})?
  `,
  breaks: list`a później, a następnie (?:przekaż|odda)\p{L}+, podczas gdy, natomiast, ale, jednak, dopóki, w czasie (?:swojej )?prezydencji, w trakcie (?:swojej )?prezydencji, w ramach prezydencji, poinformował\p{L}*, informuje, podaje, pisze, by w ten sposób`,
  leads: list`też, następujące, takie(?: kwestie| tematy| obszary| sprawy)?[,]? jak, takie, przede wszystkim, m\.in\., między innymi, głównie, w szczególności, również, także, to, o, na, do, dla, nad, wokół, w tym, kwesti(?:a|e|ę) takie jak`,
  opens: list`wymienił\p{L}{0,2}, wskazał\p{L}{0,2}, nazwał\p{L}{0,2}, określił\p{L}{0,2}, uznał\p{L}{0,2}`,
  notItems: list`
    prezydent\p{L}{0,3}, premier\p{L}{0,3}, minister\p{L}{0,3}, szef\p{L}{0,2} (?:msz|rządu|dyplomacji|państwa), ambasador\p{L}{0,3}, on, ona, oni, my, (?:przedstawi|ogłosz|omówi|zaprezentow|pozna|znan)\p{L}*, co, kiedy, jakie, jaki, nie
  `,
  that: list`że, iż, aby, żeby`,
  said: list`
    (?:powiedzia|oświadczy|stwierdzi|podkreśli|zaznaczy|doda|wyjaśni|wskaza|zauważy|przypomnia|poinformowa|ogłosi|zapewni|oceni|przekaza|napisa|zapowiedzia|zadeklarowa|wymieni|przedstawi|nazwa|określi)ł\p{L}*,
    (?:zapowiada|podkreśla|zaznacza|wskazywa|przekonywa|deklarowa|tłumaczy|zapewnia|dodawa)ł(?:a|o)?, mówi(?:ł|ła|ą)?, informuje, podaje, podkreśla, zaznacza, dodaje, zapowiada, pisze, uważa, poinformowano, czytamy, napisano, ocenia
  `,
  according: list`zdaniem, według, jak (?:powiedział|poinformował|podkreślił|zapowiedział|zaznaczył|oświadczył|dodał|podał|wyjaśnił)\p{L}*, w ocenie, zgodnie z`,
  past: list`ostatni raz, po raz ostatni, poprzedni\p{L}+ (?:prezydencj|przewodnictw)\p{L}+, podsumował\p{L}*, podsumowując\p{L}*, ustępując\p{L}+, zakończon\p{L}+`,
  denials: list`nie(?! tylko)`,
  not: list`
    w (?:obszarach|dziedzinach)(?= \p{L}+,), nie (?:znalaz|znajduj|należ|jest|są|figuruj)\p{L}* (?:się )?(?:\p{L}+ ){0,4}priorytet\p{L}*, t(?:e|ych|ymi) (?:dwa|dwie|dwóch|trzy|trzech|cztery) (?:obszar|kwesti|spraw|wymiar)\p{L}+(?!:| to), pod hasłem, hasł(?:o|em|a), mott(?:o|em), slogan(?:em)?, nie (?:jest|są|był|była|było|będzie) priorytet\p{L}*, cel(?:em|e|ami|u)? (?:organizacji|rady|wizyty|spotkania|grupy|inicjatywy|współpracy), w celu, w tym celu, do celu, na celu,
    priorytetow\p{L}+ (?:projekt|inwest)\p{L}*, jego celem jest, jej celem jest
  `,
  others: list`
    sekretarz\p{L}* general\p{L}+ (?:\p{L}+ ){0,3}(?:zamierza|chce|planuje), sekretarz\p{L}* general\p{L}+(?=[^.]{0,60}priorytet), priorytet\p{L}* (?:ministerstwa|resortu|rządu|spółki|firmy|partii|komisji), cel(?:e|em|ami) (?:organizacji|rady)
  `,
};
