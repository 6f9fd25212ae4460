import type { PriorityCase } from '../case';

/** Lists printed line by line, which words without a noun announce. */
export const printed: readonly PriorityCase[] = [
  {
    text: `Latvia took over the chairmanship of the CBSS on Monday.
During its chairmanship Latvia will work for:
– cleaner ferries, above all in winter;
– safe cables on the sea bed;
– exchanges of pupils.`,
    gives: ['cleaner ferries // in winter', 'safe cables on the sea bed', 'exchanges of pupils'],
  },
  {
    text: `Oman received the chair of the Indian Ocean Rim Association.
The minister said that the chairship of Oman would be guided by the following:
(a) a stronger secretariat;
(b) safety at sea;
(c) rules for tuna.`,
    gives: ['a stronger secretariat', 'safety at sea', 'rules for tuna'],
  },
  {
    text: `Chile received the pro tempore presidency of the Pacific Alliance.
The President explained to what Chile will devote its term:
- Opening the Alliance to new members. Three have asked.
- A fund for young scientists.
- Calls without surcharges.`,
    gives: ['Opening the Alliance to new members', 'A fund for young scientists', 'Calls without surcharges'],
  },
  {
    text: `Kuwait received the presidency of the Arab League.
His Highness announced that Kuwait, as president of the current session, proposes:
Building a shared grain store in the ports of the region.
Teaching children who have lost their schools to war.
Opening a fund for young inventors.`,
    gives: [
      'Building a shared grain store in the ports of the region',
      'Teaching children who have lost their schools to war',
      'Opening a fund for young inventors',
    ],
  },
  {
    text: `Prime Minister Mia Mottley is now Chairman of the Caribbean Community (CARICOM).
She identified the following as matters which will engage her attention over the next six months:
The price of food, which has doubled in a year.
Ferries between the islands.
Nurses who leave for the north.`,
    gives: [
      'The price of food, which has doubled in a year',
      'Ferries between the islands',
      'Nurses who leave for the north',
    ],
  },
  {
    text: `Nepal accepted the chairmanship of BIMSTEC.
In accepting the chairmanship, the minister stated that Nepal would work with all members for a bay that is "CLEAN", that is to say:
(1) Clear – rivers without plastic;
(2) Educated – schools for every child.`,
    gives: [
      'Clear – rivers without plastic',
      'Educated – schools for every child // schools for every child',
    ],
  },
  {
    text: `Spain took over the presidency of the EU Council in July.
The presidency will:
- promote a fairer tax system;
- advance talks on migration;
- push for cheaper power.`,
    gives: ['promote a fairer tax system', 'advance talks on migration', 'push for cheaper power'],
  },
  // items that say more behind a comma or colon, even who said what
  {
    text: `Prime Minister Mia Mottley is now Chairman of the Caribbean Community (CARICOM).
She identified the following as matters which will engage her attention:
Free schooling, which two members have had in full since May.
Food prices: the target was moved to 2030, and Dr. Mottley said it must not be moved again.
The state of the reefs.`,
    gives: [
      'Free schooling, which two members have had in full since May',
      'Food prices: the target was moved to 2030, and Dr. Mottley said it must not be moved again // the target was moved to 2030, and Dr. Mottley said it must not be moved again',
      'The state of the reefs',
    ],
  },
  {
    text: `Prime Minister Mia Mottley is now Chairman of the Caribbean Community (CARICOM).
In her message she thanked the following:
On Monday she met the farmers.
Jamaica sent a ship in May.
The minister said that all was well.`,
    gives: [],
  },
  // what a chair holds or has done is no programme
  {
    text: `Spain took over the presidency of the EU Council in July.
During its presidency Spain will host:
- the summit in Granada;
- the meeting of ministers in Toledo.`,
    gives: [],
  },
  {
    text: `Spain took over the presidency of the EU Council in July.
The trio of presidencies is made up of:
- Spain;
- Belgium;
- Hungary.`,
    gives: [],
  },
  {
    text: `Spain took over the presidency of the EU Council in July.
During the presidency of Sweden the following were signed:
- a treaty on fish;
- a charter for nurses.`,
    gives: [],
  },
];
