import type { QuotationWords } from '../../model/words/quotation-words';
import { list } from '../../words/list';

export const quotation: QuotationWords = {
  said: list`
    (?:indic|señal|afirm|declar|asegur|coment|explic|agreg|subray|record|anunci|apunt|precis|destac|manifest|reclam|lament)aba(?:n)?, decían?, sostenían?, añadían?, advertían?, dijo, dice, dicen, dijeron, diciendo, ha dicho, había dicho, declar(?:ó|a|aron|ado|ando), afirm(?:ó|a|aron|ado|ando), señal(?:ó|a|aron|ado|ando), indic(?:ó|a|aron|ado|ando), asegur(?:ó|a|aron|ado|ando),
    manifest(?:ó|a|aron|ado|ando), subray(?:ó|a|aron|ado|ando), destac(?:ó|a|aron|ado|ando), recalc(?:ó|a|ado|ando), remarc(?:ó|a|ado|ando), resalt(?:ó|a|ado|ando), enfatiz(?:ó|a|ado|ando), puntualiz(?:ó|a|ado), sentenci(?:ó|a|ado),
    agreg(?:ó|a|aron|ado|ando), añad(?:ió|e|ido|iendo|ieron), explic(?:ó|a|aron|ado|ando), expres(?:ó|a|aron|ado|ando), coment(?:ó|a|ado|ando), apunt(?:ó|a|ado|ando), precis(?:ó|a|ado|ando), anunci(?:ó|a|aron|ado|ando),
    insist(?:ió|e|ido|iendo), record(?:ó|ado|ando), recuerda, advirt(?:ió|iendo), advierte, advertido, sostuvo, sostiene, sostenido, sosteniendo, consider(?:ó|a|ado|ando), opin(?:ó|a|ado), aclar(?:ó|a|ado|ando), reiter(?:ó|a|ado|ando), concluy(?:ó|e|eron|endo), concluido,
    respond(?:ió|e|ido|iendo), contest(?:ó|a|ado), pregunt(?:ó|a|ado), escrib(?:ió|e|iendo), escrito, public(?:ó|a|ado), tuite(?:ó|a|ado), plante(?:ó|a|ado|ando), pidi(?:ó|eron|endo), pide, pedido, exhort(?:ó|a|ado), inst(?:ó|a|ado), llam(?:ó|ado) a, urgi(?:ó|do),
    celebr(?:ó|a|ado), agradec(?:ió|e|ido), felicit(?:ó|a|ado), lament(?:ó|a|ado), denunci(?:ó|a|ado), critic(?:ó|a|ado), reconoc(?:ió|e|ido), admit(?:ió|e|ido), confirm(?:ó|a|ado|aron), prometi(?:ó|do), promete, inform(?:ó|a|ado|aron), detall(?:ó|a|ado|ando), argument(?:ó|a|ado),
    brome(?:ó|a|ado), ironiz(?:ó|a), adelant(?:ó|a|ado), sugiri(?:ó), sugiere, exclam(?:ó|a), sald(?:ó|a), apostill(?:ó|a), matiz(?:ó|a|ado), justific(?:ó|a), valor(?:ó|a|ado), estim(?:ó|a|ado), revel(?:ó|a|ado), expus(?:o|ieron), expone, expuesto, evoc(?:ó|a), alert(?:ó|a|ado), avis(?:ó|a), cuestion(?:ó|a), deplor(?:ó|a), invit(?:ó|a), indicaron, reclam(?:ó|a), recalcaron, pronunci(?:ó), refrend(?:ó|a), relat(?:ó|a|ado), cont(?:ó|ado), ratific(?:ó|a|ado), reafirm(?:ó|a|ado), zanj(?:ó|a|ado), remat(?:ó|a|ado), abund(?:ó|a), prosigui(?:ó), continu(?:ó|a), defendi(?:ó|do), defiende, vaticin(?:ó|a), augur(?:ó|a), aseveró, asevera, esgrimi(?:ó), acot(?:ó|a), mencion(?:ó|a|ado), refiri(?:ó), reza, lee, cita,
    citado, rez(?:a|aba), señaló que, en palabras, se comprometió, compromiso
  `,
  according: list`según, de acuerdo con, en palabras de, a juicio de, en opinión de, para`,
  ofThis: list`así lo (?:dijo|afirmó|aseguró|señaló|manifestó|expresó|anunció|indicó|declaró|sostuvo), lo (?:dijo|afirmó) así, con estas palabras`,
  notSpeech: list`
    lema, eslogan, tema, titulad[oa], título, llamad[oa]s?, denominad[oa]s?, bautizad[oa], conocid[oa] como, libro, película, canción, novela, informe titulado, programa, proyecto, iniciativa, apodad[oa],
    periódico, diario, revista, la palabra, el término, la expresión, bajo el (?:nombre|título), operación, foro, así llamad[oa]
  `,
  mottos: list`lema, eslogan, consigna`,
  texts: list`comunicado, declaración, nota, mensaje, carta, texto, documento, tuit, resolución, comunicado de prensa, publicación, discurso`,
  bodies: list`
    (?:un |una )?fuentes? (?:\p{L}+ ?){0,3}, (?:el |la )?(?:ministerio|cancillería|gobierno(?<!jefe(?:s|) de gobierno)|embajada|(?<!bajo la )presidencia(?! (?:rotatoria|rotativa|temporal|de turno|pro ))|secretaría|casa blanca|oficina)(?: de(?:l)?)?(?: (?:\p{Lu}\p{L}+|de|la)){0,4},
    (?:el |un |la )?(?:comunicado|nota|declaración|texto|documento)(?: conjunt[oa]| final| oficial)?
  `,
};
