import { en as library } from './library/en';
import { en as reader } from './reader/en';
import type { Message } from '../translator';

/** The words of the interface. The key says where a text stands; `{name}` is filled in; plural forms go by `count`. */
export const en = {
  ...library,
  ...reader,
  'app.name': 'Headnote',
  'app.tagline': 'Reads a news article and writes a note with its sources.',

  'article.by': 'By',
  'article.published': 'Published {date}',
  'article.undated': 'no date on the page',

  'chair.heading': 'Chair',
  'chair.none': 'No change of chair is stated in this article.',
  'chair.from': 'From',
  'chair.until': 'Until',
  'chair.predecessor': 'Takes over from',
  'chair.successor': 'Hands over to',
  'chair.person': 'In person',
  'chair.role': 'Role',
  'chair.status.announced': 'Announced',
  'chair.status.begins': 'Begins',
  'chair.status.current': 'In office',
  'chair.status.ended': 'Ended',
  'chair.status.denied': 'Denied',

  'selection.read': 'Read only the selected text',
  'selection.is-read': 'Made from the selected text and the headline.',
  'selection.read-page': 'Read the whole page',

  'note.stated': 'stated',
  'note.inferred': 'inferred',
  'note.inferred-why': 'Not said in so many words: worked out from what the article says.',
  'note.not-stated': 'not stated in this article',
  'note.unsupported': 'Headnote cannot read this in {language} yet: {list}.',
  'note.also-unstated': 'Not stated in this article: {list}.',
  'note.label': 'The note',

  'priorities.heading': 'Priorities',
  'priorities.stated-by': 'Stated by {name}',
  'priorities.details': { one: '{count} detail', other: '{count} details' },
  'priorities.of-chair': 'For {organization}: {holder}',

  'quotations.heading': 'Quotations',
  'quotations.reported': 'reported, not quoted',
  'quotations.speaker-unknown': 'speaker not stated',

  'documents.heading': 'Documents',
  'documents.undated': 'no date stated',

  'sources.heading': 'Sources',
  'sources.kind.article': 'Article',
  'sources.kind.agency': 'Agency',
  'sources.kind.link': 'Link',
  'sources.kind.image': 'Image',
  'sources.open': 'Open {name} in a new tab',

  'line.jump': 'Show on the page',
  'line.copy': 'Copy with citation',

  'action.save': 'Save',
  'action.saving': 'Saving…',
  'action.saved': 'Saved',
  'action.save-again': 'Save again',
  'action.copy': 'Copy',
  'action.export': 'Export',
  'action.print': 'Print',
  'action.library': 'Library',
  'action.options': 'Options',
  'action.read-anyway': 'Read anyway',
  'action.try-again': 'Try again',
  'action.close': 'Close',
  'action.download': 'Download',
  'action.download-as': 'Download {format}',
  'action.copy-as': 'Copy {format}',

  'status.reading': 'Reading the article…',
  'status.marked': 'Marked on the page. Esc on the page takes the mark away.',
  'status.marked-nearly': 'Marked on the page: the words there are a little different now.',
  'status.not-found': 'This passage cannot be found on the page any more. The article said:',
  'status.metadata': 'This stands in the page’s metadata, not in its visible text:',
  'status.no-passage': 'There is no passage to show for this.',
  'status.page-gone': 'The page is gone or was loaded anew. Open Headnote again to show passages.',
  'status.line-copied': 'Copied with its citation.',
  'status.note-copied': 'The whole note is copied.',
  'status.format-copied': '{format} is copied.',
  'status.copy-refused': 'The browser did not allow copying.',
  'status.saved': 'Saved to your library.',
  'status.changed': {
    one: 'Changed since saved: {count} fact reads differently now.',
    other: 'Changed since saved: {count} facts read differently now.',
  },
  'status.save-full': 'Not saved: the disk is full.',
  'status.save-failed': 'Not saved: the library could not be written. Try again.',
  'status.export-failed': 'This format could not be written.',

  'page.not-an-article.title': 'No article here',
  'page.not-an-article.text':
    'This page does not look like a news article. Where a notice lies over it, answer that first; then try again, or read the page as it is.',
  'page.no-text.title': 'Nothing to read here',
  'page.no-text.text': 'This page has no running text. If it is still loading, wait a moment and try again.',
  'page.browser-page.title': 'A page of the browser',
  'page.browser-page.text':
    'Browsers keep extensions out of their own pages. Open a news article in a tab and press the Headnote button there.',
  'page.reader-view.title': 'The browser’s reader view',
  'page.reader-view.text':
    'Firefox closes its reader view to every extension. Leave it and press the Headnote button on the page itself.',
  'page.store.title': 'An extension store',
  'page.store.text':
    'Browsers keep extensions out of their stores. Open a news article in a tab and press the Headnote button there.',
  'page.pdf.title': 'A PDF document',
  'page.pdf.text':
    'The browser shows PDFs in a viewer that extensions cannot read. Look for the same article as a web page.',
  'page.file.title': 'A file on your computer',
  'page.file.text':
    'To read files, allow it first: open the browser’s extension settings, choose Headnote and turn on “Allow access to file URLs”.',
  'page.refused.title': 'This page cannot be read',
  'page.refused.text':
    'The browser did not let Headnote into this page. Load the page again, then press the Headnote button once more.',
  'page.failed.title': 'Reading went wrong',
  'page.failed.text':
    'That is a fault in Headnote, not yours. The page was not changed and nothing was sent anywhere.',

  'options.title': 'Headnote options',
  'options.language': 'Language of the interface',
  'options.language.auto': 'As the browser',
  'options.theme': 'Colors',
  'options.theme.auto': 'As the system',
  'options.theme.light': 'Light',
  'options.theme.dark': 'Dark',
  'options.saved': 'Kept.',
  'options.stories': 'Chairmanship stories',
  'options.stories.mark': 'Mark the toolbar button on pages that tell of a chairmanship',
  'options.stories.what':
    'The button then shows how many priorities a story names. For that Headnote has to look at every page you open; your browser asks you first. Pages are read on your computer, and nothing of them is kept. Switching it off gives the permission back.',
  'options.stories.refused': 'Without the permission nothing is marked.',
  'stories.mark': {
    one: 'Headnote: a chairmanship story, {count} priority',
    other: 'Headnote: a chairmanship story, {count} priorities',
  },
  'options.shortcuts': 'Keys in the popup',
  'options.key.move': 'from line to line',
  'options.key.jump': 'show the line on the page',
  'options.key.copy': 'copy the line with its citation',
  'options.key.edit': 'correct the line',
  'options.key.confirm': 'say that the line is right, or take that back',
  'options.key.save': 'save the note',
  'options.never': 'What Headnote never does',
  'options.never.send': 'It sends nothing anywhere. Articles are read on your computer.',
  'options.never.watch':
    'It sees a page only when you press its button on that page, let it read several tabs you selected, or have it mark stories.',
  'options.never.change': 'It changes nothing on the page: a mark is drawn over the text and goes again.',
  'options.never.guess':
    'It does not fill gaps. What an article does not state stays empty, and what is worked out is marked “inferred”.',
  'options.version': 'Version {version}',
} as const satisfies Record<string, Message>;
