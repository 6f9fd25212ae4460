// What the start-up bench runs in a process of its own: load the core, load one pack, read the first article.
const before = process.cpuUsage();
const { loadLanguage, read } = await import('../../src/core/index');
const pack = await loadLanguage('en');
const text =
  'Finland will take over the chairmanship of the OSCE from Malta on 1 January 2025. ' +
  '“Our priorities are dialogue, security and the rule of law,” Foreign Minister Elina Valtonen said in Vienna.';
const article = {
  url: 'https://example.org/a',
  canonicalUrl: null,
  headline: 'Finland to chair the OSCE',
  author: [],
  publisher: { name: null },
  datePublished: '2024-12-20',
  dateModified: null,
  dateAccessed: null,
  inLanguage: 'en',
  section: null,
  text,
  origins: {},
  blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
  links: [],
  captions: [],
  description: null,
};
const note = read(article, pack, '0');
if (!note.chairs.length) throw new Error('the sample was not read');
const { user, system } = process.cpuUsage(before);
process.stdout.write(String((user + system) / 1000));
