import type { QuotationWords } from '../../model/words/quotation-words';
import { list } from '../../words/list';

export const quotation: QuotationWords = {
  said: list`
    ha (?:ammonito|avvertito|esortato|auspicato|rimarcato|replicato|chiosato|insistito), affid(?:a|ato)(?= (?:a x|ai social|a un|al|alla)(?!\p{L})), (?:afferm|dichiar|spieg|sottoline|comment|osserv|precis|ricord|annunci|evidenzi|assicur)ava(?:no)?, detto, dice, disse, dicono, diceva, dicendo, dichiar(?:ato|a|ando|ò), afferm(?:ato|a|ando|ò), sottoline(?:ato|a|ando), sottolineò, spieg(?:ato|a|ando|ò), aggiunt[oa], aggiunge, aggiungendo, aggiunse, osserv(?:ato|a|ando), precis(?:ato|a|ando), comment(?:ato|a|ando), annunci(?:ato|a|ando),
    evidenzi(?:ato|a|ando), ribadi(?:to|sce), ribadendo, ricord(?:ato|a|ando), rimarc(?:ato|a), sostenuto, sostiene, assicur(?:ato|a|ando), conclus(?:o|e), conclude, concludendo, prosegui(?:to|e), continu(?:ato|a), rispost[oa]?, risponde, rispose, replic(?:ato|a), chiest[oa], chiede, scritto, scrive, scrisse,
    twitt(?:ato|a), pubblicato, auspic(?:ato|a|ando), avvertit[oa], avverte, esort(?:ato|a), invit(?:ato|a), ringrazi(?:ato|a|ando), salut(?:ato|a), confess(?:ato|a), ammess[oa], ammette, riconosciut[oa], riconosce, conferm(?:ato|a|ando), promess[oa], promette, inform(?:ato|a), raccont(?:ato|a), riferit[oa], riferisce,
    rilev(?:ato|a|ando), not(?:ato|a)(?= (?:il|la|che|anche)), fatto (?:sapere|notare|presente), fa sapere, ha tenuto a, si è detto, si è detta, si legge, recita, legge, citat[oa], critic(?:ato|a), denunci(?:ato|a), lod(?:ato|a), tuon(?:ato|a), insist(?:e|ito), espress[oa], esprime, manifest(?:ato|a), illustr(?:ato|a), indic(?:ato|a), argoment(?:ato|a),
    chios(?:ato|a), puntualizz(?:ato|a), parole di, giudic(?:ato|a), ritien[e], ritenuto
  `,
  according: list`secondo, a detta di, stando a, per, nelle parole di, a parere di, ad avviso di`,
  ofThis: list`lo (?:afferma|dichiara|dice|sostiene|sottolinea|scrive|annuncia), lo ha (?:detto|dichiarato|affermato|annunciato|sottolineato|scritto|reso noto), (?:è |questo )?(?:quanto|il messaggio|le parole)(?= (?:che )?(?:ha |del|della|affida|afferma|dichiara|\p{L}+ il )), così(?= (?:il|la|l[’'])), sono le parole`,
  notSpeech: list`
    motto, slogan, tema, intitolat[oa], titolo, dal titolo, cosiddett[oaie], denominat[oa], chiamat[oa], definit[oa], noto come, nota come, libro, film, canzone, romanzo, rapporto intitolato, programma, progetto, iniziativa, soprannominat[oa], giornale, quotidiano, rivista, la parola, il termine, l[’']espressione, parole guida, parole che guid\p{L}+, parole chiave, parole d[’']ordine,
    sotto il (?:nome|titolo), operazione
  `,
  mottos: list`motto, slogan, parola d[’']ordine, parole guida`,
  texts: list`comunicato, dichiarazione, nota, messaggio, lettera, testo, documento, tweet, post, risoluzione, discorso, comunicato stampa, intervento`,
  bodies: list`
    (?:una |un |delle |le )?font[ei] (?:\p{L}+ ?){0,3}, (?:il |la |l[’'])?(?:ministero|governo(?<!(?:capi|capo) di governo)|farnesina|ambasciata|(?<!sotto la )presidenza(?! (?:di turno|a rotazione|italiana))|segretariato|segreteria|ufficio|palazzo chigi|quirinale)(?: (?:degli|di|del|della|dell[’']))?(?: ?(?:\p{Lu}\p{L}+|esteri)){0,4},
    (?:il |un |la |una )?(?:comunicato|nota|dichiarazione|testo|documento)(?: congiunt[oa]| finale| ufficiale)?
  `,
};
