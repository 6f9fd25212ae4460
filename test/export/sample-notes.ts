import type { KeptNote } from '../../src/core/model/kept-note';
import type { Note } from '../../src/core/model/note';
import { articleOf, NoteBuilder } from './note-builder';

/** A note of each kind an exporter must carry: five languages, three scripts beside Latin, one kept and corrected. */

function english(): Note {
  const text =
    'Fiji will take over the chairmanship of the Pacific Islands Forum from Tonga on 1 July 2025 and hold it for a year. ' +
    'Prime Minister Ana Vale named two priorities.\n\n' +
    '“We will protect our oceans & reefs, and cut the cost of shipping by 10%,” she said. ' +
    'The plan builds on the Harbour Declaration of March 2024.';
  const build = new NoteBuilder(
    articleOf({
      text,
      url: 'https://news.example/pacific/fiji-chair?id=7',
      canonicalUrl: 'https://news.example/pacific/fiji-chair',
      headline: 'Fiji to chair the Pacific Islands Forum: “oceans first”',
      author: [{ name: 'Mere Tala' }, { name: 'Jo van der Berg' }],
      publisher: { name: 'Pacific Example' },
      datePublished: '2025-06-20T08:30:00+12:00',
      dateAccessed: '2025-06-21T10:00:00.000Z',
      inLanguage: 'en-FJ',
      section: 'Region',
    }),
  );
  const speaker = build.party('Person', null, 'Ana Vale', 'Prime Minister Ana Vale', 'Prime Minister');
  return build.note({
    chairs: [
      build.chair(
        {
          organization: build.party('Organization', 'PIF', 'Pacific Islands Forum', 'Pacific Islands Forum'),
          holder: build.party('Country', 'FJ', 'Fiji', 'Fiji'),
          predecessor: build.party('Country', 'TO', 'Tonga', 'Tonga'),
          startDate: build.date('2025-07-01', '1 July 2025'),
          endDate: build.date('2026-06-30', 'for a year', 'inferred'),
          status: 'announced',
        },
        'Fiji will take over the chairmanship of the Pacific Islands Forum from Tonga on 1 July 2025',
      ),
    ],
    priorities: build.priorities(speaker, [
      ['protect our oceans & reefs', 'reefs'],
      ['cut the cost of shipping by 10%'],
    ]),
    quotations: [
      build.quotation('We will protect our oceans & reefs, and cut the cost of shipping by 10%,', speaker),
    ],
    documents: [
      {
        title: 'Harbour Declaration',
        date: build.date('2024-03', 'March 2024'),
        url: null,
        ...build.read('Harbour Declaration'),
      },
    ],
    sources: [
      {
        kind: 'article',
        name: 'Pacific Example',
        url: 'https://news.example/pacific/fiji-chair',
        ...build.read('Fiji'),
      },
    ],
  });
}

function russian(): Note {
  const text =
    'С 1 января 2024 года председательство в ОДКБ переходит к Казахстану. Об этом заявил президент Касым-Жомарт Токаев.\n\n' +
    '«Наш первый приоритет — борьба с терроризмом», — сказал глава государства. Второй — защита от наводнений.';
  const build = new NoteBuilder(
    articleOf({
      text,
      url: 'https://новости.example/odkb/2023',
      headline: 'Казахстан возглавит ОДКБ: что дальше?',
      author: [{ name: 'Ёлкина Анна' }],
      publisher: { name: 'Пример-Новости' },
      datePublished: '2023-11-23',
      dateAccessed: '2026-11-23T09:00:00.000Z',
      inLanguage: 'ru',
    }),
  );
  const speaker = build.party(
    'Person',
    null,
    'Касым-Жомарт Токаев',
    'президент Касым-Жомарт Токаев',
    'президент',
  );
  return build.note({
    chairs: [
      build.chair(
        {
          organization: build.party('Organization', 'CSTO', 'ОДКБ', 'ОДКБ'),
          holder: build.party('Country', 'KZ', 'Казахстан', 'Казахстану'),
          roleName: 'председательство',
          startDate: build.date('2024-01-01', '1 января 2024 года'),
          status: 'begins',
        },
        'С 1 января 2024 года председательство в ОДКБ переходит к Казахстану.',
      ),
    ],
    priorities: build.priorities(speaker, [['борьба с терроризмом'], ['защита от наводнений']]),
    quotations: [build.quotation('Наш первый приоритет — борьба с терроризмом', speaker)],
  });
}

