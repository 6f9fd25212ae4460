// Takes out of the libraries what Mozilla's linter warns of: three assignments to innerHTML, which DOMParser does without
// running anything.
// Each edit must match exactly once, so an update of a library that moves the code fails the build.
import { readFile } from 'node:fs/promises';

const parsed = (html) => `...new DOMParser().parseFromString(${html}, "text/html").body.childNodes`;
const edits = [
  [
    /readability[\\/]Readability\.js$/,
    [
      [/tmp\.innerHTML = noscript\.innerHTML;/g, `tmp.append(${parsed('noscript.innerHTML')});`],
      [/page\.innerHTML = pageCacheHtml;/g, `page.replaceChildren(${parsed('pageCacheHtml')});`],
    ],
  ],
  [
    /preact[\\/]dist[\\/]preact\.m?js$/,
    [[/([\w$]+)\.innerHTML=([\w$]+)\.__html/g, `$1.replaceChildren(${parsed('$2.__html')})`]],
  ],
];

/** The esbuild plugin that does so. */
export const safeLibraries = {
  name: 'safe-libraries',
  setup(build) {
    if (build.initialOptions.platform === 'node') return;
    for (const [filter, list] of edits) {
      build.onLoad({ filter }, async ({ path }) => {
        let contents = await readFile(path, 'utf8');
        for (const [pattern, replacement] of list) {
          const count = contents.match(pattern)?.length ?? 0;
          if (count !== 1) throw new Error(`${path}: ${pattern} matched ${count} times`);
          contents = contents.replace(pattern, replacement);
        }
        return { contents, loader: 'js' };
      });
    }
  },
};
