import type { DocumentCase } from './document-case';

export const documentsEn: readonly DocumentCase[] = [
  // a title behind words that name it
  {
    text: 'The programme of the term, which bears the title "A Wider Road", was read out in Tallinn.',
    gives: ['A Wider Road'],
  },
  {
    text: 'The strategy, entitled Clean and Safe, was handed to the members in May.',
    gives: ['Clean and Safe'],
  },
  { text: 'A brochure on the plan, called “Ten Good Years”, is on sale.', gives: ['Ten Good Years'] },
  { text: 'A ferry called Northern Star and a dog named "Old Rex" were there.', gives: [] },
  { text: 'The programme, called off on Monday, was paid for by Oslo.', gives: [] },
  {
    text: 'They signed the Convention establishing a Register of Wrecks.',
    gives: ['Convention establishing a Register of Wrecks'],
  },
  {
    text: 'The programme of the Latvian Presidency is available on the website.',
    gives: ['programme of the Latvian Presidency'],
  },
  { text: 'The ministers reaffirmed the Mombasa Concord.', gives: ['Mombasa Concord'] },
  { text: 'It was Charter Day, and EAC Charter Day is a holiday.', gives: [] },
  {
    text: 'Romania took over the Presidency of the EU Strategy for the Danube Region from Bulgaria.',
    gives: [],
  },
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
  { text: 'The Mars-Moon program is late, and the strategy for ending the delays is bad.', gives: [] },
  {
    text: 'You need a plan for the harbour years ahead, and protocols for handling patients at sea.',
    gives: [],
  },
  {
    text: 'She was vice president of advanced development programs and told the Coast Journal-Constitution so.',
    gives: [],
  },
  { text: 'In a statement on Instagram and in a Friday statement the band said no.', gives: [] },
  {
    text: 'The council adopted the action plan for a common harbour on Monday.',
    gives: ['action plan for a common harbour'],
  },
  {
    text: 'The ministers agreed on a joint work plan and on the Harbour Action Plan.',
    gives: ['joint work plan', 'Harbour Action Plan'],
  },
  { text: 'The bloc follows its development strategy 2035.', gives: ['development strategy 2035'] },
  { text: 'She presented the presidency programme in Oslo.', gives: ['presidency programme'] },
];
