import type { DocumentCase } from './document-case';

export const documentsEn: readonly DocumentCase[] = [
  {
    text: 'The leaders adopted the Nairobi Declaration on Clean Water.',
    gives: ['Nairobi Declaration on Clean Water'],
  },
  {
    text: 'The work rests on the Treaty on Border Rivers of 14 May 1998.',
    gives: ['Treaty on Border Rivers = 1998-05-14'],
  },
  {
    text: 'They cited the Helsinki Final Act and the Charter of Paris.',
    gives: ['Helsinki Final Act', 'Charter of Paris'],
  },
  { text: 'The ministers signed an agreement and issued a statement on Friday.', gives: [] },
  { text: 'The document was welcomed by all, and the declaration was read out.', gives: [] },
  { text: 'The ministers heard the statement of Ambassador Mary Stone.', gives: [] },
  { text: 'The minister set out Ghana’s vision for a fairer trade order.', gives: [] },
  {
    text: 'The body works under the Charter of the United Nations with the main duty of keeping peace.',
    gives: ['Charter of the United Nations'],
  },
];
