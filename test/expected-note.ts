import { expect } from 'vitest';
import type { Note } from '../src/core/model/note';

interface ExpectedParty {
  type?: string;
  id?: string | null;
  name?: string;
}

interface ExpectedDate {
  edtf: string;
  certainty?: string;
}

/** What a note must say, written by a person who read the article; `null` means: not stated there. */
export interface ExpectedNote {
  chairs: {
    organization: ExpectedParty;
    holder: ExpectedParty;
    person?: string | null;
    startDate: ExpectedDate | null;
    endDate: ExpectedDate | null;
    predecessor: ExpectedParty | null;
    successor: ExpectedParty | null;
    status: string;
  }[];
  priorities: { position: number; text: string; statedBy?: string; details?: string[] }[];
  quotations: { begins: string; ends: string; speaker?: string; optional?: boolean; remark?: string }[];
  documents: { titleContains: string[]; date: string | null }[];
  sources: { kind: string; name?: string; url?: string }[];
}

const party = (
  value: { type: string; id: string | null; name: string } | null,
  wanted: ExpectedParty | null,
) =>
  wanted && value
    ? Object.fromEntries(Object.keys(wanted).map((key) => [key, value[key as 'type' | 'id' | 'name']]))
    : value && { id: value.id, name: value.name };
const date = (value: { edtf: string; certainty: string } | null, wanted: ExpectedDate | null) =>
  value && { edtf: value.edtf, ...(wanted?.certainty ? { certainty: value.certainty } : {}) };
const plain = (text: string) => text.replace(/[«»"“”„.。]/gu, '').trim();

/** Compares a note with what it must say, field by field; evidence is checked against the article's text. */
export function expectNote(note: Note, expected: ExpectedNote): void {
  expect(
    note.chairs.map((chair, index) => {
      const wanted = expected.chairs[index];
      return {
        organization: party(chair.organization, wanted?.organization ?? null),
        holder: party(chair.holder, wanted?.holder ?? null),
        ...(wanted && 'person' in wanted ? { person: chair.person?.name ?? null } : {}),
        startDate: date(chair.startDate, wanted?.startDate ?? null),
        endDate: date(chair.endDate, wanted?.endDate ?? null),
        predecessor: party(chair.predecessor, wanted?.predecessor ?? null),
        successor: party(chair.successor, wanted?.successor ?? null),
        status: chair.status,
      };
    }),
  ).toEqual(expected.chairs);
  expect(
    note.priorities.map(({ position, text, statedBy }) => ({
      position,
      text,
      statedBy: statedBy?.name ?? null,
    })),
  ).toEqual(
    expected.priorities.map(({ position, text, statedBy }) => ({
      position,
      text,
      statedBy: statedBy ?? null,
    })),
  );
  expected.priorities.forEach(({ details = [] }, index) => {
    const found = note.priorities[index]!.details.map(({ text }) => text).join(' | ');
    for (const detail of details) expect(found).toContain(detail);
  });
  for (const { begins, ends, speaker, remark } of expected.quotations) {
    const found = note.quotations.find(
      ({ text }) => plain(text).endsWith(plain(ends)) && (remark || plain(text).startsWith(plain(begins))),
    );
    expect(found?.speaker?.name ?? `no quotation "${begins} … ${ends}"`).toBe(
      speaker ?? found?.speaker?.name,
    );
    expect(found).toBeDefined();
  }
  for (const { titleContains, date: when } of expected.documents) {
    const found = note.documents.find(({ title }) => titleContains.every((piece) => title.includes(piece)));
    expect(found, `document ${titleContains.join(' ')}`).toBeDefined();
    expect(found!.date?.edtf ?? null).toBe(when);
  }
  for (const { kind, name, url } of expected.sources) {
    expect(
      note.sources
        .filter((source) => source.kind === kind)
        .map((source) => ({ ...(name ? { name: source.name } : {}), ...(url ? { url: source.url } : {}) })),
    ).toContainEqual({ ...(name ? { name } : {}), ...(url ? { url } : {}) });
  }
  expectEvidenceStands(note);
}

/** Every passage stands where it says, in the headline or the body. */
export function expectEvidenceStands(note: Note): void {
  const walk = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    const { exact, start, end, part } = value as {
      exact?: string;
      start?: number;
      end?: number;
      part?: string;
    };
    const whole = { body: note.article.text, headline: note.article.headline }[part ?? ''];
    if (typeof exact === 'string' && whole !== undefined) expect(whole.slice(start, end)).toBe(exact);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(note);
}
