import { joinBytes } from '../render';
import { openZip } from '../zip';

/** A Word document is built in memory whole, in one go, some 0.4 MB and 3.5 ms a note: more notes than this freeze the page too long. */
export const MOST_IN_WORD = 1000;

const DATES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;
/** Identifiers of links, which the library draws at random; a page cannot know them, so no text is mistaken for one. */
const LINK_ID = /Id="(rId[\w-]{12,})"/gu;

/** A Word document with counted identifiers and the moment given, so that the same notes give the same bytes. */
export async function settleDocx(bytes: Uint8Array, moment: string | null): Promise<Uint8Array> {
  const { unzipSync, strFromU8, strToU8 } = await import('fflate');
  const files = unzipSync(bytes);
  const rewrite = (path: string, change: (text: string) => string) => {
    const file = files[path];
    if (file) files[path] = strToU8(change(strFromU8(file)));
  };
  const counted = new Map<string, string>();
  rewrite('word/_rels/document.xml.rels', (text) =>
    text.replace(LINK_ID, (_, id: string) => {
      counted.set(id, `rIdLink${counted.size + 1}`);
      return `Id="${counted.get(id)}"`;
    }),
  );
  rewrite('word/document.xml', (text) =>
    text.replace(/r:id="(rId[\w-]{12,})"/gu, (whole, id: string) =>
      counted.has(id) ? `r:id="${counted.get(id)}"` : whole,
    ),
  );
  const stamp = Number.isNaN(Date.parse(moment ?? ''))
    ? '1980-01-02T00:00:00Z'
    : new Date(moment!).toISOString();
  rewrite('docProps/core.xml', (text) => text.replace(DATES, `$1${stamp}`));
  const zip = await openZip(moment);
  for (const [path, file] of Object.entries(files)) zip.file(path, file);
  zip.end();
  return joinBytes(zip.take());
}
