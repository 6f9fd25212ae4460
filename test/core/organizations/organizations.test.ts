import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NamesByLanguage, Organization } from '../../../src/core/model/organization';
import * as registry from '../../../src/core/organizations';

const organizations: Organization[] = Object.values(registry);
const folder = new URL('../../../src/core/organizations/', import.meta.url);

/** Tags a name may carry: those that have a table of countries and months. */
const TAGS = readdirSync(new URL('../../../src/core/tables/', import.meta.url)).map((file) =>
  file.replace('.json', ''),
);

/** Names that two organizations share in one language, known and accepted: 'tag name'. */
const AMBIGUOUS = new Set<string>([]);

function entries(names: NamesByLanguage | undefined): [tag: string, name: string][] {
  return Object.entries(names ?? {}).flatMap(([tag, list]) =>
    list.map((name): [string, string] => [tag, name]),
  );
}

describe('the registry of organizations', () => {
  it('has one organization per file, named after its id', () => {
    const files = readdirSync(folder).filter((name) => name !== 'index.ts');
    expect(files.sort()).toEqual(organizations.map(({ id }) => `${id.toLowerCase()}.ts`).sort());
  });

  it('gives every organization its own id', () => {
    expect(new Set(organizations.map(({ id }) => id)).size).toBe(organizations.length);
  });

  it('gives no name or acronym to two organizations in one language', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, names, acronyms } of organizations) {
      for (const [tag, name] of [...entries(names), ...entries(acronyms)]) {
        const key = `${tag} ${name.toLowerCase()}`;
        if (owner.has(key) && owner.get(key) !== id && !AMBIGUOUS.has(key))
          shared.push(`${key}: ${owner.get(key)}, ${id}`);
        owner.set(key, id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('hides no name that is another organization’s own', () => {
    const names = new Map(
      organizations.flatMap(({ id, names, acronyms, organs }) =>
        [...entries(names), ...entries(acronyms), ...entries(organs)].map(([tag, name]) => [
          `${tag} ${name.toLowerCase()}`,
          id,
        ]),
      ),
    );
    const hidden = organizations.flatMap(({ id, notNames }) =>
      entries(notNames).flatMap(([tag, name]) => {
        const owner = names.get(`${tag} ${name.toLowerCase()}`);
        return owner ? [`${tag} ${name}: ${owner}, hidden by ${id}`] : [];
      }),
    );
    expect(hidden).toEqual([]);
  });
});

describe.each(organizations.map((organization) => [organization.id, organization] as const))(
  '%s',
  (_, one) => {
    const all = [
      ...entries(one.names),
      ...entries(one.acronyms),
      ...entries(one.organs),
      ...entries(one.notNames),
    ];

    it('has an English and a Russian name or acronym', () => {
      for (const tag of ['en', 'ru'])
        expect([...(one.names[tag] ?? []), ...(one.acronyms?.[tag] ?? [])].length, tag).toBeGreaterThan(0);
    });

    it('writes names as they are read: not empty, not padded, no name twice', () => {
      for (const [tag, name] of all) {
        expect(TAGS).toContain(tag);
        expect(name).toMatch(/^\S(?:.*\S)?$/u);
        expect(name).not.toMatch(/ {2}|[\n<>{}]/u);
      }
      const seen = [...entries(one.names), ...entries(one.acronyms), ...entries(one.organs)].map(
        ([tag, name]) => `${tag} ${name}`,
      );
      expect(seen.filter((name, index) => seen.indexOf(name) !== index)).toEqual([]);
    });

    it('writes each language in its own script', () => {
      for (const [tag, name] of [...entries(one.names), ...entries(one.organs)]) {
        const cyrillic = ['ru', 'kk', 'uk', 'be', 'ky', 'uz-Cyrl'].includes(tag);
        const words = name.match(/\p{L}{4,}/gu) ?? [];
        const foreign = words.filter((word) =>
          cyrillic
            ? /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)
            : tag === 'ar'
              ? !/^\p{Script=Arabic}+$/u.test(word)
              : tag === 'zh'
                ? false
                : /\p{Script=Cyrillic}/u.test(word),
        );
        expect(foreign, `${tag} ${name}`).toEqual([]);
      }
    });

    it('has a term that a rotating chair can have', () => {
      if (one.termMonths !== undefined) expect([1, 3, 6, 12, 24, 30, 36]).toContain(one.termMonths);
      for (const start of one.termStarts ?? []) expect(start).toMatch(/^(?:0[1-9]|1[0-2])-01$/);
      if (one.termStarts) expect(one.termStarts).toHaveLength(12 / one.termMonths!);
    });
  },
);
