import type { PersonWords } from '../../model/words/person-words';
import { list } from '../../words/list';
import { leaders } from '../romance/leaders';

export const person: PersonWords = {
  leaders,
  titles: list`
    président, présidente, vice-président, vice-présidente, ex-président, ancien président, ancienne présidente, chef de l'État, chef de l'Etat, chef d'État, chef d'Etat, cheffe de l'État, chef du gouvernement, cheffe du gouvernement, chef de gouvernement,
    Premier ministre, Première ministre, vice-Premier ministre, vice-Première ministre, chancelier, chancelière, roi, reine, émir, sultan, prince héritier, ministre, vice-ministre, ministre des Affaires étrangères, ministre d'État,
    ministre de l'Europe et des Affaires étrangères, ministre délégué, ministre déléguée, ministre de l'Économie, ministre de l'Economie, ministre des Finances, ministre de la Défense, ministre de l'Intérieur, ministre du Commerce, ministre de l'Énergie, ministre du Pétrole, ministre de la Justice,
    chef de la diplomatie, cheffe de la diplomatie, patron de la diplomatie, secrétaire d'État, secrétaire général, secrétaire générale, secrétaire exécutif, secrétaire exécutive, secrétaire, ambassadeur, ambassadrice, représentant permanent, représentante permanente,
    représentant, représentante, haut représentant, haute représentante, envoyé spécial, envoyée spéciale, représentant spécial, porte-parole, directeur général, directrice générale, directeur exécutif, directeur, directrice, commissaire, commissaire européen,
    gouverneur, gouverneure, maire, sénateur, sénatrice, député, députée, eurodéputé, eurodéputée, chef, cheffe, dirigeant, dirigeante, leader, général, colonel, capitaine, amiral, pape, cardinal, archevêque, juge, professeur, professeure, analyste, économiste, politologue, chercheur, chercheuse,
    expert, experte, diplomate, coordinateur, coordinatrice, coordonnateur, sherpa, conseiller, conseillère, conseiller fédéral, conseillère fédérale, président en exercice, présidente en exercice, président de la République, présidente de la République, président du Conseil, président de la Confédération,
    présidente de la Confédération, président élu, homologue, homme fort, putschiste, numéro un, PDG, patron, fondateur, journaliste, observateur permanent, chargé d'affaires, haut-commissaire, Haut-Commissaire, chef du Département fédéral des affaires étrangères, secrétaire d'État chargée des affaires européennes, ministre déléguée aux Affaires européennes, ministre délégué aux Affaires européennes, Premier ministre par intérim
  `,
  sameOffice: [
    list`président, présidente, chef de l'État, chef de l'Etat, chef d'État, chef d'Etat, président de la République, présidente de la République, dirigeant, dirigeante, leader, général, homme fort`,
    list`Premier ministre, Première ministre, chef du gouvernement, cheffe du gouvernement, chef de gouvernement, chancelier, chancelière`,
    list`conseiller fédéral, conseillère fédérale, chef du Département fédéral des affaires étrangères, ministre, ministre des Affaires étrangères, ministre de l'Europe et des Affaires étrangères, chef de la diplomatie, cheffe de la diplomatie, patron de la diplomatie, diplomate`,
    list`ambassadeur, ambassadrice, représentant permanent, représentante permanente, diplomate`,
    list`roi, reine, souverain, chef de l'État`,
  ],
  joints: list`de, du, des, la, le, les, l, d, et, à, au, aux, en, pour, par, un, une, qui, est, alors, actuel, son, sa, auprès, sur`,
  home: list`pays, république`,
  places: list`province, ville, rue, avenue, aéroport, université, hôtel, région`,
  links: list`
    entrant, entrante, affaires, étrangères, étrangers, extérieures, extérieur, relations, internationales, internationale, européennes, européenne, commerce, économie, finances, défense, intérieur, énergie, pétrole, mines, justice, état, etat, gouvernement, coopération,
    développement, intégration, francophonie, régionale, africaine, conseil, commission, comité, département, ministère, général, premier, première, par, intérim, transition, actuel, actuelle, nouveau, nouvelle, élu, élue, sortant, sortante, république, royaume, fédération, confédération,
    union, permanent, permanente, mission, nations, unies, onu, france, tunisiens, sénégalais, sénégalaises, culture, santé, éducation, agriculture, environnement, climat, transports, numérique, sécurité, présidence, europe, parlement, assemblée, nationale, sénat, délégué, déléguée, chargé, chargée, culte, islamique,
    burkinabè, diaspora, planification, budget, bioéconomie
  `,
  articles: list`le, la, les, un, une, l`,
  courtesy: list`monsieur, madame, m, mme, mm, mlle, dr, pr, me, mgr, sir, maître, docteur, feu`,
  particles: list`de, du, des, la, le, d, da, dos, van, von, der, den, bin, ibn, al, el, ben, abou, ag, ould, mint, di, del`,
  notNames: list`
    voici, voilà, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, le, la, les, l, un, une, des, en, de, du, à, au, aux, et, ou, par, pour, avec, sans, selon, après, depuis, jusque, sur, entre, dans, chez, lors, son, sa, ses, ce, cet, cette, ces, il, elle, ils, elles, on, nous, vous, je, qui, que, dont, où,
    quand, comme, mais, car, donc, or, ni, pendant, durant, tandis, alors, aussi, également, ainsi, hier, aujourd, hui, demain, ensuite, avant, puis, enfin, si, non, oui, déjà, très, plus, tout, tous, toute, notre, nos, est, sera, sont, dit, prend, assume, succède, remplace, cède, passe, préside, ne, pas,
    conseil, comité, autorité, conférence, commission, ministère, ministres, ministre, gouvernement, parlement, sénat, sommet, conférence, réunion, forum, organisation, union, présidence, secrétariat, assemblée, maison, palais, bureau, département, agence, presse, groupe, banque, université, institut, centre, fondation, national,
    internationale, international, général, générale, sécurité, affaires, étrangères, européenne, européen, europe, africaine, afrique, asie, amérique, latine, caraïbes, pacifique, atlantique, sud, nord, est, ouest, orient, état, etat, états, etats, république, royaume, fédérale, traité, déclaration, communiqué,
    photo, image, source, ville, monde, droits, homme, coopération, développement, économique, communauté, marché, commun, cedeao, onu, ue, otan, brics, ceeac, cemac, uemoa, nations, unies, chefs, parti, cour, tribunal, forces, plan, agenda, bloc, pays, président, présidente, premier, première, union, afp, apa
  `,
  pronouns: list`il, elle, celui-ci, celle-ci, ce dernier, cette dernière, le chef de l[’']état, le chef de l[’']etat, le dirigeant, le président, la présidente, le ministre, la ministre, le diplomate, la diplomate, t-il, t-elle, l[’']ambassadeur`,
};
