import type { OutlineCell, OutlineLine } from '../document/outline';
import type { LabelSet } from '../labels/label-set';
import type { DossierSource, Telling, Told } from './telling';

/** One term in the chair of one organization, as one or several articles tell it. */
export interface Tenure {
  tellings: readonly Telling[];
  /** First day, as far as told; else the day of the earliest article. Empty where neither is known. */
  day: string;
}

/** The terms in the chair of one organization, by time. */
export interface Succession {
  organization: readonly Told[];
  tenures: Tenure[];
}

/** Tellings of one holder this near to each other, in milliseconds, are of one term: few chairs are held for less than a year. */
const ONE_TERM = 365 * 86_400_000;

/** Joins what the sources tell: an organization a succession, in the order of their first terms. */
export function successionsOf(sources: readonly DossierSource[]): Succession[] {
  const tellings = sources.flatMap((source) => source.tellings);
  const successions = [...grouped(tellings, ({ organization }) => organization.key)].map((told) => ({
    organization: told.map(({ organization }) => organization),
    tenures: [...grouped(told, ({ holder, isDenied }) => `${isDenied}\n${holder.key}`)]
      .flatMap(tenuresOf)
      .sort(byDay),
  }));
  return successions.sort((a, b) => byDay(a.tenures[0]!, b.tenures[0]!));
}

/**
 * The values of a tenure for one column: each once, with its sources where others say nothing or something else.
 * @param areAlike whether two keys do not contradict each other.
 */
export function cellOf(
  { tellings }: Tenure,
  pick: (telling: Telling) => Told | null,
  labels: LabelSet,
  areAlike: (key: string, other: string) => boolean,
): OutlineCell {
  const saying = tellings.filter((telling) => pick(telling));
  const values = [...grouped(saying, (telling) => pick(telling)!.key)];
  const isDisputed = saying.some((telling) =>
    values.some(
      ([other]) => other!.source !== telling.source && !areAlike(pick(telling)!.key, pick(other!)!.key),
    ),
  );
  return values.map((agreeing, index) => {
    const { value } = inLanguage(
      agreeing.map((telling) => pick(telling)!),
      labels,
    );
    const isLast = index === values.length - 1;
    return {
      ...value,
      marks: isDisputed && isLast ? [...value.marks, labels.sourcesDiffer] : value.marks,
      refs: agreeing.length === tellings.length ? [] : numbersOf(agreeing),
    };
  });
}

/** What an article in the language of the labels says, else the first. */
export function inLanguage(told: readonly Told[], { code }: LabelSet): Told {
  return told.find(({ value }) => value.language.split('-')[0] === code) ?? told[0]!;
}

/** The priorities of a tenure in the order of its sources; what several say in the same words stands once. */
export function prioritiesOf({ tellings }: Tenure): OutlineLine[] {
  const said = tellings.flatMap(({ priorities, source }) =>
    priorities.map((line) => ({ line, source, key: line.text.toLowerCase() })),
  );
  return [...grouped(said, ({ key }) => key)].map((same) => ({ ...same[0]!.line, refs: numbersOf(same) }));
}

/** The sources of what is told, each once, in order. */
export function numbersOf(told: readonly { source: DossierSource }[]): number[] {
  return [...new Set(told.map(({ source }) => source.number))].sort((a, b) => a - b);
}

/** The terms of one holder: a new one begins where a telling is too far from those before. */
function tenuresOf(tellings: readonly Telling[]): Tenure[] {
  const terms: Telling[][] = [];
  for (const telling of [...tellings].sort(byDay)) {
    const term = terms.at(-1);
    if (term && isNear(term, telling)) term.push(telling);
    else terms.push([telling]);
  }
  return terms.map((term) => {
    const starts = term.map(({ startDay }) => startDay).filter(Boolean);
    const days = starts.length ? starts : term.map(({ day }) => day).filter(Boolean);
    return { tellings: term.sort((a, b) => a.source.number - b.source.number), day: days.sort()[0] ?? '' };
  });
}

function isNear(term: readonly Telling[], telling: Telling): boolean {
  const start = telling.startDay && term.find(({ startDay }) => startDay)?.startDay;
  const [from, to] = start ? [start, telling.startDay] : [term.at(-1)!.day, telling.day];
  return from === to || Math.abs(Date.parse(to) - Date.parse(from)) < ONE_TERM;
}

/** Earlier before later, and last what no day is known of. */
function byDay(a: { day: string }, b: { day: string }): number {
  if (!a.day || !b.day) return Number(!a.day) - Number(!b.day);
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Iterable<Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups.values();
}
