import type { DocumentCase } from './document-case';

export const documentsEs: readonly DocumentCase[] = [
  {
    text: 'Los líderes adoptaron la Declaración de Nairobi sobre el Agua Limpia.',
    gives: ['Declaración de Nairobi sobre el Agua Limpia'],
  },
  { text: 'Firmaron el Tratado de Asunción en 1991.', gives: ['Tratado de Asunción'] },
  { text: 'Los ministros firmaron un acuerdo y difundieron un comunicado el viernes.', gives: [] },
  { text: 'De acuerdo con la declaración del ministro Luis Vera, todo va bien.', gives: [] },
  {
    text: 'El programa de la presidencia danesa recoge cuatro prioridades.',
    gives: ['El programa de la presidencia danesa'],
  },
  { text: 'Habló de la Agenda 2030 con los ministros.', gives: ['Agenda 2030'] },
];
