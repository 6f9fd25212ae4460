import type { ChairshipCase } from './case';

export const it: readonly ChairshipCase[] = [
  {
    text: "A gennaio la Serbia è subentrata alla Moldavia nella presidenza di turno dell'InCE.",
    gives: ['CEI RS after MD begins'],
  },
  { text: 'La Finlandia ha ricevuto da Malta la presidenza dell’Osce.', gives: ['OSCE FI after MT begins'] },
  {
    text: "Malta ha ceduto la presidenza dell'OSCE alla Finlandia durante una cerimonia a Vienna.",
    gives: ['OSCE FI after MT begins'],
  },
  {
    text: "La Polonia succede all'Ungheria alla presidenza del Consiglio dell'Unione europea.",
    gives: ['EU PL after HU begins'],
  },
  {
    text: "Dal 1° luglio al 31 dicembre 2025 la Danimarca eserciterà la presidenza di turno del Consiglio dell'Ue.",
    published: '2025-06-12',
    gives: ['EU DK from 2025-07-01 until 2025-12-31 announced'],
  },
  {
    text: "La presidenza dell'Unione africana è passata dal Senegal alle Comore.",
    gives: ['AU KM after SN begins'],
  },
  { text: "L'Italia assume la presidenza del G7 dal Giappone.", gives: ['G7 IT after JP begins'] },
  {
    text: "Il Kazakistan presiederà l'Organizzazione del trattato di sicurezza collettiva nel 2024.",
    published: '2023-11-24',
    gives: ['CSTO KZ from 2024 announced'],
  },
  {
    text: "La presidenza svizzera dell'Osce comincia il 1° gennaio 2026.",
    published: '2025-12-20',
    gives: ['OSCE CH from 2026-01-01 announced'],
  },
  {
    text: "Il presidente dell'Angola, João Lourenço, è stato eletto presidente di turno dell'Unione africana.",
    gives: ['AU João Lourenço begins'],
  },
  {
    text: "La Danimarca assume per il mese di marzo la presidenza del Consiglio di sicurezza dell'Onu.",
    published: '2025-03-01',
    gives: ['UNSC DK from 2025-03 until 2025-03 begins'],
  },
  {
    text: "L'Italia ha passato all'Irlanda il testimone della presidenza del Comitato dei ministri del Consiglio d'Europa.",
    gives: ['COE IE after IT begins'],
  },
  {
    text: "La presidenza del Consiglio dell'Ue spetta a Cipro dal 1° gennaio 2026.",
    published: '2025-12-01',
    gives: ['EU CY from 2026-01-01 announced'],
  },
  {
    text: "La Romania detiene la presidenza del Consiglio dell'Unione europea fino al 30 giugno 2019.",
    published: '2019-03-01',
    gives: ['EU RO until 2019-06-30 current'],
  },
  {
    text: 'La Russia presiede i Brics nel 2024.',
    published: '2024-03-01',
    gives: ['BRICS RU from 2024 current'],
  },
  {
    text: "La Croazia è succeduta alla Bielorussia nella presidenza di turno dell'InCE.",
    gives: ['CEI HR after BY begins'],
  },
  {
    text: "Nel 2019 l'Italia guiderà la presidenza dell'Iniziativa centro-europea.",
    published: '2018-06-10',
    gives: ['CEI IT from 2019 announced'],
  },
  {
    text: 'Il Sudafrica ha preso dal Brasile il testimone della presidenza del G20.',
    gives: ['G20 ZA after BR begins'],
  },
  {
    text: "La presidenza tedesca del Consiglio dell'Unione europea termina il 31 dicembre 2020.",
    published: '2020-11-20',
    gives: ['EU DE until 2020-12-31 current'],
  },
  { text: "Subentra alla presidenza dell'Asean il Laos.", gives: ['ASEAN LA begins'] },
  {
    text: "Il presidente di turno dell'Osce, Ian Borg, è arrivato a Vienna.",
    gives: ['OSCE MT current'],
  },
  // Nothing to tell.
  {
    text: "Il presidente della Commissione dell'Unione africana, Mahmoud Ali Youssouf, ha visitato Roma.",
    gives: [],
  },
  {
    text: 'Anna Riva è stata nominata presidente del consiglio di amministrazione del gruppo al posto di Paolo Re.',
    gives: [],
  },
  {
    text: "L'Italia occuperà un seggio non permanente nel Consiglio di sicurezza dell'Onu nel 2031.",
    gives: [],
  },
  { text: 'La presidente del Consiglio, Giorgia Meloni, ha parlato al Consiglio europeo.', gives: [] },
  { text: 'La presidente del Parlamento europeo, Roberta Metsola, ha chiesto unità alla Ue.', gives: [] },
  { text: "Il presidente della Regione Lazio, Francesco Rocca, ha parlato dell'Unione europea.", gives: [] },
  { text: 'Il presidente della Repubblica ha presieduto una riunione con delegati dell’Osce.', gives: [] },
  { text: "Il Marocco aspira alla presidenza dell'Unione africana.", gives: [] },
  {
    text: "La Danimarca assume oggi la presidenza di turno del Consiglio dell'Ue, dando il cambio alla Polonia. Resterà alla guida fino al 31 dicembre, prima di passare il testimone a Cipro.",
    published: '2025-07-01',
    gives: ['EU DK from 2025-07-01 until 2025-12-31 after PL before CY begins', 'EU CY after DK announced'],
  },
  {
    text: "Il presidente del Senegal, Moussa Diop, guida quest'anno l'Unione africana. Subentra al congolese Paul Ilunga.",
    published: '2022-02-05',
    gives: ['AU Moussa Diop from 2022 after Paul Ilunga begins'],
  },
  {
    text: "La presidenza dell'Associazione degli Stati caraibici passa dal Messico alla Colombia.",
    gives: ['ACS CO after MX begins'],
  },
  {
    text: "L'Assemblea generale dell'Onu si riunisce oggi. All'ambasciatore Luca Sereni va la presidenza della Seconda Commissione.",
    gives: [],
  },
  {
    text: 'Si apre la riunione dei ministri delle Finanze del G7, presieduta dal ministro italiano Carlo Neri.',
    gives: [],
  },
  {
    text: 'La Danimarca ha rilevato dalla Cina la presidenza mensile del Consiglio di Sicurezza.',
    gives: ['UNSC DK after CN begins'],
  },
  {
    text: 'Il presidente brasiliano Paulo Reis ha passato la presidenza del gruppo al collega sudafricano Peter Nkosi al vertice del G20.',
    gives: ['G20 ZA after BR begins'],
  },
  {
    text: "Dal 1° gennaio la Croazia ha assunto la presidenza dell'Osce. Resterà in carica fino al 31 dicembre 2034. Nel 2035 la guida dell'organizzazione passerà alla Norvegia.",
    published: '2034-01-03',
    gives: [
      'OSCE HR from 2034-01-01 until 2034-12-31 before NO begins',
      'OSCE NO from 2035 after HR announced',
    ],
  },
  {
    text: "L'Italia presiede l'Osce fino alla fine del 2027.",
    published: '2027-06-25',
    gives: ['OSCE IT until 2027-12-31 current'],
  },
  {
    text: "L'Osce ha conferito alla Finlandia la presidenza per l'anno 2025.",
    published: '2023-12-02',
    gives: ['OSCE FI from 2025 until 2025 announced'],
  },
  {
    text: "L'attuale trio di presidenza dell'UE è formato dalle presidenze polacca, danese e cipriota.",
    gives: [],
  },
  {
    text: "L'Ungheria ha assunto lunedì la presidenza del Consiglio dell'Ue. Poi sarà il turno della Polonia.",
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 before PL begins', 'EU PL after HU announced'],
  },
  {
    text: "L'Ungheria ha assunto lunedì la presidenza del Consiglio dell'Ue, dopo il Belgio e prima della Polonia.",
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 after BE before PL begins', 'EU PL after HU announced'],
  },
  {
    text: "Da gennaio la Croazia ha la presidenza di turno dell'InCE, che nel 2019 sarà assicurata dalla Serbia.",
    published: '2018-07-10',
    gives: ['CEI HR from 2018-01 before RS current', 'CEI RS from 2019 after HR announced'],
  },
  {
    text: "La Slovacchia assumerà la presidenza dell'OSCE nel 2019, l'Albania nel 2020.",
    published: '2018-12-07',
    gives: ['OSCE SK from 2019 before AL announced', 'OSCE AL from 2020 after SK announced'],
  },
  {
    text: "L'Ungheria ha assunto lunedì la presidenza del Consiglio dell'Ue, che guiderà fino al 31 dicembre, per poi lasciarla alla Polonia.",
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 until 2024-12-31 before PL begins', 'EU PL after HU announced'],
  },
  {
    text: "L'Ungheria subentra al Belgio alla presidenza del Consiglio dell'Ue. Il semestre si chiuderà il 31 dicembre.",
    published: '2024-07-05',
    gives: ['EU HU until 2024-12-31 after BE begins'],
  },
  {
    text: "La Mauritania presiederà l'Unione africana nel 2024. Raccoglie l'eredità delle Comore.",
    published: '2024-02-19',
    gives: ['AU MR from 2024 after KM announced'],
  },
  {
    text: "L'Ungheria ha ricevuto lunedì dal Belgio la presidenza del Consiglio dell'Ue e la consegnerà a gennaio alla Polonia.",
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 after BE before PL begins', 'EU PL from 2025-01 after HU announced'],
  },
  {
    text: "L'Italia guida l'Osce dal 1° gennaio. La presidenza è arrivata dall'Austria.",
    published: '2018-01-11',
    gives: ['OSCE IT from 2018-01-01 after AT begins'],
  },
  {
    text: "L'Italia guida l'Osce dal 1° gennaio. Il ministro è arrivato dall'Austria.",
    published: '2018-01-11',
    gives: ['OSCE IT from 2018-01-01 begins'],
  },
  {
    text: "La Croazia assume da oggi la presidenza di turno dell'Ue per i prossimi sei mesi, dopo quella della Finlandia e prima di quella della Germania.",
    published: '2020-01-01',
    gives: ['EU HR from 2020-01-01 until 2020-06-30 after FI before DE begins', 'EU DE after HR announced'],
  },
  {
    text: "L'Italia cede all'Indonesia la presidenza del G20. Jakarta resterà in carica fino al novembre 2022.",
    published: '2021-10-31',
    gives: ['G20 ID until 2022-11 after IT begins'],
  },
  {
    text: "La Macedonia del Nord presiede dal primo gennaio l'Iniziativa centro europea, rilevando la Bulgaria.",
    published: '2023-01-03',
    gives: ['CEI MK from 2023-01-01 after BG begins'],
  },
  {
    text: "La Svezia assume la presidenza di turno dell'Ue, rilevando la guida del Consiglio.",
    gives: ['EU SE begins'],
  },
  {
    text: "Tocca alla Grecia presiedere il Consiglio dell'Unione europea.",
    gives: ['EU GR current'],
  },
  {
    text: "Il presidente mauritano Mohamed Ould Ghazouani prende il posto del comoriano Azali Assoumani alla presidenza dell'Unione africana.",
    gives: ['AU Mohamed Ould Ghazouani after Azali Assoumani begins'],
  },
  {
    text: "Dal 1° gennaio 2021 la presidenza svedese dell'OSCE è assistita dalla presidenza uscente (Albania) e dalla presidenza designata per il 2022 (Polonia).",
    gives: [
      'OSCE SE from 2021-01-01 after AL before PL begins',
      'OSCE AL before SE ended',
      'OSCE PL from 2022 until 2022 after SE announced',
    ],
  },
  {
    text: 'Attualmente siamo in presidenza ungherese del Consiglio Ue, poi sarà il turno della Polonia, e a partire dal 1° luglio 2025 la presidenza sarà affidata alla Danimarca.',
    published: '2024-11-20',
    gives: ['EU HU before PL begins', 'EU DK from 2025-07-01 announced', 'EU PL after HU announced'],
  },
  {
    text: "La Polonia è entrata nella troika alla guida dell'OSCE insieme alla Svezia.",
    gives: [],
  },
  {
    text: "L'Italia entrerà nella troika insieme a Germania, presidente per l'anno 2016, e Austria, che presiederà l'OSCE per il 2017.",
    published: '2016-07-30',
    gives: ['OSCE AT from 2017 until 2017 announced'],
  },
  {
    text: "La presidenza spagnola del Consiglio dell'Ue è iniziata lo scorso primo luglio. Dal primo gennaio 2024 sarà il Belgio a guidare l'Ue.",
    published: '2023-12-31',
    gives: ['EU ES from 2023-07-01 before BE current', 'EU BE from 2024-01-01 after ES announced'],
  },
  {
    text: 'Il nuovo trio è composto da Spagna, Belgio e Ungheria, che a turno assumeranno la presidenza del Consiglio Ue.',
    gives: [],
  },
  {
    text: "È cominciata ieri la presidenza italiana dell'Osce. Roma subentra a Vienna; a fine anno lascerà l'incarico a Bratislava.",
    published: '2018-01-02',
    gives: ['OSCE IT from 2018-01-01 after AT before SK begins', 'OSCE SK from 2018 after IT announced'],
  },
  {
    text: "L'Italia prenderà la presidenza dell'Ue, che lascia la Grecia sola.",
    gives: ['EU IT announced'],
  },
  {
    text: "Il passaggio di consegne alla presidenza dell'Osce tra Macedonia del Nord e Malta è avvenuto a Vienna il 1° gennaio.",
    published: '2024-01-05',
    gives: ['OSCE MT from 2024-01-01 after MK begins'],
  },
  {
    text: "Il passaggio di tecnologie tra Italia e Francia sarà discusso sotto la presidenza belga del Consiglio dell'UE.",
    gives: ['EU BE announced'],
  },
  {
    text: 'Il 31 dicembre prossimo termina la presidenza italiana del G7.',
    published: '2024-12-12',
    gives: ['G7 IT until 2024-12-31 current'],
  },
  {
    text: "L'Italia, che quest'anno regge la presidenza di turno del G7, guarda al Giappone, che ha guidato il G7 lo scorso anno.",
    published: '2024-02-05',
    gives: ['G7 IT from 2024 after JP current', 'G7 JP from 2023 before IT ended'],
  },
];
