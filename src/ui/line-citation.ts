import type { Read } from '../core/model/evidence';
import type { Note } from '../core/model/note';
import { passageLink, passageOf, viewOf } from '../export/note-view';
import { formatDate } from './format-date';
import type { InterfaceLanguage } from './catalog/index';

/** A line as plain text with where it comes from: publisher, headline, date, and a link to the very passage. */
export function lineCitation(text: string, read: Read, note: Note, language: InterfaceLanguage): string {
  const view = viewOf(note);
  const { headline, publisher, author, datePublished } = view.note.article;
  const from = [
    author.map(({ name }) => name).join(', '),
    headline && `“${headline}”`,
    publisher.name,
    datePublished && formatDate(datePublished, language),
  ];
  const source = from.filter(Boolean).join(', ');
  return `${text}\n— ${source}. ${passageLink(view, passageOf(read)) ?? view.url}`;
}
