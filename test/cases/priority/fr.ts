import type { PriorityCase } from './case';

export const fr: readonly PriorityCase[] = [
  {
    text: `L'Albanie a pris la présidence de l'OSCE.
Ses priorités sont la mise en œuvre des engagements, la stabilité et le renforcement du dialogue.`,
    by: 'Albanie',
    gives: ['la mise en œuvre des engagements', 'la stabilité', 'le renforcement du dialogue'],
  },
  {
    text: `La Suède prend la présidence du Conseil de l'Union européenne.
« Notre présidence se concentrera sur la sécurité, la compétitivité et la transition énergétique », a déclaré le Premier ministre Ulf Kristersson.`,
    by: 'Ulf Kristersson',
    gives: ['la sécurité', 'la compétitivité', 'la transition énergétique'],
  },
  {
    text: `La Norvège a pris la présidence du Conseil de l'Arctique.
La présidence norvégienne a trois priorités :
- les océans
- le climat et l'environnement
- les habitants du Nord
La présidence dure deux ans.`,
    by: 'Norvège',
    gives: ['les océans', "le climat et l'environnement", 'les habitants du Nord'],
  },
  {
    text: `Le Ghana a pris la présidence de la Cédéao.
Le président Nana Akufo-Addo a fixé trois priorités : la paix au Mali ; le commerce régional, notamment la monnaie commune ; et la lutte contre la pandémie.`,
    by: 'Nana Akufo-Addo',
    gives: ['la paix au Mali', 'le commerce régional // la monnaie commune', 'la lutte contre la pandémie'],
  },
  {
    text: `Le Danemark succède à la Pologne à la présidence du Conseil de l'UE.
La présidence danoise donnera la priorité à la compétitivité.`,
    gives: ['la compétitivité'],
  },
  {
    text: `Le Sénégal a pris la présidence de l'Union africaine.
Le président Macky Sall s'est engagé à renforcer la paix, à lutter contre le terrorisme et à soutenir les jeunes.`,
    by: 'Macky Sall',
    gives: ['renforcer la paix', 'lutter contre le terrorisme', 'soutenir les jeunes'],
  },
  // Nothing to tell.
  {
    text: `Le Laos a pris la présidence de l'ASEAN.
La devise de la présidence est « Connectés et forts ensemble ».`,
    gives: [],
  },
  {
    text: `Le sommet de l'Union africaine s'ouvre à Addis-Abeba.
La réunion portera sur la dette et les engrais.`,
    gives: [],
  },
  {
    text: `La chambre de commerce de Lyon a élu sa présidente.
Ses trois priorités sont l'emploi, la formation et les transports.`,
    gives: [],
  },
  {
    text: `Le Bénin a pris la présidence de la Cédéao.
Son président, Paul Koffi, a promis d'axer son mandat sur la paix, l'emploi des jeunes et le commerce. Il entend aussi moderniser les routes.`,
    by: 'Paul Koffi',
    gives: ['la paix', "l'emploi des jeunes", 'le commerce', 'moderniser les routes'],
  },
  {
    text: `La France assure la présidence du Comité des Ministres du Conseil de l'Europe.
Elle s'est fixé pour objectifs de défendre l'État de droit, de protéger les enfants et de soutenir les médias.`,
    by: 'France',
    gives: ["défendre l'État de droit", 'protéger les enfants', 'soutenir les médias'],
  },
  {
    text: `Le Gabon a pris la présidence de la CEEAC.
Son président, Luc Ondo, a cité parmi ses priorités le désenclavement, la libre circulation et la monnaie.`,
    by: 'Luc Ondo',
    gives: ['le désenclavement', 'la libre circulation', 'la monnaie'],
  },
  {
    text: `La Norvège a pris la présidence du Conseil de l'Arctique.
Elle tient à remercier ses partenaires.
Ses priorités sont la science et la pêche, malgré les tensions dans la région.`,
    by: 'Norvège',
    gives: ['la science', 'la pêche'],
  },
  {
    text: `Le Ghana préside la Cédéao.
Nana Mensah s'est engagé à défendre la paix. Il a en outre félicité ses pairs pour leur accueil.`,
    by: 'Nana Mensah',
    gives: ['défendre la paix'],
  },
  {
    text: `Le président sénégalais Macky Sall a pris samedi les commandes de l'Union africaine.
Dans son discours, il a promis de mettre l'accent sur la paix, la santé et la relance des économies.`,
    by: 'Macky Sall',
    gives: ['la paix', 'la santé', 'la relance des économies'],
  },
  {
    text: `Le 1er janvier, la Pologne prendra les rênes du Conseil de l'UE.
Varsovie a placé son semestre sous le signe de la sécurité. Elle veut renforcer la défense européenne et réduire la dépendance énergétique.`,
    gives: ['la sécurité', 'renforcer la défense européenne', 'réduire la dépendance énergétique'],
  },
  {
    text: `La Belgique exerce la présidence du Conseil de l'Union européenne.
Elle a défini trois priorités : « défendre l'état de droit, la démocratie et l'unité », « renforcer notre compétitivité » et « protéger les individus et les frontières ».`,
    gives: [
      "défendre l'état de droit, la démocratie et l'unité",
      'renforcer notre compétitivité',
      'protéger les individus et les frontières',
    ],
  },
  {
    text: "L'Égypte préside l'Union africaine. Le président a énoncé les trois « piliers » de sa présidence : développer les infrastructures, accélérer le libre-échange et créer des emplois.",
    gives: ['développer les infrastructures', 'accélérer le libre-échange', 'créer des emplois'],
  },
  {
    text: 'Le Sénégal a pris la présidence de la Cedeao. Le mandat de la mission en Guinée-Bissau est prorogé du 1er juillet au 31 décembre.',
    gives: [],
  },
  {
    text: 'Le Sénégal préside la Cedeao. Il garde la main sur ces deux domaines - un poste auquel il a été nommé.',
    gives: [],
  },
  {
    text: 'Priorités de la présidence belge du Conseil de l’UE : la coopération en matière d’énergie, de commerce et de climat, et la lutte contre le terrorisme, la criminalité organisée et le trafic de drogue.',
    gives: [
      'la coopération en matière d’énergie, de commerce et de climat',
      'la lutte contre le terrorisme, la criminalité organisée et le trafic de drogue',
    ],
  },
  {
    text: 'Le climat ne figure pas parmi les priorités de la présidence hongroise du Conseil de l’UE : il sera traité plus tard.',
    gives: [],
  },
  {
    text: `Le Kenya préside l'Union africaine. L'eau, les ports et la santé : sur ces trois dossiers reposera la présidence kényane.`,
    gives: ["L'eau", 'les ports', 'la santé'],
  },
  {
    text: `Le Kenya préside l'Union africaine. Il l'aborde avec un programme fourni : les ports, l'eau et la santé.`,
    gives: ['les ports', "l'eau", 'la santé'],
  },
];
