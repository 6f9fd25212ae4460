import type { Read } from '../core/model/evidence';
import type { Note } from '../core/model/note';
import { passageLink, passageOf, viewOf } from '../export/view/note-view';
import { dateText } from '../export/dates/date-text';
import type { InterfaceLanguage } from './catalog/index';

/** A line as plain text with where it comes from: authors, headline, publisher and date, a link to the very passage. */
export function lineCitation(text: string, read: Read, note: Note, language: InterfaceLanguage): string {
  const view = viewOf(note);
  const { headline, publisher, author, datePublished } = view.note.article;
  const published = [publisher.name, datePublished && dateText(datePublished, language)];
  const source = [author.map(({ name }) => name).join(', '), headline, published.filter(Boolean).join(', ')];
  const link = passageLink(view, passageOf(read)) ?? view.url;
  return `${text}\n— ${[...source, link].filter(Boolean).join('. ')}`;
}
