import type { DocumentWords } from '../../model/words/document-words';
import { list } from '../../words/list';

export const document: DocumentWords = {
  nouns: list`
    verklaring(?:en)?, overeenkomst(?:en)?, akkoord(?:en)?, handvest, verdrag(?:en)?, protocol(?:len)?, conventies?, resoluties?, slotakte, slotverklaring, communiqué, memorandum(?: van overeenstemming)?, strategie(?:ën)?,
    actieplan, werkplan, routekaart, witboek, groenboek, richtlijn(?:en)?, gedragscode, pact, manifest, grondwet, besluit, verordening, werkprogramma, Visie, Agenda(?= \p{N}{4})
  `,
  titleNouns: list`visie, maatregelen, beginselen, agenda, plan, rapport, kader, initiatief, concept, programma, gids`,
  qualifiers: list`gezamenlijke, gemeenschappelijke, slot, politieke, strategische, ontwerp, definitieve`,
  links: list`over(?! (?:de|het|een|zijn|haar|hun)(?!\p{L})), van(?= (?:de |het )?\p{Lu}), inzake, betreffende, voor(?= \p{L}+(?:ing|heid|schap)), tegen, tussen, tot, \p{N}{4}`,
  ends: list`
    is, zijn, was, waren, heeft, hebben, had, zal, zou, werd, werden, wordt, die, dat, wie, waar, toen, terwijl, zei, zegt, aangenomen, ondertekend, ondertekende, goedgekeurd, geratificeerd, uitgegeven, gepubliceerd,
    als, maar, ook, aan, goed, uit, na, voor, tijdens, op, in
  `,
  dated: list`van, gedateerd, uit, ondertekend op, ondertekend in`,
  notDocuments: list`
    verklaring(?:en)? van (?:de |het |een )?(?:president|premier|minister|ambassadeur|woordvoerder|ministerie|regering|voorzitter), een akkoord, akkoord met, akkoord over, verklaring over zijn, besluit van (?:de|het) (?:regering|kabinet)
  `,
};
