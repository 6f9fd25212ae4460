import { onceForEach } from '../../gazetteer/once-for-each';
import { peopleOf } from '../../gazetteer/people';
import type { ArticlePart } from '../../model/evidence';
import type { ReadingContext } from '../../model/reading-context';

/** Where outlets are looked for. */
export interface Scope {
  context: ReadingContext;
  part: ArticlePart;
  text: string;
}

/** An outlet that is credited. Offsets in `part`. */
export interface Outlet {
  part: ArticlePart;
  start: number;
  end: number;
  name: string;
  rule: 'dateline' | 'credit' | 'line';
}

/** A name of an outlet: in marks, a domain, or up to four words with capitals. */
export const OUTLET_NAME =
  '(?:[«“"„][^«»“”"„\\n]{2,50}[»”"“]|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+){0,2}\\.(?:kz|ru|com|net|org|info|az|uz|kg|by|am|ge|tj|ua|pl|tr|de|fr|it|es|pt|id|cn|eu|news|tv|media|KZ|KG|UZ|AZ|RU|COM|\\p{L}\\p{Ll})(?![\\p{L}\\p{N}])|(?:\\p{Lu}|\\p{N}+\\p{L})[\\p{L}\\p{M}\\p{N}&’\'-]*(?: [\\p{Lu}][\\p{L}\\p{M}\\p{N}&’\'-]*){0,3}(?: [«“"][^«»“”"\\n]{2,40}[»”"])?)';

/** The dictionary form of a name: a known one it is an inflected form of, else itself without its marks. */
export function outletName(printed: string, known: readonly string[]): string {
  const whole = printed
    .replace(/\s+/gu, ' ')
    .replace(/[.,]+$/u, '')
    .trim();
  const bare = /^[«“"„]([^«»“”"„]*)[»”"“]$/u.exec(whole)?.[1] ?? whole;
  const lower = bare.toLowerCase();
  const same = inLowerCase(known).find(([name, form]) => {
    // the letters of two words are an editor's in small print: 'ptg/ ap/'
    if (!lower.startsWith(form) || (form.length < 3 && !bare.startsWith(name))) return false;
    const ending = lower.slice(form.length);
    // Turkish sets its endings apart: AA'nın
    return (
      ending === '' || /^['’]\p{L}{1,4}$/u.test(ending) || (form.length > 4 && /^[^ ]{1,3}$/u.test(ending))
    );
  });
  // 'CNN-ге': an ending that a hyphen ties to capitals
  return same?.[0] ?? bare.replace(/^(\p{Lu}[\p{Lu}\p{N}]+)-\p{Ll}{1,5}$/u, '$1');
}

/** Each name with itself in lower case. */
const inLowerCase = onceForEach((names: readonly string[]) =>
  names.map((name): [name: string, form: string] => [name, name.toLowerCase()]),
);

/** Whether a name is one of the well-known agencies, in any form. */
export function isKnown(printed: string, known: readonly string[]): boolean {
  const name = outletName(printed, known);
  return known.includes(name);
}

/** A name in marks, which are no words spoken: it begins with a capital, and no sentence ends in it. */
export const MARKED = /^[«“"„]\s?[\p{Lu}\p{Lo}\p{N}][^«»“”"„]*[^«»“”"„,.!?;:\s]\s?[»”"“]/u;
export const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,6}$/u;

/** Whether a span is a person's, country's or international organization's name, and so no outlet. */
export function isParty({ context, part, text }: Scope, start: number, end: number): boolean {
  const printed = text.slice(start, end).toLowerCase();
  if (peopleOf(context).some(({ name }) => name.toLowerCase().split(' ').includes(printed))) return true;
  return context.mentions(part).some(
    (mention) =>
      mention.start < end &&
      mention.end > start &&
      // 'передаёт Республике Таджикистан': a country with the word for a state before it
      (mention.kind === 'person' || (mention.outerStart <= start && mention.end >= end)),
  );
}
