/** A page as a browser parses it; runs in the jsdom environment. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const LINE =
  'The harbour office told the council on Tuesday that the old lighthouse needs a new roof before the autumn storms begin. ';

/** A paragraph of plain prose, different for each number. */
export const prose = (number: number) => `<p>${number}. ${LINE}${LINE}</p>`;

/** A page around an article of a few paragraphs. */
export function articlePage({
  head = '',
  lang = 'en',
  title = 'Lighthouse needs a new roof - The Gull',
  before = '<h1>Lighthouse needs a new roof</h1>',
  body = [1, 2, 3, 4].map(prose).join('\n'),
  after = '',
}: {
  head?: string;
  lang?: string;
  title?: string;
  before?: string;
  body?: string;
  after?: string;
} = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article>${before}<div class="text">${body}</div></article></main>${after}
<footer>© 2019 The Gull</footer></body></html>`;
}
