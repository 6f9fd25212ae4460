import { declensionTable } from '../../words/declension-table';

/** Polish nouns, adjectives and surnames. An accusative that looks like the nominative or the genitive is not listed. */
export const declensions = declensionTable(
  ['genitive', 'dative', 'accusative', 'instrumental', 'locative'],
  [
    // Masculine nouns.
    '[bcfhjlmnpswxzńśćźż] | a u | owi | - | em | ie u',
    '[kg] | a u | owi | - | iem | u',
    't | ta tu | towi | - | tem | cie',
    'd | da du | dowi | - | dem | dzie',
    'r | ra ru | rowi | - | rem | rze',
    'ł | ła łu | łowi | - | łem | le',
    '~ek | ka ku | kowi | - | kiem | ku',
    '~iec | ca | cowi | - | cem | cu',
    'ń | nia | niowi | - | niem | niu',
    // Feminine nouns.
    '~ś | si | si | - | sią | si',
    '~ń | ni | ni | - | nią | ni',
    'a | y i | ie e y i | ę | ą | ie e y i',
    'ia | ii i | ii i | ię | ią | ii i',
    'ja | ji | ji | ję | ją | ji',
    'ka | ki | ce | kę | ką | ce',
    'ga | gi | dze | gę | gą | dze',
    'ra | ry | rze | rę | rą | rze',
    'ta | ty | cie | tę | tą | cie',
    'da | dy | dzie | dę | dą | dzie',
    'ła | ły | le | łę | łą | le',
    '~ość | ości | ości | - | ością | ości',
    // Neuter nouns.
    '~stwo | stwa | stwu | - | stwem | stwie',
    '~nie | nia | niu | - | niem | niu',
    '~no | na | nu | - | nem | nie',
    '~wo | wa | wu | - | wem | wie',
    '~ko | ka | ku | - | kiem | ku',
    // Plural nouns.
    '~die | dii | diom | - | diami | diach',
    '~y | 0 ów | om | - | ami | ach',
    '~cy | iec ców | com | - | cami | czech cach',
    '~gry | gier | grom | - | grami | grzech',
    '~chy | ch | chom | - | chami | szech chach',
    // Adjectives, and names like them.
    'i | iego | iemu | - | im | im',
    '~y | ego | emu | - | ym | ym',
    '~na | nej | nej | ną | ną | nej',
    '~na | ny | nie | nę | ną | nie',
    '~wa | wej | wej | wą | wą | wej',
    '~wa | wy | wie | wę | wą | wie',
    'ska | skiej | skiej | ską | ską | skiej',
    '~ska | ski | sce | skę | ską | sce',
    '~e | ych ich ego | ym im emu | - | ymi imi ym | ych ich ym',
  ],
);
