import type { QuotationWords } from '../../model/words/quotation-words';
import { list } from '../../words/list';

export const quotation: QuotationWords = {
  said: list`
    zei(?:den)?, zegt, zeggen, gezegd, verklaar(?:de|t|den|d), benadruk(?:te|t|ten), voeg(?:t|de|den), toegevoegd, meld(?:de|t|den), stel(?:de|t|den|len), gesteld, kondig(?:de|t), aangekondigd, leg(?:de|t) (?:\p{L}+ ){0,2}uit, uitgelegd,
    onderstreep(?:te|t), beloofde, belooft, beloofd, schre(?:ef|ven), schrijft, schrijven, geschreven, vertel(?:de|t|den|d), (?:liet|laat|lieten)(?= [^.;:]{0,90}weten(?!\p{L})), laten weten, aldus, vindt, vond, gelooft, herhaal(?:de|t), herinner(?:de|t), bevestig(?:de|t|d), waarschuw(?:de|t|d), gewaarschuwd,
    riep(?:en)?, roept, opgeroepen, reageer(?:de|t), gereageerd, antwoord(?:de|t), concludeer(?:de|t), besloot, vervolg(?:de|t), ging verder, erken(?:de|t), betoog(?:de|t), pleit(?:te)?, dank(?:te|t), prees, prijst, klinkt het, klonk het, luid(?:t|de), noem(?:de|t), merk(?:te|t) (?:\p{L}+ )?op, opgemerkt,
    verzeker(?:de|t), oordeel(?:de|t), twitter(?:de|t), postte, citeer(?:de|t), vat(?:te)?, sprak(?:en)?, spreekt, wees erop, wijst erop, hield vol, vraagt, vroeg
  `,
  according: list`volgens, aldus, in de woorden van`,
  notSpeech: list`
    motto, slogan, leuze, getiteld, titel, boek, film, lied, roman, rapport getiteld, programma, project, initiatief, forum, zogeheten, zogenaamde?, zogenoemde, bekend als, genaamd, genoemd, bijgenaamd, gedoopt, krant, dagblad, tijdschrift, het woord, de term, de uitdrukking, onder de (?:naam|titel)
  `,
  mottos: list`motto, slogan, leuze, leitmotiv, thema`,
  texts: list`verklaring, communiqué, persbericht, bericht, boodschap, brief, tekst, document, mededeling, tweet, toespraak, resolutie`,
  bodies: list`
    (?:een |de )?(?:\p{L}+ )?bron(?:nen)?, (?:de |een )?(?:\p{L}+ )?(?:persdienst|woordvoerder|woordvoerster), (?:het |de )?(?:ministerie|regering|secretariaat|ambassade|kanselarij)(?: van)?(?: \p{Lu}\p{L}+){0,2}
  `,
};
