import type { DocumentWords } from '../../model/words/document-words';
import { list } from '../../words/list';

export const document: DocumentWords = {
  nouns: list`
    erklärung(?= (?:zu|über|von \p{Lu})), \p{L}+erklärung, abkommens?, \p{L}+abkommens?, vertrag(?:s|es)?, verträge, charta, pakt(?:s|es)?, protokolls?, konvention(?:en)?, resolution(?:en)?, kommuniqués?, communiqués?, schlussakte, agenda(?= \p{N}{4}), strategische[nrs]? (?:plan|agenda|kompass), weißbuch, (?:friedens|freihandels|gründungs|partnerschafts)vertrag(?:s|es)?, memorandums?, strategie(?= (?:für|zur|zum)),
    aktionsplan(?:s|es)?, fahrplan(?:s|es)?(?= (?:für|zur|zum)), verordnung(?= (?:über|zur|zum)), richtlinie(?= (?:über|zur|zum)), arbeitsprogramms?, (?:vorsitz|präsidentschafts)programms?, schlussfolgerungen
  `,
  titleNouns: list`vision, strategie, grundsätze, plan`,
  qualifiers: list`gemeinsame[nrs]?, politische[nrs]?, abschließende[nrs]?, zehnjährige[nrs]?, bilaterale[nrs]?`,
  links: list`über, zu, zur, zum, für, zwischen, gegen, von, des, der, mit`,
  bareLinks: list`\p{N}{4}`,
  ends: list`gilt, gelten, bleibt, bleiben, hat, haben, soll, sollen, muss, müssen, kann, können, vor, an, ab, aus, ein, ist, sind, wurde, wurden, wird, werden, war, die, der, das, dass, wo, sieht, heißt, tritt, beruht, beruhen, basiert, umfasst, enthält, unterzeichnet\p{Ll}*, angenommen, verabschiedet`,
  dated: list`vom`,
  notDocuments: list`arbeitsvertrag\p{Ll}*, kriegserklärung\p{Ll}*, regierungserklärung\p{Ll}*, steuererklärung\p{Ll}*`,
};
