import type { DocumentCase } from './document-case';

export const documentsKy: readonly DocumentCase[] = [
  { text: 'Астана декларациясына кол коюлду.', gives: ['Астана декларациясына'] },
  { text: 'Туруктуу өкүл айлык программаны тааныштырат.', gives: [] },
];
