import type { PersonWords } from '../../model/words/person-words';
import { list } from '../../words/list';

export const person: PersonWords = {
  titles: list`
    president, vicepresident, premier, vicepremier, minister-president, eerste minister, bondskanselier, kanselier, koning, koningin,
    emir, sultan, kroonprins, staatshoofd, regeringsleider, regeringshoofd, minister, minister van Buitenlandse Zaken, buitenlandminister,
    viceminister, viceminister van Buitenlandse Zaken, onderminister, minister van Defensie, defensieminister, minister van Financiën,
    minister van Binnenlandse Zaken, minister van Economie, minister van Economische Zaken, minister van Justitie, minister van Energie,
    minister van Europese Zaken, minister van Handel, minister van Landbouw, minister van Volksgezondheid, minister van Klimaat,
    staatssecretaris, gezant, speciaal gezant, speciaal vertegenwoordiger, ambassadeur, commissaris, eurocommissaris, permanent vertegenwoordiger,
    vertegenwoordiger, zaakgelastigde, consul-generaal, secretaris-generaal, adjunct-secretaris-generaal, directeur-generaal, directeur,
    hoge vertegenwoordiger, buitenlandchef, voorzitter, voorzitster, fungerend voorzitter, senator, gouverneur, burgemeester, woordvoerder,
    woordvoerster, hoofd, leider, generaal, admiraal, kolonel, aartsbisschop, paus, professor, hoogleraar, rechter, econoom, analist,
    topman, topvrouw, bestuursvoorzitter, oprichter, coördinator, ambtgenoot, collega, diplomaat, adviseur, Europarlementariër, Kamerlid,
    parlementslid, parlementsvoorzitter, Kamervoorzitter, journalist, auteur
  `,
  sameOffice: [
    list`president, staatshoofd, koning, koningin, emir, leider`,
    list`premier, minister-president, eerste minister, regeringsleider, regeringshoofd, kanselier, bondskanselier`,
    list`minister, minister van Buitenlandse Zaken, buitenlandminister, diplomaat`,
    list`ambassadeur, permanent vertegenwoordiger, diplomaat, gezant`,
    list`voorzitter, voorzitster, fungerend voorzitter`,
  ],
  joints: list`van, de, het, voor, en, der, die, is, voormalig, voormalige, huidige, huidig, nieuwe, toenmalig, toenmalige`,
  home: list`land`,
  places: list`provincie, district, regio, stad, straat, rivier, luchthaven, universiteit, hotel, park, plein`,
  links: list`
    buitenlandse, binnenlandse, zaken, economische, europese, internationale, handel, ontwikkeling, financiën, energie, defensie, justitie,
    industrie, ministerie, raad, commissie, federaal, federale, eerste, plaatsvervangend, plaatsvervangende, waarnemend, waarnemende,
    demissionair, demissionaire, nieuwe, nieuw, verkozen, huidige, vertrekkende, scheidende, aftredende, voormalige, oud, republiek,
    koninkrijk, regering, staat, unie, missie, klimaat, landbouw, samenwerking, ontwikkelingssamenwerking
  `,
  articles: list`de, het, een, dit, deze, die, dat`,
  courtesy: list`dhr, mevr, mw, meneer, mevrouw, dr, drs, mr, ir, prof, gen, prins, prinses, sir, sjeik, sheikh, excellentie`,
  particles: list`van, de, den, der, ter, ten, te, von, del, della, di, da, do, dos, du, la, le, bin, ibn, al, el, abu, op, 't, zu`,
  notNames: list`
    maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, de, het, een, en, of, in, op, bij, aan, als, voor, met, door, uit,
    hij, zij, ze, wij, we, ons, onze, dit, dat, deze, die, zijn, haar, hun, zegt, zei, neemt, nam, draagt, over, zal, is, was, maar, ook,
    intussen, eerder, vandaag, gisteren, morgen, na, voordat, toen, terwijl, tijdens, volgens, raad, comité, commissie, ministerie,
    ministers?, regering, parlement, top, conferentie, organisatie, unie, voorzitterschap, secretariaat, assemblee, huis, kamer, tweede,
    eerste, departement, agentschap, nieuws, groep, bank, universiteit, instituut, centrum, stichting, internationale, nationale,
    veiligheid, buitenlandse, zaken, europese, europees, afrikaanse, aziatische, westerse, staat, staten, republiek, koninkrijk, verdrag,
    verklaring, foto, beeld, bron, stad, provincie, wereld, rechten, economische, samenwerking, ontwikkeling, afrika, azië, europa
  `,
  pronouns: list`hij, zij, ze, hem, haar`,
};
