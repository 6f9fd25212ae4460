import type { DocumentWords } from '../../model/words/document-words';
import { list } from '../../words/list';

export const document: DocumentWords = {
  nouns: list`
    declaraç(?:ão|ões), acordos?, tratados?, carta, protocolos?, convenç(?:ão|ões), convénios?, convênios?, resoluç(?:ão|ões), memorando(?: de entendimento)?, estratégias?, plano de ação, plano de acção, plano de trabalho, roteiro, código de conduta, pacto, manifesto, constituição, diretiva, decreto, livro branco, diretrizes, ata final,
    agenda(?= \p{N}{4}), programa(?= da presidência), compromisso(?= d[eo] \p{Lu})
  `,
  titleNouns: list`visão, princípios, plano, programa, relatório, quadro, iniciativa, agenda`,
  qualifiers: list`conjunt[oa], final, polític[oa], especial`,
  links: list`da presidência, das(?= \p{Lu}), sobre, de(?= \p{Lu}), do(?= \p{Lu}), da(?= \p{Lu}), dos(?= \p{Lu}), para(?= a| o| as), de associação, de cooperação, de livre comércio, de paz, contra, relativ[oa] a, entre`,
  bareLinks: list`\p{N}{4}, conjunt[oa], final, polític[oa], especial`,
  ends: list`
    prevê, inclui, contempla, orienta, orientam, deve, e o, e a, e os, e as, e seu, é, são, foi, foram, há, tem, será, serão, que, qual, onde, quando, enquanto, cujo, disse, adotad[oa]s?, assinad[oa]s?, aprovad[oa]s?, firmad[oa]s?, ratificad[oa]s?, publicad[oa]s?, como, mas, também, após, antes, durante, em, na, no, nesta, este, esta, por, pelo, pela, ao, à, se
  `,
  dated: list`de, datad[oa] de, assinad[oa] em, de data de`,
  notDocuments: list`de acordo, acordo com, declaraç(?:ão|ões) (?:à|a) (?:imprensa|jornalistas|Lusa), em declarações, as declarações, em comunicado, declaraç(?:ão|ões) d[oa] (?:presiden|ministr|chanceler|embaixador|secretári)\p{L}*, cartas? credenciais`,
};
