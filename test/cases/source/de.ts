import type { SourceCase } from './source-case';

export const sourcesDe: readonly SourceCase[] = [
  { text: 'BERN (dpa) - Der Rat tagte am Montag.', gives: ['agency dpa'] },
  { text: 'Der Rat tagt im Mai, wie die Nachrichtenagentur Reuters berichtet.', gives: ['agency Reuters'] },
  { text: 'Laut der Nachrichtenagentur Norda tagt der Rat im Mai.', gives: ['agency Norda'] },
  { text: 'Laut dem Ufer-Anzeiger tagt der Rat im Mai.', gives: ['agency Ufer-Anzeiger'] },
  { text: 'Das sagte der Minister gegenüber dem Abendblatt.', gives: ['agency Abendblatt'] },
  { text: 'Wie die «Seepost» berichtet, tagt der Rat im Mai.', gives: ['agency Seepost'] },
  {
    text: 'Dem Bericht auf hafenblick.de zufolge tagt der Rat, berichtet hafenblick.de.',
    gives: ['agency hafenblick.de'],
  },
  { text: 'So berichtete sie über die Gefangenschaft. Dann schrieb die Ministerin einen Brief.', gives: [] },
  { text: 'Laut Gesetz tagt der Rat zweimal im Jahr, Experten zufolge sogar öfter.', gives: [] },
  { text: 'Der Vorsitz ist gegenüber der Opposition offen und meldet erste Erfolge.', gives: [] },
];
