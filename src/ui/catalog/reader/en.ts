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

  'several.open': { one: 'Read the {count} selected tab', other: 'Read the {count} selected tabs' },
  'several.title': 'Pages of the selected tabs',
  'several.progress': '{done} of {count} pages read',
  'several.ask':
    'Some of these pages may not be read yet: a press of the button opens only the page in front. To read several at once, the browser will ask you to let Headnote read all websites. You can take that back here when it is done. Nothing is sent anywhere.',
  'several.allow': 'Allow and read',
  'several.allowed': 'Headnote may read all websites now. It does so only when you ask.',
  'several.take-back': 'Take the permission back',
  'several.unasked.title': 'Not allowed yet',
  'several.unasked.text':
    'The browser has not let Headnote into this page, and so it does not tell which page it is.',
} as const satisfies Record<string, Message>;
