import type { CountryWords } from '../../model/language-pack';
import { countryTable } from '../../words/country-table';

/** Patterns of what holds a country's name and is none. */
export const notCountries = [
  'Nuov[oa] (?:Messico|Inghilterra|Guinea)',
  'America (?:Latina|latina|del Sud|del Nord|Centrale|centrale)',
  "Golfo (?:del Messico|di Guinea|dell[’']Oman)",
  'Mar (?:Cinese|del Giappone)(?: Meridionale| Orientale)?',
  'Irlanda del Nord',
  "Banca d[’'](?:Italia|Inghilterra)",
  "(?:Fratelli|Giro|Coppa|Unità|Regno) d[’']?Italia",
  'Forza Italia',
  'Italia (?:Viva|viva|1|Oggi|dei [vV]alori)',
  'Poste Italiane',
  'Guyana Francese',
  'Air France',
  'canale di (?:Panama|Suez)',
  'Canale di (?:Panama|Suez)',
  '(?:Accord[oi]|accord[oi]|Trattat[oi]|trattat[oi]|Carta|Convenzione|convenzione|Protocollo|protocollo|Dichiarazione) di (?:\\p{Lu}\\p{L}+)',
  'Washington (?:Post|Times)',
  '(?:Comune|Regione|Campidoglio|Città metropolitana|Università|Procura|Tribunale|Provincia|Festa del Cinema) di (?:Roma|Malta)',
  '(?:AS|As|la|La|della) Roma(?= (?:ha|vince|batte|gioca|calcio))',
  'San Marino Calcio',
];

const rows = countryTable({
  o: ['o', 'a', 'i', 'e'],
  co: ['co', 'ca', 'chi', 'che'],
  cos: ['co', 'ca', 'ci', 'che'],
  se: ['se', 'si'],
  e: ['e', 'i'],
  a: ['a', 'i', 'e'],
});

