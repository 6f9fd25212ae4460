import type { PersonWords } from '../../model/words/person-words';
import { list } from '../../words/list';
import { leaders } from '../romance/leaders';

export const person: PersonWords = {
  leaders,
  titles: list`
    presidente, presidenta, vicepresidente, vicepresidenta, expresidente, expresidenta, mandatario, mandataria, primer mandatario, primera mandataria, jefe de Estado,
    jefa de Estado, jefe de Gobierno, jefa de Gobierno, primer ministro, primera ministra, viceprimer ministro, viceprimera ministra, premier, canciller, vicecanciller, rey, reina,
    emir, sultán, príncipe heredero, ministro, ministra, viceministro, viceministra, exministro, exministra, ministro de Asuntos Exteriores, ministra de Asuntos Exteriores, ministro de Exteriores,
    ministra de Exteriores, ministro de Relaciones Exteriores, ministra de Relaciones Exteriores, jefe de la diplomacia, jefa de la diplomacia, jefe diplomático, jefa diplomática, titular de Exteriores,
    ministro de Economía, ministra de Economía, ministro de Hacienda, ministra de Hacienda, ministro de Finanzas, ministra de Finanzas, ministro de Defensa, ministra de Defensa, ministro del Interior,
    ministra del Interior, ministro de Comercio, ministra de Comercio, ministro de Comercio Exterior y Turismo, ministro de Energía, ministra de Energía, secretario de Estado, secretaria de Estado,
    secretario general, secretaria general, secretario ejecutivo, secretaria ejecutiva, secretario, secretaria, subsecretario, subsecretaria, embajador, embajadora, representante permanente,
    representante, alto representante, alta representante, enviado especial, enviada especial, portavoz, vocero, vocera, director general, directora general, director ejecutivo, directora ejecutiva,
    director, directora, comisario, comisaria, gobernador, gobernadora, alcalde, alcaldesa, senador, senadora, diputado, diputada, eurodiputado, eurodiputada, jefe, jefa, líder, líder opositor, general,
    almirante, coronel, papa, cardenal, arzobispo, obispo, juez, jueza, magistrado, profesor, profesora, analista, economista, politólogo, politóloga, experto, experta, diplomático, diplomática,
    coordinador, coordinadora, coordinador nacional, sherpa, consejero, consejera, asesor, asesora, presidente pro tempore, presidenta pro tempore, presidente en ejercicio, presidente de turno,
    presidente del Gobierno, presidenta del Gobierno, presidente de la República, presidenta de la República, presidente electo, presidenta electa, gobernante, dirigente, dignatario, dignataria, estadista, homólogo, homóloga, par, contraparte,
    anfitrión, colega, consejero delegado, consejera delegada, empresario, empresaria, fundador, fundadora, periodista
  `,
  sameOffice: [
    list`
      presidente, presidenta, mandatario, mandataria, primer mandatario, primera mandataria, jefe de Estado, jefa de Estado, presidente de la República, presidenta de la República, gobernante, dignatario, dignataria, estadista, homólogo, homóloga, par, colega,
      líder, presidente del Gobierno, presidenta del Gobierno
    `,
    list`primer ministro, primera ministra, premier, jefe de Gobierno, jefa de Gobierno, presidente del Gobierno, presidenta del Gobierno`,
    list`
      ministro, ministra, canciller, ministro de Asuntos Exteriores, ministra de Asuntos Exteriores, ministro de Exteriores, ministra de Exteriores, ministro de Relaciones Exteriores,
      ministra de Relaciones Exteriores, jefe de la diplomacia, jefa de la diplomacia, jefe diplomático, jefa diplomática, diplomático, diplomática, titular de Exteriores, vicecanciller, viceministro, viceministra, funcionario, funcionaria, homólogo, homóloga, par, colega
    `,
    list`embajador, embajadora, representante permanente, representante, diplomático, diplomática`,
    list`portavoz, vocero, vocera`,
    list`rey, reina, jefe de Estado`,
    list`gobernador, gobernadora, mandatario, mandataria`,
  ],
  joints: list`de, del, la, el, los, las, y, e, para, en, ante, a, al, un, una, que, es, entonces, actual, su`,
  home: list`país, república`,
  places: list`provincia, ciudad, calle, avenida, aeropuerto, universidad, hotel, estado`,
  links: list`
    asuntos, relaciones, exteriores, internacionales, internacional, europeos, europea, europeo, comercio, exterior, turismo, economía, hacienda, finanzas, defensa, interior, energía,
    estado, gobierno, cooperación, desarrollo, integración, cultura, cultos, culto, ministerio, cancillería, consejo, comisión, comité, departamento, general, general, primer, primera,
    segundo, interino, interina, actual, nuevo, nueva, electo, electa, saliente, entrante, república, reino, federación, bolivariana, plurinacional, unión, permanente, ante, misión,
    naciones, unidas, onu, latinoamericano, trabajo, minas, medio, ambiente, agricultura, salud, educación, justicia, política, ecológica, igualdad, transición, seguridad, pública, movilidad, humana,
    función, fomento, popular, federal, nacional, organización, américa, asamblea, parlamento, congreso, senado
  `,
  articles: list`el, la, los, las, un, una`,
  courtesy: list`señor, señora, sr, sra, don, doña, doctor, doctora, dr, dra, lic, ing, excelentísimo, excelentísima, jeque, monseñor, sir`,
  particles: list`de, del, la, las, los, y, da, das, do, dos, e, di, van, von, der, den, bin, ibn, al, el, ben, abu, ter, ould, le`,
  notNames: list`
    lunes, martes, miércoles, jueves, viernes, sábado, domingo, el, la, los, las, un, una, en, de, del, a, al, y, e, o, por, para, con, sin, según, tras, desde, hasta, sobre, entre,
    su, sus, este, esta, estos, estas, ese, esa, aquel, él, ella, ellos, ellas, lo, le, se, que, quien, como, cuando, donde, durante, mientras, además, asimismo, también, pero, sin embargo,
    hoy, ayer, mañana, ahora, luego, después, antes, así, si, no, sí, ya, muy, más, todo, todos, nuestro, nuestra, es, fue, será, son, dijo, asume, asumió, recibe, entrega, cede, toma, pasa, preside,
    consejo, comité, comisión, ministerio, ministros, ministro, gobierno, parlamento, congreso, senado, cámara, cumbre, conferencia, reunión, foro, organización, unión, presidencia, secretaría,
    asamblea, casa, palacio, oficina, departamento, agencia, prensa, grupo, banco, universidad, instituto, centro, fundación, nacional, internacional, general, seguridad, exteriores, relaciones, asuntos,
    europea, europeo, europa, africana, áfrica, asia, américa, latina, caribe, pacífico, atlántico, sur, norte, este, oeste, oriente, estado, estados, república, reino, federal, tratado, declaración,
    comunicado, foto, imagen, fuente, ciudad, mundo, derechos, humanos, cooperación, desarrollo, económica, económico, común, mercado, mercosur, celac, onu, ue, otan, brics, apec, naciones, unidas, pro, tempore, témpore,
    jefes, partido, corte, tribunal, fuerzas, plan, agenda, bloque, países, países bajos, presidente, presidenta, canciller, primer, primera
  `,
  pronouns: list`él, ella, ésta, éste, el mandatario, la mandataria, el canciller, la canciller, el ministro, la ministra, el presidente, la presidenta, el diplomático, la diplomática`,
};
