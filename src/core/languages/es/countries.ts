import type { CountryWords } from '../../model/language-pack';
import { countryTable } from '../../words/country-table';

/** Patterns of what holds a country's name and is none. */
export const notCountries = [
  'Nuev[oa] (?:México|Inglaterra|Guinea|Granada)',
  'Am[eé]rica (?:Latina|del Sur|del Norte|Central)',
  'Golfo de (?:México|Omán|Guinea)',
  'Mar (?:de|del) (?:China|Japón|Irlanda)(?: Meridional| Oriental)?',
  'Canal de Panamá',
  'Canal de Suez',
  'Banco (?:Central )?de (?:España|México|la República|Chile|Francia|Inglaterra|Japón)',
  'Irlanda del Norte',
  '(?:Real|Atlético(?: de)?) Madrid',
  'Mauricio \\p{Lu}\\p{L}+',
  '(?:Acuerdos?|Convenio|Carta|Protocolo|Tratado|Convención|Club) de \\p{Lu}\\p{L}+',
  'Guayana Francesa',
  'Washington (?:Post|Times)',
  '(?:Universidad|Alhambra|provincia|ciudad) de Granada',
  '(?:Bolsa|Comunidad|Ayuntamiento|provincia|Radio|Universidad) de (?:Madrid|Lima|Santiago|Buenos Aires|Caracas|Bogotá|Panamá|México|Chile|Guatemala|Costa Rica)',
  'San José(?! \\()(?= (?:del|de) )',
];

const rows = countryTable({
  o: ['o', 'a', 'os', 'as'],
  és: ['és', 'esa', 'eses', 'esas'],
  án: ['án', 'ana', 'anes', 'anas'],
  ón: ['ón', 'ona', 'ones', 'onas'],
  e: ['e', 'es'],
  a: ['a', 'as'],
  í: ['í', 'íes', 'ís'],
  l: ['l', 'la', 'les', 'las'],
});

