import type { PriorityCase } from './case';

export const it: readonly PriorityCase[] = [
  {
    text: `L'Albania ha assunto la presidenza dell'Osce.
Le sue priorità sono l'attuazione degli impegni, la stabilità e il rafforzamento del dialogo.`,
    by: 'Albania',
    gives: ["l'attuazione degli impegni", 'la stabilità', 'il rafforzamento del dialogo'],
  },
  {
    text: `La Svezia assume la presidenza del Consiglio dell'Unione europea.
«La nostra presidenza si concentrerà sulla sicurezza, la competitività e la transizione energetica», ha detto il primo ministro Ulf Kristersson.`,
    by: 'Ulf Kristersson',
    gives: ['sicurezza', 'la competitività', 'la transizione energetica'],
  },
  {
    text: `La Norvegia ha assunto la presidenza del Consiglio artico.
La presidenza norvegese ha tre priorità:
- gli oceani
- il clima e l'ambiente
- gli abitanti del Nord
La presidenza dura due anni.`,
    by: 'Norvegia',
    gives: ['gli oceani', "il clima e l'ambiente", 'gli abitanti del Nord'],
  },
  {
    text: `L'Italia ha assunto la presidenza del G7.
La premier Giorgia Meloni ha indicato tre priorità: la difesa dell'Ucraina; lo sviluppo dell'Africa; e l'intelligenza artificiale.`,
    by: 'Giorgia Meloni',
    gives: ["la difesa dell'Ucraina", "lo sviluppo dell'Africa", "l'intelligenza artificiale"],
  },
  {
    text: `La Danimarca succede alla Polonia nella presidenza del Consiglio dell'Ue.
La presidenza danese darà priorità alla competitività.`,
    gives: ['competitività'],
  },
  // Nothing to tell.
  {
    text: `Il Laos ha assunto la presidenza dell'Asean.
Il motto della presidenza è «Connessi e forti insieme».`,
    gives: [],
  },
  {
    text: `Il vertice dell'Unione africana si apre ad Addis Abeba.
La riunione si concentrerà su debito e fertilizzanti.`,
    gives: [],
  },
  {
    text: `Il presidente della Regione ha parlato in aula.
«I primi tre obiettivi? Sanità, trasporti e rifiuti», ha detto.`,
    gives: [],
  },
  {
    text: `Il Ghana ha assunto la presidenza dell'Ecowas.
Il presidente John Addo intende lavorare per la pace, per il commercio regionale e per i giovani.`,
    by: 'John Addo',
    gives: ['la pace', 'il commercio regionale', 'i giovani'],
  },
  {
    text: `La Grecia assume la presidenza dell'Iniziativa adriatico-ionica.
Il governo di Atene darà la precedenza a turismo, pesca e trasporti.`,
    gives: ['turismo', 'pesca', 'trasporti'],
  },
  // what is denied is no aim
  {
    text: "L'Italia ha assunto la presidenza del G7 dal Giappone. La presidenza italiana non intende cambiare le regole e aumentare le tasse.",
    gives: [],
  },
  {
    text: "L'Italia ha assunto la presidenza dell'Osce. Il ministro ha assicurato che l'Italia vorrà “sostenere gli sforzi per una soluzione pacifica, chiedendo il rispetto degli accordi”. Uno sguardo particolare andrà al Mediterraneo.",
    gives: [
      'sostenere gli sforzi per una soluzione pacifica, chiedendo il rispetto degli accordi',
      'Mediterraneo',
    ],
  },
  {
    text: "L'Irlanda ha assunto la presidenza del Consiglio d'Europa. “La presidenza italiana è stata esemplare, e quella irlandese intende portare avanti”.",
    gives: [],
  },
  {
    text: "Le priorità della presidenza italiana dell'InCE sono legate alla connettività, alle infrastrutture, al lavoro e allo sviluppo sostenibile.",
    gives: ['alla connettività', 'alle infrastrutture', 'al lavoro', 'allo sviluppo sostenibile'],
  },
  {
    text: "Il Lussemburgo presiede il Consiglio d'Europa. Il ministro ha elencato tre filoni: la difesa della democrazia, la protezione dei giornalisti e i diritti dei minori.",
    gives: ['la difesa della democrazia', 'la protezione dei giornalisti', 'i diritti dei minori'],
  },
  {
    text: `L'Italia assume oggi la presidenza del Consiglio di Sicurezza dell'Onu.
Profughi, Somalia e clima: su questi tre temi si reggerà il mese italiano.`,
    gives: ['Profughi', 'Somalia', 'clima'],
  },
  {
    text: `L'Italia assume oggi la presidenza del Consiglio di Sicurezza dell'Onu.
Profughi, Somalia e clima: su questi tre temi hanno litigato i giornali.`,
    gives: [],
  },
];
