import { parseUrl } from '../parse-url';
import { sharedWords } from './shared-words';
import { wordKey } from './word-key';

/** What a page says of itself, in its head and to readers. */
interface Claims {
  url: URL | null;
  /** The address that the head gives the page, as printed there. */
  address: string | null;
  /** The title that the head gives it for others to show. */
  shownTitle: string | null;
  /** Content of `<title>`. */
  title: string;
  h1s: readonly Element[];
}

const ALIKE = 0.5;
const UNLIKE = 0.2;

/**
 * Whether the head still tells of a page that was shown before: applications of one page change their address, title and
 * text without loading, and forget what they tell machines. Sure only where all of it speaks for that.
 */
export function isStaleHead({ url, address, shownTitle, title, h1s }: Claims): boolean {
  const declared = address && url ? parseUrl(address, url.href) : null;
  if (!declared || !shownTitle || declared.pathname === url!.pathname || declared.pathname === '/')
    return false;
  const told = wordKey(shownTitle);
  const titleKey = wordKey(title);
  if (sharedWords(told, titleKey) > UNLIKE) return false;
  const headings = h1s.map((h1) => wordKey((h1.textContent ?? '').slice(0, 500))).filter(Boolean);
  return (
    headings.some((heading) => titleKey.includes(heading) || sharedWords(heading, titleKey) >= ALIKE) &&
    headings.every((heading) => sharedWords(told, heading) <= UNLIKE)
  );
}
