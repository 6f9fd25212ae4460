import type { Mention } from '../model/mention';

/** Corrects the roles of names by the names beside them. Both lists are in order of start. */
export function settleRoles(text: string, names: readonly Mention[], people: readonly Mention[]): Mention[] {
  const owners = ownersIn(names, people);
  const settled: Mention[] = [];
  for (const [n, name] of names.entries()) {
    const last = settled.at(-1);
    const between = last && last.end <= name.start ? text.slice(last.end, name.start) : '';
    if (owners.has(n))
      settled.push({ ...name, roles: [name.form === 'adjective' ? 'attribute' : 'possessor'] });
    else if (last && last.id !== null && last.id === name.id && repeats(text, last, between, name)) {
      last.outerEnd = between === ', ' ? last.outerEnd : name.end + 1;
      settled.push({ ...name, roles: last.roles });
    } else settled.push({ ...name });
  }
  return settled;
}

/** The same name again: in brackets, 'Содружество Независимых Государств (СНГ)', or as 'BAKU, Azerbaijan'. */
function repeats(text: string, last: Mention, between: string, name: Mention): boolean {
  if (/^\s\($/.test(between)) return text[name.end] === ')';
  return between === ', ' && last.form === 'capital' && name.form === 'name';
}

/** Names inside a person's title, which own the office however they are marked: 'ҚР Президенті', 'OSCE Chair'. */
function ownersIn(names: readonly Mention[], people: readonly Mention[]): ReadonlySet<number> {
  const owners = new Set<number>();
  let next = 0;
  for (const person of people)
    for (; next < names.length && names[next]!.start < person.start; next++)
      if (names[next]!.start >= person.outerStart) owners.add(next);
  return owners;
}
