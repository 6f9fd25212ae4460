import type { CountryWords } from '../../model/language-pack';
import { countryTable } from '../../words/country-table';

/** Patterns of what holds a country's name and is none. */
export const notCountries = [
  'Nouveau[- ]Mexique',
  'Nouvelle[- ](?:Angleterre|Guinée|Calédonie|Orléans)',
  'Amérique (?:latine|du Sud|du Nord|centrale)',
  "golfe (?:du Mexique|de Guinée|d[’']Oman)",
  "mer (?:de Chine|du Japon|d[’']Irlande)(?: méridionale| orientale)?",
  'Irlande du Nord',
  "Banque (?:de France|d[’']Angleterre|du Japon|centrale d[’']\\p{Lu}\\p{L}+)",
  '(?:Air|Radio|Tour de|Stade de|Équipe de|équipe de|Collège de|Électricité de) France',
  'France (?:24|Inter|Info|Culture|Télévisions|Médias Monde|2|3|5|Bleu|Insoumise|insoumise)',
  'Île-de-France',
  'îles? de Jersey',
  "(?<!la |La |de )Dominique(?: d[eu’']| \\p{Lu}\\p{L}+)",
  '(?<![îÎ]le )Maurice (?:\\p{Lu}\\p{L}+)',
  'Guyane française',
  'Polynésie française',
  'Jean[- ]Maurice',
  'canal de Panama',
  'canal de Suez',
  '(?:Accords?|accords?|Traité|traité|Charte|charte|Convention|convention|Protocole|protocole|Club|Déclaration) de (?:\\p{Lu}\\p{L}+)',
  'Washington (?:Post|Times)',
  'Paris[- ](?:Saint|Match|Dauphine)',
  'Luxembourg-(?:ville|Ville)',
];

const rows = countryTable({
  ais: ['ais', 'aise', 'aises'],
  ois: ['ois', 'oise', 'oises'],
  ien: ['ien', 'ienne', 'iens', 'iennes'],
  éen: ['éen', 'éenne', 'éens', 'éennes'],
  ain: ['ain', 'aine', 'ains', 'aines'],
  in: ['in', 'ine', 'ins', 'ines'],
  e: ['e', 'es'],
  l: ['l', 'le', 'ls', 'les'],
  i: ['i', 'ie', 'is', 'ies'],
  an: ['an', 'ane', 'ans', 'anes'],
});

