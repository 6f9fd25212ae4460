import type { CountryWords } from '../../model/language-pack';
import { countryTable } from '../../words/country-table';

/** Patterns of what holds a country's name and is none. */
export const notCountries = [
  'Nieuw-(?:Mexico|Guinea|Engeland)',
  '(?<!Papoea-)Nieuw-Guinea',
  '(?:Latijns|Noord|Zuid|Midden)-Amerika(?:anse?)?',
  'Noord-Ierland',
  'Noord-Ierse?',
  'Golf van (?:Mexico|Guinee|Oman)',
  'Zuid-Chinese Zee',
  'Franse? (?:Guyana|Polynesië)',
  'Frans-Guyana',
  'Air France',
  'Radio France',
  '(?:Brussels|The Washington|Washington) (?:Airlines|Post|Times)',
  'Bank of (?:England|Japan)',
  'Michael Jordan',
  '(?:[Aa]kkoord|[Vv]erdrag|[Hh]andvest|[Cc]onventie|[Pp]rotocol|[Vv]erklaring) van \\p{Lu}\\p{L}+',
];

const rows = countryTable({
  isch: ['isch', 'ische'],
  s: ['s', 'se'],
  aans: ['aans', 'aanse'],
  ees: ['ees', 'ese'],
});

/** Countries in Dutch: what CLDR does not have. */
export const countries: Readonly<Record<string, CountryWords>> = rows`
  AD Andorr-ees
  AE Emirat-isch; Abu Dhabi; VAE, Emiraten
  AF Afghaan-s; Kaboel, Kabul
  AL Alban-ees; Tirana
  AM Armeen-s; Jerevan
  AO Angol-ees; Luanda
  AR Argentijn-s; Buenos Aires
  AT Oostenrijk-s; Wenen
  AU Austral-isch; Canberra
  AZ Azerbeidzjaan-s, Azer-isch; Bakoe; Azerbaijan, Azerbaidzjan
  BA Bosn-isch; Sarajevo; Bosnië, Bosnië-Herzegovina
  BB Barbadaan-s; Bridgetown
  BD Bengaal-s; Dhaka
  BE Belg-isch; Brussel
  BF Burkin-ees; Ouagadougou
  BG Bulgaar-s; Sofia
  BH Bahrein-s; Manama; Bahrain
  BI Burund-ees; Bujumbura, Gitega
  BJ Benin-s; Cotonou
  BN ; ; Brunei Darussalam
  BO Boliviaan-s; La Paz
  BR Braziliaan-s; Brasilia
  BW Botswaan-s; Gaborone
  BY Wit-Russ-isch, Belarus-isch; Minsk; Wit-Rusland
  CA Canad-ees; Ottawa
  CD Congol-ees; Kinshasa; Democratische Republiek Congo, DR Congo
  CF Centraal-Afrikaan-s; Bangui
  CG ; Brazzaville; Congo, Republiek Congo
  CH Zwitser-s; Bern
  CI Ivoriaan-s; Abidjan
  CL Chileen-s
  CM Kameroen-s; Yaoundé
  CN Chin-ees; Peking, Beijing; Volksrepubliek China
  CO Colombiaan-s; Bogota, Bogotá
  CR Costa Ricaan-s
  CU Cubaan-s; Havana
  CV Kaapverd-isch; Praia
  CY Cypr-isch, Cyprioot-s, Cypriotische; Nicosia
  CZ Tsjech-isch; Praag
  DE Duit-s; Berlijn
  DK Deen-s; Kopenhagen
  DO Dominicaan-s; Santo Domingo
  DZ Algerijn-s; Algiers
  EC Ecuadoraan-s, Ecuadoriaans; Quito
  EE Est-isch, Ests, Estse, Estlands, Estlandse; Tallinn
  EG Egypt-isch; Caïro
  ES Spaan-s; Madrid
  ET Ethiop-isch; Addis Abeba
  FI Fin-s; Helsinki
  FJ Fij-isch; Suva
  FR Fran-s; Parijs
  GA Gabon-ees; Libreville
  GB Brit-s; Londen; Groot-Brittannië
  GE Georg-isch; Tbilisi
  GH Ghan-ees; Accra
  GM Gambiaan-s; Banjul
  GN Guin-ees; Conakry
  GR Griek-s; Athene
  GT Guatemalteek-s
  GY Guyaan-s; Georgetown
  HN Hondur-ees; Tegucigalpa
  HR Kroat-isch; Zagreb
  HT Haïtiaan-s; Port-au-Prince
  HU Hongaar-s; Boedapest
  ID Indones-isch; Jakarta
  IE Ier-s; Dublin
  IL Israël-isch; Jeruzalem
  IN Indiaas, Indiase; New Delhi
  IQ Iraak-s, Irakese; Bagdad
  IR Iraan-s; Teheran
  IS IJsland-s; Reykjavik
  IT Italiaan-s; Rome
  JM Jamaicaan-s; Kingston
  JO Jordaan-s; Amman
  JP Japan-s; Tokio
  KE Keniaan-s; Nairobi
  KG Kirgiz-isch, Kirgis-isch; Bisjkek; Kirgistan
  KH Cambodjaan-s; Phnom-Penh, Phnom Penh
  KM Comor-ees; Moroni
  KP Noord-Koreaan-s; Pyongyang
  KR Zuid-Koreaan-s; Seoel
  KW Koeweit-s
  KZ Kazach-s, Kazachstaan-s; Astana
  LA Laotiaan-s; Vientiane
  LB Liban-ees; Beiroet
  LK Sri Lankaan-s; Colombo
  LR Liberiaan-s; Monrovia
  LT Litouw-s; Vilnius
  LU Luxemburg-s
  LV Let-s; Riga
  LY Lib-isch; Tripoli
  MA Marokkaan-s; Rabat
  MD Moldav-isch; Chisinau
  ME Montenegrijn-s; Podgorica
  MG Malagass-isch; Antananarivo
  MK Noord-Macedon-isch; Skopje
  ML Malin-ees; Bamako
  MM Birm-ees, Myanmarese; Naypyidaw; =Myanmar, Birma
  MN Mongool-s; Ulaanbaatar
  MR Mauritaan-s; Nouakchott
  MT Malt-ees, Maltezer; Valletta
  MU Mauritiaan-s; Port Louis
  MV Malediv-isch; Malé; Malediven
  MX Mexicaan-s; Mexico-Stad
  MY Maleis-isch; Kuala Lumpur
  MZ Mozambikaan-s; Maputo
  NA Namib-isch; Windhoek
  NE Nigerijn-s; Niamey
  NG Nigeriaan-s; Abuja
  NI Nicaraguaan-s; Managua
  NL Nederland-s; Den Haag
  NO Noor-s; Oslo
  NP Nepal-ees; Kathmandu
  NZ Nieuw-Zeeland-s; Wellington
  OM Omaan-s, Omanitisch; Muscat
  PA Panam-ees
  PE Peruaan-s; Lima
  PH Filipijn-s; Manilla
  PK Pakistaan-s; Islamabad
  PL Pool-s; Warschau
  PS Palestijn-s; Ramallah; =Palestina
  PT Portug-ees; Lissabon
  PY Paraguayaan-s; Asunción
  QA Qatar-ees; Doha
  RO Roemeen-s; Boekarest
  RS Serv-isch; Belgrado
  RU Russ-isch; Moskou; Russische Federatie
  RW Rwand-ees; Kigali
  SA Saoed-isch, Saoedi-Arab-isch; Riyad
  SD Soedan-ees; Khartoem
  SE Zweed-s; Stockholm
  SG Singapor-ees
  SI Sloveen-s; Ljubljana
  SK Slowaak-s; Bratislava
  SL Sierra Leoon-s; Freetown
  SN Senegal-ees; Dakar
  SO Somal-isch; Mogadishu
  SR Surinaam-s; Paramaribo
  SS Zuid-Soedan-ees; Juba
  SY Syr-isch; Damascus
  TD Tsjaad-isch; N'Djamena
  TG Togol-ees; Lomé
  TH Thai-s; Bangkok
  TJ Tadzjiek-s; Doesjanbe
  TM Turkmeen-s; Asjchabad
  TN Tunes-isch; Tunis
  TR Turk-s; Ankara
  TZ Tanzaniaan-s; Dodoma
  UA Oekraïen-s; Kiev, Kyiv
  UG Oegand-ees; Kampala
  US Amerikaan-s; Washington; V.S., Amerika
  UY Uruguayaan-s; Montevideo
  UZ Oezbeek-s; Tasjkent
  VE Venezolaan-s; Caracas
  VN Vietnam-ees; Hanoi
  XK Kosovaar-s; Pristina
  YE Jemenit-isch; Sanaa
  ZA Zuid-Afrikaan-s; Pretoria
  ZM Zambiaan-s; Lusaka
  ZW Zimbabwaan-s; Harare
`;
