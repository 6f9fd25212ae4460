import type { Message } from '../../translator';

export const en = {
  'reader.open': 'Reader view',
  'reader.title': 'Reader',
  'reader.article': 'The article',
  'reader.original': 'Open the page',
  'reader.look': 'Text',
  'reader.theme': 'Paper',
  'reader.theme.auto': 'As Headnote',
  'reader.theme.light': 'Light',
  'reader.theme.sepia': 'Sepia',
  'reader.theme.dark': 'Dark',
  'reader.font': 'Typeface',
  'reader.font.serif': 'Serif',
  'reader.font.sans': 'Sans serif',
  'reader.size': 'Size',
  'reader.size.small': 'Small',
  'reader.size.medium': 'Medium',
  'reader.size.large': 'Large',
  'reader.size.huge': 'Very large',
  'reader.width': 'Width of lines',
  'reader.width.narrow': 'Narrow',
  'reader.width.medium': 'Medium',
  'reader.width.wide': 'Wide',
  'reader.legend': 'Colors of the marks',
  'reader.gone.title': 'This article is no longer here',
  'reader.gone.text':
    'Articles that were not saved are kept only until the browser closes. Open the page and press the Headnote button there.',
  'reader.keys': 'j and k go from fact to fact, Enter into the text and back.',

  'panel.open': 'Keep beside the page',
  'panel.title': 'Headnote beside the page',
  'panel.ask.title': 'This page is not read yet',
  'panel.ask.text':
    'Headnote sees a page only when you ask for it. Press its button in the toolbar while this page is in front; the note then stays here too.',
  'panel.ask.closed': 'Pages of the browser itself stay closed to every extension.',
} as const satisfies Record<string, Message>;