/** Countries in Italian: what CLDR does not have. */
export const countries: Readonly<Record<string, CountryWords>> = rows`
  AD andorran-o
  AE emiratin-o; Abu Dhabi; Emirati, EAU
  AF afghan-o; Kabul
  AG antiguan-o
  AL albane-se; Tirana
  AM armen-o; Erevan, Yerevan
  AO angolan-o; Luanda
  AR argentin-o; Buenos Aires
  AT austria-co, austriaci; Vienna
  AU australian-o; Canberra
  AZ azer-o, azerbaigian-o; Baku; Azerbaijan
  BA bosnia-co, bosniaci; Sarajevo; Bosnia-Erzegovina, Bosnia Erzegovina, Bosnia
  BB barbadian-o; Bridgetown
  BD bangladese, bangladesi, bengalese; Dacca
  BE belg-a, belghe, belghi; Bruxelles
  BF burkinabé, burkinabè; Ouagadougou
  BG bulgar-o; Sofia
  BH bahreinit-a; Manama; Bahrain
  BI burunde-se; Bujumbura
  BJ benine-se; Cotonou, Porto-Novo
  BN bruneian-o; Bandar Seri Begawan
  BO bolivian-o; La Paz
  BR brasilian-o; Brasilia
  BT bhutane-se
  BW botswan-o; Gaborone
  BY bieloruss-o; Minsk; Belarus
  BZ belizean-o; Belmopan
  CA canade-se; Ottawa
  CD congole-se; Kinshasa; RDC, Rdc, RD Congo, Repubblica Democratica del Congo, Repubblica democratica del Congo
  CF centrafrican-o; Bangui; Repubblica centrafricana, Centrafrica
  CG ; Brazzaville; Congo Brazzaville, Congo, Repubblica del Congo
  CH svizzer-o, elvetic-o; Berna; Confederazione elvetica, Confederazione Svizzera
  CI ivorian-o; Abidjan, Yamoussoukro; Costa d'Avorio
  CL cilen-o; Santiago del Cile
  CM camerune-se, camerunen-se; Yaoundé
  CN cine-se; Pechino; Repubblica Popolare Cinese
  CO colombian-o; Bogotà
  CR costarican-o, costaricense
  CU cuban-o; L'Avana
  CV capoverdian-o; Praia
  CY cipriota, ciprioti, cipriote; Nicosia
  CZ ceco, ceca, cechi, ceche; Praga; Repubblica ceca
  DE tedes-co; Berlino; Repubblica federale di Germania
  DJ gibutian-o
  DK dane-se; Copenaghen, Copenhagen
  DO dominican-o; Santo Domingo
  DZ algerin-o; Algeri
  EC ecuadorian-o, ecuadoregn-o; Quito
  EE eston-e; Tallinn
  EG egizian-o; Il Cairo
  ER eritre-o; Asmara
  ES spagnol-o, iberico; Madrid
  ET etiop-e, etiopi-co; Addis Abeba
  FI finlande-se; Helsinki
  FJ figian-o; Suva
  FR france-se, transalpin-o; Parigi; Repubblica francese
  GA gabone-se; Libreville
  GB britanni-co, britannici, inglese; Londra; Gran Bretagna
  GD grenadin-o; Saint George's
  GE georgian-o; Tbilisi
  GH ghane-se; Accra
  GM gambian-o; Banjul
  GN guinean-o; Conakry; Guinea-Conakry
  GQ equatoguinean-o; Malabo; Guinea equatoriale
  GR gre-co, greci, ellenic-o; Atene
  GT guatemalte-co
  GW guineense; ; Guinea Bissau
  GY guyanes-e; Georgetown
  HN honduregno, honduregna; Tegucigalpa
  HR croat-o; Zagabria
  HT haitian-o; Port-au-Prince
  HU unghere-se, magiar-o; Budapest
  ID indonesian-o; Giacarta, Jakarta
  IE irlande-se; Dublino
  IL israelian-o; Tel Aviv
  IN indian-o; Nuova Delhi, New Delhi
  IQ irachen-o; Baghdad; Irak
  IR iranian-o; Teheran
  IS islande-se; Reykjavik
  IT italian-o; Roma; Repubblica italiana
  JM giamaican-o; Kingston
  JO giordan-o; Amman
  JP giappone-se, nipponi-cos; Tokyo
  KE kenian-o, keniot-a; Nairobi; Kenia
  KG kirghis-o; Bishkek; Kirghizstan, Kirghisistan
  KH cambogian-o; Phnom Penh
  KM comorian-o; Moroni; Unione delle Comore
  KP nordcorean-o; Pyongyang
  KR sudcorean-o; Seul, Seoul; Repubblica di Corea
  KW kuwaitian-o
  KZ kazak-o, kazaco, kazaca, kazaki, kazakh; Astana; Kazakhstan
  LA laotian-o; Vientiane
  LB libane-se; Beirut
  LC santalucian-o; Castries
  LK singalese, cingalese; Colombo
  LR liberian-o; Monrovia
  LS lesothian-o; Maseru
  LT lituan-o; Vilnius
  LU lussemburghe-se
  LV letton-e; Riga
  LY libi-co, libici; Tripoli
  MA marocchin-o; Rabat
  MC monegas-co
  MD moldav-o; Chisinau; Moldova, Repubblica di Moldova
  ME montenegrin-o; Podgorica
  MG malgasc-o; Antananarivo
  MK macedon-e; Skopje; Macedonia
  ML malian-o; Bamako
  MM birman-o; Naypyidaw; =Myanmar, Birmania
  MN mongol-o; Ulan Bator
  MR mauritan-o; Nouakchott
  MT malte-se; La Valletta
  MU maurizian-o; Port Louis
  MV maldivian-o; Malé
  MW malawian-o; Lilongwe
  MX messican-o; Città del Messico
  MY malese, malesi, malaysian-o; Kuala Lumpur; Malesia
  MZ mozambican-o; Maputo
  NA namibian-o; Windhoek
  NE nigerin-o; Niamey
  NG nigerian-o; Abuja
  NI nicaraguense; Managua
  NL olande-se, neerlande-se; L'Aia, Amsterdam; Olanda
  NO norvege-se; Oslo
  NP nepale-se; Kathmandu
  NZ neozelande-se; Wellington
  OM omanit-a; Mascate
  PA panamense
  PE peruvian-o; Lima
  PG ; Port Moresby
  PH filippin-o; Manila
  PK pachistan-o, pakistan-o; Islamabad; Pachistan
  PL polacco, polacca, polacche, polacchi; Varsavia
  PS palestine-se; Ramallah; =Palestina, Stato di Palestina
  PT portoghe-se, lusitan-o; Lisbona
  PY paraguaian-o, paraguayan-o; Asunción
  QA qatariot-a, qatarin-o; Doha
  RO rumen-o, romen-o; Bucarest
  RS serb-o; Belgrado
  RU russ-o; Mosca; Federazione russa, Federazione Russa
  RW ruande-se; Kigali; Rwanda
  SA saudit-a; Riad, Riyadh
  SC seychelles-e
  SD sudane-se; Khartoum
  SE svede-se; Stoccolma
  SG singaporian-o
  SI sloven-o; Lubiana
  SK slovacco, slovacca, slovacche, slovacchi; Bratislava
  SL sierraleonese; Freetown
  SM sammarinese, sammarinesi; ; Repubblica di San Marino
  SN senegale-se; Dakar
  SO somal-o; Mogadiscio
  SR surinames-e; Paramaribo
  SS sudsudanese, sudsudanesi; Giuba; Sud Sudan, Sudan del Sud
  ST santomens-e, saotomens-e; São Tomé; Sao Tomé e Principe
  SV salvadoregno, salvadoregna, salvadoregni; San Salvador
  SY sirian-o; Damasco
  SZ swazilandes-e; Mbabane
  TD ciadian-o; N'Djamena
  TG togole-se; Lomé
  TH thailande-se; Bangkok
  TJ tagico, tagica, tagichi, tagiko; Dushanbe; Tajikistan
  TL timorese; Dili
  TM turkmen-o, turcomanno; Ashgabat
  TN tunisin-o; Tunisi
  TR tur-co; Ankara
  TT trinidadian-o; Port of Spain
  TW taiwane-se; Taipei
  TZ tanzanian-o; Dodoma
  UA ucrain-o; Kiev, Kyiv
  UG ugande-se; Kampala
  US statunitens-e, american-o; Washington; Usa, Stati Uniti d'America, U.S.A.
  UY uruguaian-o, uruguayan-o; Montevideo
  UZ uzbe-co, uzbeki, uzbeka, uzbeko; Tashkent
  VA ; ; Vaticano, Santa Sede
  VC sanvincentin-o; Kingstown
  VE venezuelan-o; Caracas
  VN vietnamit-a; Hanoi
  XK kosovar-o; Pristina
  YE yemenit-a; Sana'a
  ZA sudafrican-o; Pretoria; Sud Africa
  ZM zambian-o; Lusaka
  ZW zimbabwian-o; Harare
`;
