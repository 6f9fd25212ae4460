import { type HolderRecord, holds, isNameOnly, isOver } from './holders';
import { sameParty } from '../same-party';
import { isTransfer, type Statement } from '../statement';

/** Frames that tell of coming into a chair. */
const COMING = new Set(['take', 'give', 'pass', 'replace', 'elect', 'become']);
/** How far from its verb the person stands at most, in UTF-16 units. */
const NEAR = 30;
/** The same where what is handed over stands between. */
const NEAR_GIVEN = 60;

/**
 * Makes one of a person whose country the article does not tell and the country that holds the same chair: the press of a
 * country names its own minister without it. They are one where both follow the same holder, where countries hold the
 * chair and one alone is told as holding it, or where people hold it and nobody else is named for the one country.
 */
export function joinHolders(
  records: readonly HolderRecord[],
  heldByCountries: (organization: string | null) => boolean,
): HolderRecord[] {
  const joined = records.map((record) => ({ ...record }));
  for (const person of joined.filter(isNameOnly)) {
    if (person.statements.every(({ denied }) => denied)) continue;
    const others = joined.filter(
      (other) => other.organization.id === person.organization.id && !isNameOnly(other) && other !== person,
    );
    const known = others.find((other) => followsSame(other, person)) ?? null;
    const find = heldByCountries(person.organization.id) ? onlyHolder : onlyHome;
    const alone = known ?? find(others, person);
    if (!alone) continue;
    alone.mentions = [...alone.mentions, ...person.mentions];
    alone.statements = [...alone.statements, ...person.statements];
    alone.events = [...alone.events, ...person.events];
    alone.predecessors = [...alone.predecessors, ...person.predecessors].sort(
      (a, b) => b.statement.score - a.statement.score,
    );
    alone.score += person.score;
    joined.splice(joined.indexOf(person), 1);
  }
  return joined;
}

function followsSame(one: HolderRecord, other: HolderRecord): boolean {
  return one.predecessors.some(({ mention }) =>
    other.predecessors.some((candidate) => sameParty(candidate.mention, mention)),
  );
}

/** Whether a sentence tells plainly that its holder comes into the chair. */
function comesIn({ frame, tense, holder, at }: Statement): boolean {
  // 'the minister will preside over it until May'
  const isAtWork = (frame === 'chair' || frame === 'hold') && holder?.title !== undefined;
  if (!holder || !(COMING.has(frame) || isAtWork) || tense === 'past') return false;
  return Math.max(at - holder.end, holder.start - at) <= (frame === 'give' ? NEAR_GIVEN : NEAR);
}

/** The one country told as holding the chair now, where the person comes into it and takes it from another. */
function onlyHolder(countries: readonly HolderRecord[], person: HolderRecord): HolderRecord | null {
  if (!person.statements.some(comesIn)) return null;
  const present = countries.filter(({ statements }) =>
    statements.some(({ anchor }) => anchor.qualifier !== 'next'),
  );
  const left = [...present, person].flatMap(({ predecessors }) => predecessors.map(({ mention }) => mention));
  const holding = present.filter(
    (country) =>
      !country.statements.every(isOver) &&
      country.statements.some(isOfNow) &&
      !isDatedOtherwise(country, person) &&
      !left.some((mention) => country.mentions.some((own) => sameParty(own, mention))),
  );
  return holding.length === 1 ? holding[0]! : null;
}

/** The one country told as holding the chair for which nobody is named, where all others are told as before or after it. */
function onlyHome(others: readonly HolderRecord[], person: HolderRecord): HolderRecord | null {
  // 'X, which took it over from Z': Z holds it no more
  const gone = [person, ...others].flatMap(({ predecessors }) => predecessors.map(({ mention }) => mention));
  const holding = [person, ...others].filter(
    (one) => !one.statements.some(isApart) && !gone.some((mention) => one !== person && holds(one, mention)),
  );
  const home = holding.find(({ mentions }) => mentions.every(({ kind }) => kind === 'country'));
  if (holding.length !== 2 || holding[0] !== person || !home || isDatedOtherwise(home, person)) return null;
  const left = [home, person].flatMap(({ predecessors }) => predecessors.map(({ mention }) => mention));
  return left.some((mention) => holds(home, mention) || holds(person, mention)) ? null : home;
}

/** Told as before or after whoever holds the chair. */
function isApart(statement: Statement): boolean {
  return isOver(statement) || statement.anchor.qualifier === 'next';
}

/** Whether a sentence is about the chair now: who will hold it may hold it already, who will take it does not. */
function isOfNow({ anchor, tense, frame }: Statement): boolean {
  return anchor.qualifier !== 'next' && (tense !== 'future' || !isTransfer(frame));
}

/** Whether the two are told of different years: the end of the one is no other time than the beginning of the other. */
function isDatedOtherwise(one: HolderRecord, other: HolderRecord): boolean {
  const years = ({ statements }: HolderRecord, isEnd: boolean) =>
    statements
      .flatMap(({ dates }) => dates.filter(({ role }) => (role === 'end') === isEnd))
      .flatMap(({ edtf, endEdtf }) => [edtf, endEdtf])
      .flatMap((edtf) => edtf?.slice(0, 4) ?? []);
  return [false, true].some((isEnd) => {
    const [own, others] = [years(one, isEnd), years(other, isEnd)];
    return own.length > 0 && others.length > 0 && !own.some((year) => others.includes(year));
  });
}
