import type { PersonWords } from '../../model/words/person-words';
import { list } from '../../words/list';
import { leaders } from '../romance/leaders';

export const person: PersonWords = {
  leaders,
  titles: list`
    presidente, presidentessa, vicepresidente, vice presidente, ex presidente, capo dello Stato, capo di Stato, capo del governo, capo di governo, primo ministro, prima ministra, vice primo ministro, vicepremier, premier, presidente del Consiglio, cancelliere, cancelliera, cancelliere federale, taoiseach,
    re, regina, emiro, sultano, principe ereditario, ministro, ministra, viceministro, viceministra, ministro degli Esteri, ministra degli Esteri, ministro degli Affari esteri, ministra degli Affari esteri, ministro degli Affari Esteri, ministra degli Affari Esteri, capo della diplomazia, titolare della Farnesina,
    ministro degli Affari esteri e della cooperazione internazionale, ministro della Difesa, ministra della Difesa, ministro dell'Economia, ministra dell'Economia, ministro delle Finanze, ministra delle Finanze, ministro dell'Interno, ministra dell'Interno, ministro dell'Energia, ministro del Commercio,
    ministro della Giustizia, ministra della Giustizia, ministro per gli Affari europei, sottosegretario, sottosegretaria, sottosegretario di Stato, segretario di Stato, segretaria di Stato, segretario generale, segretaria generale, segretario esecutivo, segretario, segretaria, ambasciatore, ambasciatrice,
    rappresentante permanente, rappresentante, rappresentante speciale, Alto rappresentante, Alta rappresentante, inviato speciale, inviata speciale, portavoce, direttore generale, direttrice generale, direttore esecutivo, direttore, direttrice, commissario, commissaria, commissario europeo, governatore,
    governatrice, sindaco, sindaca, senatore, senatrice, deputato, deputata, onorevole, eurodeputato, eurodeputata, capo, leader, generale, ammiraglio, colonnello, papa, pontefice, cardinale, arcivescovo, vescovo, giudice, professore, professoressa, analista, economista, politologo, politologa, esperto, esperta,
    diplomatico, diplomatica, coordinatore, coordinatrice, sherpa, consigliere, consigliera, consigliere federale, presidente di turno, presidente in esercizio, presidente della Repubblica, presidente eletto, presidente eletta, omologo, omologa, collega, amministratore delegato, amministratrice delegata, fondatore, giornalista,
    capo delegazione, capo del Dipartimento federale degli affari esteri, presidente della Confederazione, Capo dello Stato
  `,
  sameOffice: [
    list`presidente, capo dello Stato, capo di Stato, presidente della Repubblica, leader, Capo dello Stato, presidentessa`,
    list`primo ministro, prima ministra, premier, presidente del Consiglio, capo del governo, capo di governo, cancelliere, cancelliera, taoiseach`,
    list`
      consigliere federale, consigliera federale, capo del Dipartimento federale degli affari esteri, ministro, ministra, ministro degli Esteri, ministra degli Esteri, ministro degli Affari esteri, ministra degli Affari esteri, ministro degli Affari Esteri, ministra degli Affari Esteri, capo della diplomazia, titolare della Farnesina,
      ministro degli Affari esteri e della cooperazione internazionale, diplomatico, diplomatica
    `,
    list`ambasciatore, ambasciatrice, rappresentante permanente, diplomatico, diplomatica`,
    list`re, regina, sovrano`,
    list`governatore, governatrice, presidente`,
  ],
  joints: list`di, del, dello, della, dei, degli, delle, dell, d, la, il, lo, le, i, gli, l, e, ed, a, al, alla, in, per, presso, un, una, che, è, allora, attuale, suo, sua, nonché`,
  home: list`paese, repubblica`,
  places: list`provincia, città, via, piazza, viale, aeroporto, università, hotel, regione`,
  links: list`
    subentrante, affari, esteri, estera, europei, europea, cooperazione, internazionale, relazioni, commercio, estero, economia, finanze, difesa, interno, interni, energia, giustizia, stato, governo, sviluppo, integrazione, cultura, salute, istruzione, ambiente, transizione, agricoltura, lavoro, infrastrutture,
    consiglio, commissione, comitato, dipartimento, ministero, generale, primo, prima, ad, interim, attuale, nuovo, nuova, eletto, eletta, uscente, entrante, repubblica, regno, federazione, confederazione, unione, permanente, missione, nazioni, unite, onu, osce, turno, esercizio, farnesina, politiche, esterna,
    sicurezza, parlamento, assemblea, nazionale, senato, camera, federale, islamica, culto, made, italy, imprese, ue, esecutivo
  `,
  articles: list`il, lo, la, i, gli, le, un, una, l`,
  courtesy: list`signor, signora, sig, dott, dottor, dottoressa, prof, ing, avv, on, mons, sir, sceicco, monsignor, don`,
  particles: list`di, de, del, della, dei, degli, d, da, dal, dalla, lo, la, li, von, van, der, bin, ibn, al, el, ben, abu, dos, do`,
  notNames: list`
    lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, il, lo, la, i, gli, le, un, una, in, di, del, della, dello, dei, degli, delle, dell, a, al, alla, all, da, dal, dalla, dall, e, ed, o, per, con, senza, secondo, dopo, dopo, fino, su, sul, sulla, tra, fra, nel, nella, nell, suo, sua, suoi, questo, questa, questi,
    quello, lui, lei, egli, essi, noi, voi, che, chi, quale, come, quando, dove, mentre, durante, inoltre, anche, ma, però, tuttavia, oggi, ieri, domani, ora, poi, prima, così, se, non, sì, già, molto, più, tutto, tutti, nostro, nostra, è, sarà, sono, ha, detto, assume, passa, riceve, cede, succede, presiede,
    consiglio, comitato, commissione, ministero, ministri, ministro, governo, parlamento, senato, camera, vertice, conferenza, riunione, forum, organizzazione, unione, presidenza, segretariato, segreteria, assemblea, casa, palazzo, ufficio, dipartimento, agenzia, stampa, gruppo, banca, università, istituto, centro,
    fondazione, nazionale, internazionale, generale, sicurezza, esteri, affari, europea, europeo, europa, africana, africa, asia, america, latina, pacifico, atlantico, sud, nord, est, ovest, oriente, stato, stati, repubblica, regno, federale, trattato, dichiarazione, comunicato, foto, immagine, fonte, città, mondo, diritti, umani,
    cooperazione, sviluppo, economica, iniziativa, centro-europea, osce, onu, ue, nato, brics, nazioni, unite, partito, corte, tribunale, forze, piano, agenda, paesi, presidente, regione, comune, ansa, farnesina, turno
  `,
  pronouns: list`lui, lei, egli, ella, quest[’']ultimo, quest[’']ultima, il presidente, la presidente, il ministro, la ministra, il premier, la premier, il diplomatico, la diplomatica, il titolare della farnesina, l[’']ambasciatore`,
};
