import type { CountryWords } from '../../model/language-pack';
import { countryTable } from '../../words/country-table';

/** Patterns of what holds a country's name and is none. */
export const notCountries = [
  'Nov[oa] (?:México|Inglaterra)',
  'América (?:Latina|do Sul|do Norte|Central)',
  'Golfo (?:do México|da Guiné|de Omã)',
  '[Mm]ar (?:da China|do Sul da China|do Japão)(?: Meridional| Oriental)?',
  'Irlanda do Norte',
  '(?:Banco|Correios|Agência|Jornal|Rádio|Petróleo|Universidade|Bolsa|Polícia|Estado|Avenida|Hino) (?:Central )?d[oa] Brasil(?! \\p{Ll})',
  'Banco de Portugal',
  'Agência Brasil',
  'TV Brasil',
  '(?:Bolsa|Auxílio|Mais|Novo) Brasil',
  'Maurício \\p{Lu}\\p{L}+',
  '(?<!El )Salvador(?=,| \\(BA\\)| \\(Bahia\\)|, na Bahia)',
  'Guiana Francesa',
  'canal d[oe] (?:Panamá|Suez)',
  'Canal d[oe] (?:Panamá|Suez)',
  '(?:[Aa]cordos?|[Tt]ratados?|Carta|[Cc]onvenção|[Pp]rotocolo|Declaração) d[eo] (?:\\p{Lu}\\p{L}+)',
  'Washington (?:Post|Times|Luís)',
  'Air France',
  'Israel \\p{Lu}\\p{Ll}+(?=,| disse)',
];

const rows = countryTable({
  o: ['o', 'a', 'os', 'as'],
  ês: ['ês', 'esa', 'eses', 'esas'],
  ão: ['ão', 'ã', 'ãos', 'ãs'],
  e: ['e', 'es'],
  a: ['a', 'as'],
  eu: ['eu', 'eia', 'eus', 'eias'],
  ol: ['ol', 'ola', 'óis', 'olas'],
});

