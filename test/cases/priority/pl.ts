import type { PriorityCase } from './case';

export const pl: readonly PriorityCase[] = [
  {
    text: `Polska objęła prezydencję w Radzie UE.
Priorytetami prezydencji będą bezpieczeństwo energetyczne, ochrona granic oraz wsparcie dla rolników.`,
    by: 'Polska',
    gives: ['bezpieczeństwo energetyczne', 'ochrona granic', 'wsparcie dla rolników'],
  },
  {
    text: `Estonia przejęła przewodnictwo w Radzie Państw Morza Bałtyckiego.
Minister spraw zagranicznych Margus Tsahkna wymienił trzy priorytety: odporność społeczeństw; czyste morze, w tym oczyszczanie ścieków; bezpieczna żegluga.`,
    by: 'Margus Tsahkna',
    gives: ['odporność społeczeństw', 'czyste morze // oczyszczanie ścieków', 'bezpieczna żegluga'],
  },
  {
    text: 'Szwajcaria objęła przewodnictwo w OBWE. Szwajcaria skupi się na dialogu, prawach człowieka i walce z korupcją.',
    by: 'Szwajcaria',
    gives: ['dialogu', 'prawach człowieka', 'walce z korupcją'],
  },
  {
    text: `Węgry przejęły prezydencję w Grupie Wyszehradzkiej.
Wśród priorytetów prezydencji są:
- rozwój kolei;
- współpraca szkół;
- ochrona przyrody.`,
    by: 'Węgry',
    gives: ['rozwój kolei', 'współpraca szkół', 'ochrona przyrody'],
  },
  {
    text: `Dania objęła prezydencję w Radzie UE. Jednym z priorytetów będzie walka z suszą, powiedział minister Lars Nielsen.`,
    by: 'Lars Nielsen',
    gives: ['walka z suszą'],
  },
  {
    text: 'Polska objęła prezydencję w Radzie UE. Prezydencja odbywa się pod hasłem „Bezpieczeństwo, Europo!”.',
    gives: [],
  },
  {
    text: 'Polska objęła prezydencję w Radzie UE. Priorytety zostaną przedstawione w styczniu.',
    gives: [],
  },
  { text: 'Priorytetami spółki są: nowe fabryki, eksport i badania.', gives: [] },
  {
    text: 'Polska objęła przewodnictwo w Grupie Wyszehradzkiej. Priorytety polskiej prezydencji: #V4pres #Polska',
    gives: [],
  },
  {
    text: 'Szwecja objęła prezydencję w Radzie UE. „To dla nas zaszczyt” – powiedział premier Jan Kowal. Jak dodał, chodzi o trzy obszary: handel, klimat i obronę.',
    gives: ['handel', 'klimat', 'obronę'],
  },
  {
    text: 'Dania objęła prezydencję w Radzie UE. Premier zapowiedział, że priorytetami prezydencji będą porty, handel i nauka.\n– Damy radę – oświadczyła premier Anna Lis.\n– To dobry czas – dodał minister Jan Kruk.',
    gives: ['porty', 'handel', 'nauka'],
  },
  {
    text: 'Szwecja przewodniczy OBWE. Priorytetem szwedzkiej prezydencji będzie ochrona praw kobiet – zapowiadała minister Linde jeszcze podczas rozmów w Tiranie.',
    by: 'Linde',
    gives: ['ochrona praw kobiet'],
  },
  {
    text: 'Malta objęła przewodnictwo w Radzie Europy. Premier za priorytety uznał ochronę wybrzeży, rozwój portów i wsparcie rybaków.',
    gives: ['ochronę wybrzeży', 'rozwój portów', 'wsparcie rybaków'],
  },
  // a motto lists nothing; the joining word in the last part closes a list
  {
    text: 'Prezydencja estońska w Radzie UE przedstawiła swoje motto: „Morze jako dom: nowe porty, nowe mosty”. Podczas prezydencji Estonia skupi się na czterech priorytetach: budowa portów i remont mostów, czyste rzeki, tania kolej oraz nowe szkoły.',
    gives: ['budowa portów i remont mostów', 'czyste rzeki', 'tania kolej', 'nowe szkoły'],
  },
  {
    text: 'Polska kończy przewodnictwo w V4. Zadanie to przekaże Warszawa Budapesztowi.',
    gives: [],
  },
  // what is denied is no aim
  {
    text: 'Polska przejęła przewodnictwo w OBWE od Szwecji. Polskie przewodnictwo nie zamierza zmieniać zasad i wprowadzać opłat.',
    gives: [],
  },
  {
    text: 'W ramach trzech priorytetów swojego przewodnictwa w RPMB Polska wskazała: zrównoważony rozwój, kreatywność oraz bezpieczeństwo cywilne.',
    gives: ['zrównoważony rozwój', 'kreatywność', 'bezpieczeństwo cywilne'],
  },
];
