import type { Found } from '../ladder';
import type { PageFacts } from '../page-facts';
import { wordKey } from '../word-key';
import { declaredClaims, logoClaims, type SiteClaim } from './site-claims';

/**
 * The outlet's name: the claim that most places of the page agree on, a name that fits the host counting more, written
 * as the best of these places writes it (`The Gull` rather than `thegull.example`). Null where the page gives none.
 */
export function readPublisher(page: PageFacts): Found<string> | null {
  const declared = declaredClaims(page);
  const labels = hostLabels(page);
  const first = mostAgreed(declared, labels);
  const best = first.score >= SURE ? first : mostAgreed([...declared, ...logoClaims(page)], labels);
  const [written] = best.claims.toSorted((a, b) => form(b) - form(a));
  return written ? { value: withoutEnding(written.name), origin: written.origin } : null;
}

/** Two places that can be trusted agree, and the host does not deny it. */
const SURE = 6;

/** The name that most places of the page agree on, as these write it; no claims where none counts. */
function mostAgreed(
  claims: readonly SiteClaim[],
  labels: readonly string[],
): { score: number; claims: SiteClaim[] } {
  const groups = new Map<string, SiteClaim[]>();
  for (const claim of claims) {
    const key = compact(claim.name);
    if (key) groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  let best: { score: number; claims: SiteClaim[] } = { score: 0, claims: [] };
  for (const [key, group] of groups) {
    const score = group.reduce((sum, { weight }) => sum + weight, 0) + hostFit(key, labels);
    // a place that only a logo or a handle gives is no name by itself, unless the host says the same
    if (group.every(({ weight }) => weight < 2) && hostFit(key, labels) < 3) continue;
    if (score > best.score) best = { score, claims: group };
  }
  return best;
}

/** A name without spaces, case and host ending, so that ways to write it fall together. */
function compact(name: string): string {
  return wordKey(withoutEnding(name)).replaceAll(' ', '');
}

function withoutEnding(name: string): string {
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}$/iu.test(name)
    ? name.replace(/^www\./iu, '').replace(/(?:\.(?:com?|net|org))?\.[a-z]{2,10}$/iu, '')
    : name;
}

function hostLabels(page: PageFacts): string[] {
  const labels = page.url?.hostname.split('.').slice(0, -1) ?? [];
  return labels
    .filter((label) => !/^(?:www\d?|m|amp|com?|net|org)$/u.test(label))
    .map((label) => label.replaceAll('-', ''));
}

function hostFit(key: string, labels: readonly string[]): number {
  if (labels.includes(key)) return 3;
  return labels.some(
    (label) => label.length > 3 && (key.includes(label) || (key.length > 3 && label.includes(key))),
  )
    ? 1.5
    : 0;
}

/** How fit a claim's spelling is to be printed. */
function form({ name, weight }: SiteClaim): number {
  return (
    (name.includes(' ') ? 4 : 0) +
    (/\p{Lu}|\p{Lo}/u.test(name) ? 4 : 0) -
    (withoutEnding(name) === name ? 0 : 6) +
    weight
  );
}
