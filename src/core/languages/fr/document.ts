import type { DocumentWords } from '../../model/words/document-words';
import { list } from '../../words/list';

export const document: DocumentWords = {
  nouns: list`
    déclarations?, (?<!d[’'])accords?, traités?, charte, protocoles?, conventions?, résolutions?, communiqués?(?= (?:(?:final|conjoint|commun)(?!\p{L})|(?:publié|diffusé) par |du |de la |de l[’'])), mémorandums?(?: d[’']entente)?, protocole d[’']accord, stratégies?, plan d[’']action, plans d[’']action, feuille de route, code de conduite, pacte, manifeste,
    constitution, directive, décret, livre blanc, lignes directrices, acte final, agenda(?= \p{N}{4}), acte(?= de \p{Lu}), programme(?= \p{N}{4}(?!\p{N})), programme(?= de (?:la |sa )?présidence), engagement(?= de \p{Lu})
  `,
  titleNouns: list`vision, principes, plan, programme, rapport, cadre, initiative, agenda`,
  qualifiers: list`conjointe?, commune?, finale?, politique, solennelle`,
  links: list`de (?:la |sa )?présidence, (?:publié|diffusé) par, sur, de(?= \p{Lu}), du(?= \p{Lu}), d[’'](?=\p{Lu}), des(?= \p{Lu}), pour(?= la| le| les| l[’']), d[’']association, de coopération, de libre-échange, de paix, de défense, contre, relative? (?:à|au|aux), entre, de la(?= \p{Lu}), concernant`,
  bareLinks: list`conjointe?, commune?, finale?, final, politique, additionnel, \p{N}{4}`,
  ends: list`
    prévoit, comprend, propose, et le, et la, et les, et son, est, sont, était, fut, a, ont, sera, seront, qui, que, dont, où, quand, lorsque, tandis, dit, adoptée?s?, lue?s?, diffusée?s?, sanctionnant, issue?s?, signée?s?, approuvée?s?, conclue?s?, ratifiée?s?, publiée?s?, rendu, rendue, comme, mais, aussi, après, avant, pendant, lors, ce, cette, afin, par, à, au, se, en(?= \p{N}), ainsi
  `,
  dated: list`du, de, datée? du, signée? le, adoptée? le, en date du`,
  notDocuments: list`
    d[’']accord, en accord avec, déclarations? (?:à la presse|à l[’']afp|de presse), accord avec, communiqué de presse, dans une déclaration, (?:la |une )?déclaration d(?:u|e la|e l[’'])(?: ?)(?:président|ministre|premier|ambassadeur|chef)\p{L}*,
    convention collective, d[’']un commun accord
  `,
};
