import type { Author } from '../../../core/model/article';
import { foldSpace } from '../../fold-space';
import { parseUrl } from '../../parse-url';
import type { PageFacts } from '../page-facts';
import { monthNumber } from '../date/month-number';
import { siteNames } from '../publisher/site-names';
import { wordKey } from '../word-key';

/** Words before a name in a byline, in the languages of the web's news. */
const BEFORE =
  /^(?:(?:(?:written|posted|published|reported|created|reviewed|edited|story|text|words|article|analysis|opinion|column|geschrieben|veröffentlicht|verfasst|erstellt|gespeichert|escrito|publicado|publié|rédigé|écrit|scritto|pubblicato|skrevet|skriven|написал[аи]?|подготовил[аи]?)\s+)?(?:by|von|vom|par|por|di|da|door|af|av|от|od|przez|yazan|ve[d]?|از|بقلم)(?=[\s:]|$)|(?:author|authors|autor(?:in|en|es|a)?|auteure?s?|autore|autori|författare|forfatter|auteur|автор(?:ы|и)?|текст(?:\s+автора)?|text und fotos?|text & fotos?|fotos? und text|fotos? & text|text|texte|testo|tekst|texto|redaktion|redaction|rédaction|yazar|muallif|penulis|reporter|editor|المؤلف|作者|记者|記者|著者|文|기자)\s*[:：|]?\s*)[\s:：]*/iu;
/** Link texts that lead to an author's page. */
const LINK_WORDS =
  /^(?:über|about(?: the author)?|à propos de|sobre|об авторе|view all (?:posts|articles) (?:by|from)|(?:more|posts|articles) (?:posts |articles )?(?:by|from)|(?:zeige )?alle (?:beiträge|artikel) (?:von|anzeigen)|(?:beiträge|artikel|alles) von|voir tous les articles (?:par|de)|ver todas las entradas de|все (?:записи|статьи) автора)\s+/iu;
/** What follows a name in a byline: a role, a place, a date. */
const AFTER =
  /(?:\s+(?:(?:senior|contributing|managing|news|chief|deputy|associate|staff|guest|freelance)\s+)*(?:staff|editor|writer|reporter|correspondent|contributor|columnist|journalist|redakteur(?:in)?|redaktion))+$|\s+(?:in|on|at|for|is|has|am|um|aus|le|el|il|den|about)\s.*$/iu;
/** A part that is somebody's role: `Ann Lee, Harbour Correspondent`. */
const ROLE =
  /(?:^|\s)(?:editor|writer|reporter|correspondent|contributor|columnist|journalist|photographer|fellow|professor|director|redakteur(?:in)?|korrespondent(?:in)?|корреспондент|редактор)$/iu;
/** A degree or certificate: `Ann Lee, MS, RDN`. */
const DEGREE =
  /^(?:(?:[BM]\.?[AS]|M\.?D|R\.?N|R\.?D|J\.?D|D\.?O|Ph\.?\s?D|D\.?Phil|[BM]\.?Sc|M\.?Phil|Ed\.?D|Psy\.?D)\.?|RDN|LDN|LCSW|LMFT|MBA|MPH|MPA|MSW|MSN|LLM|LLB|DDS|DVM|CFA|CFP|CPA|CPT|CSCS|FACP|OBE|MBE|CBE|FRS)$/u;
/** Words that join two names. */
const JOIN =
  /\s*(?:[,;•·/\u2022&+]|\s[-–—]\s|\s(?:and|und|et|y|e|og|och|en|ve|и|та|і|және|mit|with|for|dan|και|και)\s|、|，)\s*/u;
/** What is no name although it stands among names. */
const NO_NAME =
  /^(?:staff(?:\s+(?:writer|reporter))?|(?:senior|contributing|managing|news|chief|deputy|associate|staff|guest)?\s*(?:editor|writer|reporter|correspondent|contributor|author|columnist|freelancer)(?:\s.*)?|redakteur(?:in)?|redaktör|admin|administrator|webmaster|editorial|the|by|von|par|por|mr|mrs|dr|phd|md|follow|share|subscribe|view|more|read more|profile|contact|e-?mail|twitter|facebook|instagram|linkedin|autor(?:in)?|author|undefined|null|none|anonymous|unknown|this author|(?:veröffentlicht|erstellt|published|posted|publié|publicado|pubblicato|опубликовано)(?:\s(?:am|on|le|el|il|von|by|in))?|red|redaktion|agencies|updated|published|comments?|print|photo|video)$/iu;
/** Last words of outlets' and agencies' names. */
const OUTLET =
  /(?:^|\s)(?:times|news|post|press|agency|journal|herald|tribune|magazine|media|network|zeitung|agence|agencia|reuters|afp|dpa|apa|sda|upi|efe|tass|xinhua|bloomberg)$/iu;
/** Small words inside names of persons and bodies. */
const PARTICLE =
  /^(?:von|vom|van|de|der|den|des|dem|del|della|di|da|do|dos|das|du|la|le|el|al|bin|ibn|ben|abu|e|y|i|zu|zur|ten|ter|te|af|av|for|of|the|für|und|and|et|ap|mc|d['’]\p{L}+|l['’]\p{L}+)$/u;
