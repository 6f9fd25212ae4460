import { machineDate } from '../date/machine-date';
import type { Rung } from '../ladder';
import type { PageFacts } from '../page-facts';

/** Open Graph, Dublin Core, parsely, sailthru and editing systems' own names, most exact first. */
const NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'rnews:datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publication_date',
  'publication-date',
  'publish_date',
  'publish-date',
  'publishdate',
  'published-date',
  'date_published',
  'pubdate',
  'pub_date',
  'vr:published_time',
  'bt:pubdate',
  'displaydate',
  'originalpublicationdate',
  'article_date_original',
  'article:post_date',
  'article.published',
  'analyticsattributes.articledate',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
];

/** Names that sites also use for the day a page was built or changed. */
const VAGUE_NAMES = ['dcterms.date', 'dc.date', 'datecreated', 'ptime', 'date'];

export const meta: Rung<string> = { id: 'meta', read: (page) => firstDate(NAMES, page) };

export const vagueMeta: Rung<string> = { id: 'meta-date', read: (page) => firstDate(VAGUE_NAMES, page) };

function firstDate(names: readonly string[], page: PageFacts): string | null {
  for (const name of names) {
    for (const content of page.metas(name)) {
      const date = machineDate(content, page.language);
      if (date) return date;
    }
  }
  return null;
}
