import type { ChairshipWords } from '../../model/words/chairship-words';
import { list } from '../../words/list';

/**
 * How Dutch words the taking, holding and passing on of a chair. Separable verbs are known by their first
 * part; 'zal … doorgeven' is one fragment, since the two may stand far apart.
 */
export const chairship: ChairshipWords = {
  office: list`(?:raads)?voorzitterschap(?:pen)?`,
  officer: list`(?:fungerend |dienstdoend |roulerend )?voorzitters?, voorzitsters?, voorzittende? land, voorzitterschapsland`,
  boundOfficer: list`presidente?`,
  otherBodies: list`
    commissie, secretariaat, parlement, parlementaire, hof, tribunaal, bank, zakenraad, ondernemersraad, werkgroepe?n?, subcommissie,
    comité(?! van ministers), delegatie, missie, waarnemers, fonds, agentschap, fractie, eurogroep, interparlementaire, jeugdraad, taskforce
  `,
  countryAnaphors: list`(?:het|dit|dat|ons|zijn|haar) land(?! (?:dat|van|in)), onze natie`,
  handovers: list`overdracht, wissel(?:ing)?, voorzitterswissel`,
  relatives: list`die, dat, wie, waarvan, wiens, die op zijn beurt, dat op zijn beurt`,
  weakOffice: list`
    stokje, fakkel, hamer, voorzittershamer, roer, leiding, leiderschap, estafettestokje, (?:de|die|deze) functie, (?:het|dat|dit) ambt,
    (?:de|die|deze) rol, (?:de|die|deze) post, mandaat
  `,
  notOffice: list`
    vice-?voorzitter\p{L}*, (?:ere|co|ex|oud)-?voorzitter\p{L}*,
    voorzitter\p{L}* van (?:de |het |een |haar |zijn )?(?:\p{L}+ )?(?:raad van (?:bestuur|commissarissen|toezicht|beheer)|directie|bestuur|partij|commissie|parlement|kamer|senaat|fractie|vakbond|ondernemingsraad|vereniging|stichting|club|bond|federatie|rechtbank|werkgroep|militair comité|comité(?! van ministers)|eurogroep|bank|bedrijf|concern|universiteit|jury|centrale raad),
    (?:commissie|bank|partij|bestuurs|kamer|fractie|vakbonds|clubs?|bonds)-voorzitter\p{L}*,
    presidente? van (?:de |het )?(?:republiek|verenigde staten|staat|land|bank|rechtbank|hof|europese commissie|commissie|senaat|parlement)
  `,
  verbs: {
    take: list`
      neem(?:t)?(?! (?:deel|afscheid|plaats|kennis|maatregelen)), nemen(?! (?:deel|afscheid)), nam(?:en)?(?! (?:deel|afscheid)), overgenomen, genomen,
      overne(?:em|emt|men), overnam(?:en)?, over te nemen, aanvaard(?:t|de|den)?, krijg(?:t|en), kreeg, kregen, gekregen, ontvang(?:t|en), ontving(?:en)?,
      erf(?:t|de), geërfd, op zich genomen, opneemt, opnam, toebedeeld, begint aan, begon aan, begonnen aan, start, startte, gestart, opent, opende
    `,
    give: list`
      draag(?:t)?, dragen, droeg(?:en)?, overgedragen, overdra(?:agt|gen), overdroeg(?:en)?, over te dragen, geef(?:t)?, geven, gaf, gaven,
      doorgegeven, doorge(?:eft|ven), doorgaf, door te geven, overhandig(?:t|de|den|d|en), afgestaan, afstaat, afstond, staat af, te overhandigen, maakt plaats voor,
      maakte plaats voor, overlaat, overgelaten, overliet
    `,
    pass: list`
      ga(?:at|an), ging(?:en)?, gegaan, overgegaan, overgaat, overging, over te gaan, kom(?:t|en), kwam(?:en)?, gekomen, valt, viel, gevallen, toevalt,
      lig(?:t), lag, berust, berustte, verhuis(?:t|de), overgedragen, doorgegeven, doorgeschoven, schuift, schoof, toegewezen, rouleert, is in, was in
    `,
    replace: list`
      volg(?:t|en|de|den)(?! (?:op|uit|na|de|het|een|daarop)(?!\p{L})), opgevolgd, opvolg(?:t|en|de|den), op te volgen, vervang(?:t|en), verving(?:en)?, te vervangen,
      los(?:t|te|ten|sen), afgelost, aflos(?:t|te|sen), als opvolger van, in opvolging van, ter vervanging van,
      (?:neemt|nam|neem|nemen) (?:het|het stokje|de fakkel|de hamer|de voorzittershamer) over(?= van), (?:het|het stokje|de fakkel|de hamer) over te nemen(?= van)
    `,
    hold: list`
      bekle(?:edt|ed|edde|edden|den), te bekleden, vervul(?:t|de|d|len), he(?:eft|bben), had(?:den)?, gehad, houd(?:t|en), hield(?:en)?,
      vo(?:ert|erde|eren), gevoerd, leid(?:t|de|den|en), geleid, uitoefen(?:t|de|en), oefen(?:t|de|en), uitgeoefend, waarne(?:emt|men), aan het roer, waarneemt
    `,
    chair: list`
      voorzit(?:ten)?, voorzat(?:en)?, voorgezeten, voor te zitten, zit(?= [^.,;:]{2,60} voor(?!\p{L})(?! (?:de|het|een|twee|drie|zes)(?!\p{L}))), zat(?= [^.,;:]{2,60} voor(?!\p{L})(?! (?:de|het|een|twee|drie|zes)(?!\p{L})))
    `,
    lead: list`leid(?:t|de|den|en), geleid, aanvoer(?:t|de|en)`,
    become: list`(?:gekozen|verkozen|benoemd|aangesteld|aangeduid|uitgeroepen) (?:tot|als), word(?:t|en)?, werd(?:en)?, geworden, treed(?:t)?, trad(?:en)?, aangetreden, aantreedt, aantrad`,
    be: list`is, zijn, was, waren, geweest, als, fungeer(?:t|de|den), optreedt, optrad, blijf(?:t)?, bleef, blijven, in (?:de |zijn |haar )?(?:hoedanigheid|functie|rol) van`,
    elect: list`
      gekozen, verkozen, verkie(?:st|zen), verkoos, kie(?:st|zen), koos, kozen, benoem(?:d|t|de|den|en), aangewezen, aangesteld, aangeduid, herkozen, herbenoemd,
      herverkozen, uitgeroepen, geïnstalleerd, wijst, wees
    `,
    begin: list`
      begin(?:t|nen), begon(?:nen)?, start(?:en|te|ten)?, gestart, ga(?:at|an) in, ging(?:en)? in, ingaat, inging, ingegaan, van start, aanvang(?:t)?, vanaf, met ingang van,
      sinds, per, trapt af, trapte af, opent, opende, afgetrapt
    `,
    end: list`
      eindig(?:t|de|den|en), geëindigd, beëindig(?:t|de|d), lo(?:opt|pen) (?:af|tot|nog tot|ten einde), liep(?:en)? (?:af|tot), afloopt, afliep, duur(?:t|de), verstrijkt, verstreken,
      ten einde, rond(?:t|de) af, afgerond, sluit af, sloot af, afgesloten, voorbij, erop zit, zit erop
    `,
  },
  previous: list`vertrekkende?, scheidende?, aftredende?, vorige?(?! (?:jaar|maand|week)), voormalige?, voorganger, voorgangster, ex, oud, eerdere, toenmalige?, uittredende?`,
  next: list`volgende?(?! (?:jaar|maand|week|half)), toekomstige?, aankomende?, komende?(?! (?:jaar|maand|week|half)), aanstaande?, inkomende?, opvolger, opvolgster`,
  current: list`huidige?, momenteel, thans, nu, op dit moment, op dit ogenblik, nieuwe?, waarnemende?`,
  fresh: list`nieuwe?, pas gekozen, nieuw verkozen, kersverse?`,
  future: list`
    zal, zullen, zou, zouden, (?:zal|zullen|zou|zouden|gaat|moet) [^.,;:]{2,110} (?:overnemen|overdragen|doorgeven|overhandigen|afstaan|bekleden|voorzitten|opvolgen|overgaan|leiden|worden|over te nemen|over te dragen|door te geven|te bekleden), moet, moeten, binnenkort, naar verwachting, gepland, bereid(?:t|en) zich, maakt zich op, maken zich op, straks, klaar om,
    aan de vooravond, staat op het punt, wacht
  `,
  past: list`had, hadden, voorheen, destijds, vroeger, vorige keer, laatste keer, geleden, tot dan toe, tot nu toe, tot dusver, toen nog, in het verleden`,
  negation: list`
    niet, geen, nooit, (?:weigert|weigerde|wil(?:de)? niet) [^.,;:]{2,110} (?:overnemen|overdragen|doorgeven|overhandigen|afstaan|bekleden|voorzitten|opvolgen|overgaan|leiden|worden|over te nemen|over te dragen|door te geven|te bekleden), weiger(?:t|de|den|en), geweigerd, verwerp(?:t), verworpen, zonder, in plaats van, zag af, ziet af, afgezien, ontken(?:t|de), bedankt voor,
    wees af, wijst af, geschorst, uitgesloten
  `,
  candidacy: list`
    kandida(?:at|ten|te|tuur|tuur voor), gooi naar, voorgesteld, stel(?:t|de|len)(?= [^.,;:]{2,60} voor(?!\p{L})), voorgedragen, voordracht, kan, kunnen, zou kunnen, kon,
    wil(?:len)?(?= [^.;]{0,60} (?:worden|overnemen|bekleden|krijgen|voorzitten)(?!\p{L})), hoop(?:t|te), indien, mogelijk, ambieer(?:t|de), dingt, aast, mikt, misschien, genoemd
  `,
  meeting: list`
    (?<!(?:komt|kwam|staat|valt|is) )onder (?:het )?voorzitterschap van,
    (?:zit|zat|zitten|zaten) (?:vandaag |maandag |dinsdag |woensdag |donderdag |vrijdag )?(?:de|het|een|haar|zijn|hun|deze|dit) (?:\p{L}+ ){0,3}\p{L}*(?:vergadering|zitting|overleg|top|gesprekken|bijeenkomst|conferentie|beraad|delegatie|sessie)(?!\p{L}),
    (?:leid(?:t|de)) (?:de|het|een|zijn|haar) (?:\p{L}+ ){0,2}(?:delegatie|missie|vergadering|onderhandelingen|gesprekken),
    voorzitters? van (?:de|het|deze|een) (?:\p{L}+ )?(?:vergadering(?! van de verenigde)|zitting|bijeenkomst|top|conferentie|sessie)
  `,
};
