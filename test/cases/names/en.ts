import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: "Uruguay's Santiago Sosa and Dr Muscat met. They flew to Muscat.",
    names: [
      "UY «Uruguay's» possessor",
      "Santiago Sosa@UY «Uruguay's Santiago Sosa» bare",
      'Muscat «Dr Muscat» bare',
      'OM «Muscat» recipient',
    ],
  },
  {
    text: "Samoa's Prime Minister Fiame Naomi Mata'afa left. Mata'afa's plane was late.",
    names: [
      "WS «Samoa's» possessor",
      "Fiame Naomi Mata'afa@WS «Samoa's Prime Minister Fiame Naomi Mata'afa» bare",
      "Fiame Naomi Mata'afa@WS «Mata'afa's» possessor",
    ],
  },
  {
    text: 'Ana Ruiz was elected chair. Later Ruiz left. Great Expectations took over the theatre.',
    names: ['Ana Ruiz «Ana Ruiz» bare', 'Ana Ruiz «Ruiz» bare'],
  },
  {
    text: "Kazakhstan's chairmanship of the CSTO passed from Belarus to the Republic of Armenia.",
    names: [
      "KZ «Kazakhstan's» possessor",
      'CSTO «CSTO» possessor',
      'BY «Belarus» source',
      'AM «Republic of Armenia» recipient',
    ],
  },
  {
    text: 'The U.S. and the UK welcomed the Philippines’ bid; UAE did not.',
    names: ['US «U.S.» bare', 'GB «UK» bare', 'PH «Philippines’» possessor', 'AE «UAE» bare'],
  },
  {
    text: 'The Polish presidency was followed by a Danish one.',
    names: ['PL «Polish» attribute', 'DK «Danish» attribute'],
  },
  {
    text: 'Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea met North Korea and South Sudan.',
    names: [
      'GN «Guinea» bare',
      'GW «Guinea-Bissau» bare',
      'GQ «Equatorial Guinea» bare',
      'PG «Papua New Guinea» bare',
      'KP «North Korea» bare',
      'SS «South Sudan» bare',
    ],
  },
  {
    text: 'Niger took over from Nigeria, and Dominica from the Dominican Republic.',
    names: ['NE «Niger» bare', 'NG «Nigeria» source', 'DM «Dominica» bare', 'DO «Dominican Republic» source'],
  },
  {
    text: 'Aims set out as Finland takes the chair after Malta.',
    names: ['FI «Finland» bare+other', 'MT «Malta» bare+other'],
  },
  // What only looks like a country.
  { text: 'Roast turkey on fine china was served in New Mexico, a georgia peach beside it.', names: [] },
  {
    text: 'Voters in Atlanta, Georgia, and all over Latin America and New England watched the Indian Ocean.',
    names: [],
  },
  { text: 'Coach Michael Jordan scored; the Jordan Valley and the Niger Delta stayed dry.', names: [] },
  { text: 'The parties signed the Paris Agreement and the Charter of Algiers.', names: [] },
  { text: 'In Jordan, talks began.', names: ['JO «Jordan» place'] },
  {
    text: 'BAKU, Azerbaijan, May 5. The Council of Europe has a new chair.',
    names: ['AZ «BAKU» place', 'AZ «Azerbaijan» place', 'COE «Council of Europe» bare'],
  },
  {
    text: 'The Council of the European Union is not the European Council, nor is either the Council of Europe.',
    names: [
      'EU «Council of the European Union» bare',
      'EUCO «European Council» bare',
      'COE «Council of Europe» bare',
    ],
  },
  {
    text: 'The Organization of Turkic States (OTS) met in Astana. The bloc has five members.',
    names: [
      'OTS «Organization of Turkic States (OTS)» bare',
      'OTS «OTS» bare',
      'KZ «Astana» place',
      '- «The bloc» bare',
    ],
  },
  // People.
  {
    text: 'Malta’s Foreign Minister Ian Borg spoke. Minister Borg’s words were brief, and by evening Borg had left.',
    names: [
      'MT «Malta’s» possessor',
      'Ian Borg@MT «Malta’s Foreign Minister Ian Borg» bare',
      'Ian Borg@MT «Minister Borg’s» possessor',
      'Ian Borg@MT «Borg» bare',
    ],
  },
  {
    text: 'It went to Elina Valtonen, who is Finland’s Foreign Minister, and was handed over by Mr Cassis.',
    names: [
      'Elina Valtonen@FI «Elina Valtonen» recipient',
      'FI «Finland’s» possessor',
      'Cassis «Mr Cassis» agent',
    ],
  },
  {
    text: 'President Julius Maada Bio of Sierra Leone thanked the Prime Minister of Grenada, Dickon Mitchell.',
    names: [
      'Julius Maada Bio@SL «President Julius Maada Bio» bare',
      'SL «Sierra Leone» possessor',
      'GD «Grenada» possessor',
      'Dickon Mitchell@GD «Prime Minister of Grenada, Dickon Mitchell» bare',
    ],
  },
  // People known without an office.
  {
    text: 'At the briefing Adam Kowal gave numbers. According to Kowal, “aims” come later, as J. Bell wrote.',
    names: ['Adam Kowal «Adam Kowal» bare', 'Adam Kowal «Kowal» other', 'J. Bell «J. Bell» bare+other'],
  },
  { text: 'They met at the Grand Ballroom in Old Harbour and saw Blue Mountain Coffee sold.', names: [] },
  {
    text: 'President Kassym-Jomart Tokayev left. Later Kasym-Jomart Tokayev wrote. His niece Anna Tokayev did not.',
    names: [
      'Kassym-Jomart Tokayev@KZ «President Kassym-Jomart Tokayev» bare',
      'Kassym-Jomart Tokayev@KZ «Kasym-Jomart Tokayev» bare',
    ],
  },
  {
    text: 'Chair Anwar Ibrahim left. Anwar handed the chair to Philippine President Ferdinand Marcos Jr. after Marcos spoke.',
    names: [
      'Anwar Ibrahim@MY «Chair Anwar Ibrahim» bare',
      'Anwar Ibrahim@MY «Anwar» bare',
      'PH «Philippine» attribute',
      'Ferdinand Marcos@PH «Philippine President Ferdinand Marcos» recipient',
      'Ferdinand Marcos@PH «Marcos» bare+other',
    ],
  },
  // No person: a firm, a field, a place, an institution after the word for an office.
  { text: 'The chairman of Kingfisher and the Minister of Justice met the Chair of Mathematics.', names: [] },
  { text: 'The Governor Street office and Grand Central Terminal were closed on Monday.', names: [] },
  // A full name beside its country, courtesy words between office and name.
  {
    text: "She took over from Kenya's Amina Wanjiru Odhiambo and will hand over to Tomas Berg of Norway.",
    names: [
      "KE «Kenya's» possessor",
      "Amina Wanjiru Odhiambo@KE «Kenya's Amina Wanjiru Odhiambo» source",
      'Tomas Berg@NO «Tomas Berg» recipient',
      'NO «Norway» possessor',
    ],
  },
  {
    text: 'The gavel was passed by Prime Minister Dr. the Rt. Hon. Winston Alleyne of Grenada to his Cook Islands counterpart, Tama Rangi.',
    names: [
      'Winston Alleyne@GD «Prime Minister Dr. the Rt. Hon. Winston Alleyne» agent',
      'GD «Grenada» possessor',
      'CK «Cook Islands» possessor',
      'Tama Rangi@CK «Cook Islands counterpart, Tama Rangi» recipient',
    ],
  },
  {
    text: "They met in Egypt's Sharm El-Sheikh and praised Kenya's Supreme Court, the Red Cross of Ghana and Standard Bank of Togo.",
    names: [
      "EG «Egypt's» possessor+place",
      "KE «Kenya's» possessor",
      'GH «Ghana» possessor',
      'TG «Togo» possessor',
    ],
  },
  {
    text: 'The Alliance of Sahel States wrote to the Conference on Disarmament.',
    names: ['AES «Alliance of Sahel States» bare', 'CD «Conference on Disarmament» recipient'],
  },
  {
    text: 'The Financial Action Task Force, the FATF, met the Gas Exporting Countries Forum and HELCOM.',
    names: [
      'FATF «Financial Action Task Force» bare',
      'FATF «FATF» bare',
      'GECF «Gas Exporting Countries Forum» bare',
      'HELCOM «HELCOM» bare',
    ],
  },
  {
    text: 'The IAEA Board of Governors, the Inter-Parliamentary Union, MIKTA and SPECA have new chairs.',
    names: [
      'IAEA «IAEA Board of Governors» bare',
      'IPU «Inter-Parliamentary Union» bare',
      'MIKTA «MIKTA» bare',
      'SPECA «SPECA» bare',
    ],
  },
];
