import { citationOf, citekeys } from '../citation/citation';
import type { Exportable, LabelLanguage } from '../exporter';
import { htmlBody } from '../document/html-writer';
import { viewOf } from '../view/note-view';
import { outlineOf } from '../document/note-outline';

/** An item as Zotero's connector server takes it: fields flat, a list of attachments even where empty. */
export interface ZoteroItem {
  id: string;
  itemType: 'newspaperArticle' | 'webpage';
  title: string;
  creators: { lastName: string; fieldMode: 1; creatorType: 'author' }[];
  tags: { tag: string }[];
  notes: { note: string }[];
  attachments: never[];
  url: string;
  date: string;
  /** `YYYY-MM-DD HH:MM:SS`, UTC. */
  accessDate: string;
  language: string;
  abstractNote: string;
  section?: string;
  publicationTitle?: string;
  websiteTitle?: string;
}

/** The article as an item, the note as its child. `id` names it within the request. */
export function zoteroItem(item: Exportable, id: string, language: LabelLanguage = 'en'): ZoteroItem {
  const view = viewOf(item);
  const citation = citationOf(view, citekeys(), language);
  const isNewspaper = citation.type === 'article-newspaper';
  const publisher = citation['container-title'] ?? '';
  const { article } = view.note;
  return {
    id,
    itemType: isNewspaper ? 'newspaperArticle' : 'webpage',
    title: citation.title,
    creators: (citation.author ?? []).map(({ literal }) => ({
      lastName: literal,
      fieldMode: 1,
      creatorType: 'author',
    })),
    tags: (view.kept?.tags ?? []).map((tag) => ({ tag })),
    notes: [{ note: htmlBody(outlineOf(view, language)) }],
    attachments: [],
    url: citation.URL ?? '',
    date: article.datePublished?.slice(0, 10) ?? '',
    accessDate: accessDate(article.dateAccessed),
    language: article.inLanguage,
    abstractNote: citation.abstract ?? '',
    ...(isNewspaper ? { publicationTitle: publisher } : { websiteTitle: publisher }),
    ...(isNewspaper && citation.section ? { section: citation.section } : {}),
  };
}

function accessDate(timestamp: string | null): string {
  const time = Date.parse(timestamp ?? '');
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}
