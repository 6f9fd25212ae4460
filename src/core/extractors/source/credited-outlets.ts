import { onceForEach } from '../../gazetteer/once-for-each';
import type { LanguagePack } from '../../model/language-pack';
import { compilePattern } from '../../text/letter-ranges';
import type { TextSpan } from '../../model/reading-context';
import { isKnown, isParty, OUTLET_NAME, outletName, type Outlet, type Scope } from './outlet';
import { isShownOutlet } from './shown-outlet';

/** Small words between a credit and the name: 'by the state', 'в понедельник специальный'. */
const GAP = "(?:[\\p{Ll}’'-]+ ){0,4}";
/** How far from its credit a name stands at most. */
const REACH = 110;
/** Credits looked at of each kind, at most; keeps a text of nothing but credits cheap. */
const MOST = 200;

/** Outlets and bodies credited in a clause: 'X reports', 'передаёт X', 'according to X', 'X-ке сілтеме жасап'. */
export function creditedOutlets(scope: Scope): Outlet[] {
  const words = scope.context.pack.source;
  if (!words) return [];
  const outlets: Outlet[] = [];
  const keep = (outlet: Outlet | null) => outlet && outlets.push(outlet);
  const places = (fragments: readonly string[]) => scope.context.spans(scope.part, fragments).slice(0, MOST);
  for (const verb of places(words.reports)) {
    keep(nameBefore(scope, verb) ?? nameAfter(scope, verb, 'verb') ?? nameAfter(scope, verb, 'object'));
    keep(bodyBefore(scope, verb.start) ?? bodyAfter(scope, verb.end));
  }
  for (const credit of places(words.credits)) {
    const first = bodyAfter(scope, credit.end) ?? nameAfter(scope, credit, 'credit');
    keep(first);
    if (first) outlets.push(...listedAfter(scope, credit, first));
  }
  for (const credit of places(words.creditsAfter ?? []))
    keep(bodyBefore(scope, credit.start) ?? nameBefore(scope, credit));
  return outlets;
}

const NONE: readonly string[] = [];

