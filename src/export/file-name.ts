import type { Exportable, Exporter } from './exporter';
import { viewOf } from './view/note-view';
import { oneLine } from './text/clean-text';

/** Bytes of UTF-8 a name may take, extension not counted: short of every file system's limit, also below deep folders. */
const LONGEST = 120;
/** Names Windows keeps for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/iu;
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u{FFFD}<>:"/\\|?*]+/gu;

/** The name of a file that holds these notes: date and headline of the one, or the count of several. */
export function exportFileName(
  notes: readonly Exportable[],
  { extension }: Pick<Exporter, 'extension'>,
): string {
  const [first] = notes;
  if (!first || notes.length > 1) return `headnote-${notes.length}-notes.${extension}`;
  return `${noteFileStem(first)}.${extension}`;
}

/** Date published and headline of a note as a file name without extension. */
export function noteFileStem(item: Exportable): string {
  const { article } = viewOf(item).note;
  const date = /^\d{4}(?:-\d{2}){0,2}/u.exec(article.datePublished ?? '')?.[0];
  return fileStem(`${date ? `${date} ` : ''}${article.headline}`);
}

/**
 * A text as a file name without extension that is sound on every system, in any script: no path, no device name,
 * no hidden file, at most 120 bytes of UTF-8, letters never cut in two. Never empty.
 */
export function fileStem(text: string): string {
  const sound = oneLine(text.normalize('NFC').replace(FORBIDDEN, ' '));
  const stem = shortened(sound.replace(/^[.\s~-]+/u, ''));
  if (!stem) return 'note';
  // asked of what is left: 'CON ...' ends as 'CON'
  return RESERVED.test(stem) ? shortened(`note ${stem}`) : stem;
}

/** At most so many bytes, and no dot or blank at the end, which Windows drops. */
function shortened(text: string): string {
  return cutBytes(text, LONGEST).replace(/[.\s]+$/u, '');
}

/** Names made different from each other without regard to case, by a number at the end. */
export function distinctNames(): (stem: string, extension: string) => string {
  const taken = new Map<string, number>();
  return (stem, extension) => {
    for (;;) {
      const key = stem.normalize('NFKC').toLowerCase();
      const count = (taken.get(key) ?? 0) + 1;
      taken.set(key, count);
      if (count === 1) return `${stem}.${extension}`;
      const numbered = `${stem} (${count})`;
      const numberedKey = numbered.normalize('NFKC').toLowerCase();
      if (!taken.has(numberedKey)) {
        taken.set(numberedKey, 1);
        return `${numbered}.${extension}`;
      }
    }
  };
}

/** Cuts at a grapheme, so that no letter loses its accent. */
function cutBytes(text: string, limit: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= limit) return text;
  let length = 0;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(
    text.slice(0, limit),
  )) {
    length += encoder.encode(segment).length;
    if (length > limit) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
