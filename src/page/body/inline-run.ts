import { foldRuns } from '../fold-space';
import { parseUrl } from '../parse-url';
import type { RawLink } from './raw-block';

/** Gathers the text of one block, white space folded as it comes, with the place of each link in it. */
export class InlineRun {
  text = '';
  links: RawLink[] = [];
  private open: { start: number; url: string } | null = null;

  constructor(private readonly baseUrl: string) {}

  append(raw: string): void {
    const folded = foldRuns(raw);
    this.text +=
      (this.text === '' || this.text.endsWith(' ')) && folded.startsWith(' ') ? folded.slice(1) : folded;
  }

  openLink(href: string | null): void {
    const url = href ? parseUrl(href, this.baseUrl) : null;
    if (url && /^(?:https?|mailto):$/u.test(url.protocol))
      this.open = { start: this.text.length, url: url.href };
  }

  closeLink(): void {
    if (this.open && this.text.length > this.open.start)
      this.links.push({ ...this.open, end: this.text.length });
    this.open = null;
  }

  /** The text and links gathered so far, trimmed; the run begins anew. */
  take(): { text: string; links: RawLink[]; linkShare: number } {
    const text = this.text.trimEnd();
    const links = this.links
      .map((link) => ({ ...link, ...trimmed(text, link.start, link.end) }))
      .filter(({ start, end }) => end > start);
    const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
    this.text = '';
    this.links = [];
    if (this.open) this.open.start = 0;
    return { text, links, linkShare: text ? linked / text.length : 0 };
  }
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, Math.min(to, text.length)];
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}