/** Countries in Portuguese of Brazil and Portugal: what CLDR does not have. */
export const countries: Readonly<Record<string, CountryWords>> = rows`
  AD andorran-o
  AE emiradens-e, emirático; Abu Dhabi, Abu Dabi; EAU, Emirados
  AF afeg-ão; Cabul
  AG antiguan-o
  AL alban-ês; Tirana
  AM armêni-o, arméni-o; Erevan, Ierevan
  AO angolan-o; Luanda
  AR argentin-o; Buenos Aires
  AT austríac-o; Viena
  AU australian-o; Camberra
  AZ azerbaijan-o, azeri, azeris; Baku; Azerbaidjão
  BA bósni-o; Sarajevo; Bósnia-Herzegovina, Bósnia
  BB barbadian-o; Bridgetown
  BD bangladeshi; Daca
  BE belg-a; Bruxelas
  BF burquinense, burquinabê; Uagadugu; Burkina Faso, Burkina Fasso
  BG búlgar-o; Sófia
  BH bareinita; Manama; Bahrein, Bahrain
  BI burundian-o; Bujumbura
  BJ beninense; Cotonou
  BN bruneín-o; Bandar Seri Begawan
  BO bolivian-o; La Paz
  BR brasileir-o; Brasília; República Federativa do Brasil
  BT butan-ês
  BW botsuan-ês, botsuan-o; Gaborone; Botswana
  BY bielorruss-o; Minsk; Belarus, Belarrússia
  BZ belizens-e; Belmopan
  CA canadens-e, canadian-o; Ottawa, Otava
  CD congol-ês; Kinshasa, Quinxassa; RDC, RD Congo
  CF centro-african-o; Bangui
  CH suíç-o, helvétic-o; Berna; Confederação Suíça
  CI marfinens-e, costa-marfinense; Abidjan
  CL chilen-o; Santiago do Chile
  CM camaron-ês; Iaundé
  CN chin-ês; Pequim; República Popular da China
  CO colombian-o; Bogotá
  CR costarriquenh-o, costa-riquenho
  CU cuban-o; Havana
  CV cabo-verdian-o, caboverdian-o; Cidade da Praia
  CY cipriot-a; Nicósia
  CZ tchec-o, chec-o; Praga; Chequia
  DE alem-ão, alemães, germânic-o; Berlim; República Federal da Alemanha
  DJ djibutian-o
  DK dinamarqu-ês; Copenhague, Copenhaga
  DO dominican-o; Santo Domingo, São Domingos
  DZ argelin-o; Argel
  EC equatorian-o; Quito
  EE estonian-o, estóni-o; Talin, Tallinn
  EG egípci-o; Cairo; Egipto
  ER eritreia, eritreu; Asmara
  ES espanh-ol; Madri, Madrid; Reino de Espanha
  ET etíop-e; Adis Abeba, Adis-Abeba, Addis Abeba
  FI finland-ês; Helsinque, Helsínquia
  FJ fijian-o; Suva
  FR franc-ês, gaul-ês; Paris
  GA gabon-ês; Libreville
  GB britânic-o; Londres; Grã-Bretanha
  GD granadin-o
  GE georgian-o; Tbilisi
  GH ganens-e, gan-ês; Acra
  GM gambian-o; Banjul
  GN guineens-e; Conacri; Guiné-Conacri, Guiné Conacri
  GQ equato-guineens-e; Malabo; Guiné-Equatorial
  GR greg-o, helênico; Atenas
  GT guatemaltec-o
  GW bissau-guineens-e, guineense; Bissau; Guiné Bissau
  GY guianens-e; Georgetown
  HN hondurenh-o; Tegucigalpa
  HR croat-a; Zagreb, Zagrebe
  HT haitian-o; Porto Príncipe
  HU húngar-o, magiar; Budapeste
  ID indonési-o; Jacarta
  IE irland-ês; Dublin, Dublim
  IL israelens-e, israelita; Tel Aviv
  IN indian-o; Nova Délhi, Nova Deli
  IQ iraquian-o; Bagdá, Bagdade
  IR iranian-o; Teerã, Teerão
  IS island-ês; Reykjavik
  IT italian-o; Roma
  JM jamaican-o; Kingston
  JO jordanian-o, jordan-o; Amã
  JP japon-ês, nipônic-o, nipónic-o; Tóquio; =Japão
  KE quenian-o; Nairobi, Nairóbi; Quénia
  KG quirguiz, quirguize; Bishkek, Bisqueque; Quirguizistão
  KH cambojan-o; Phnom Penh
  KM comorens-e, comorian-o; Moroni; União das Comores, Comoros
  KP norte-corean-o; Pyongyang
  KR sul-corean-o; Seul; República da Coreia
  KW kuwaitian-o; ; Kuaite
  KZ cazaque, cazaques; Astana
  LA laosian-o; Vientiane
  LB liban-ês; Beirute
  LC santa-lucens-e; Castries
  LK cingal-ês; Colombo
  LR liberian-o; Monróvia
  LS lesotiano; Maseru
  LT lituan-o; Vilnius
  LU luxemburgu-ês
  LV let-ão, letões, letã; Riga
  LY líbi-o; Trípoli
  MA marroquin-o; Rabat, Rabate
  MC monegasc-o
  MD moldav-o, moldávi-o; Chisinau; Moldova
  ME montenegrin-o; Podgorica
  MG malgax-e; Antananarivo
  MK macedôni-o, macedóni-o; Skopje
  ML malian-o, malinês; Bamako, Bamaco
  MM birman-ês, mianmarense; Naypyidaw; =Mianmar, Myanmar, Birmânia
  MN mongol, mongóis; Ulan Bator
  MR mauritan-o, mauritanian-o; Nouakchott
  MT malt-ês; Valeta
  MU maurician-o; Port Louis; Ilhas Maurício, Maurícias, Ilhas Maurícias
  MV maldiv-o; Malé
  MW malauian-o, malawian-o; Lilongwe; Malawi, Malávi
  MX mexican-o; Cidade do México
  MY malai-o, malasian-o; Kuala Lumpur
  MZ moçambican-o; Maputo
  NA namibian-o; Windhoek
  NE nigerin-o; Niamei, Niamey
  NG nigerian-o; Abuja
  NI nicaraguens-e; Manágua
  NL holand-ês, neerland-ês; Haia, Amsterdã, Amesterdão; Holanda
  NO noruegu-ês; Oslo
  NP nepal-ês; Katmandu
  NZ neozeland-ês; Wellington
  OM omanens-e, omanita; Mascate
  PA panamenh-o; Cidade do Panamá
  PE peruan-o; Lima
  PG ; Port Moresby; Papua Nova Guiné
  PH filipin-o; Manila
  PK paquistan-ês; Islamabad, Islamabade
  PL polon-ês, polac-o; Varsóvia
  PS palestin-o, palestinian-o; Ramallah; =Palestina
  PT portugu-ês, lus-o, lusitan-o; Lisboa; República Portuguesa
  PY paraguai-o; Assunção
  QA catarian-o, catari, qatari; Doha; Qatar
  RO romen-o; Bucareste
  RS sérvi-o; Belgrado
  RU russ-o; Moscou, Moscovo; Federação Russa, Federação da Rússia
  RW ruand-ês; Kigali; Rwanda
  SA saudita, sauditas; Riad, Riade
  SC seichelense; Victoria; Seychelles
  SD sudan-ês; Cartum
  SE suec-o; Estocolmo
  SG singapurense, singapurian-o; ; Cingapura
  SI esloven-o; Liubliana
  SK eslovac-o; Bratislava
  SL serra-leon-ês; Freetown
  SN senegal-ês; Dacar, Dakar
  SO somali, somalis; Mogadíscio
  SR surinam-ês; Paramaribo
  SS sul-sudan-ês; Juba
  ST são-tomense, santomens-e; São Tomé
  SV salvadorenh-o; San Salvador
  SY síri-o; Damasco
  SZ suazi; ; eSwatini, Essuatini
  TD chadian-o; N'Djamena; Tchad
  TG togol-ês; Lomé
  TH tailand-ês; Banguecoque, Bangkok
  TJ tajique, tadjique; Dushanbe
  TL timorens-e; Díli; Timor Leste
  TM turcomeno; Ashgabat
  TN tunisian-o, tunisin-o; Túnis, Tunes
  TR turc-o; Ancara
  TT trinitário; Port of Spain; Trinidade e Tobago
  TW taiwan-ês; Taipé
  TZ tanzanian-o; Dodoma
  UA ucranian-o; Kiev, Kyiv, Quieve
  UG ugandens-e, ugand-ês; Kampala, Campala
  US norte-american-o, american-o, estadunidens-e, estado-unidense; Washington; EUA, Estados Unidos da América
  UY uruguai-o; Montevidéu, Montevideu
  UZ uzbequ-e, usbeque; Tashkent, Tasquente
  VA ; ; Vaticano, Santa Sé
  VC são-vicentin-o; Kingstown
  VE venezuelan-o; Caracas
  VN vietnamit-a; Hanói
  XK kosovar, kosovares; Pristina
  YE iemenit-a; Sanaa
  ZA sul-african-o; Pretória
  ZM zambian-o; Lusaca, Lusaka
  ZW zimbabuan-o, zimbabuean-o, zimbabwean-o, zimbabwian-o, zimbabuense; Harare; Zimbabwe
`;
