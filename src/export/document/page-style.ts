/** The style of an exported page: light and dark on screen, black on white on paper, a note a sheet. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .4rem; }
ul, ol { margin: 0; padding-inline-start: 1.4rem; }
li { margin: .25rem 0; }
.source > ul, .chair > ul { list-style: none; padding: 0; }
.label { font-weight: 600; }
small { opacity: .8; }
blockquote { margin: .2rem 0 .4rem; padding-inline-start: .8rem; border-inline-start: 3px solid; opacity: .85; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; }
th, td { border: 1px solid; padding: .3rem .5rem; text-align: start; vertical-align: top; overflow-wrap: break-word; }
h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
.dossier-sources > ul, .contents ul { list-style: none; }
.dossier-sources > ul, .contents > ul { padding: 0; }
.remark { margin: .2rem 0; font-style: italic; }
article + article { border-top: 1px solid; margin-top: 3rem; padding-top: 1rem; }
@media print {
  :root { color-scheme: light; }
  body { margin: 0; max-width: none; font-size: 10.5pt; }
  a { color: inherit; text-decoration: none; }
  li, blockquote, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  article + article { break-before: page; border: 0; margin: 0; }
}
`;
