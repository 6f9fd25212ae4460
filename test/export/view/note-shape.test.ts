import { readFile } from 'node:fs/promises';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { keptNoteShape, noteShape } from '../../../src/export/view/note-shape';
import { hostileNote } from '../hostile-note';
import { keptSample, sampleNotes } from '../sample-notes';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(await readFile('docs/note.schema.json', 'utf8')));
const copy = (value: unknown) => JSON.parse(JSON.stringify(value));

/** Every place inside a value, as a path of keys. */
function placesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, child]) => placesOf(child, [...path, key]));
  return path.length ? [path, ...inner] : inner;
}

function changed(
  value: unknown,
  path: readonly string[],
  change: (parent: Record<string, unknown>, key: string) => void,
) {
  const root = copy(value);
  const parent = path.slice(0, -1).reduce((node, key) => node[key], root);
  change(parent, path.at(-1)!);
  return root;
}

describe('the shape of notes from outside', () => {
  it('takes what the exporters are tested with, and hostile notes', () => {
    for (const note of Object.values(sampleNotes)) expect(v.safeParse(noteShape, note).output).toEqual(note);
    expect(v.safeParse(keptNoteShape, keptSample).output).toEqual(keptSample);
    fc.assert(fc.property(hostileNote, (note) => v.is(noteShape, note)));
  });

  it('refuses what the published schema refuses, wherever a value is missing or of another type', () => {
    const note = sampleNotes.en;
    let refused = 0;
    for (const path of placesOf(note)) {
      const broken = [
        changed(note, path, (parent, key) => {
          parent[key] = 12.5;
        }),
        changed(note, path, (parent, key) => {
          parent[key] = { odd: true };
        }),
      ];
      if (!/^\d+$/.test(path.at(-1)!))
        broken.push(
          changed(note, path, (parent, key) => {
            delete parent[key];
          }),
        );
      for (const value of broken) {
        const bySchema = validate(value);
        expect({ path, accepted: v.is(noteShape, value) }).toEqual({ path, accepted: bySchema });
        if (!bySchema) refused++;
      }
    }
    expect(refused).toBeGreaterThan(500);
  });
});
