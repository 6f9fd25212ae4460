import type { QuotationWords } from '../../model/words/quotation-words';
import { list } from '../../words/list';

export const quotation: QuotationWords = {
  said: list`
    sagt(?:e|en)?, erklär(?:t|te|ten), beton(?:t|te|ten), unterstr(?:eicht|ich|ichen), meint(?:e)?, so, teilt(?:e|en)?, ergänz(?:t|te), füg(?:t|te), bekräftig(?:t|te|ten), kündig(?:t|te|ten), forder(?:t|te|ten), warnt(?:e)?, verwies, verweist, wies, weist,
    hob, hebt, hie[sß]+, heißt, heisst, schr(?:eibt|ieb|ieben), lobt(?:e)?, erinner(?:t|te), versicher(?:t|te), antworte(?:t|te), frag(?:t|te), verspr(?:icht|ach), zitier(?:t|te), räum(?:t|te), bezeichne(?:t|te), stell(?:t|te), führ(?:t|te), berichte(?:t|te|ten),
    kommentier(?:t|te), resümier(?:t|te), dank(?:t|te), begrüß(?:t|te), gratulier(?:t|te), äußer(?:t|te), äusser(?:t|te), sprach, spricht, kritisier(?:t|te), appellier(?:t|te), rief, ruft, zeigte, gab, wird, lautet(?:e)?, konstatier(?:t|te), mahn(?:t|te), erläuter(?:t|te)
  `,
  according: list`laut, nach den worten, nach angaben, zufolge, nach ansicht, nach meinung, so`,
  notSpeech: list`
    motto\p{Ll}*, leitspruch\p{Ll}*, slogan\p{Ll}*, thema, titel, unter dem titel, namens, genannt, sogenannt\p{Ll}*, so genannt\p{Ll}*, betitelt, buch, film, roman, zeitung, magazin, agentur\p{Ll}*, forum\p{Ll}*, projekt\p{Ll}*, programm\p{Ll}*, initiative\p{Ll}*, konzept\p{Ll}*,
    begriff, wort, orden, preis, überschrift, stichwort
  `,
  mottos: list`motto\p{Ll}*, leitspruch\p{Ll}*, slogan\p{Ll}*`,
  texts: list`erklärung, mitteilung, aussendung, dokument, programm, schreiben, brief, botschaft, abschlusserklärung, kommuniqué, papier, entwurf, stellungnahme`,
  bodies: list`pressestelle, ministerium\p{Ll}*, außenministerium\p{Ll}*, sekretariat\p{Ll}*, botschaft, kreise\p{Ll}*, bundesregierung, regierung\p{Ll}*, presseamt, auswärtige[sn]? amt\p{Ll}*, bundesrat`,
};
