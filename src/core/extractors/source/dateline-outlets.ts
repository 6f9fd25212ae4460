import { onceForEach } from '../../gazetteer/once-for-each';
import type { LanguagePack } from '../../model/language-pack';
import { compilePattern } from '../../text/letter-ranges';
import { DOMAIN, isKnown, isParty, OUTLET_NAME, outletName, type Outlet, type Scope } from './outlet';

/** Paragraphs at each end of the body in which datelines and lines of credit stand. */
const ENDS = 4;
/** How much of a paragraph a dateline fills at most. */
const HEAD = 140;
/** How much of a paragraph a caption before a dateline fills at most. */
const CAPTION = 300;
/** Longest line that is nothing but a credit. */
const LINE = 60;
/** A form of dateline. */
interface Dateline {
  /** Marks one of which stands in every line of this form; where none does, the pattern is not tried. */
  marks: readonly string[];
  pattern: RegExp;
}
const DASHES = ['-', '–', '—'];
const DATELINES: readonly Dateline[] = [
  // CITY, DATE. /AGENCY/
  { marks: ['/'], pattern: /^(?=[\p{Lu}\p{N}])[^!?\n]{0,60}?\/ ?(?<name>\p{L}[^/()\n]{1,40}?) ?\//du },
  // CITY, DATE (AGENCY) -
  { marks: ['('], pattern: /^(?=[\p{Lu}\p{N}])[^()!?\n]{2,60}\((?<name>[^()\n]{2,40})\) ?(?:[-–—:]|\.-)/du },
  // CITY (COUNTRY), DATE (AGENCY) -
  {
    marks: ['('],
    pattern:
      /^\p{Lu}[^()!?\n]{2,30}\([^()\n]{2,30}\)[^()!?\n]{0,30}\((?<name>[^()\n]{2,40})\) ?(?:[-–—:]|\.-)/du,
  },
  // CITY, DATE (AGENCY): the date or the capitals show the dateline
  {
    marks: ['('],
    pattern: /^(?=[^\n(]*\p{N}|[\p{Lu} ,.-]+\()[\p{Lu}][^()!?\n]{2,40}\((?<name>[^()\n]{2,40})\)/du,
  },
  // (AGENCY) - at the start
  { marks: ['('], pattern: /^\((?<name>[^()\n]{2,40})\)/du },
  // CITY, DATE - AGENCY.
  {
    marks: DASHES,
    pattern:
      // a day, or a place in capitals: 'Among them - The Charter.' is no dateline
      /^(?=[^–—\n]{0,50}\p{N}|\p{Lu}{3})\p{Lu}(?:[^.!?\n]|\.(?= [–—-])){1,50}? [–—-]{1,2} (?<name>[\p{Lu}][\p{L}\p{N} «»&-]{1,30}|\p{N}+\.\p{Ll}{2,3})\.(?= )/du,
  },
  // CITY, DATE. AGENCY:
  { marks: [':'], pattern: /^\p{Lu}[^.!?:\n]{2,60}\p{N}{1,2} \p{L}{3,12}\. (?<name>\p{Lu}{3,12}):/du },
  // CITY, DATE, AGENCY
  {
    marks: [','],
    pattern:
      /^\p{Lu}[\p{L} ,-]{2,40}, \p{N}{1,2} \p{L}{3,12}(?: \p{N}{4})?, (?<name>\p{Lu}[\p{L}\p{N}-]{1,20})(?:$|\.| [–—-])/du,
  },
  // CITY (AGENCY).
  { marks: ['('], pattern: /^\p{Lu}\p{Ll}+ \((?<name>[^()\n]{2,40})\)\. /du },
  // DATE. «AGENCY».
  { marks: ['«', '"', '“'], pattern: /^\p{N}{1,2} \p{L}{3,12}\. [«"“](?<name>[^«»"“”\n]{2,40})[»"”]\. /du },
  // CITY. AGENCY - · CITY. DATE. AGENCY -
  {
    marks: DASHES,
    pattern:
      /^\p{Lu}[\p{Lu}-]{2,}(?:,[^.\n]{1,20}(?<! \p{Lu}\p{Ll}))?\.(?: \p{N}{1,2} \p{L}{3,12}\.)? (?<name>[«"“]?[\p{Lu}][\p{L}\p{N} «»"”&-]{1,30}?) [–—-]/du,
  },
];
/** CITY. DATE. AGENCY /Author/ – */
const SIGNED: Dateline = {
  marks: ['/'],
  pattern: /^\p{Lu}[^!?\n]{2,60}?[.,] (?<name>\p{Lu}[\p{L}\p{N}.-]{2,24}) \/[^/\n]{3,40}\/ ?[-–—:]/du,
};
/** Datelines that only a well-known name or a domain shows: 'CITY, AGENCY -', 'AGENCY, CITY', a line's end ' - AGENCY'. */
const KNOWN_DATELINES: readonly Dateline[] = [
  {
    marks: DASHES,
    pattern: /^\p{Lu}[^.!?\n]{1,50}? [–—-]{1,2} (?<name>\p{Lu}[\p{L}\p{N} «»&-]{1,30})\.(?= )/du,
  },
  {
    marks: [','],
    pattern:
      /^\p{Lu}[^.,!?\n]{1,30}(?:, \p{Lu}[^.,!?\n]{1,30})?(?:, \p{Lu}\p{L}{2,8}\.? \p{N}{1,2}(?:, \p{N}{4})?)?, (?<name>[\p{L}\p{N}][\p{L}\p{N}.&]*(?: [\p{L}\p{N}.&]+){0,2}) ?(?:[-–—]{1,2} |$)/du,
  },
  // City - AGENCY, Name SURNAME
  {
    marks: DASHES,
    pattern:
      /^[\p{Lu}\p{N}][^!?\n]{1,50} [–—-] (?<name>[\p{L}\p{N}][\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&]+){0,2}), \p{Lu}\p{L}+ \p{Lu}/du,
  },
  // City/01.02.24/AGENCY:
  {
    marks: ['/'],
    pattern: /^\p{Lu}[\p{L} -]{1,30}\/[\p{N}. ]{4,10}\/ ?(?<name>\p{Lu}[\p{L}\p{N} -]{1,24}):/du,
  },
  { marks: [','], pattern: /^(?<name>[\p{L}\p{N}][\p{L}\p{N}.&]*(?: \p{Lu}[\p{L}\p{N}.&]+){0,2}), \p{Lu}/du },
  // City. Date. AGENCY –
  {
    marks: DASHES,
    pattern:
      /^\p{Lu}[^.,!?\n]{1,30}[.,] \p{N}{1,2}[- ]\p{L}{3,12}[.,] ?\/?(?<name>[\p{L}\p{N}][\p{L}\p{N}.&‘’']*(?: [\p{L}\p{N}.&‘’']+){0,2})\/? ?[-–—]{1,2} /du,
  },
];
// CITY. AGENCY Text
const CAPITALS = /^\p{Lu}[\p{Lu} -]{2,30}\. (?<name>\p{Lu}{4,12}) (?=\p{Lu}\p{Ll})/u;
const KNOWN_LAST = /[.”"] ?[-–—] ?(?<name>\p{Lu}[\p{L}\p{N} .]{1,30}?)\.?$/u;
/** 'AGENCY. Text': nothing but a well-known name shows it. */
const OPENING = new RegExp(`^(?<name>${OUTLET_NAME})\\. `, 'u');
const LAST_BRACKETS = /[(/] ?(?<name>[\p{L}\p{N}][\p{L}\p{N} &./-]{1,30}?) ?[)/]\.?$/u;
/** '(AFP, Reuters)': several known agencies in brackets at the end of a line. */
const LAST_LIST = /\((?<names>[^()\n]{4,50})\)\.?$/u;
/** A name after the last full stop. */
const LAST_WORDS = /[.!?…]["»”]? (?<name>\p{Lu}[\p{L}\p{N} &/-]{1,24})\.?$/u;
/** 'ats/jbz', '(awp/mc/ps)': an agency and its editors. */
const CODES = /^\(?(?<name>\p{L}{2,8})(?:\/[\p{L}.]{1,6}){1,4}(?: \p{Ll}{2,3})?\)?$/u;
/** '© Copyright ANSA', in a line on rights. */
const RIGHTS = /(?:©|copyright)[\s\p{P}]*(?:copyright\s+)?(?:\d{4}\s+)?(?<name>\p{L}[\p{L}\p{N} -]{1,24})$/iu;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u;

/** Agencies in datelines, at the end in brackets, and in lines of their own. */
export function datelineOutlets(scope: Scope): Outlet[] {
  const { text } = scope;
  const lines = [...text.matchAll(/[^\n]+/gu)].map((line) => ({ start: line.index, text: line[0] }));
  const heads = lines.slice(0, ENDS);
  const tails = lines.slice(-ENDS);
  return [
    ...heads.flatMap((line) => [line, ...glued(line)]).flatMap((line) => inDateline(scope, line)),
    ...tails.flatMap((line) => atEnd(scope, line)),
    ...[...new Set([...heads, ...tails])].flatMap((line) => aloneOn(scope, line, heads.includes(line))),
  ];
}

interface Line {
  start: number;
  text: string;
}

/** '(Photo: X)PARIS (AGENCY) –': what stands behind a caption without a space is a line of its own. */
function glued({ start, text }: Line): Line[] {
  const at = text.slice(0, CAPTION).search(/(?<=\))\p{Lu}/u);
  return at < 0 ? [] : [{ start: start + at, text: text.slice(at) }];
}

function inDateline(scope: Scope, line: Line): Outlet[] {
  const head = line.text.slice(0, HEAD);
  const signed = nameIn(head, SIGNED);
  if (signed && isSure(scope, signed.name))
    return outletAt(scope, line.start + signed.start, signed.name, 'dateline');
  for (const dateline of DATELINES) {
    const found = nameIn(head, dateline);
    const outlets = found ? chain(scope, line.start + found.start, found.name) : [];
    if (outlets.length) return outlets;
  }
  for (const dateline of KNOWN_DATELINES) {
    const found = nameIn(head, dateline);
    if (found && isSure(scope, found.name))
      return outletAt(scope, line.start + found.start, found.name, 'dateline');
  }
  const opening = [OPENING, CAPITALS]
    .map((pattern) => pattern.exec(head)?.groups?.name)
    .find((name) => name && isKnown(name, scope.context.pack.source?.known ?? []));
  return opening ? outletAt(scope, line.start + head.indexOf(opening), opening, 'dateline') : [];
}

function nameIn(head: string, { marks, pattern }: Dateline): { name: string; start: number } | null {
  const match = marks.some((mark) => head.includes(mark)) ? pattern.exec(head) : null;
  const name = match?.groups?.name;
  return name ? { name, start: match!.indices!.groups!.name![0] } : null;
}

/** 'DISTRIBUTOR- AGENCY': every link of the chain that can be an outlet. */
function chain(scope: Scope, start: number, printed: string): Outlet[] {
  let at = 0;
  return printed.split(/\s*[–—-]\s+|\s*[|/]\s*/u).flatMap((piece) => {
    const from = start + printed.indexOf(piece, at);
    at = from - start + piece.length;
    return outletAt(scope, from, piece, 'dateline');
  });
}

function outletAt(scope: Scope, start: number, printed: string, rule: Outlet['rule']): Outlet[] {
  const { kinds = [], known = [], notOutlets = [] } = scope.context.pack.source ?? {};
  const named = DOMAIN.test(printed) ? '' : printed.replace(scope.context.pattern(kinds), '').trim();
  const bare = named || printed;
  const from = start + Math.max(0, printed.indexOf(bare));
  const fits =
    isKnown(bare, known) ||
    (/^[«"“]?\p{Lu}|^\p{L}+\.\p{Ll}/u.test(bare) && !isParty(scope, from, from + bare.length));
  if (
    !fits ||
    // 'Site (TM) -': two letters are a country's or a sign's
    (bare.length < 3 && !isKnown(bare, known)) ||
    (holdsParty(scope, from, from + bare.length) && !isKnown(bare, known)) ||
    (/,/u.test(bare) && !isKnown(bare, known)) ||
    (/^\d|\d{4}/u.test(bare) && !isKnown(bare, known)) ||
    (bare.search(scope.context.pattern(notOutlets)) >= 0 && !isKnown(bare, known))
  )
    return [];
  return [{ part: scope.part, start: from, end: from + bare.length, name: outletName(bare, known), rule }];
}

/** 'LAND – AT THE HEAD OF THE UNION.': whatever names an international organization is a heading, no agency. */
function holdsParty({ context, part }: Scope, start: number, end: number): boolean {
  return context
    .mentionsIn(part, start, end)
    .some((one) => one.kind === 'organization' && one.start > start && one.end <= end);
}

/** A known agency or a domain that ends a line: in brackets, after the last full stop, with its editors, with its rights. */
function atEnd(scope: Scope, line: Line): Outlet[] {
  const tail = line.text.slice(-LINE).trimEnd();
  const credits = [LAST_BRACKETS, KNOWN_LAST, LAST_WORDS, CODES, RIGHTS].map(
    (pattern) => pattern.exec(tail)?.groups?.name,
  );
  const name = credits.find((one) => one && isSure(scope, one));
  if (!name) return listedLast(scope, line, tail);
  const start = line.start + line.text.lastIndexOf(name);
  return outletAt(scope, start, name, 'dateline');
}

const isSure = ({ context }: Scope, name: string): boolean =>
  isKnown(name, context.pack.source?.known ?? []) || DOMAIN.test(name);

/** Agencies that share the brackets at the end of a line; none where one of them is not known. */
function listedLast(scope: Scope, line: Line, tail: string): Outlet[] {
  const names = LAST_LIST.exec(tail)?.groups?.names?.split(/\s*[,/]\s*/u) ?? [];
  if (names.length < 2 || !names.every((name) => isSure(scope, name))) return [];
  return names.flatMap((name) => outletAt(scope, line.start + line.text.lastIndexOf(name), name, 'dateline'));
}

const NO_ENDINGS: readonly string[] = [];
const NAME_FIRST = new RegExp(`^${OUTLET_NAME}`, 'u');
const endingFirst = onceForEach(
  (endings: readonly string[]) => new RegExp(`^(?: (?:${endings.join('|') || '(?!)'}))`, 'u'),
);

/** A line at the end that is nothing but the name of a body: 'ҚР СІМ баспасөз қызметі'. */
const bodyAlone = onceForEach(({ source }: LanguagePack) =>
  compilePattern(`^(?<name>${source?.bodies?.length ? source.bodies.join('|') : '(?!)'})\\.?$`, 'u'),
);

/** A line that is an agency's name and no more, or the name and a date. */
function aloneOn(scope: Scope, line: Line, isHead: boolean): Outlet[] {
  if (line.text.length > LINE) return [];
  const listed = listedOn(scope, line);
  if (listed.length) return listed;
  const body = isHead ? null : bodyAlone(scope.context.pack).exec(line.text.trim())?.groups?.name;
  if (body)
    return [{ part: scope.part, start: line.start, end: line.start + body.length, name: body, rule: 'line' }];
  const { known = [], endings = NO_ENDINGS } = scope.context.pack.source ?? {};
  // 'Служба новостей ООН': a known name may have words without capitals
  if (known.includes(line.text.trim())) return outletAt(scope, line.start, line.text.trim(), 'line');
  const sign = /^(?:©|[–—-]{1,2}) ?/u.exec(line.text)?.[0].length ?? 0;
  const printed = line.text.slice(sign);
  const first = NAME_FIRST.exec(printed)?.[0].replace(/\.$/u, '');
  if (!first) return [];
  const ending = endingFirst(endings).exec(printed.slice(first.length))?.[0] ?? '';
  const name = first + ending;
  const rest = printed.slice(name.length).trim();
  if (rest && !(/^[,|/]/u.test(rest) && /\p{N}/u.test(rest) && isKnown(name, known)) && rest !== '.')
    return [];
  const fits =
    isKnown(name, known) || DOMAIN.test(name) || ACRONYM.test(name) || (ending !== '' && !rest && isHead);
  return fits ? outletAt(scope, line.start + sign, name, 'line') : [];
}

/** Day and time at the head of a line: '2024-07-01, 18:52'. */
const CLOCK = /^[\p{N}.:,/ -]+ (?=\p{Lu})/u;

/** A line of names set apart by signs, with a known agency among them: 'Euronews • AP', '18:52 EFE / Reuters'; or of domains. */
function listedOn(scope: Scope, line: Line): Outlet[] {
  const domains = line.text.split(', ');
  if (domains.length > 1 && domains.every((domain) => DOMAIN.test(domain)))
    return domains.flatMap((domain) =>
      outletAt(scope, line.start + line.text.indexOf(domain), domain, 'line'),
    );
  const pieces = line.text.replace(CLOCK, '').split(/ ?[•·|/] ?/u);
  if (pieces.length < 2 || pieces.some((piece) => !/^\p{Lu}[^.!?:]{1,30}$/u.test(piece.trim()))) return [];
  const known = scope.context.pack.source?.known ?? [];
  return pieces
    .filter((piece) => isKnown(piece.trim(), known))
    .flatMap((piece) => outletAt(scope, line.start + line.text.indexOf(piece), piece.trim(), 'line'));
}
