/** A JSON-LD object; its values may be of any shape, whatever the vocabulary says. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const MAX_NODES = 2000;
const ARTICLE_TYPES =
  /^(?:\w*Article|\w*BlogPosting|Report|\w*NewsArticle|\w*Review|Recipe|Statement|PressRelease|Speech|PodcastEpisode|VideoObject|CreativeWork)$/u;
/** Properties that lead to other pages' articles: teasers, comments, lists. */
const FOREIGN = new Set([
  'comment',
  'itemListElement',
  'hasPart',
  'relatedLink',
  'citation',
  'mentions',
  'review',
]);

/** All objects of the page's JSON-LD blocks, in order, also those inside graphs and arrays. Blocks that cannot be read are left out. */
export function jsonLdNodes(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of Array.from(document.getElementsByTagName('script'))) {
    const type = script.getAttribute('type') ?? '';
    if (!/^\s*application\/(?:[\w.-]+\+)?ld\+json/iu.test(type)) continue;
    collect(parseLenient(script.textContent ?? ''), nodes, 0);
  }
  return nodes;
}

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > 6 || nodes.length >= MAX_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  const node = value as JsonLdNode;
  nodes.push(node);
  for (const [key, inner] of Object.entries(node)) {
    if (key === '@graph' || (typeof inner === 'object' && !FOREIGN.has(key)))
      collect(inner, nodes, depth + 1);
  }
}

/** Reads JSON as sites print it: comment or CDATA marks around it, raw line ends in strings, commas too many. */
export function parseLenient(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/u, '');
  for (const attempt of [text, mend(text)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      /* the next attempt */
    }
  }
  return null;
}

/** One pass over broken JSON: control characters in strings escaped, comments and trailing commas dropped. */
function mend(text: string): string {
  let out = '';
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (inString) {
      if (char === '\\') {
        const next = text[++at] ?? '';
        out += /["\\/bfnrtu]/u.test(next) ? char + next : next;
      } else if (char < ' ') out += ' ';
      else {
        if (char === '"') inString = false;
        out += char;
      }
    } else if (char === '"') {
      inString = true;
      out += char;
    } else if (char === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 1;
    } else if (char === '/' && text[at + 1] === '/') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if ((char === '}' || char === ']') && /,\s*$/u.test(out.slice(-40))) {
      out = `${out.slice(0, out.lastIndexOf(','))}${char}`;
    } else out += char;
  }
  return out;
}

/** The types of an object, without their vocabulary's address. */
export function typesOf(node: JsonLdNode): readonly string[] {
  let types = typesByNode.get(node);
  if (!types) {
    const declared = node['@type'];
    types = (Array.isArray(declared) ? declared : [declared])
      .filter((type): type is string => typeof type === 'string')
      .map((type) => type.replace(/^.*[/#:]/u, ''));
    typesByNode.set(node, types);
  }
  return types;
}

const typesByNode = new WeakMap<JsonLdNode, readonly string[]>();

export function isArticleNode(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPES.test(type));
}

/** A property as one line of text: a string, a number, the first of a list, or the name of an object. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length ? textOf(value[0]) : null;
  if (typeof value === 'object' && value !== null) {
    const node = value as JsonLdNode;
    return textOf(node['@value'] ?? node.name ?? null);
  }
  return null;
}
