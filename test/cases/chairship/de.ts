import type { ChairshipCase } from './case';

export const de: readonly ChairshipCase[] = [
  {
    text: 'Am 1. Januar 2025 hat Polen von Ungarn die EU-Ratspräsidentschaft übernommen.',
    published: '2025-01-02',
    gives: ['EU PL from 2025-01-01 after HU begins'],
  },
  {
    text: 'Ungarn übergab den Vorsitz der Visegrád-Gruppe an die Slowakei.',
    gives: ['V4 SK after HU begins'],
  },
  {
    text: 'Der OSZE-Vorsitz geht am 1. Januar 2026 von Finnland an die Schweiz über.',
    published: '2025-12-01',
    gives: ['OSCE CH from 2026-01-01 after FI announced'],
  },
  {
    text: 'Die Schweiz übernimmt im kommenden Jahr den OSZE-Vorsitz.',
    published: '2025-03-01',
    gives: ['OSCE CH from 2026 announced'],
  },
  { text: 'Dänemark löst Polen im Vorsitz des Rates der EU ab.', gives: ['EU DK after PL begins'] },
  {
    text: 'Zypern hat bis zum 30. Juni 2026 den EU-Ratsvorsitz inne.',
    published: '2026-02-01',
    gives: ['EU CY until 2026-06-30 current'],
  },
  {
    text: 'Die deutsche Ratspräsidentschaft in der EU begann am 1. Juli 2020.',
    published: '2020-07-02',
    gives: ['EU DE from 2020-07-01 begins'],
  },
  {
    text: 'Die amtierende Vorsitzende der OSZE, die finnische Außenministerin Elina Valtonen, reiste nach Kiew.',
    gives: ['OSCE FI current'],
  },
  {
    text: 'Indien wird 2026 den BRICS-Vorsitz übernehmen.',
    published: '2025-12-10',
    gives: ['BRICS IN from 2026 announced'],
  },
  {
    text: 'Die USA führen seit Dezember 2025 den Vorsitz der G20.',
    published: '2026-01-15',
    gives: ['G20 US from 2025-12 begins'],
  },
  { text: 'Moldau übernahm den Vorsitz im Ministerkomitee des Europarats.', gives: ['COE MD begins'] },
  {
    text: 'Japan hat im Januar den Vorsitz im UNO-Sicherheitsrat.',
    published: '2023-01-12',
    gives: ['UNSC JP from 2023-01 begins'],
  },
  // Fallen
  { text: 'EU-Kommissionspräsidentin Ursula von der Leyen reiste nach Warschau.', gives: [] },
  { text: 'Unter dem Vorsitz des litauischen Verteidigungsministers tagte der Rat in Brüssel.', gives: [] },
  { text: 'Der Parteivorsitzende Hans Müller übernahm das Amt von Peter Schmidt.', gives: [] },
  { text: 'Die Schweiz wurde als nichtständiges Mitglied in den UNO-Sicherheitsrat gewählt.', gives: [] },
  { text: 'Der Generalsekretär der OSZE trat sein Amt im Dezember 2024 an.', gives: [] },
  { text: 'Bundespräsident Alexander Van der Bellen empfing den Botschafter der EU.', gives: [] },
  { text: 'Der Aufsichtsratsvorsitzende der Bank löst Karl Maier ab.', gives: [] },
];
