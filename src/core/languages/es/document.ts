import type { DocumentWords } from '../../model/words/document-words';
import { list } from '../../words/list';

export const document: DocumentWords = {
  nouns: list`
    declaraci(?:ón|ones), acuerdos?, tratados?, carta, protocolos?, convención, convenciones(?= (?:de|sobre|contra|internacionales)), convenios?, resoluci(?:ón|ones), comunicados?, memorando(?: de entendimiento)?, memorándum(?: de entendimiento)?, estrategias?, plan de acción, plan de trabajo, planes de acción,
    hoja de ruta, código de conducta, pacto, manifiesto, constitución, directiva, decreto, libro blanco, directrices, acta final, agenda(?= \p{N}{4}), programa(?= de (?:la |su )?presidencia), compromiso(?= de \p{Lu}), consenso(?= de \p{Lu})
  `,
  titleNouns: list`visión, principios, plan, programa, informe, marco, iniciativa, agenda`,
  qualifiers: list`conjunt[oa], final, polític[oa], especial`,
  links: list`de (?:la |su )?presidencia, (?:difundido|publicado|emitido) por, sobre, de(?= \p{Lu}), del(?= \p{Lu}), para(?= (?:la|el|los|las) \p{L}+)(?! (?:la|el) president), de asociación, de cooperación, de libre comercio, de paz, de entendimiento, contra, relativ[oa] a, entre, de la(?= \p{Lu}), de las, de los`,
  bareLinks: list`\p{N}{4}, conjunt[oa], final, político, política, especial`,
  ends: list`
    recoge, prevé, incluye, contempla, con los, con las, y el, y la, y su, es, son, fue, fueron, ha, han, será, serán, que, cual, donde, cuando, mientras, cuyo, cuya, dijo, adoptad[oa], firmad[oa], aprobad[oa], suscrit[oa], ratificad[oa], publicad[oa], como, pero, también, tras, antes, durante, en su, en la, en el, este, esta, con el fin, por parte, por el, por la,
    a la, al, se, en(?= \p{N})
  `,
  dated: list`de, del, fechad[oa] el, firmad[oa] el, de fecha`,
  notDocuments: list`
    (?:poner|ponerse|ponernos|puesto|estar|llegar|llegaron) (?:\p{L}+ )?(?:a un |de )?acuerdo, acuerdos? para (?:\p{L}+ar|\p{L}+er|\p{L}+ir), de acuerdo, en declaraciones, declaraci(?:ón|ones) (?:a|ante|de) (?:la prensa|los medios|prensa|medios|periodistas), acuerdo con, carta de presentación, cartas? credenciales, las declaraciones, en una declaración,
    declaraci(?:ón|ones) del?(?: la)? (?:presiden|ministr|canciller|embajador|secretari)\p{L}+, acuerdo de(?= (?:voluntades|todos))
  `,
};