function kazakh(): Note {
  const text =
    'Қазақстан 2024 жылы Түркі мемлекеттері ұйымына төрағалық етеді. Басты міндет – көлік дәліздерін дамыту, деді Мәулен Әшімбаев.';
  const build = new NoteBuilder(
    articleOf({
      text,
      url: 'https://news.example/kk/1',
      headline: 'Қазақстан ТМҰ-ға төрағалық етеді',
      author: [{ name: 'Ғалия Өтегенқызы' }],
      publisher: { name: 'Мысал' },
      datePublished: '2023-12',
      dateAccessed: '2023-12-30T09:00:00.000Z',
      inLanguage: 'kk',
    }),
  );
  const speaker = build.party('Person', null, 'Мәулен Әшімбаев', 'Мәулен Әшімбаев');
  return build.note({
    chairs: [
      build.chair(
        {
          organization: build.party(
            'Organization',
            'OTS',
            'Түркі мемлекеттері ұйымы',
            'Түркі мемлекеттері ұйымына',
          ),
          holder: build.party('Country', 'KZ', 'Қазақстан', 'Қазақстан'),
          roleName: 'төрағалық',
          startDate: build.date('2024', '2024 жылы'),
          status: 'announced',
        },
        'Қазақстан 2024 жылы Түркі мемлекеттері ұйымына төрағалық етеді.',
      ),
    ],
    priorities: build.priorities(speaker, [['көлік дәліздерін дамыту']]),
  });
}

function arabic(): Note {
  const text = 'تتولى البحرين رئاسة القمة العربية في مايو 2024. وقال الوزير إن الأولوية هي دعم السلام.';
  const build = new NoteBuilder(
    articleOf({
      text,
      url: 'https://news.example/ar/2',
      headline: 'البحرين تتولى رئاسة جامعة الدول العربية',
      publisher: { name: 'أخبار المثال' },
      datePublished: '2024-05-01',
      dateAccessed: '2024-05-02T09:00:00.000Z',
      inLanguage: 'ar',
    }),
  );
  return build.note({
    chairs: [
      build.chair(
        {
          organization: build.party('Organization', 'LAS', 'جامعة الدول العربية', 'القمة العربية'),
          holder: build.party('Country', 'BH', 'البحرين', 'البحرين'),
          roleName: 'رئاسة',
          startDate: build.date('2024-05', 'مايو 2024'),
          status: 'begins',
        },
        'تتولى البحرين رئاسة القمة العربية في مايو 2024',
      ),
    ],
    priorities: build.priorities(build.party('Person', null, 'الوزير', 'الوزير'), [['دعم السلام']]),
  });
}

function chinese(): Note {
  const text = '中国将于2026年担任亚太经合组织主席。外交部长表示，优先事项是推动区域一体化。';
  const build = new NoteBuilder(
    articleOf({
      text,
      url: 'https://news.example/zh/3',
      headline: '中国将担任亚太经合组织主席',
      author: [{ name: '王小明' }],
      publisher: { name: '示例新闻' },
      datePublished: '2025-11-01',
      dateAccessed: '2025-11-02T09:00:00.000Z',
      inLanguage: 'zh-Hans',
    }),
  );
  return build.note({
    chairs: [
      build.chair(
        {
          organization: build.party('Organization', 'APEC', '亚太经合组织', '亚太经合组织'),
          holder: build.party('Country', 'CN', '中国', '中国'),
          roleName: '主席',
          startDate: build.date('2026', '2026年'),
          status: 'announced',
        },
        '中国将于2026年担任亚太经合组织主席。',
      ),
    ],
    priorities: build.priorities(null, [['推动区域一体化']]),
  });
}

/** The Russian note as a person left it in the library: an end date added, a priority taken out, remarks, tags. */
function kept(): KeptNote {
  const note = russian();
  const endDate = {
    edtf: '2024-12-31',
    evidence: [],
    rule: 'person/correction',
    certainty: 'stated' as const,
  };
  return {
    id: 'note-0001',
    note,
    savedAt: '2026-11-23T09:00:00.000Z',
    changedAt: '2026-11-24T09:00:00.000Z',
    corrections: [
      { path: '/chairs/0/endDate', value: endDate, was: null, changedAt: '2026-11-24T08:00:00.000Z' },
      {
        path: '/priorities/0',
        value: null,
        was: { text: note.priorities[0]!.text },
        changedAt: '2026-11-24T09:00:00.000Z',
      },
    ],
    tags: ['ОДКБ 2024', 'security'],
    remark: 'Сверить с сайтом ОДКБ.\nВторой абзац важен.',
    lineRemarks: { '/priorities/1': 'после весеннего паводка' },
    starred: true,
    archived: false,
  };
}

export const sampleNotes = {
  en: english(),
  ru: russian(),
  kk: kazakh(),
  ar: arabic(),
  zh: chinese(),
};
export const keptSample: KeptNote = kept();
