import type { ChairshipCase } from './case';

export const fr: readonly ChairshipCase[] = [
  {
    text: "Réunis à Accra, les chefs d'État de la CEDEAO ont élu le Togolais Komi Adanou président en exercice.",
    gives: ['ECOWAS Komi Adanou begins'],
  },
  { text: 'La Finlande a repris de Malte la présidence de l’OSCE.', gives: ['OSCE FI after MT begins'] },
  {
    text: "Malte a cédé la présidence de l'OSCE à la Finlande lors d'une cérémonie à Vienne.",
    gives: ['OSCE FI after MT begins'],
  },
  {
    text: "La Pologne succède à la Hongrie à la présidence du Conseil de l'Union européenne.",
    gives: ['EU PL after HU begins'],
  },
  {
    text: "Du 1er juillet au 31 décembre 2025, le Danemark assurera la présidence tournante du Conseil de l'UE.",
    published: '2025-06-12',
    gives: ['EU DK from 2025-07-01 until 2025-12-31 announced'],
  },
  {
    text: "La présidence de l'Union africaine est passée du Sénégal aux Comores.",
    gives: ['AU KM after SN begins'],
  },
  {
    text: "L'Afrique du Sud a reçu la présidence du G20 des mains du Brésil.",
    gives: ['G20 ZA after BR begins'],
  },
  {
    text: "Le Kazakhstan présidera l'Organisation du traité de sécurité collective en 2024.",
    published: '2023-11-24',
    gives: ['CSTO KZ from 2024 announced'],
  },
  {
    text: "La présidence suisse de l'OSCE débute le 1er janvier 2026.",
    published: '2025-12-20',
    gives: ['OSCE CH from 2026-01-01 announced'],
  },
  {
    text: "Le président de l'Angola, João Lourenço, a été élu président en exercice de l'Union africaine, en remplacement du président mauritanien Mohamed Ould Ghazouani.",
    gives: ['AU João Lourenço after Mohamed Ould Ghazouani begins'],
  },
  {
    text: "Le Danemark prend la présidence du Conseil de sécurité de l'ONU pour le mois de mars.",
    published: '2025-03-01',
    gives: ['UNSC DK from 2025-03 until 2025-03 begins'],
  },
  {
    text: 'Bola Tinubu, le président du Nigeria, passera le relais de la présidence de la Cédéao à la Sierra Leone.',
    gives: ['ECOWAS SL after Bola Tinubu announced'],
  },
  {
    text: "La présidence du Conseil de l'UE revient à Chypre à partir du 1er janvier 2026.",
    published: '2025-12-01',
    gives: ['EU CY from 2026-01-01 announced'],
  },
  {
    text: "La Roumanie exerce la présidence du Conseil de l'Union européenne jusqu'au 30 juin 2019.",
    published: '2019-03-01',
    gives: ['EU RO until 2019-06-30 current'],
  },
  { text: "L'Égypte devient présidente en exercice du COMESA.", gives: ['COMESA EG begins'] },
  {
    text: "Le président en exercice de l'Union africaine, Macky Sall, s'est rendu à Bruxelles.",
    gives: ['AU Macky Sall current'],
  },
  {
    text: 'La Russie préside les BRICS en 2024.',
    published: '2024-03-01',
    gives: ['BRICS RU from 2024 current'],
  },
  {
    text: 'L’Italie transmettra à l’Irlande la présidence du Comité des ministres du Conseil de l’Europe.',
    gives: ['COE IE after IT announced'],
  },
  {
    text: 'Le Cambodge assure cette année la présidence tournante de l’ASEAN.',
    published: '2022-02-01',
    gives: ['ASEAN KH from 2022 current'],
  },
  {
    text: 'Le Gabon a pris la présidence de la CEEAC, succédant à la RDC.',
    gives: ['ECCAS GA after CD begins'],
  },
  {
    text: "L'Indonésie a passé le flambeau de la présidence de l'ASEAN au Laos.",
    gives: ['ASEAN LA after ID begins'],
  },
  // Nothing to tell.
  { text: "Le président de la Commission de la Cédéao, Omar Touray, s'est rendu à Dakar.", gives: [] },
  {
    text: "Anne Duval a été nommée présidente du conseil d'administration du groupe, où elle succède à Paul Rey.",
    gives: [],
  },
  {
    text: "La France occupera un siège au Conseil de sécurité de l'ONU jusqu'au 31 décembre 2031.",
    gives: [],
  },
  {
    text: "Le président de la République, Emmanuel Macron, a présidé une réunion sur l'Union européenne.",
    gives: [],
  },
  { text: "La présidente du Parlement européen, Roberta Metsola, a appelé l'UE à l'unité.", gives: [] },
  { text: 'Le Maroc brigue la présidence de l’Union africaine.', gives: [] },
  { text: "La vice-présidente de la région, Claire Petit, a parlé du Conseil de l'Europe.", gives: [] },
  { text: 'La mission de la Cédéao au Mali court du 1er juillet au 31 décembre 2015.', gives: [] },
  {
    text: "Voici Amadou Kanté président en exercice de l'Union africaine. Le président du Ghana, John Mensah, lui a laissé son fauteuil à Addis-Abeba.",
    gives: ['AU Amadou Kanté after John Mensah current'],
  },
  {
    text: "Le Comorien Said Mbae est, depuis le 18 février, président en exercice de l'Union africaine.",
    published: '2023-02-20',
    gives: ['AU Said Mbae from 2023-02-18 begins'],
  },
  {
    text: "Le 1er juillet, la Belgique cédera à la Hongrie la présidence du Conseil de l'UE, qu'elle exerçait depuis le 1er janvier. Budapest occupera ce poste jusqu'au 31 décembre, avant de passer la main à la Pologne.",
    published: '2024-06-28',
    gives: [
      'EU HU from 2024-07-01 until 2024-12-31 after BE before PL announced',
      'EU PL after HU announced',
    ],
  },
  {
    text: "La Suisse assurera l'an prochain la présidence de l'OSCE. Les priorités seront dévoilées à Vienne. Elle prendra le relais de la Finlande le 1er janvier 2026.",
    published: '2025-09-18',
    gives: ['OSCE CH from 2026-01-01 after FI announced'],
  },
  {
    text: 'La France assumera la présidence du G7 le 1er janvier 2026. Le sommet aura lieu à Évian. Les États-Unis prendront la relève de la France en 2027.',
    published: '2025-12-12',
    gives: ['G7 FR from 2026-01-01 before US announced', 'G7 US from 2027 after FR announced'],
  },
  {
    text: "La présidence du Conseil de sécurité de l'ONU tourne chaque mois. Elle revient en mai au Danemark.",
    published: '2025-05-02',
    gives: ['UNSC DK from 2025-05 begins'],
  },
  {
    text: "La Géorgie assurera la prochaine présidence du Conseil de l'Europe, à partir de novembre. La France l'a prise le 17 mai.",
    published: '2019-05-17',
    gives: ['COE GE from 2019-11 announced'],
  },
  {
    text: "L'Assemblée générale des Nations unies siège à New York. L'ambassadeur du Chili, Luis Rojas, a pris la présidence de la Première Commission.",
    gives: [],
  },
  {
    text: "Le ministre français Jean Morel présidera deux débats du Conseil de sécurité de l'ONU.",
    gives: [],
  },
  {
    text: "C'est le président du Liberia, Joseph Kollie, que ses pairs ont désigné dimanche pour présider la Conférence des chefs d'État et de gouvernement de la Cédéao.",
    published: '2025-06-24',
    gives: ['ECOWAS Joseph Kollie current'],
  },
  {
    text: "Le président angolais, José Neto, a pris la présidence de l'Union africaine. Le Djiboutien Ali Omar a été élu à la Commission. Il remplace le Tchadien Idriss Saleh.",
    gives: ['AU José Neto begins'],
  },
  {
    text: "Le sommet de l'Union africaine est clos. Il a renouvelé la Commission, dont la présidence revient au Togolais Yao Mensah.",
    gives: [],
  },
  {
    text: 'Le président tunisien, Ali Ben Amor, a remis mardi à son homologue égyptien, Samir Fahmi, la présidence de la Ligue des États arabes. La Tunisie tenait les rênes de la Ligue depuis mars 2019.',
    published: '2022-11-01',
    gives: ['LAS EG from 2022-11-01 after TN begins'],
  },
  {
    text: "Demain, au palais des congrès de Niamey, le fauteuil de la présidence de l'Union africaine change d'occupant.",
    gives: [],
  },
  {
    text: "Le Kényan Peter Otieno est désormais le président en exercice de l'Union africaine. Le Ghanéen Paul Okello lui a cédé son siège.",
    gives: ['AU Peter Otieno after Paul Okello begins'],
  },
  {
    text: "La Serbie préside l'OSCE depuis le 1er janvier 2015. La Serbie est prête à assumer cette présidence, avait déclaré le ministre début décembre.",
    published: '2015-01-10',
    gives: ['OSCE RS from 2015-01-01 begins'],
  },
  {
    text: "Le chef de l'État du Kenya a reçu samedi de son homologue ghanéen Paul Okello les commandes de l'Union africaine.",
    published: '2021-02-08',
    gives: ['AU KE from 2021-02-06 after Paul Okello begins'],
  },
  {
    text: "La Hongrie assure depuis lundi la présidence du Conseil de l'UE. Ce sera ensuite au tour de la Pologne.",
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 before PL begins', 'EU PL after HU announced'],
  },
  {
    text: "La Hongrie assure depuis lundi la présidence du Conseil de l'UE. Elle sera suivie par la Pologne en janvier.",
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 before PL begins', 'EU PL from 2025-01 after HU announced'],
  },
  {
    text: "La Hongrie assure depuis lundi la présidence du Conseil de l'UE, après la Belgique et avant la Pologne.",
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 after BE before PL begins', 'EU PL after HU announced'],
  },
  {
    text: "Suivant la Belgique et précédant la Pologne, la Hongrie assure depuis lundi la présidence du Conseil de l'UE.",
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 after BE before PL begins', 'EU PL after HU announced'],
  },
  {
    text: "La Hongrie a hérité lundi de la présidence du Conseil de l'UE, détenue jusqu'alors par la Belgique.",
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 after BE begins'],
  },
  {
    text: "La présidence hongroise du Conseil de l'UE a débuté lundi et s'achèvera le 31 décembre. Elle fait suite à celle de la Belgique.",
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 until 2024-12-31 after BE begins'],
  },
  {
    text: "La présidence de l'ASEAN, occupée cette année par la Thaïlande, sera exercée en 2020 par le Vietnam.",
    published: '2019-06-01',
    gives: ['ASEAN TH from 2019 before VN current', 'ASEAN VN from 2020 after TH announced'],
  },
  {
    text: "La Suisse présidera en mai le Conseil de sécurité de l'ONU. Elle succédera à la Russie et sera suivie en juin par les Émirats arabes unis.",
    published: '2023-04-28',
    gives: ['UNSC CH from 2023-05 after RU before AE announced', 'UNSC AE from 2023-06 after CH announced'],
  },
  {
    text: "La Suisse assumera du 1er janvier au 31 décembre 2026 la présidence de l'OSCE, qui était détenue par la Finlande.",
    published: '2025-12-03',
    gives: ['OSCE CH from 2026-01-01 until 2026-12-31 after FI announced'],
  },
  {
    text: "La République tchèque vient de prendre la présidence de l'UE pour le second semestre 2022. La France lui a laissé la place vendredi.",
    published: '2022-07-04',
    gives: ['EU CZ from 2022-07-01 until 2022-12 after FR begins'],
  },
  {
    text: "La Tchéquie préside depuis vendredi le Conseil de l'UE. Elle a pris le relais de la France et le donnera à la Suède.",
    published: '2022-07-04',
    gives: ['EU CZ from 2022-07-01 before SE begins', 'EU SE after CZ announced'],
  },
  {
    text: "La présidence hongroise du Conseil de l'UE, qui succède à la présidence belge, court jusqu'à la fin de l'année.",
    published: '2024-07-05',
    gives: ['EU HU until 2024-12-31 after BE current'],
  },
  {
    text: "Le 1er janvier 2026, la Suisse prendra la présidence de l'OSCE, qu'elle exercera pendant un an. La Finlande l'assure jusqu'à fin décembre.",
    published: '2025-12-03',
    gives: [
      'OSCE CH from 2026-01-01 until 2026-12-31 after FI announced',
      'OSCE FI until 2025-12-31 before CH current',
    ],
  },
  {
    text: "La Hongrie a reçu lundi de la Belgique la présidence du Conseil de l'UE et la remettra en janvier à la Pologne.",
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 after BE before PL begins', 'EU PL from 2025-01 after HU announced'],
  },
  {
    text: "La Mauritanie préside l'Union africaine depuis samedi. L'organisation compte 55 membres. Son siège est à Addis-Abeba. Les défis sont nombreux. La prochaine présidence ? Ce sera l'Angola.",
    published: '2024-02-19',
    gives: ['AU MR from 2024-02-17 before AO begins', 'AU AO after MR announced'],
  },
  {
    text: "La Mauritanie préside l'Union africaine depuis samedi. Le prochain sommet aura lieu en juillet. Ce sera la première visite du ministre à Accra.",
    published: '2024-02-19',
    gives: ['AU MR from 2024-02-17 begins'],
  },
  {
    text: "La Mauritanie préside l'Union africaine depuis samedi. L'organisation compte 55 membres. Le budget est serré. Le Sénégal remettra un don à l'Angola.",
    published: '2024-02-19',
    gives: ['AU MR from 2024-02-17 begins'],
  },
  {
    text: "La Slovaquie prendra vendredi la présidence tournante du Conseil de l'UE, jusqu'ici assurée par les Pays-Bas.",
    published: '2016-06-30',
    gives: ['EU SK from 2016-07-01 after NL announced'],
  },
  {
    text: "La présidence slovène du Conseil de l'UE s'achève. La France lui succédera samedi, puis la République tchèque au second semestre.",
    published: '2021-12-30',
    gives: ['EU SI before FR current', 'EU FR from 2022-01-01 after SI announced'],
  },
  {
    text: 'Le président malawite Lazarus Chakwera prendra le 17 août la présidence de la SADC, que lui remettra son homologue mozambicain Filipe Nyusi.',
    published: '2021-08-05',
    gives: ['SADC Lazarus Chakwera from 2021-08-17 after Filipe Nyusi announced'],
  },
  {
    text: "La Lettonie a repris mercredi à Reykjavik la présidence du Conseil de l'Europe à l'Islande.",
    published: '2023-05-17',
    gives: ['COE LV from 2023-05-17 after IS begins'],
  },
  {
    text: "La Lettonie a repris mercredi à Reykjavik la présidence du Conseil de l'Europe.",
    published: '2023-05-17',
    gives: ['COE LV from 2023-05-17 begins'],
  },
  {
    text: "C'est au tour du Liechtenstein de présider le Conseil de l'Europe. Il prend la relève de la Lettonie, et cédera sa place à la Lituanie en mai 2024.",
    published: '2023-11-20',
    gives: ['COE LI after LV before LT current', 'COE LT from 2024-05 after LI announced'],
  },
  {
    text: "Le Paraguay a hérité de la présidence pro tempore du Mercosur, exercée par l'Argentine depuis juillet.",
    published: '2022-12-10',
    gives: ['MERCOSUR PY after AR begins'],
  },
  {
    text: "L'Italie a passé le flambeau du G20 à l'Indonésie. Son mandat durera jusqu'au 30 novembre 2022.",
    published: '2021-12-01',
    gives: ['G20 ID until 2022-11-30 after IT begins'],
  },
  {
    text: "Depuis lundi, la Hongrie est à la tête du Conseil de l'UE, et ce pour les six prochains mois.",
    published: '2024-07-02',
    gives: ['EU HU from 2024-07-01 until 2024-12-31 begins'],
  },
  {
    text: "Le Gambien Adama Barrow a pris samedi la tête de la Cédéao. M. Barrow restera en fonction jusqu'en juin 2027.",
    published: '2026-06-24',
    gives: ['ECOWAS Adama Barrow from 2026-06-20 until 2027-06 begins'],
  },
  {
    text: "C'est au tour des ministres de la CEDEAO de présider une séance de travail avec le Togo.",
    gives: [],
  },
  {
    text: "La 49e conférence des chefs d'État de la CEDEAO, qui s'est tenue à Abidjan en Côte d'Ivoire, a été marquée par la fin de la présidence.",
    gives: [],
  },
  {
    text: "Le président sortant de l'Union africaine, Paul Kagame, a salué l'Égypte.",
    gives: ['AU Paul Kagame ended'],
  },
  {
    text: "Depuis le 1er janvier 2024, la Belgique exerce la présidence du Conseil de l'Union européenne. Elle succède à l'Espagne et laissera sa place à la Hongrie à l'issue de cette présidence tournante.",
    published: '2024-01-10',
    gives: ['EU BE from 2024-01-01 after ES before HU begins', 'EU HU after BE announced'],
  },
  {
    text: "Ce 1er janvier, la Belgique assure pour les six prochains mois la présidence du Conseil de l'Union européenne.",
    published: '2024-01-01',
    gives: ['EU BE from 2024-01-01 until 2024-06-30 begins'],
  },
  {
    text: "La Géorgie succède vendredi à la France à la présidence tournante du Conseil de l'Europe.",
    published: '2019-11-14',
    gives: ['COE GE from 2019-11-15 after FR begins'],
  },
  {
    text: "Le Ghana assurera en novembre la présidence du Conseil de sécurité de l'ONU. Accra, qui prend ainsi la suite du Gabon, laissera le fauteuil à l'Inde le 1er décembre.",
    published: '2022-10-31',
    gives: ['UNSC GH from 2022-11 after GA before IN begins', 'UNSC IN from 2022-12-01 after GH announced'],
  },
  {
    text: "La présidence de l'OPEP échoit cette année à la Guinée équatoriale, après le Congo en 2022.",
    published: '2023-05-10',
    gives: ['OPEC GQ from 2023 after CG begins'],
  },
  {
    text: 'Bola Tinubu a été reconduit dimanche à la tête de la Cédéao.',
    gives: ['ECOWAS Bola Tinubu begins'],
  },
  {
    text: 'Le président sortant de la CEMAC, Paul Biya, a transmis le flambeau au président entrant Faustin-Archange Touadera.',
    gives: ['CEMAC Faustin-Archange Touadera after Paul Biya begins'],
  },
  {
    text: "Le chef d'État libérien, George Weah, est le nouveau président de la CEDEAO. Le politique de 49 ans remplace son homologue ghanéen, Nana Akufo-Addo, après deux mandats.",
    gives: ['ECOWAS George Weah after Nana Akufo-Addo begins'],
  },
  {
    text: 'Le président centrafricain Faustin-Archange Touadéra est officiellement le président en exercice de la CEMAC. Il remplace son homologue camerounais Paul Biya en poste depuis le 24 mars 2019.',
    published: '2023-03-18',
    gives: ['CEMAC Faustin-Archange Touadéra after Paul Biya current'],
  },
  {
    text: "Les chefs d'État de la CEMAC ont désigné Paul Biya président en exercice de l'organisation. Ses pairs l'ont choisi pour succéder au Tchadien Idriss Déby.",
    gives: ['CEMAC Paul Biya after Idriss Déby begins'],
  },
  {
    text: "Le président sénégalais Macky Sall a transmis les rênes de la présidence de la Conférence des chefs d'État de la Francophonie à son homologue malgache, Hery Rajaonarimampianina.",
    gives: ['OIF MG after SN begins'],
  },
  {
    text: 'Le dirigeant togolais remplace son ministre Komi Adanou au gouvernement, après un sommet de la CEDEAO sur la présidence.',
    gives: [],
  },
  {
    text: "Budapest s'apprête à succéder lundi à Bruxelles à la présidence tournante du Conseil de l'UE. La Pologne lui emboîtera le pas en janvier.",
    published: '2024-06-30',
    gives: ['EU HU from 2024-07-01 after BE before PL announced', 'EU PL from 2025-01 after HU announced'],
  },
  {
    text: "La passation de la présidence du Conseil de l'UE entre l'Espagne et la Belgique a eu lieu lundi.",
    published: '2024-01-03',
    gives: ['EU BE from 2024-01-01 after ES begins'],
  },
  {
    text: "En avril, la présidence du Conseil de sécurité revient aux États-Unis. Leur ambassadrice, Nikki Haley, avait succédé à l'ambassadeur britannique, Matthew Rycroft, et transmettra le relais en mai à l'Uruguayen Elbio Rosselli.",
    published: '2017-04-05',
    gives: ['UNSC US from 2017-04 after GB before UY begins', 'UNSC UY from 2017-05 after US announced'],
  },
  {
    text: 'La France préside le Conseil de l’UE. Elle a pris le relais de la Slovénie, qui présidait le Conseil de l’UE depuis le 1er juillet.',
    published: '2022-01-03',
    gives: ['EU FR after SI current', 'EU SI from 2021-07-01 before FR ended'],
  },
  {
    text: 'Après le Portugal, puis la Slovénie, c’est la France qui assure la présidence du Conseil de l’UE.',
    published: '2022-01-10',
    gives: ['EU FR after SI current'],
  },
  {
    text: 'La France prendra la présidence du Conseil de l’UE le 1er janvier 2022. Un mandat qui durera jusqu’en juin 2022. Le haut représentant siège aussi au Conseil. Le poste est occupé depuis décembre 2019 par un Espagnol.',
    published: '2021-12-31',
    gives: ['EU FR from 2022-01-01 until 2022-06 announced'],
  },
  {
    text: 'Julius Maada Bio a été désigné président en exercice de l’Autorité des chefs d’État et de gouvernement de la Cedeao. Le président Maada Bio succède au président nigérian Bola Tinubu.',
    published: '2025-06-22',
    gives: ['ECOWAS Julius Maada Bio after Bola Tinubu begins'],
  },
  {
    text: 'Le 31 décembre prochain se termine la présidence italienne du G7.',
    published: '2024-12-12',
    gives: ['G7 IT until 2024-12-31 current'],
  },
  {
    text: "C'est au tour du Kenya de conduire l'Union africaine pendant un an.",
    published: '2024-02-18',
    gives: ['AU KE begins'],
  },
  {
    text: "Le Kenya a pris mardi la présidence de l'Union africaine. Le mandat couvre le premier semestre de 2025.",
    published: '2024-12-05',
    gives: ['AU KE from 2025-01 until 2025-06 announced'],
  },
];
