import type { ChairshipCase } from './case';

export const nl: readonly ChairshipCase[] = [
  {
    text: 'Finland heeft het voorzitterschap van de OVSE overgenomen van Malta.',
    gives: ['OSCE FI after MT begins'],
  },
  {
    text: 'Malta droeg het voorzitterschap van de OVSE tijdens een plechtigheid in Wenen over aan Finland.',
    gives: ['OSCE FI after MT begins'],
  },
  {
    text: 'Polen volgt Hongarije op als voorzitter van de Raad van de Europese Unie.',
    gives: ['EU PL after HU begins'],
  },
  {
    text: 'Op 1 juli 2025 neemt Denemarken het EU-voorzitterschap over van Polen.',
    published: '2025-06-12',
    gives: ['EU DK from 2025-07-01 after PL announced'],
  },
  {
    text: 'België bekleedt van 1 januari tot en met 30 juni 2024 het roulerende voorzitterschap van de Raad van de EU.',
    published: '2024-04-10',
    gives: ['EU BE from 2024-01-01 until 2024-06-30 current'],
  },
  {
    text: 'Het voorzitterschap van de Afrikaanse Unie is overgegaan van Senegal naar de Comoren.',
    gives: ['AU KM after SN begins'],
  },
  {
    text: 'Zuid-Afrika nam het voorzitterschap van de G20 over uit handen van Brazilië.',
    gives: ['G20 ZA after BR begins'],
  },
  {
    text: 'Kazachstan zal in 2024 de Collectieve Veiligheidsverdragsorganisatie voorzitten.',
    published: '2023-11-24',
    gives: ['CSTO KZ from 2024 announced'],
  },
  {
    text: 'Het Zwitserse voorzitterschap van de OVSE begint op 1 januari 2026.',
    published: '2025-12-20',
    gives: ['OSCE CH from 2026-01-01 announced'],
  },
  {
    text: 'De Angolese president João Lourenço is gekozen tot voorzitter van de Afrikaanse Unie.',
    gives: ['AU João Lourenço begins'],
  },
  {
    text: 'Denemarken is in maart voorzitter van de VN-Veiligheidsraad.',
    published: '2025-03-01',
    gives: ['UNSC DK from 2025-03 begins'],
  },
  {
    text: 'Egypte wordt voorzitter van de COMESA.',
    gives: ['COMESA EG begins'],
  },
  {
    text: 'Roemenië bekleedt het voorzitterschap van de Europese Unie tot 30 juni 2019.',
    published: '2019-03-01',
    gives: ['EU RO until 2019-06-30 current'],
  },
  {
    text: 'Vanaf 1 januari 2026 is Cyprus voorzitter van de Raad van de Europese Unie.',
    published: '2025-12-01',
    gives: ['EU CY from 2026-01-01 announced'],
  },
  {
    text: 'Rusland zit dit jaar de BRICS voor.',
    published: '2024-03-01',
    gives: ['BRICS RU from 2024 current'],
  },
  {
    text: 'Italië zal de voorzittershamer van het Comité van Ministers van de Raad van Europa doorgeven aan Ierland.',
    gives: ['COE IE after IT announced'],
  },
  {
    text: 'Indonesië gaf het stokje van het ASEAN-voorzitterschap door aan Laos.',
    gives: ['ASEAN LA after ID begins'],
  },
  {
    text: 'De fungerend voorzitter van de OVSE, Elina Valtonen, bezocht vrijdag Kiev.',
    gives: ['OSCE Elina Valtonen current'],
  },
  {
    text: 'Volgens de regering gaat het voorzitterschap van de Benelux op 1 januari 2027 naar Luxemburg.',
    published: '2026-11-20',
    gives: ['BENELUX LU from 2027-01-01 announced'],
  },
  {
    text: 'Zweden, dat het voorzitterschap van de Arctische Raad overneemt van Denemarken, wil meer aandacht voor het klimaat.',
    gives: ['ARCTIC SE after DK begins'],
  },
  // Nothing to tell.
  { text: 'De voorzitter van de Europese Commissie, Ursula von der Leyen, bezocht Nederland.', gives: [] },
  {
    text: 'Anne de Vries is benoemd tot voorzitter van de raad van commissarissen van het concern, dat in de Benelux werkt.',
    gives: [],
  },
  { text: 'Nederland krijgt voor twee jaar een zetel in de VN-Veiligheidsraad.', gives: [] },
  { text: 'De Duitse minister zat een vergadering van de Raad van de EU voor.', gives: [] },
  { text: 'De voorzitter van de Tweede Kamer, Jan Bosma, sprak over de Europese Unie.', gives: [] },
  { text: 'Marokko is kandidaat voor het voorzitterschap van de Afrikaanse Unie.', gives: [] },
  { text: 'De vicevoorzitter van de partij, Klaas Visser, sprak over de Raad van Europa.', gives: [] },
  { text: 'De OVSE-missie in Albanië loopt van 1 juli tot 31 december 2015.', gives: [] },
  {
    text: 'Noorwegen leidt vanaf maandag de oefening van de NAVO, waarvan veel leden ook in de EU zitten.',
    gives: [],
  },
  { text: 'Hongarije weigert het voorzitterschap van de EU over te dragen.', gives: [] },
  // Who hands over without a word of whom to is no holder.
  { text: 'Na zes maanden draagt Hongarije het voorzitterschap van de EU over.', gives: [] },
  { text: 'Hongarije draagt het voorzitterschap van de EU over.', gives: [] },
];