/** Words for a newsroom, as word keys. */
const NEWSROOM =
  /(?<!\p{L})(?:redaktion|redaktionsteam|webteam|editorial|editors?|staff|team|newsroom|news desk|desk|kitchens?|redacción|redazione|rédaction|redactie|редакция|the|die|der|das|la|le|el)(?!\p{L})/gu;
/** What a dash sets off after a name, the place or the paper it was written for: `Ann Lee – Nairobi`. */
const PLACE = /\s[-–—]\s.*$/u;
const MAX_NAME = 60;

/** The persons (or bodies) that a byline names; null where it names none but the site itself. */
export function nameList(raw: string, page: PageFacts): Author[] | null {
  let line = foldSpace(raw).slice(0, 400).replace(LINK_WORDS, '');
  if (isTheSite(line, page)) return null;
  for (let before = BEFORE.exec(line); before?.[0]; before = BEFORE.exec(line))
    line = line.slice(before[0].length);
  line = line
    .replace(/,\s+in\s+\p{Lu}.*$/u, '')
    .replace(/\S+@\S+\.\S+|https?:\S+|\([^)]*\)|\[[^\]]*\]|@\w+/gu, ' ');
  const parts = isLastFirst(line) ? [line] : partsOf(line);
  const names: Author[] = [];
  for (const part of parts) {
    if (names.length && (ROLE.test(part) || DEGREE.test(part))) continue;
    const name = nameOf(part, page);
    if (name && !names.some((known) => wordKey(known.name) === wordKey(name))) names.push({ name });
  }
  const persons = names.filter(({ name }) => !OUTLET.test(name));
  return persons.length ? persons : names.length ? names : null;
}

/** What stands between joining words; behind a bar or a line's end a word alone is a day or a section. */
function partsOf(line: string): string[] {
  const [first = '', ...others] = line.replace(PLACE, ' ').split('|');
  const behind = others
    .flatMap((other) => other.split(JOIN))
    .filter((part) => !/^\s*\p{Lu}\S+\s*$/u.test(part));
  return [...first.split(JOIN), ...behind];
}

/** `Weber, Alexandra`: one word on each side of one comma. */
function isLastFirst(line: string): boolean {
  return /^\p{L}[\p{L}\p{M}'’-]*,\s*\p{L}[\p{L}\p{M}'’-]*$/u.test(line);
}

function nameOf(part: string, page: PageFacts): string | null {
  const plain = withoutDate(foldSpace(part).replace(BEFORE, '').replace(LINK_WORDS, ''), page.language);
  const shorter = plain.replace(AFTER, '');
  const name = (
    shorter.includes(' ') || shorter === '' ? shorter : plain.replace(/\s+(?:in|on|at)\s.*$/u, '')
  ).replace(/^[\s"'“”«».:–—-]+|[\s"'“”«»:–—-]+$/gu, '');
  if (
    name.length > MAX_NAME ||
    NO_NAME.test(name) ||
    /\.\w{2,4}$/u.test(name) ||
    !/\p{L}[\p{L}\p{M}.]/u.test(name)
  )
    return null;
  if (/\d{3}|\d[:.]\d|^\d/u.test(name.replace(/^\p{L}+\d+$/u, ''))) return null;
  return isTheSite(name, page) || !isCapitalized(name) ? null : name;
}

/** In scripts that have capitals, the words of a name begin with one; a word alone may be a user's name. */
function isCapitalized(name: string): boolean {
  const words = name.split(' ');
  return words.length === 1 || words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLE.test(word));
}

/** A name up to the date that follows it, a month's name beside a number. */
function withoutDate(part: string, language: string): string {
  const words = part.split(' ');
  const at = words.findIndex(
    (word, index) =>
      /^\p{L}{3,}[.,]?$/u.test(word) &&
      (/^\d/u.test(words[index + 1] ?? '') || /^\d+\.?$/u.test(words[index - 1] ?? '')) &&
      monthNumber(word.replace(/[.,]$/u, ''), language) !== null,
  );
  if (at < 0) return part;
  return words.slice(0, /^\d/u.test(words[at - 1] ?? '') ? at - 1 : at).join(' ');
}

/** Whether a name is the site's own, with or without a word for its newsroom. */
export function isTheSite(name: string, page: PageFacts): boolean {
  const key = wordKey(name);
  const bare = wordKey(key.replace(NEWSROOM, ' '));
  const sites = siteNames(page);
  if (key === wordKey(page.title)) return true;
  for (const form of [key, bare, key.replaceAll(' ', ''), bare.replaceAll(' ', '')])
    if (form === '' || sites.has(form)) return true;
  const words = new Set(bare.split(' '));
  for (const site of sites) {
    if (
      bare !== key &&
      site.length > 2 &&
      site.split(' ').every((word) => words.has(word)) &&
      words.size <= site.split(' ').length
    )
      return true;
    if (site.length > 7 && !site.includes(' ') && key.replaceAll(' ', '').startsWith(site)) return true;
  }
  return false;
}

/** The address of an author's page, where one is given. */
export function authorUrl(raw: string | null | undefined, page: PageFacts): string | null {
  const url = raw ? parseUrl(raw, page.url?.href) : null;
  return url && /^https?:$/u.test(url.protocol) ? url.href : null;
}
