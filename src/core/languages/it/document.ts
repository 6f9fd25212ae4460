import type { DocumentWords } from '../../model/words/document-words';
import { list } from '../../words/list';

export const document: DocumentWords = {
  nouns: list`
    dichiarazion[ei], accord[oi], trattat[oi], carta, protocoll[oi], convenzion[ei], risoluzion[ei], comunicato(?= (?:(?:finale|congiunto)(?!\p{L})|(?:diffuso|emesso|pubblicato) da|del |della |dell[’'])), memorandum(?: d[’']intesa| di intesa)?, strategi[ae], piano d[’']azione, piano di azione, piano di lavoro, tabella di marcia, codice di condotta, patto, manifesto,
    costituzione, direttiva, decreto, libro bianco, linee guida, atto finale, agenda(?= \p{N}{4}), programma(?= \p{N}{4}(?!\p{N})), programma(?= (?:della|di) presidenza), concept note
  `,
  titleNouns: list`visione, principi, piano, programma, rapporto, quadro, iniziativa, agenda`,
  qualifiers: list`congiunt[oa], finale, politic[oa], comune`,
  links: list`(?:della|di) presidenza, (?:diffuso|emesso|pubblicato) da\p{L}*, delle(?= \p{Lu}), degli(?= \p{Lu}), dei(?= \p{Lu}), su, sul, sulla, sull[’'], sui, sulle, di(?= \p{Lu}), del(?= \p{Lu}), della(?= \p{Lu}), dell[’'](?=\p{Lu}), per(?= la| il| lo| l[’']| i), di associazione, di cooperazione, di libero scambio, di pace, contro, relativ[oa] a, tra, fra`,
  bareLinks: list`congiunt[oa], finale, politic[oa], comune, \p{N}{4}`,
  ends: list`
    prevede, comprende, include, e il, e la, e i, e le, e l[’'], e un, è, sono, fu, ha, hanno, sarà, saranno, che, cui, quale, dove, quando, mentre, disse, detto, adottat[oaie], firmat[oaie], approvat[oaie], siglat[oaie], ratificat[oaie], pubblicat[oaie], come, ma, anche, dopo, prima, durante, nel corso, questo, questa, da, dal, dalla, a, al, alla, si, nel(?= \p{N})
  `,
  dated: list`del, dell[’'], di, datat[oa], firmat[oa] il, adottat[oa] il`,
  notDocuments: list`
    d[’']accordo, in accordo con, dichiarazioni (?:alla stampa|ai giornalisti|ai media), accordo con, comunicato stampa, in una dichiarazione, le dichiarazioni, dichiarazion[ei] d(?:el|ella|ell[’']) ?(?:president|ministr|premier|ambasciator|segretari)\p{L}*, carta di credito, carta d[’']identità
  `,
};
