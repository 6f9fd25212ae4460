import type { Author } from '../../../core/model/article';
import { foldSpace } from '../../fold-space';
import { parseUrl } from '../../parse-url';
import type { PageFacts } from '../page-facts';
import { siteNames } from '../publisher/site-names';
import { wordKey } from '../word-key';

/** Words before a name in a byline, in the languages of the web's news. */
const BEFORE =
  /^(?:(?:(?:written|posted|published|reported|created|reviewed|edited|story|text|words|article|analysis|opinion|column|geschrieben|veröffentlicht|verfasst|erstellt|gespeichert|escrito|publicado|publié|rédigé|écrit|scritto|pubblicato|skrevet|skriven|написал[аи]?|подготовил[аи]?)\s+)?(?:by|von|vom|par|por|di|da|door|af|av|от|od|przez|yazan|ve[d]?|از|بقلم)(?=[\s:]|$)|(?:author|authors|autor(?:in|en|es|a)?|auteure?s?|autore|autori|författare|forfatter|auteur|автор(?:ы|и)?|текст(?:\s+автора)?|text|texte|testo|tekst|texto|foto und text|text und fotos?|text & fotos?|redaktion|redaction|rédaction|yazar|muallif|penulis|reporter|editor|المؤلف|作者|记者|記者|著者|文|기자)\s*[:：|]?\s*)[\s:：]*/iu;
/** Words that join two names. */
const JOIN =
  /\s*(?:[,;|•·/\u2022&+]|\s[-–—]\s|\s(?:and|und|et|y|e|og|och|en|ve|и|та|і|және|mit|with|for|dan|και|και)\s|、|，)\s*/u;
/** What is no name although it stands among names. */
const NO_NAME =
  /^(?:staff(?:\s+(?:writer|reporter))?|(?:senior|contributing|managing|news|chief|deputy|associate|staff|guest)?\s*(?:editor|writer|reporter|correspondent|contributor|author|columnist|freelancer)(?:\s.*)?|redakteur(?:in)?|redaktör|admin|administrator|webmaster|editorial|the|by|von|par|por|mr|mrs|dr|phd|md|follow|share|subscribe|view|more|read more|profile|contact|e-?mail|twitter|facebook|instagram|linkedin|autor(?:in)?|author|undefined|null|none|anonymous|unknown|agencies|updated|published|comments?|print|photo|video)$/iu;
const MAX_NAME = 60;

/** The persons (or bodies) that a byline names; null where it names none but the site itself. */
export function nameList(raw: string, page: PageFacts): Author[] | null {
  let line = foldSpace(raw).slice(0, 400);
  for (let before = BEFORE.exec(line); before?.[0]; before = BEFORE.exec(line))
    line = line.slice(before[0].length);
  line = line.replace(/\S+@\S+\.\S+|https?:\S+|\([^)]*\)|\[[^\]]*\]|@\w+/gu, ' ');
  const parts = isLastFirst(line) ? [line] : line.split(JOIN);
  const names: Author[] = [];
  for (const part of parts) {
    const name = nameOf(part, page);
    if (name && !names.some((known) => wordKey(known.name) === wordKey(name))) names.push({ name });
  }
  return names.length ? names : null;
}

/** `Weber, Alexandra`: one word on each side of one comma. */
function isLastFirst(line: string): boolean {
  return /^\p{L}[\p{L}\p{M}'’-]*,\s*\p{L}[\p{L}\p{M}'’-]*$/u.test(line);
}

function nameOf(part: string, page: PageFacts): string | null {
  const name = foldSpace(part)
    .replace(BEFORE, '')
    .replace(/^[\s"'“”«».:–—-]+|[\s"'“”«»:–—-]+$/gu, '');
  if (name.length < 2 || name.length > MAX_NAME || NO_NAME.test(name) || /\d{3}|\d[:.]\d/u.test(name))
    return null;
  return isTheSite(name, page) ? null : name;
}

/** Whether a name is the site's own, with or without a word for its newsroom. */
export function isTheSite(name: string, page: PageFacts): boolean {
  const key = wordKey(name);
  const bare = key
    .replace(
      /\b(?:redaktion|editorial|editors?|staff|team|newsroom|news desk|desk|redacción|redazione|rédaction|redactie|the|die|der|das)\b/gu,
      ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim();
  const sites = siteNames(page);
  return [key, bare, key.replaceAll(' ', ''), bare.replaceAll(' ', '')].some(
    (form) => form === '' || sites.has(form),
  );
}

/** The address of an author's page, where one is given. */
export function authorUrl(raw: string | null | undefined, page: PageFacts): string | null {
  const url = raw ? parseUrl(raw, page.url?.href) : null;
  return url && /^https?:$/u.test(url.protocol) ? url.href : null;
}
