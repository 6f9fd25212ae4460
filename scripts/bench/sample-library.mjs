// Made-up notes for benches and end-to-end tests: four languages and scripts, many organizations, holders and words.

/**
 * One entry of a backup. Self-contained, so that it can be sent into a page as text. `index` decides everything.
 * `length`: characters of the article, about.
 */
export function sampleEntry(index, length = 6000) {
  const pick = (list, step) => list[Math.floor(index / step) % list.length];
  const tongue = pick(
    [
      {
        tag: 'en',
        dir: 'ltr',
        words:
          'union harbour chair summit ministers region border trade water energy agreed session programme transport security climate'.split(
            ' ',
          ),
      },
      {
        tag: 'ru',
        dir: 'ltr',
        words:
          'союз председательство саммит министры регион граница торговля вода энергетика согласились сессия программа транспорт безопасность климат'.split(
            ' ',
          ),
      },
      {
        tag: 'kk',
        dir: 'ltr',
        words:
          'одақ төрағалық саммит министрлер аймақ шекара сауда су энергетика келісті сессия бағдарлама көлік қауіпсіздік климат'.split(
            ' ',
          ),
      },
      {
        tag: 'ar',
        dir: 'rtl',
        words:
          'الاتحاد رئاسة القمة الوزراء المنطقة الحدود التجارة المياه الطاقة اتفقوا الدورة البرنامج النقل الأمن المناخ'.split(
            ' ',
          ),
      },
      {
        tag: 'zh',
        dir: 'ltr',
        words: '联盟 主席国 峰会 部长 地区 边境 贸易 水资源 能源 同意 会议 计划 交通 安全 气候'.split(' '),
      },
    ],
    1,
  );
  let seed = index * 2654435761 + 12345;
  const random = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const space = tongue.tag === 'zh' ? '' : ' ';
  // A long tail of rare words, as in real news: every text has some that few others have.
  const word = () =>
    random() < 0.35
      ? `${tongue.words[Math.floor(random() * tongue.words.length)]}${Math.floor(random() ** 3 * 4000).toString(36)}`
      : tongue.words[Math.floor(random() * tongue.words.length)];
  const sentence = (count) => Array.from({ length: count }, word).join(space);
  const organizations = [
    'CSTO',
    'SCO',
    'OTS',
    'EAEU',
    'BRICS',
    'ASEAN',
    'EU',
    'OSCE',
    'COE',
    'G20',
    'AU',
    'CIS',
  ];
  const organization = organizations[Math.floor(random() * organizations.length)];
  const holder = ['Norland', 'Southmark', 'Эстария', 'Тауелі', 'شمالية', '北国', 'Westfold', 'Lakeland'][
    Math.floor(random() * 8)
  ];
  const year = 2015 + Math.floor(random() * 12);
  const lead = `${holder} ${tongue.words[1]} ${organization} ${year}.`;
  const points = [sentence(6), sentence(7), sentence(5)];
  const paragraphs = [lead, ...points];
  for (let size = 0; size < length; ) {
    const paragraph = `${sentence(60)}.`;
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  const text = paragraphs.join('\n\n');
  const read = (exact) => {
    const start = text.indexOf(exact);
    const evidence = { exact, prefix: '', suffix: '', start, end: start + exact.length, part: 'body' };
    return { evidence: [evidence], rule: 'sample/rule', certainty: 'stated' };
  };
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const savedAt = new Date(Date.UTC(2026, 0, 1) - index * 3_600_000).toISOString();
  const party = (type, id, name) => ({ type, id, name, ...read(name) });
  const note = {
    schema: 'headnote/1',
    generator: { name: 'Headnote', version: '0.1.0' },
    article: {
      url: `https://news${index % 25}.example/${year}/${index}`,
      canonicalUrl: null,
      headline: `${holder}: ${sentence(5)}`,
      author: [{ name: `Author ${index % 90}` }],
      publisher: { name: `Outlet ${index % 25}` },
      datePublished: `${year}-${month}-${day}`,
      dateModified: null,
      dateAccessed: savedAt,
      inLanguage: tongue.tag,
      section: null,
      text,
      origins: {},
    },
    chairs: [
      {
        ...read(lead),
        organization: party('Organization', organization, organization),
        holder: party('Country', null, holder),
        person: null,
        roleName: tongue.words[1],
        startDate: { edtf: String(year), ...read(String(year)) },
        endDate: null,
        predecessor: null,
        successor: null,
        status: 'begins',
      },
    ],
    priorities: points.map((point, at) => ({
      ...read(point),
      position: at + 1,
      text: point,
      details: [],
      statedBy: null,
      chairship: 0,
    })),
    quotations: [],
    documents: [],
    sources: [{ ...read(holder), kind: 'article', name: `Outlet ${index % 25}`, url: null }],
    coverage: { chairs: 'read', priorities: 'read', quotations: 'read', documents: 'read', sources: 'read' },
  };
  const kept = {
    id: `sample${String(index).padStart(7, '0')}`,
    savedAt,
    changedAt: savedAt,
    note,
    revisions: [],
    corrections: [],
    confirmed: {},
    tags: index % 7 === 0 ? [['sea', 'кодировано', 'маңызды'][index % 3]] : [],
    remark: '',
    lineRemarks: {},
    starred: index % 11 === 0,
    archived: false,
    binnedAt: null,
  };
  const blocks = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ kind: 'paragraph', start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return { kept, article: { html: null, blocks, links: [], captions: [], description: null } };
}
