import type { PriorityWords } from '../../model/words/priority-words';
import { list } from '../../words/list';

/** How Dutch news says what a chair will put first. */
export const priority: PriorityWords = {
  nouns: list`
    (?:hoofd|top|kern|voorzitterschaps)?prioriteit(?:en)?, prioritaire (?:thema['’]?s|domeinen|doelen|gebieden|onderwerpen|dossiers),
    (?:belangrijkste|voornaamste|centrale) (?:doelen|doelstellingen|doel|thema['’]s|thema|taken|taak|onderwerpen|pijlers|punten|aandachtspunten),
    speerpunt(?:en)?, hoofddoel(?:en)?, hoofdthema['’]?s?, aandachtspunt(?:en)?, zwaartepunt(?:en)?, kernthema['’]?s?, kernpunt(?:en)?
  `,
  aims: list`doel(?:en)?, doelstelling(?:en)?, taken, taak, thema['’]s, pijlers?, dimensies?, ambities?, nadruk, accent(?:en)?, focus, klemtoon, krachtlijn(?:en)?`,
  generic: list`punten, onderwerpen, thema['’]s, dossiers, vragen, woorden, terreinen, zaken, dingen`,
  links: list`
    zijn, is, waren, was, worden, wordt, omvat(?:ten)?, behelzen, luiden, zoals, namelijk, te weten, waaronder, bestaan uit, bestaat uit, liggen? (?:bij|op),
    blijven, blijft, noemde hij, noemde ze, noemde zij, vormen, variëren van, als volgt, ligt op, komt te liggen op
  `,
  linksBefore: list`
    (?:zijn|is|was|waren|blijven|blijft|worden|wordt|werd|vormen|vormt|gelden als|geldt als|behoren tot|behoort tot|staan|als)(?: (?:ook|eveneens|voor|onder))*(?: (?:de|het|een|zijn|haar|hun|onze|die|deze|één van de|een van de))+(?: \p{L}+){0,2}, dit zijn, dat zijn
  `,
  focus: list`
    (?:richt|richten|richtte|concentreert|concentreren|concentreerde|focust|focussen|toelegt|toespitst|spitst)(?: (?:zich|het|Polen|onze|ons|land|voorzitterschap|ook|vooral|daarom|daarbij|met name)){0,3} (?:op|toe op), zal (?:zich )?(?:\p{L}+ )?(?:richten|concentreren|focussen|toeleggen) op, zich (?:vooral |met name )?(?:te )?(?:richten|concentreren|focussen) op, draait om, draaien om,
    (?:geeft|geven|gaf|gegeven)(?: \p{L}+){0,3} (?:prioriteit|voorrang|aandacht) aan, (?:legt|leggen|legde)(?: \p{L}+){0,3} (?:nadruk|klemtoon|accent) op, (?:schenkt|besteedt|besteden|schenken)(?: \p{L}+){0,3} aandacht aan, met (?:de |een |bijzondere |speciale )?(?:nadruk|aandacht|focus|klemtoon) (?:op|voor),
    in het teken van, als (?:\p{L}+ )?prioriteit(?:en)?, zet in op, zetten in op, zette in op, maakt werk van, maken werk van, inzet(?:ten)? op, in te zetten op
  `,
  focusBefore: list`staa(?:t|n) (?:daarbij |hierbij )?(?:centraal|voorop|bovenaan), krijg(?:t|en) (?:voorrang|prioriteit), centraal staan, hebben voorrang, heeft voorrang, bovenaan de agenda`,
  intent: list`
    (?:wil|willen|wenst|hoopt|belooft|beloofde|streeft ernaar|streven ernaar|beoogt|is van plan|plant|zegde toe|zegt toe)(?: (?:ook|onder meer|vooral|zich|onder andere|bovendien|verder|daarnaast|hij|zij|ze))*(?: om)?(?= (?!(?:voorzitter|ontmoeten|bezoeken)(?!\p{L}))\p{L}+),
    (?:zal|zullen)(?: (?:ook|zich|hij|zij|ze|ons land))?(?= [^.;]{3,90}(?:versterken|bevorderen|ondersteunen|verdedigen|verdiepen|beschermen|stimuleren|bestrijden|aanpakken|uitbreiden|verbeteren|ijveren|pleiten)(?!\p{L})), ijvert voor, ijveren voor, pleit voor, pleitte voor, pleiten voor, streeft naar, streven naar, roept op tot, riep op tot,
    (?:zijn|haar|hun|ons|het) (?:\p{L}+ )?(?:doel|ambitie|doelstelling) is(?: om)?, werkt aan, werken aan, (?:beloofde|belooft|beloofden|wil|zal|willen|zullen) zich (?:in te zetten|inzetten|te zullen inzetten|sterk te maken|sterk maken) voor, zet zich in voor, zetten zich in voor, zich (?:in te zetten|inzetten) voor, inzetten voor, verbindt zich ertoe
  `,
  also: list`
    (?:wil|zal|willen|zullen|moet|moeten) (?:ook|eveneens|bovendien|daarnaast|verder), (?:noemde|vermeldde|beloofde|benadrukte) (?:ook|eveneens|verder), daarnaast (?:wil|zal|komt|richt|noemde) (?:het|hij|zij|ze|\p{L}+), verder (?:wil|zal) (?:het|hij|zij|ze)
  `,
  alsoBefore: list`(?:komt|komen|is|zijn) (?:ook|eveneens) (?:aan bod|aan de orde|belangrijk)`,
  one: list`een andere, een van de, één van de, een, één, de (?:eerste|tweede|derde|vierde|vijfde|laatste), nog een`,
  ordinals: [
    list`(?:de |het )?eerste(?: prioriteit| pijler| doel)?, ten eerste, allereerst, in de eerste plaats, vooreerst`,
    list`(?:en )?(?:de |het )?tweede(?: prioriteit| pijler| doel)?, ten tweede, in de tweede plaats`,
    list`(?:en )?(?:de |het )?derde(?: prioriteit| pijler| doel)?, (?:en )?ten derde, in de derde plaats`,
    list`(?:en )?(?:de |het )?vierde(?: prioriteit| pijler| doel)?, (?:en )?ten vierde`,
    list`(?:en )?(?:de |het )?vijfde(?: prioriteit| pijler| doel)?, (?:en )?ten vijfde`,
    list`(?:en )?(?:de |het )?zesde(?: prioriteit)?, (?:en )?ten zesde`,
    list`(?:en )?(?:de |het )?zevende(?: prioriteit)?, (?:en )?ten zevende`,
    list`(?:en )?(?:de |het )?laatste(?: prioriteit| pijler)?, (?:en )?ten slotte, (?:en )?tot slot, (?:en )?tenslotte`,
  ],
  counts: {
    2: ['twee'],
    3: ['drie'],
    4: ['vier'],
    5: ['vijf'],
    6: ['zes'],
    7: ['zeven'],
    8: ['acht'],
    9: ['negen'],
    10: ['tien'],
  },
  these: list`dit zijn, dat zijn, het gaat om, het gaat daarbij om, daaronder vallen, het betreft`,
  and: list`en, alsook, evenals, en ook, alsmede, en ten slotte, en tot slot, naast, plus`,
  clauses: list`
    die, dat, wat, waar, waarbij, waardoor, waarvoor, waarin, wanneer, om, zodat, opdat, onder meer, onder andere, waaronder, zowel, met, vooral, met name, in het bijzonder,
    door, want, omdat, zoals, zonder, via, tot, hetgeen
  `,
  prepositions: list`van, in, voor, uit, aan, op, door, onder, met, tegen, tussen, over, naar, bij, tot`,
  articles: list`de, het, een`,
  heads: list`(?:de |het |een )?\p{L}{3,}(?:ing|heid|atie|tie|schap|isme|teit)`,
  details: list`waaronder, onder meer, onder andere, zoals, bijvoorbeeld, met name, in het bijzonder, namelijk, via, te weten, dat wil zeggen, inclusief`,
  breaks: list`
    terwijl, maar(?! ook), hoewel, ofschoon, tijdens (?:zijn|haar|het|hun) (?:\p{L}+ )?voorzitterschap, gedurende (?:zijn|haar|het|hun) (?:\p{L}+ )?voorzitterschap, volgens (?:hem|haar|de|het), toen (?:hij|zij|ze|het), zolang, totdat, zo (?:zei|zegt|meldt|liet|stelt)
  `,
  leads: list`
    onder meer, onder andere, met name, vooral, in het bijzonder, allereerst, in de eerste plaats, namelijk, te weten, het volgende, de volgende, onderwerpen als, thema['’]s als, zaken als, ook, eveneens, dat, om,
    te, aan, op, van, als, voor, met, de noodzaak om, over, bij
  `,
  opens: list`wil, willen, noemde, noemt, omschreef, zal, zullen`,
  notItems: list`
    hij, zij, ze, wij, we, er, dit, dat, deze, die, het is, is, zijn, was, waren, wordt, worden, werd, heeft, hebben, had, nu, toen, wanneer, wat, wie, verschillende, meerdere, bekendgemaakt,
    voorgesteld, gepresenteerd, bekend, nog, niet, zal, al, ook niet, volgens, de president, de premier, de minister, ambitieuze?, duidelijk
  `,
  that: list`dat, of`,
  said: list`
    zei(?:den)?, zegt, zeggen, gezegd, verklaar(?:de|t|den), verklaard, benadruk(?:te|t|ten), benadrukt, voeg(?:t|de) (?:eraan |er aan |daaraan )?toe, meld(?:de|t), stel(?:de|t|den), kondig(?:de|t) aan, aangekondigd, leg(?:de|t) uit, onderstreep(?:te|t), beloofde, belooft, beloofd, noem(?:de|t), genoemd,
    schre(?:ef), schrijft, vertel(?:de|t), aldus, wees, wijst, liet weten, laat weten, somde op, presenteerde, zette uiteen, herhaalde, herinnerde, bevestig(?:de|t), voegde
  `,
  according: list`volgens, aldus, in de woorden van`,
  past: list`vorig jaar, vorige keer, (?:vertrekkende?|scheidende?|vorige?|aftredende?) voorzitter\p{L}*, tijdens (?:zijn|haar) vorige voorzitterschap, terugblik, balans van`,
  denials: list`niet(?! (?:alleen|enkel)), nooit`,
  not: list`
    motto, slogan, leuze, leitmotiv, (?:top|vergadering|zitting|bijeenkomst|overleg|debat|bezoek|gesprekken|conferentie|onderhandelingen)(?: \p{L}+){0,3} (?:richt|concentreer|focus|draai)\p{L}*(?: \p{L}+){0,2}, prioritaire projecten, prioritair project, geen prioriteit, thema (?=van de (?:top|vergadering|conferentie)),
    duurzameontwikkelingsdoelen, duurzame ontwikkelingsdoelen, prioriteitenlijst
  `,
  others: list`secretaris-generaal(?=[^.]{0,60} priori), ministerie(?=[^.]{0,40} priori), doelstellingen van de (?:organisatie|groep|unie), kamer van koophandel, gemeente, burgemeester, bedrijf, partij, vakbond`,
};