/** Countries in Spanish: what CLDR does not have. */
export const countries: Readonly<Record<string, CountryWords>> = rows`
  AD andorran-o
  AE emirat-í; Abu Dabi, Abu Dhabi; EAU, Emiratos
  AF afgan-o; Kabul
  AG antiguan-o; Saint John's
  AL alban-és; Tirana
  AM armeni-o; Ereván
  AO angoleñ-o, angolan-o; Luanda
  AR argentin-o; Buenos Aires; República Argentina
  AT austríac-o, austriac-o; Viena
  AU australian-o; Canberra
  AZ azerbaiyan-o, azer-í; Bakú; Azerbaiyan
  BA bosni-o; Sarajevo; Bosnia-Herzegovina, Bosnia Herzegovina
  BB barbadens-e; Bridgetown
  BD bangladesí, bengal-í; Daca; Bangladesh
  BE belg-a; Bruselas
  BF burkin-és, burkinab-e; Uagadugú; Burkina Fasso
  BG búlgar-o; Sofía
  BH bareiní, bahreiní; Manama; Bahréin, Bahrein
  BI burund-és; Buyumbura
  BJ benin-és; Porto Novo; Benin
  BN bruneano; Bandar Seri Begawan; Brunei, Brunéi Darussalam
  BO bolivian-o; La Paz; Estado Plurinacional de Bolivia
  BR brasileñ-o, brasiler-o; Brasilia; República Federativa de Brasil
  BS bahameñ-o; Nasáu
  BT butan-és
  BW botsuan-o; Gaborone; Botswana
  BY bielorrus-o; Minsk; Belarús, Belarus
  BZ beliceñ-o; Belmopán
  CA canadiens-e; Ottawa
  CD congoleñ-o, congol-és; Kinsasa, Kinshasa; RDC, RD Congo, República Democrática de Congo
  CF centroafrican-o; Bangui; RCA
  CG ; Brazzaville; Congo-Brazzaville, República del Congo
  CH suiz-o, helvétic-o; Berna; Confederación Suiza, Confederación Helvética
  CI marfileñ-o; Abiyán, Yamusukro; =Costa de Marfil, Côte d'Ivoire
  CL chilen-o; Santiago de Chile
  CM camerun-és; Yaundé
  CN chin-o; Pekín, Beijing; República Popular China
  CO colombian-o; Bogotá
  CR costarricens-e
  CU cuban-o; La Habana
  CV caboverdian-o; Praia
  CY chipriot-a; Nicosia
  CZ chec-o; Praga; República Checa
  DE alem-án, german-o; Berlín; República Federal de Alemania
  DJ yibutian-o; ; Djibouti
  DK dan-és; Copenhague
  DM dominiqu-és; Roseau
  DO dominican-o; Santo Domingo
  DZ argelin-o; Argel
  EC ecuatorian-o; Quito
  EE estoni-o; Tallin, Tallinn
  EG egipci-o; El Cairo
  ER eritre-o; Asmara
  ES españo-l, hispan-o; Madrid; Reino de España
  ET etíop-e; Adís Abeba, Addis Abeba
  FI finland-és, fin-és; Helsinki
  FJ fiyian-o; Suva; Fiji
  FR franc-és, gal-o; París
  GA gabon-és; Libreville
  GB británic-o; Londres; Gran Bretaña, RU
  GD granadin-o; Saint George's
  GE georgian-o; Tiflis
  GH ghan-és; Acra
  GM gambian-o; Banjul
  GN ; Conakri, Conakry; Guinea Conakry, República de Guinea
  GQ ecuatoguinean-o; Malabo
  GR grieg-o, helen-o; Atenas
  GT guatemaltec-o
  GW bisauguineano; Bisáu; Guinea-Bissau, Guinea Bissau, Guinea Bisáu
  GY guyan-és; Georgetown
  HN hondureñ-o; Tegucigalpa
  HR croat-a; Zagreb
  HT haitian-o; Puerto Príncipe
  HU húngar-o, magiar; Budapest
  ID indonesi-o; Yakarta
  IE irland-és; Dublín
  IL israel-í; Tel Aviv
  IN indi-o, hindú, hindúes; Nueva Delhi
  IQ iraqu-í, irak-í; Bagdad; Iraq
  IR iran-í; Teherán
  IS island-és; Reikiavik
  IT italian-o; Roma
  JM jamaican-o, jamaiquin-o; Kingston
  JO jordan-o; Amán
  JP japon-és, nip-ón; Tokio
  KE kenian-o; Nairobi; Kenya
  KG kirguís, kirguisa, kirguiso; Biskek; Kirguizistán
  KH camboyan-o; Nom Pen
  KM comorens-e; Moroni; Unión de las Comoras
  KP norcorean-o; Pyongyang, Pionyang; RPDC
  KR surcorean-o; Seúl; República de Corea
  KW kuwait-í
  KZ kazaj-o; Astaná, Astana; Kazajstán, Kazakhstan
  LA laosian-o; Vientián
  LB liban-és; Beirut
  LC santalucens-e; Castries
  LK esrilanqu-és; Colombo
  LR liberian-o; Monrovia
  LS lesotens-e; Maseru; Lesotho
  LT lituan-o; Vilna
  LU luxemburgu-és
  LV let-ón; Riga
  LY libi-o; Trípoli
  MA marroqu-í; Rabat
  MC monegasc-o
  MD moldav-o; Chisináu; Moldova
  ME montenegrin-o; Podgorica
  MG malgach-e; Antananarivo
  MK macedoni-o; Skopie; Macedonia
  ML maliens-e; Bamako; Malí
  MM birman-o; Naipyidó; =Myanmar, Birmania
  MN mongo-l; Ulán Bator
  MR mauritan-o; Nuakchot
  MT malt-és; La Valeta
  MU mauriciano; Port Louis; Isla Mauricio
  MV maldiv-o; Malé
  MW malau-í; Lilongüe; Malawi
  MX mexican-o; Ciudad de México; Estados Unidos Mexicanos, Méjico
  MY malasi-o; Kuala Lumpur
  MZ mozambiqueñ-o; Maputo
  NA namibi-o; Windhoek
  NE nigerin-o; Niamey
  NG nigerian-o; Abuya
  NI nicaragüens-e; Managua
  NL neerland-és, holand-és; La Haya, Ámsterdam; Holanda
  NO norueg-o; Oslo
  NP nepal-í; Katmandú
  NZ neozeland-és; Wellington; Nueva Zelandia
  OM oman-í; Mascate
  PA panameñ-o; Ciudad de Panamá
  PE peruan-o; Lima
  PG ; Port Moresby; Papúa-Nueva Guinea
  PH filipin-o; Manila
  PK pakistan-í, paquistan-í; Islamabad; Paquistán
  PL polac-o; Varsovia
  PS palestin-o; Ramala; =Palestina
  PT portugu-és, lus-o; Lisboa
  PY paraguay-o; Asunción
  QA catar-í, qatar-í; Doha; Qatar
  RO ruman-o; Bucarest; Rumania
  RS serbi-o; Belgrado
  RU rus-o; Moscú; Federación Rusa, Federación de Rusia
  RW ruand-és; Kigali; Rwanda
  SA saud-í, saudita, sauditas; Riad; Arabia Saudita
  SC seychellens-e
  SD sudan-és; Jartum
  SE suec-o; Estocolmo
  SG singapurens-e
  SI esloven-o; Liubliana
  SK eslovac-o; Bratislava
  SL sierraleon-és; Freetown; Sierra Leone
  SM sanmarinens-e
  SN senegal-és; Dakar
  SO somal-í; Mogadiscio
  SR surinam-és; Paramaribo; Suriname
  SS sursudan-és; Yuba
  ST santotomens-e; Santo Tomé
  SV salvadoreñ-o; San Salvador
  SY siri-o; Damasco
  SZ suazi; ; Swazilandia, Suazilandia
  TD chadian-o; Yamena; Tchad
  TG togol-és; Lomé
  TH tailand-és; Bangkok
  TJ tayik-o; Dusambé, Dusanbé
  TL timorens-e; Dili; Timor Oriental
  TM turcoman-o; Asjabad; Turkmenistan
  TN tunecin-o
  TR turc-o; Ankara; Türkiye
  TT trinitens-e; Puerto España; Trinidad y Tabago
  TW taiwan-és; Taipéi
  TZ tanzan-o; Dodoma; Tanzanía
  UA ucranian-o; Kiev, Kyiv
  UG ugand-és; Kampala
  US estadounidens-e, norteamerican-o; Washington; EE. UU., EE UU, EEUU, EE.UU., Estados Unidos de América, Estados Unidos de Norteamérica
  UY uruguay-o; Montevideo
  UZ uzbek-o; Taskent; Uzbekistan
  VA ; ; Vaticano, Santa Sede
  VC sanvicentino; Kingstown; San Vicente
  VE venezolan-o; Caracas; República Bolivariana de Venezuela
  VN vietnamit-a; Hanói
  XK kosovar, kosovares; Pristina
  YE yemen-í; Saná
  ZA sudafrican-o; Pretoria; Suráfrica, República de Sudáfrica
  ZM zambian-o; Lusaka
  ZW zimbabuens-e; Harare; Zimbabwe
`;
