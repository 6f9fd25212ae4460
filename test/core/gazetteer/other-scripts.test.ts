import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/gazetteer/find-mentions';
import { findNames } from '../../../src/core/gazetteer/find-names';
import type { LanguagePack } from '../../../src/core/model/language-pack';
import type { Organization } from '../../../src/core/model/organization';
import ar from '../../../src/core/tables/ar.json';
import tr from '../../../src/core/tables/tr.json';
import uz from '../../../src/core/tables/uz.json';
import zh from '../../../src/core/tables/zh.json';

// Small packs of our own: what the engine must manage in scripts and languages unlike those of the first packs.
const base = { name: '', direction: 'ltr' as const, stopWords: [], countries: {} };

const chinese: LanguagePack = {
  ...base,
  tag: 'zh',
  tables: zh,
  grammar: { boundary: 'none', prepositions: { source: ['从'], recipient: ['向'] } },
  person: { titles: ['总统', '外交部长'], notNames: ['表示', '说', '今天'], unmarkedWords: 6 },
};
const arabic: LanguagePack = {
  ...base,
  tag: 'ar',
  direction: 'rtl',
  tables: ar,
  grammar: {
    boundary: 'letters',
    prefixes: { recipient: ['ل', 'لل=ال'], place: ['ب'], companion: ['و'] },
    prepositions: { source: ['من'], recipient: ['إلى'] },
    folds: [
      ['أ', 'ا'],
      ['إ', 'ا'],
    ],
  },
  person: { titles: ['الرئيس', 'وزير الخارجية'], notNames: ['قال', 'إن'], unmarkedWords: 3 },
};
const turkish: LanguagePack = {
  ...base,
  tag: 'tr',
  tables: tr,
  grammar: {
    boundary: 'letters',
    suffixes: {
      possessor: ['nin', 'nın', 'in', 'ın'],
      recipient: ['ye', 'ya', 'e', 'a'],
      source: ['dan', 'den'],
    },
    folds: [['ı', 'i']],
  },
};
const uzbek: LanguagePack = {
  ...base,
  tag: 'uz',
  tables: uz,
  grammar: { boundary: 'letters', suffixes: { recipient: ['ga'], possessor: ['ning'] } },
};
const organizations: Organization[] = [
  {
    id: 'G20',
    names: { zh: ['二十国集团'] },
    acronyms: { zh: ['G20'], tr: ['G20'], ar: ['G20'] },
    holder: 'country',
  },
];

const cases: readonly [LanguagePack, string, readonly string[]][] = [
  [chinese, '巴西从印度接任G20主席国。', ['BR «巴西» bare', 'IN «印度» source', 'G20 «G20» bare']],
  [
    chinese,
    '二十国集团峰会在南苏丹而不是苏丹举行。',
    ['G20 «二十国集团» bare', 'SS «南苏丹» bare', 'SD «苏丹» bare'],
  ],
  [
    chinese,
    '巴西总统卢拉表示同意。今天卢拉说完了。',
    ['BR «巴西» possessor', '卢拉@BR «巴西总统卢拉» bare', '卢拉@BR «卢拉» bare'],
  ],
  [arabic, 'انتقلت الرئاسة من الهند إلى البرازيل.', ['IN «الهند» source', 'BR «البرازيل» recipient']],
  [arabic, 'رئاسة للبرازيل وأنغولا', ['BR «للبرازيل» recipient', 'AO «أنغولا» companion']],
  [arabic, 'وزير الخارجية سامح شكري قال', ['سامح شكري «وزير الخارجية سامح شكري» bare']],
  [
    turkish,
    "Türkiye'nin G20'ye ev sahipliği Hindistan’dan İtalya'ya geçti.",
    [
      "TR «Türkiye'nin» possessor",
      "G20 «G20'ye» recipient",
      'IN «Hindistan’dan» source',
      "IT «İtalya'ya» recipient",
    ],
  ],
  [
    uzbek,
    'Raislik O‘zbekistonga va Qozog‘istonning o‘ziga',
    ['UZ «O‘zbekistonga» recipient', 'KZ «Qozog‘istonning» possessor'],
  ],
];

describe('names in other scripts', () => {
  it.each(cases.map(([pack, text, names]) => [pack.tag, text, names, pack] as const))(
    '%s: %s',
    (_tag, text, names, pack) => {
      const found = findMentions(findNames(text, { pack, organizations }));
      expect(
        found.map(({ kind, id, name, country, outerStart, outerEnd, roles }) => {
          const who = kind === 'person' ? `${name}${country ? `@${country}` : ''}` : id;
          return `${who} «${text.slice(outerStart, outerEnd)}» ${roles.join('+')}`;
        }),
      ).toEqual(names);
    },
  );
});
