import type { Found, Rung } from '../ladder';
import type { PageFacts } from '../page-facts';
import { dateline } from './dateline';
import { inOrderOfAddress } from './day-order';
import { jsonLd, jsonLdPage } from './json-ld';
import { markedElement } from './marked-element';
import { labelledLine } from './labelled-line';
import { meta, vagueMeta } from './meta';
import { microdata } from './microdata';
import { timeElement } from './time-element';
import { urlPath } from './url-path';
import { visibleDates } from './visible-dates';

const DAY = 86_400_000;
/** Where a page tells machines when it was published, surest first. */
const DECLARED: readonly Rung<string>[] = [jsonLd, meta, microdata];
/** Where it tells readers, where it tells machines nothing. */
const SHOWN: readonly Rung<string>[] = [
  timeElement,
  dateline,
  vagueMeta,
  markedElement,
  labelledLine,
  jsonLdPage,
  urlPath,
];

/**
 * When the article was published, ISO 8601. What the page tells machines is checked against what readers see by the
 * headline and against the address: of two declared days the one that is shown wins, a moment in UTC that falls on the
 * neighbour of the printed day gives way to the printed day, and a day in the address that is earlier wins, for systems
 * declare the day of a move or a new edition.
 */
export function readDatePublished(page: PageFacts): Found<string> | null {
  const declared = candidates(DECLARED, page);
  const [first] = declared;
  if (!first) {
    const found = firstOf(SHOWN, page);
    return found && { ...found, value: inOrderOfAddress(found.value, page.url) };
  }
  const shown = visibleDates(page).map(({ day }) => day);
  const confirmed = [...declared, ...candidates([vagueMeta], page)].find(({ value }) =>
    shown.includes(value.slice(0, 10)),
  );
  if (confirmed && isAsExact(confirmed.value, first.value)) return confirmed;
  const address = urlPath.read(page);
  const days = declared.map(({ value }) => value.slice(0, 10));
  if (address && days.includes(address)) return first;
  const lines = visibleDates(page)
    .filter(({ share, labelled }) => labelled || share > 0.3)
    .map(({ day }) => day);
  const local = [...lines, ...(address ? [address] : [])].find((day) => isNeighbour(first.value, day));
  if (local) return { value: local, origin: lines.includes(local) ? dateline.id : urlPath.id };
  if (address && address < days[0]!) return { value: address, origin: urlPath.id };
  return { value: fromLocalMidnight(first.value, page.language), origin: first.origin };
}

/** A day alone does not outweigh a moment close to it: a printed issue is dated the day after its text went out. */
function isAsExact(value: string, other: string): boolean {
  return (
    value.includes('T') ||
    !other.includes('T') ||
    Math.abs(Date.parse(value.slice(0, 10)) - Date.parse(other.slice(0, 10))) > 2 * DAY
  );
}

function candidates(rungs: readonly Rung<string>[], page: PageFacts): Found<string>[] {
  return rungs.flatMap((rung) => firstOf([rung], page) ?? []);
}

function firstOf(rungs: readonly Rung<string>[], page: PageFacts): Found<string> | null {
  for (const rung of rungs) {
    const value = rung.read(page);
    if (value && isPast(value, page.now)) return { value, origin: rung.id };
  }
  return null;
}

/** Nothing on a page was published after it was read; a day is left for clocks and time zones. */
function isPast(value: string, now: string | null): boolean {
  return !now || Date.parse(value.slice(0, 10)) <= Date.parse(now) + DAY;
}

/** Whether a moment given in UTC falls on the day before or after a printed day. */
function isNeighbour(moment: string, day: string): boolean {
  if (!/T.*(?:Z|[+-]00:00)$/u.test(moment)) return false;
  return Math.abs(Date.parse(moment.slice(0, 10)) - Date.parse(day)) === DAY;
}

/** Languages of countries one or two hours east of Greenwich, whose midnight is 23:00 or 22:00 of the day before in UTC. */
const CENTRAL_EUROPE = /^(?:de|fr|it|es|nl|pl|cs|sk|sl|hr|bs|sr|hu|sv|da|nb|nn|no|ca|sq|mk)(?:-|$)/iu;

/** A day given as the moment of its local midnight, in UTC: the day itself. */
function fromLocalMidnight(value: string, language: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T2[23]:00(?::00)?(?:Z|[+-]00:00)$/u.exec(value);
  if (!match || !CENTRAL_EUROPE.test(language)) return value;
  return new Date(Date.parse(match[1]!) + DAY).toISOString().slice(0, 10);
}
