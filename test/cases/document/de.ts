import type { DocumentCase } from './document-case';

export const documentsDe: readonly DocumentCase[] = [
  { text: 'Die Präsidenten verabschiedeten die Erklärung von Kigali.', gives: ['Erklärung von Kigali'] },
  {
    text: 'Er verwies auf die Helsinki-Schlussakte und die Charta von Paris.',
    gives: ['Helsinki-Schlussakte', 'Charta von Paris'],
  },
  { text: 'Sie nahmen den Strategischen Plan 2030 an.', gives: ['Strategischen Plan 2030'] },
  { text: 'Das Ministerium gab eine Erklärung ab.', gives: [] },
];
