import type { ChairshipWords } from '../../model/words/chairship-words';
import { list } from '../../words/list';

/** How Polish words the taking, holding and passing on of a chair. */
export const chairship: ChairshipWords = {
  office: list`
    przewodnictw(?:o|a|u|em|ie), prezydencj(?:a|i|ę|ą|e), przewodniczeni(?:e|a|u|em), prezydenc(?:jami|jach), przywództw(?:o|a|u|em|ie)(?= (?:w|tej|tą) ),
    (?:stanowisk|funkcj|rol|obowiązk|uprawnieni|zada)\p{L}{0,3} przewodnicząc(?:ego|ej), fotel(?:a|u|em)? przewodnicząc(?:ego|ej)
  `,
  ownOffice: list`swoj(?:ej|ą|ego|e|emu|im|a) (?:\p{L}+ ){0,2}(?:prezydencj|przewodnictw)\p{L}{1,2}`,
  officer: list`
    przewodnicząc(?:y|a|ego|ej|emu|ym|ą), państw(?:o|a|u|em)(?: |[-–])przewodnicząc(?:e|ego|emu|ym), kraj(?:u|em|owi)? przewodnicząc(?:y|ego|ym),
    współprzewodnicząc(?:y|a|ego|ej|ym|ą)
  `,
  boundOfficer: list`prezydent(?:a|em|owi)?, prezes(?:a|em|owi)?`,
  otherBodies: list`
    komisj\p{L}+, sekretariat\p{L}*, parlament\p{L}*, zgromadzeni\p{L}+, trybunał\p{L}*, sąd\p{L}*, bank\p{L}*, rad\p{L} biznesu,
    młodzieżow\p{L}+, grup\p{L}+ robocz\p{L}+, delegacj\p{L}+, fundusz\p{L}*, agencj\p{L}+, misj\p{L}+, komitet(?! ministrów)\p{L}*,
    zarząd\p{L}*, nadzorcz\p{L}+, frakcj\p{L}+, klub\p{L}*, parti\p{L}+
  `,
  otherPosts: list`sekretarz\p{L}* generaln\p{L}+, wysok\p{L}+ przedstawiciel\p{L}*, dyrektor\p{L}* generaln\p{L}+, (?:przewodnicząc\p{L}+|szef\p{L}*) (?:komisji europejskiej|rady europejskiej|ke|pe)`,
  countryAnaphors: list`nasz(?:ego|emu|ym)? kraj(?:u|owi|em)?, ten kraj, tego kraju, ich kraj, jego kraj, jej kraj`,
  holderPronouns: { subject: list`ona, on, ono, oni`, object: list`ją, go, je, ich, nas, jej, jego, im` },
  officePronouns: list`(?:jej|jego) prac(?:e|ami|om), je, ją, go, ono, ona, nią, nim`,
  precededBy: list`przejęt\p{L}{1,2} po, objęt\p{L}{1,2} po, poprzedzając(?:ej|ego|y|a|ych)(?: ją| je| go)?, zaraz po, bezpośrednio po`,
  when: list`kiedy, gdy, po czym, a potem`,
  afterwards: list`następnie, potem, później, po (?:niej|nim|nich|nas), kolejn(?:a|y|e|ym|ą)`,
  decisions: list`decyzj(?:a|i|ę|ą), uchwał(?:a|y|ą|ę)`,
  reflexives: list`swoj(?:ego|emu|e|ą|ej|im|a)`,
  membership: list`przystąpieni(?:e|a|u|em) do, wejści(?:e|a|u|em) do, niestał\p{L}+ człon\p{L}+, członkostw\p{L}+, kadencji (?:niestałego|w radzie), człon(?:kiem|kini|ek)`,
  handovers: list`przekazani[ea], przekazaniu, zmian[ayę], zmianie, sztafet[ay]`,
  gatherings: list`któr(?:ego|ej) szczyt\p{L}*`,
  relatives: list`któr\p{L}+, który, oficjalnie, formalnie, już, obecnie`,
  weakOffice: list`
    ster(?:y|ów|em)?, obowiązk(?:i|ów), kierowani(?:e|a), pieczę, obrad(?:y|ami|om), prac(?:e|ami|om)(?= (?:rady|grupy|unii)), (?:jej|jego) prac(?:e|ami|om), kierownictw(?:o|a|u|em|ie), rol(?:a|i|ę|ą), funkcj(?:a|i|ę|ą|e), stanowisk(?:o|a|u|iem), zadani(?:e|a|em)(?= to), to zadanie, tego zadania,
    fotel(?:a|em)?, kadencj(?:a|i|ę|ą)
  `,
  batons: list`pałeczk(?:a|i|ę|ą), pałeczce, batut(?:a|y|ę|ą), młot(?:ek|ka|kiem), sztafet(?:a|y|ę|ą)`,
  notOffice: list`
    (?:kolejnoś|harmonogram|zasad|system)\p{L}* (?:rotacyjn\p{L}+ )?(?:prezydencj|przewodnictw)\p{L}+,
    sekretarz\p{L}* generaln\p{L}+, wiceprzewodnicząc\p{L}+, honorow\p{L}+ przewodnicząc\p{L}+,
    przewodnicząc\p{L}+ (?:komisj|parlament|parti|klub|platform|sejm|rady miast|rady nadzorcz|zarząd|związk|solidarno|koalicj|zgromadzeni|sejmik|krajow|europejskiej partii|trybunał|rady gmin|rady powiat|delegacj|grupy parlament|chrl|ludow|naczeln|rady najwyższ)\p{L}*,
    przewodnicząc\p{L}+ (?:KE|PE|PO|ChRL|Komisji|Xi), kampani\p{L}+ prezydenck\p{L}+, wybor\p{L}+ prezydenck\p{L}+,
    koniec prezydentury, przewodnictw\p{L}+ (?:komisj|parti|klub|delegacj)\p{L}+, prezydencj\p{L}+ (?:trump|biden|dud|nawrock|obam|putin|macron)\p{L}*
  `,
  verbs: {
    take: list`
      obejm(?:ie|ą|uje|ują|ując\p{L}*|ował\p{L}*|ować), obj(?:ął|ęła|ęło|ęli|ęły|ąć|ąwszy|ęcie|ęcia|ęciu|ęciem), przej(?:ął|ęła|ęło|ęli|ęły|ąć|ąwszy|mie|mą|mując\p{L}*|muje|mują|mował\p{L}*|mować|ęcie|ęcia|ęciu|ęciem),
      przejęto, przejęt(?:e|a|ą|y|ego|ej), otrzyma(?:ł|ła|ło|li|ć)?, otrzymuje, zainaugurował(?:a|y)?, zainauguruje, odebrał(?:a|o|y)?, odbierze, wzi(?:ął|ęła|ęło|ęli)(?! udział), weźmie(?! udział), bierze(?! udział),
      zasiad(?:ł|ła|a|zie), zasiądzie, przej(?:ęliśmy|miemy|mujemy|ąwszy|mujący|mująca), obj(?:ęliśmy|miemy), obejmiemy, obejmujemy, odziedziczy(?:ł|ła)?, zacz(?:ął|ęła|ęło|nie|yna), rozpocz(?:ął|ęła|ęło|nie|yna|ynają|ęły|ęli), przypadnie, przypadło, przypadła, przypada, stan(?:ie|ą|ął|ęła|ęło), staje
    `,
    give: list`
      przekaz(?:ał|ała|ało|ali|ały|ać|uje|ują|awszy|ując\p{L}*|ano|ane|ana), przekaż(?:e|ą), odda(?:ł|ła|ło|li|je|ć)?, ceduje, scedował(?:a|o)?, ustąpił(?:a|o)?, ustępuje, ustąpi,
      powierz(?:ył|yła|yli|y|ono|ony|ona), wręcz(?:ył|yła|a|y), zda(?:ł|ła|je)?, przekażemy, przekazaliśmy, przekazani(?:e|a|u|em)(?= (?:\p{L}+ ){0,5}(?:od|z rąk|przez)), oddani(?:e|a|u|em)(?= (?:\p{L}+ ){0,4}(?:przez|z rąk))
    `,
    follow: list`
      kolejn(?:a|y|e|ą) (?:będzie|jest|w kolejce), następn(?:a|y|ą) (?:będzie|jest|w kolejce), (?:przyjdzie|przychodzi|nadejdzie) kolej na, kolej na, (?:zrobi|zrobią|uczyni|będzie robić) to, (?:jest|są) w kolejce, w kolejce (?:jest|są|czeka|czekają), po (?:niej|nim|nich) (?=(?:przyjdzie|nastąpi|będzie))
    `,
    pass: list`
      prze(?:szło|szła|szedł|szły|chodzi|chodzą|jdzie|jdą|chodziła|chodziło|chodząc\p{L}*), traf(?:i|iła|iło|ia), przypad(?:nie|ł|ła|ło|a|ają), przekazan(?:o|e|a|ą),
      nale(?:ży|żeć|żała|żało), wędruje, powędruje, przejmowan(?:a|e|ą)
    `,
    replace: list`
      (?:jej |jego |ich )?miejsce zaj(?:mie|mą|ął|ęła|ęło), miejsce(?= (?:\p{L}+ ){1,4}zaj(?:mie|mą|ął|ęła|ęło|ąć)), (?:zaj(?:mie|mą|ął|ęła|ęło)|zająć) (?:jej |jego |ich )?miejsce, zast(?:ąpił|ąpiła|ąpiło|ąpiły|ąpili|ąpi|ąpią|ępuje|ępując\p{L}*|ąpić|ąpiwszy), zmieni(?:ł|ła|ło|ły|li|a|ą|ć)?, zluzował(?:a|o)?, zluzuje, następc(?:ą|zynią) jest, zastępując(?:y|a|e|ą)?, zmieniając(?:y|a|e)?, następuj(?:e|ąc\p{L}*) po, nastąpi po, przychodzi po
    `,
    hold: list`
      sprawuj(?:e|ą|ąc\p{L}*), sprawowa(?:ł|ła|ło|li|ły|ć|ni\p{L}+), będ(?:zie|ą|ziemy) sprawować, będ(?:zie|ą) sprawował(?:a|o|y|i)?, pełni(?:ł|ła|ło|li|ć|ąc\p{L}*|ą)?, będ(?:zie|ą|ziemy) pełnić, będ(?:zie|ą) pełnił(?:a|o|y|i)?, spoczywa, spocznie,
      kieruj(?:e|ą), kierował(?:a|o)?, będ(?:zie|ą) kierować, będ(?:zie|ą) kierował(?:a|o|y|i)?, pokieruj(?:e|ą), dzierży(?:ł|ła)?, ma, miał(?:a|o)?, prowadz(?:i|ić|ił|iła), poprowadzi, stoi, stał(?:a|o)?, stan(?:ie|ął|ęła)
    `,
    chair: list`
      przewodnicz(?:y|ą|ył|yła|yło|yli|yć|ąc), przewodził(?:a|o)?, przewodzi, będ(?:zie|ą|ziemy) przewodnicz(?:yć|ył|yła|yło|yły|yli), będ(?:zie|ą) przewodzić
    `,
    lead: list`kieruj(?:e|ą), kierował(?:a|o|y)?, u steru, u sterów, będ(?:zie|ą) kierować, będ(?:zie|ą) kierował(?:a|o|y|i)?, pokieruj(?:e|ą), pokierował(?:a|o)?, poprowadz(?:i|ą), na czele(?! z), stan(?:ie|ął|ęła|ęło|ęły|ą) na czele`,
    become: list`został(?:a|o|y)?, zosta(?:nie|ną|ć|je), sta(?:ł|ła|ło|nie|je) się, staną się, mianowan\p{L}+`,
    be: list`jest, są, był(?:a|o|y)?, będ(?:zie|ą), jako, w roli, pozostaje, pozostanie`,
    elect: list`
      wybran(?:o|y|a|e), wybrał(?:a|o|y)?, wybrali, wybier(?:ze|ać|a|ają), wybiorą, mianowan(?:o|y|a), mianował(?:a)?, powołan(?:o|y|a), powołał(?:a)?, wyznaczon(?:o|y|a), wyznaczył(?:a|y)?,
      zatwierdzon(?:o|y|a), zatwierdził(?:a|y)?
    `,
    begin: list`
      stan(?:ął|ęła|ęło|ęły|ie|ą) na czele,       rozpocz(?:ął|ęła|ęło|nie|yna|ynają|ęły|ęto|ęcie|ęcia|ęciem|ynając\p{L}*), rozpocz(?:ęła|ęło|yna|nie) się, zacz(?:ął|ęła|ęło|nie|yna), start(?:uje|owała|owało)?, wystartował(?:a|o)?, inauguracj\p{L}+,
      zainaugurował(?:a|o)?, ruszył(?:a|o)?, rusza, począt(?:ek|ku|kiem)(?= (?:\p{L}+ ){0,2}(?:prezydencj|przewodnictw))
    `,
    end: list`
      zako(?:ńczył|ńczyła|ńczyło|ńczy|ńczenie|ńczeniu|ńczeniem), ko(?:ńczy|ńczyła|ńczyło|ńczący|ńcząca), potrwa, trwa, trwał(?:a|o)?, będzie trwać, będzie trwał(?:a|o)?, dobieg(?:a|ła|ło|nie), upływa, koniec, upłynie, skończy(?:ła|ło|ł)? się, dobiegnie końca, potrwają, wygasa, wygaśnie
    `,
  },
  previous: list`był(?:y|a|ego|ej), poprzedni\p{L}*, ustępując\p{L}+, dotychczasow\p{L}+, minion\p{L}+, zeszłoroczn\p{L}+, ubiegłoroczn\p{L}+, eks`,
  next: list`następn\p{L}+, kolejn\p{L}+(?<!po raz kolejn\p{L}{1,3})(?! raz), przyszł\p{L}+, nadchodząc\p{L}+(?! (?:\p{L}+ )?(?:rok|miesi|lat|pół)), zbliżając\p{L}+, najbliższ\p{L}+(?! (?:\p{L}+ )?(?:rok|miesi|lat|pół|dwanaśc|sześć)), następc\p{L}+`,
  current: list`obecn\p{L}+, aktualn\p{L}+, bieżąc\p{L}+, nowy, nowa, nowe, nowego, nową, trwając\p{L}+, urzędując\p{L}+, teraz`,
  fresh: list`now(?:y|a|e|ego|ej|emu|ym|ą)`,
  future: list`
    pokieruj(?:e|ą), będ(?:zie|ą), obejm(?:ie|ą), przejm(?:ie|ą), zastąpi, zastąpią, przekaże, przekażą, zostanie, stanie, rozpocznie, zacznie, przejdzie, przypadnie, planuj\p{L}+, zamierza\p{L}*, ma (?:objąć|przejąć|zostać),
    przygotowuje się, trafi, otrzyma, odda, poprowadzi, pokieruje, przypadnie, powędruje, nadejdzie, przejmiemy, obejmiemy, przekażemy, będziemy, spocznie, weźmie, ma (?:przekazać|kierować|sprawować|pełnić|przewodniczyć)
  `,
  past: list`przed (?:nią|nim|nimi), wcześniej, uprzednio, poprzednio, ostatnio, niegdyś, dawniej, wówczas, po raz ostatni, ostatni raz`,
  over: list`
    przewodniczył(?:a|o|y|i)?, sprawował(?:a|o|y|i)?, kierował(?:a|o|y|i)?, pełnił(?:a|o|y|i)?, przewodził(?:a|o|y|i)?, dzierżył(?:a|o|y|i)?, prowadził(?:a|o|y|i)?, stał(?:a|o|y|i)? na czele, zakończył(?:a|o|y|i)?(?! (?:\p{L}+ ){0,2}(?:wizyt|spotkan|rozmow|szczyt|posiedzen)\p{L}*), dobiegł(?:a|o|y)?, miał(?:a|o|y)?
  `,
  negation: list`nie, odmówił\p{L}*, odmow\p{L}+, zamiast, bez, zrezygnował\p{L}*`,
  candidacy: list`
    kandydat\p{L}*, kandydu\p{L}+, propon\p{L}+, zaproponował\p{L}*, ubiega\p{L}*, może, mógłby, mogłaby, mógł, by, gdyby, jeśli, jeżeli, chce, chciał\p{L}*, ewentualn\p{L}+
  `,
  meeting: list`
    pod przewodnictwem, pod kierownictwem, przewodnicz\p{L}+ (?:obradom|posiedzeni\p{L}+|spotkani\p{L}+|sesj\p{L}+|szczyt\p{L}+|delegacj\p{L}+|zebrani\p{L}+|konferencj\p{L}+|debaci\p{L}+),
    (?:kieruje|kierował|kierowała) (?:delegacj|misj|komisj|resort|ministerstw)\p{L}+, na czele delegacji, na czele (?:rządu|partii|ministerstwa|resortu|misji)
  `,
};
