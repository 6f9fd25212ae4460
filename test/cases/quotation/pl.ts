import type { QuotationCase } from './quotation-case';

export const quotationsPl: readonly QuotationCase[] = [
  {
    text: '„Będziemy dalej budować drogi razem z sąsiadami” – powiedział prezydent Litwy Jan Witkowski.',
    gives: ['Jan Witkowski: Będziemy dalej budować drogi razem z sąsiadami'],
  },
  {
    text: '– Drogi są ważniejsze niż hasła – powiedziała minister Anna Zielińska. – I to je zbudujemy.',
    gives: ['Anna Zielińska: Drogi są ważniejsze niż hasła', 'Anna Zielińska: I to je zbudujemy.'],
  },
  {
    text: 'Minister Anna Zielińska podkreśliła: „Granica jest otwarta dla wszystkich naszych sąsiadów”.',
    gives: ['Anna Zielińska: Granica jest otwarta dla wszystkich naszych sąsiadów'],
  },
  {
    text: '"Zaczynamy pracę od granicy i nie przestaniemy" - zaznaczył Jan Witkowski, prezydent Litwy.',
    gives: ['Jan Witkowski: Zaczynamy pracę od granicy i nie przestaniemy'],
  },
  {
    text: 'Hasłem prezydencji, dodał minister, jest „Razem ku pokojowi, rozwojowi i dobrobytowi”.',
    gives: [],
  },
  { text: 'Pisze o tym dziennik „Wieczorne Miasto i Jego Okolice”.', gives: [] },
  {
    text: 'Premier Jan Witkowski przyjechał do Wilna. – Drogi nad Niemnem są gotowe na zimę – napisał Jan Witkowski.',
    gives: ['Jan Witkowski: Drogi nad Niemnem są gotowe na zimę'],
  },
  {
    text: '– Granica jest otwarta dla wszystkich naszych sąsiadów – powiedziała PAP minister Anna Zielińska.',
    gives: ['Anna Zielińska: Granica jest otwarta dla wszystkich naszych sąsiadów'],
  },
  {
    text: 'Otwarcie zaplanowano na maj. – Nowa linia – tak nazywa się ten projekt.',
    gives: [],
  },
  {
    text: '– Droga do portu jest wreszcie otwarta dla wszystkich – podsumował w poniedziałek minister ds. UE Adam Kruk.',
    gives: ['Adam Kruk: Droga do portu jest wreszcie otwarta dla wszystkich'],
  },
  {
    text: 'Premier Belgii Alexander De Croo przekazał przewodnictwo premierowi Węgier Viktorowi Orbanowi. Według Orbana ceremonia była radosna. – Wszyscy się cieszą z naszej kolei – dodał na X.',
    gives: ['Viktor Orban: Wszyscy się cieszą z naszej kolei'],
  },
  {
    text: 'W Wiedniu był minister Zbigniew Rau. "Poprzemy każdy wysiłek, który przybliży pokój" – deklarował.',
    gives: ['Zbigniew Rau: Poprzemy każdy wysiłek, który przybliży pokój'],
  },
];