/** Countries in French: what CLDR does not have. */
export const countries: Readonly<Record<string, CountryWords>> = rows`
  AD andorran-e; Andorre-la-Vieille
  AE émirat-i, emirat-i, émirien, émirienne, émiriens; Abou Dhabi, Abu Dhabi; Emirats arabes unis, Émirats, EAU
  AF afghan, afghane, afghans, afghanes; Kaboul
  AG ; Saint John's; Antigua et Barbuda
  AL alban-ais; Tirana
  AM armén-ien; Erevan, Érévan
  AO angol-ais; Luanda
  AR argent-in; Buenos Aires
  AT autrich-ien; Vienne
  AU austral-ien; Canberra
  AZ azerbaïdjan-ais, azér-i; Bakou; Azerbaidjan
  BA bosn-ien, bosniaque; Sarajevo; Bosnie
  BB barbad-ien; Bridgetown
  BD bangladais, bangladaise, bangladeshi; Dacca
  BE belg-e; Bruxelles
  BF burkinabè, burkinabé; Ouagadougou
  BG bulgar-e; Sofia
  BH bahreïn-i; Manama; Bahrein
  BI burund-ais; Bujumbura, Gitega
  BJ bénin-ois; Cotonou, Porto-Novo
  BN brunéien, brunéienne, brunéiens; Bandar Seri Begawan
  BO boliv-ien; La Paz
  BR brésil-ien; Brasília, Brasilia
  BT bhoutan-ais
  BW botswan-ais; Gaborone
  BY biélorusse, biélorusses, bélarusse, bélarusses, bélarussien; Minsk; Belarus
  BZ bélizien, bélizienne, béliziens; Belmopan
  CA canad-ien; Ottawa
  CD congol-ais; Kinshasa; RDC, RD Congo, République démocratique du Congo
  CF centrafric-ain; Bangui; RCA, Centrafrique
  CG ; Brazzaville; Congo Brazzaville, Congo
  CH suisse, suisses, helvétique, helvétiques; Berne; Confédération helvétique, Confédération suisse
  CI ivoir-ien; Abidjan, Yamoussoukro; Côte d'Ivoire, Cote d'Ivoire
  CL chil-ien; Santiago du Chili
  CM camerounais, camerounaise; Yaoundé
  CN chin-ois; Pékin; République populaire de Chine
  CO colomb-ien; Bogota
  CR costaricain, costaricaine, costaricien
  CU cub-ain; La Havane
  CV cap-verdien, cap-verdienne, capverdien, capverdienne; Praia; Cabo Verde, Cap Vert
  CY chypriot-e; Nicosie
  CZ tchèque, tchèques; Prague
  DE allemand, allemande, allemands, allemandes; Berlin; République fédérale d'Allemagne
  DJ djibout-ien
  DK dan-ois; Copenhague
  DM dominiqu-ais; Roseau
  DO dominic-ain; Saint-Domingue
  DZ algér-ien; Alger
  EC équator-ien, equator-ien; Quito; Equateur
  EE eston-ien; Tallinn
  EG égypt-ien, egypt-ien; Le Caire; Egypte
  ER érythr-éen, erythr-éen; Asmara; Erythrée
  ES espagno-l; Madrid; Royaume d'Espagne
  ET éthiop-ien, ethiop-ien; Addis-Abeba, Addis Abeba; Ethiopie
  FI finland-ais; Helsinki
  FJ fidj-ien; Suva
  FR franç-ais, hexagonal; Paris; République française
  GA gabon-ais; Libreville
  GB britanniqu-e, anglais; Londres; Royaume Uni, Grande-Bretagne
  GD grenadien, grenadienne, grenadiens
  GE géorg-ien; Tbilissi
  GH ghan-éen; Accra
  GM gamb-ien; Banjul
  GN guin-éen; Conakry; Guinée-Conakry, République de Guinée, Guinée Conakry
  GQ équato-guinéen, équato-guinéenne, equato-guinéen, equato-guinéenne, équatoguinéen; Malabo; Guinée Équatoriale, Guinée Equatoriale, Guinée equatoriale
  GR grec, grecque, grecs, grecques, hellénique; Athènes
  GT guatémaltèque, guatémaltèques
  GW bissau-guinéen, bissau-guinéenne, bissauguinéen, bissaoguinéen; Bissau; Guinée Bissau
  GY guyan-ien; Georgetown
  HN hondur-ien; Tegucigalpa
  HR croat-e; Zagreb
  HT haït-ien; Port-au-Prince; Haiti
  HU hongr-ois, magyar; Budapest
  ID indonés-ien; Jakarta
  IE irland-ais; Dublin
  IL israél-ien; Tel-Aviv, Tel Aviv
  IN ind-ien; New Delhi
  IQ irak-ien; Bagdad; Iraq
  IR iran-ien; Téhéran
  IS island-ais; Reykjavik
  IT ital-ien; Rome
  JM jamaïc-ain, jamaïquain; Kingston
  JO jordan-ien; Amman
  JP japon-ais, nippon, nippone; Tokyo
  KE kény-an, kenyan, kenyane, kenyans; Nairobi
  KG kirghiz-e, kirghiz; Bichkek
  KH cambodg-ien; Phnom Penh
  KM comor-ien; Moroni; Union des Comores
  KP nord-coréen, nord-coréenne, nord-coréens; Pyongyang
  KR sud-coréen, sud-coréenne, sud-coréens; Séoul; République de Corée
  KW koweït-ien; ; Koweit
  KZ kazakh, kazakhe, kazakhs, kazakhstanais, kazakhstanaise; Astana
  LA laot-ien; Vientiane
  LB liban-ais; Beyrouth
  LC saint-lucien, saint-lucienne
  LK sri-lankais, sri-lankaise, srilankais; Colombo
  LR libér-ien; Monrovia
  LS lesothan; Maseru
  LT lituan-ien; Vilnius
  LU luxembourge-ois
  LV letton, lettons, lettonne, lettonnes; Riga
  LY libyen, libyenne, libyens; Tripoli
  MA maroc-ain; Rabat; Royaume du Maroc
  MC monégasqu-e
  MD moldav-e; Chisinau; République de Moldavie, Moldova
  ME monténégr-in; Podgorica; Montenegro
  MG malgach-e; Antananarivo, Tananarive
  MK macédon-ien; Skopje; Macédoine
  ML mal-ien; Bamako
  MM birman, birmane; Naypyidaw; =Myanmar, Birmanie
  MN mongo-l; Oulan-Bator
  MR mauritan-ien; Nouakchott
  MT malt-ais; La Valette
  MU mauric-ien; Port-Louis; île Maurice, Ile Maurice
  MV maldiv-ien; Malé
  MW malaw-ien, malawite, malawites; Lilongwe
  MX mexic-ain; Mexico
  MY malais-ien; Kuala Lumpur
  MZ mozambic-ain; Maputo
  NA namib-ien; Windhoek
  NE nigér-ien; Niamey
  NG nigérian, nigériane, nigérians; Abuja
  NI nicaraguayen, nicaraguayenne; Managua
  NL néerland-ais, hollandais, hollandaise; La Haye, Amsterdam; Hollande
  NO norvég-ien; Oslo
  NP népal-ais; Katmandou
  NZ néo-zélandais, néo-zélandaise; Wellington; Nouvelle Zélande
  OM oman-ais; Mascate
  PA panam-éen
  PE péruv-ien; Lima; Perou
  PG papou; Port Moresby
  PH philipp-in; Manille
  PK pakistan-ais; Islamabad
  PL polon-ais; Varsovie
  PS palestin-ien; Ramallah; =Palestine, État de Palestine
  PT portug-ais; Lisbonne
  PY paraguayen, paraguayenne, paraguayens; Asunción, Asuncion
  QA qatar-i, qatarien, qatarienne; Doha
  RO roum-ain; Bucarest
  RS serb-e; Belgrade
  RU russ-e; Moscou; Fédération de Russie
  RW rwand-ais; Kigali
  SA saoud-ien; Riyad, Riad; Royaume d'Arabie saoudite
  SC seychell-ois; Victoria
  SD soudan-ais; Khartoum
  SE suéd-ois; Stockholm; Suede
  SG singapour-ien
  SI slovène, slovènes; Ljubljana
  SK slovaqu-e; Bratislava
  SL sierra-léonais, sierra-léonaise, sierraléonais, sierraléonaise; Freetown; Sierra Léone
  SM saint-marinais, saint-marinaise
  SN sénégal-ais; Dakar; Senegal
  SO somal-ien; Mogadiscio
  SR surinam-ais, surinam-ien; Paramaribo; Surinam
  SS sud-soudanais, sud-soudanaise; Juba
  ST santoméen, santoméenne; São Tomé; Sao Tomé, Sao Tomé et Principe
  SV salvador-ien; San Salvador; El Salvador
  SY syr-ien; Damas
  SZ swazi, swazie, swazis; Mbabane
  TD tchad-ien; N'Djamena, Ndjamena
  TG togol-ais; Lomé
  TH thaïland-ais; Bangkok
  TJ tadjik-e, tadjik; Douchanbé
  TL timorais, timoraise; Dili
  TM turkmèn-e; Achgabat, Achkhabad
  TN tunis-ien; Tunis
  TR turc, turque, turcs, turques; Ankara
  TT trinidad-ien; Port-d'Espagne; Trinité et Tobago, Trinidad-et-Tobago
  TW taïwan-ais; Taipei
  TZ tanzan-ien; Dodoma
  UA ukrain-ien; Kiev, Kyiv
  UG ougand-ais; Kampala
  US américain, américaine, américains, américaines, états-unien; Washington; Etats-Unis, USA, Etats-Unis d'Amérique
  UY uruguayen, uruguayenne, uruguayens; Montevideo
  UZ ouzbek, ouzbeke, ouzbèke, ouzbèques, ouzbèks, ouzbeks; Tachkent; Ouzbekistan
  VA ; ; Vatican, Saint-Siège
  VC ; Kingstown; Saint-Vincent-et-les-Grenadines
  VE vénézuél-ien; Caracas; Vénézuela
  VN vietnam-ien; Hanoï; Viet Nam
  XK kosovar, kosovare, kosovars; Pristina
  YE yéménite, yéménites; Sanaa; Yemen
  ZA sud-africain, sud-africaine, sud-africains, sudafricain; Pretoria; République d'Afrique du Sud, République sud-africaine
  ZM zamb-ien; Lusaka
  ZW zimbabw-éen; Harare
`;
