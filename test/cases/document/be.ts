import type { DocumentCase } from './document-case';

export const documentsBe: readonly DocumentCase[] = [
  { text: 'Праграма старшынства Беларусі ўключае тры напрамкі.', gives: ['Праграма старшынства Беларусі'] },
  { text: 'Закон аб гэтым прымуць пазней.', gives: [] },
  { text: 'Форум Арганізацыі дамовы аб калектыўнай бяспецы пройдзе ўвосень.', gives: [] },
];