/** What a name looks like beside a credit, and the words it may bring along, compiled once for a pack. */
const patternsOf = onceForEach(({ source, grammar: { capitalNouns } }: LanguagePack) => {
  const { kinds = NONE, endings = NONE, bodies = NONE } = source ?? {};
  const list = kinds.join('|');
  const after = (gap: string) =>
    compilePattern(`^[ ,]+${gap}${list && `(?:(?:${list})[ ,]+){0,2}`}(?<name>${OUTLET_NAME})`, 'u');
  return {
    afterVerb: after(GAP),
    // 'цитирует министра Х газета Y'
    afterObject: list
      ? compilePattern(`^ (?:[\\p{L}’'-]+ ){1,6}(?:${list}) (?<name>${OUTLET_NAME})`, 'u')
      : null,
    afterCredit: after("(?:[\\p{Ll}’'-]+ ){0,2}"),
    before: compilePattern(
      `(?:^|[\\s,(])(?<name>${OUTLET_NAME})${list && `(?: (?:${list}))?`}(?:-\\p{Ll}{2,5})? $`,
      'u',
    ),
    ending: endings.length ? compilePattern(`^ (?:${endings.join('|')})(?![\\p{L}])`, 'u') : null,
    kindLast: compilePattern(` (?:${list || '(?!)'})$`, 'iu'),
    // where every noun has a capital, the word that says what it is looks like a part of the name
    kindFirst: compilePattern(capitalNouns && list ? `^(?:${list}) (?=\\p{Lu})` : '(?!)', 'iu'),
    body: bodies.length
      ? compilePattern(`(?<![\\p{L}\\p{N}])(?:${bodies.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
      : null,
  };
});

function nameAfter(scope: Scope, credit: TextSpan, by: 'verb' | 'object' | 'credit'): Outlet | null {
  const ahead = scope.text.slice(credit.end, credit.end + REACH);
  const { afterVerb, afterObject, afterCredit, kindLast } = patternsOf(scope.context.pack);
  const pattern = { verb: afterVerb, object: afterObject, credit: afterCredit }[by];
  const match = pattern?.exec(ahead);
  const name = match?.groups?.name;
  if (!name) return null;
  const between = match[0].slice(0, -name.length);
  const hasKind = kindLast.test(` ${between.trim()}`);
  const printed = knownBeforeKnown(scope, name) ?? name;
  return outlet(scope, credit.end + between.length, { printed, hasKind, credit });
}

function nameBefore(scope: Scope, credit: TextSpan): Outlet | null {
  const from = Math.max(0, credit.start - REACH);
  const behind = scope.text.slice(from, credit.start);
  // 'France 24': a number may end a well-known name
  const numbered = scope.context.pack.source?.known.find(
    (one) => /\d$/u.test(one) && behind.endsWith(` ${one} `),
  );
  if (numbered)
    return outlet(scope, credit.start - numbered.length - 1, { printed: numbered, hasKind: false, credit });
  const { before, kindLast } = patternsOf(scope.context.pack);
  const match = before.exec(behind);
  const name = match?.groups?.name;
  if (!name) return null;
  const hasKind = kindLast.test(match[0].trimEnd());
  const printed = behindPerson(scope, name.slice(knownBeforeKnown(scope, name)?.length ?? 0).trimStart());
  return outlet(scope, from + match.index + match[0].lastIndexOf(printed), { printed, hasKind, credit });
}

/** Names behind the first on a line of credit: 'Дереккөз: EFE, Prensa Latina'. */
const LISTED = new RegExp(`^(?:, ${OUTLET_NAME}){1,4}\\.?(?=\\s*(?:\\n|$))`, 'u');

/** The further outlets of a line that is nothing but a credit with a colon, and names. */
function listedAfter(scope: Scope, credit: TextSpan, first: Outlet): Outlet[] {
  const { text } = scope;
  const line = text.lastIndexOf('\n', credit.start) + 1;
  if (text.slice(line, credit.start).trim() || !/:\s*$/u.test(text.slice(line, first.start))) return [];
  const list = LISTED.exec(text.slice(first.end, first.end + REACH))?.[0];
  let at = first.end;
  return (list?.replace(/\.$/u, '').split(', ').slice(1) ?? []).flatMap((printed) => {
    const start = text.indexOf(printed, at);
    at = start + printed.length;
    return outlet(scope, start, { printed, hasKind: true, credit }) ?? [];
  });
}

/** 'деді Христодулидис Reuters агенттігіне': behind a person's name, a well-known one, or one in other letters, is the outlet's. */
function behindPerson({ context }: Scope, printed: string): string {
  const known = context.pack.source?.known.find((one) => printed.endsWith(` ${one}`));
  return (
    known ??
    /^\p{Script=Cyrillic}.* (?<name>\p{Script=Latin}[^\p{Script=Cyrillic}]*)$/u.exec(printed)?.groups?.name ??
    printed
  );
}

/** 'Kazinform CNN-ге сілтеме жасап': a well-known name that another follows at once is one by itself. */
function knownBeforeKnown({ context }: Scope, printed: string): string | null {
  const known = context.pack.source?.known ?? NONE;
  const first = known.find((one) => printed.startsWith(`${one} `));
  return first && isKnown(printed.slice(first.length + 1), known) ? first : null;
}

interface Candidate {
  printed: string;
  /** Whether a word beside it says what it is. */
  hasKind: boolean;
  credit: TextSpan;
}

function outlet(scope: Scope, start: number, { printed, hasKind, credit }: Candidate): Outlet | null {
  const words = scope.context.pack.source!;
  const { ending, kindFirst } = patternsOf(scope.context.pack);
  const { text } = scope;
  const behind = text.slice(start + printed.length, start + printed.length + 40);
  const added = ending?.exec(behind)?.[0] ?? '';
  const own = knownBeforeBody(scope, printed, added);
  const bare = own.replace(/[.'’]+$|[’']s$/gu, '');
  const kind = kindFirst.exec(bare)?.[0] ?? '';
  const lead = kind || (!isKnown(bare, words.known) && /^(?:The|Das|La|Le|El|Il) /u.exec(bare)?.[0]) || '';
  const from = start + lead.length;
  const name = withoutKind(scope, bare.slice(lead.length), own === printed ? added : '');
  if (name.length < 2 || (!isKnown(name, words.known) && isParty(scope, from, from + name.length)))
    return null;
  if (name.search(scope.context.pattern(words.notOutlets ?? NONE)) >= 0) return null;
  if (!hasKind && !isKnown(name, words.known) && isSurname(text, name, from)) return null;
  const shown = {
    credit: text.slice(credit.start, credit.end),
    printed,
    name,
    hasKind: hasKind || kind !== '',
  };
  if (!isShownOutlet(scope.context.pack, shown)) return null;
  return {
    part: scope.part,
    start: from,
    end: from + name.length,
    name: outletName(name, words.known),
    rule: 'credit',
  };
}

/** Whether a single word stands behind a first name elsewhere in the text: 'according to Mora' after 'Ines Mora'. */
function isSurname(text: string, name: string, at: number): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  for (let found = text.indexOf(` ${name}`); found >= 0; found = text.indexOf(` ${name}`, found + 1)) {
    const end = found + 1 + name.length;
    const isName = FIRST_NAME.test(text.slice(Math.max(0, found - LONGEST_NAME), found));
    if (isName && end !== at + name.length && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

/** A word with a capital at the end of a text, and the letters of the longest. */
const FIRST_NAME = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+$/u;
const LONGEST_NAME = 24;

/** A name without the word that ends it and says what it is ('X newspaper'); else with the one that follows and is a part of it. */
function withoutKind(scope: Scope, name: string, ending: string): string {
  const inner = name.replace(patternsOf(scope.context.pack).kindLast, '');
  return inner === name ? name + ending : inner;
}

/** 'ҚазАқпарат БҰҰ Жаңалықтар орталығы…': a well-known name that a body's follows, both with capitals, is a name by itself. */
function knownBeforeBody({ context }: Scope, printed: string, ending: string): string {
  const { body } = patternsOf(context.pack);
  const known = context.pack.source?.known.find((one) => printed.startsWith(`${one} `));
  if (!known || !body) return printed;
  const rest = printed.slice(known.length + 1) + ending;
  return rest.search(body) === 0 || opensTitle(context.pack, rest) ? known : printed;
}

/** 'In an interview with Report Secretary General X': the outlet's name ends where an office begins. */
function opensTitle({ person }: LanguagePack, rest: string): boolean {
  const first = rest.split(/\s/u)[0]!.toLowerCase();
  return (person?.titles ?? []).some((title) => title.toLowerCase().split(' ')[0] === first);
}

function bodyAfter(scope: Scope, at: number): Outlet | null {
  return body(scope, at, /^(?:[ ,]+[\p{Ll}’'-]+){0,5} /u, 'after');
}

function bodyBefore(scope: Scope, at: number): Outlet | null {
  return body(scope, at, / $/u, 'before');
}

/** A ministry, secretariat or press service with its name, beside a credit. */
function body(scope: Scope, at: number, gap: RegExp, side: 'before' | 'after'): Outlet | null {
  const { body: pattern } = patternsOf(scope.context.pack);
  if (!pattern) return null;
  const { text } = scope;
  const [from, to] = side === 'after' ? [at, at + REACH] : [Math.max(0, at - REACH), at];
  const near = [...text.slice(from, to).matchAll(pattern)];
  const match = side === 'after' ? near[0] : near.at(-1);
  if (!match) return null;
  const start = from + match.index;
  const end = start + match[0].length;
  const between = side === 'after' ? text.slice(at, start) : text.slice(end, at);
  const fits = side === 'after' ? gap.exec(between)?.[0] === between : gap.exec(between)?.index === 0;
  // 'the ministry's X said': whoever speaks for a body is no part of its name, and speaks himself
  const speaks = scope.context
    .mentionsIn(scope.part, start, end + REACH)
    .some((one) => one.kind === 'person' && one.start < end + 2);
  return fits && !speaks ? { part: scope.part, start, end, name: match[0], rule: 'credit' } : null;
}
