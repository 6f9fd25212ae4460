import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/export/text/clean-text';
import type { Exportable } from '../../../src/export/exporter';
import { ics } from '../../../src/export/formats/ics';
import { render } from '../../../src/export/render';
import { hostileNote } from '../hostile-note';
import { keptSample, sampleNotes } from '../sample-notes';

const write = async (notes: Exportable | readonly Exportable[]) => (await render(ics, notes)) as string;
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('ics', () => {
  it('writes the term as whole days, the end exclusive', async () => {
    const text = await write(sampleNotes.en);
    expect(text).toContain('DTSTART;VALUE=DATE:20250701\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20260701\r\n');
    expect(text).toContain('TRANSP:TRANSPARENT\r\n');
    const [event] = eventsOf(text);
    expect(event!.summary).toBe('Chair: Pacific Islands Forum — Fiji');
    expect(event!.startDate.isDate).toBe(true);
    expect(event!.description).toContain('Until: 30 June 2026 (inferred, not stated)');
    expect(event!.description).toContain('1. protect our oceans & reefs');
  });

  it('covers what is stated of the start where no end is: its day, its month, its year', async () => {
    expect(await write(sampleNotes.ru)).toContain('DTSTART;VALUE=DATE:20240101\r\n');
    expect(eventsOf(await write(sampleNotes.ru))[0]!.endDate.toString()).toBe('2024-01-02');
    const spans = await Promise.all(
      [sampleNotes.kk, sampleNotes.ar].map(async (note) => {
        const [event] = eventsOf(await write(note));
        return `${event!.startDate} ${event!.endDate}`;
      }),
    );
    expect(spans).toEqual(['2024-01-01 2025-01-01', '2024-05-01 2024-06-01']);
    expect(eventsOf(await write(keptSample))[0]!.endDate.toString()).toBe('2025-01-01');
  });

  it('keeps the same id from one export to the next, and makes one event of two articles', async () => {
    const uid = (text: string) => eventsOf(text).map((event) => event.uid);
    expect(uid(await write(keptSample))).toEqual(uid(await write(sampleNotes.ru)));
    const both = eventsOf(await write([sampleNotes.ru, keptSample]));
    expect(both).toHaveLength(1);
    expect(both[0]!.endDate.toString()).toBe('2025-01-01');
    expect(await write(sampleNotes.ru)).toBe(await write(sampleNotes.ru));
  });

  it.each(['XXXX-07-01', '2024-13-01', '2023-02-30', 'soon'])(
    'makes no event of a start on %s',
    async (edtf) => {
      const note = structuredClone(sampleNotes.en);
      note.chairs[0]!.startDate!.edtf = edtf;
      expect(eventsOf(await write(note))).toEqual([]);
    },
  );

  it('folds at 75 octets and lets hostile texts through as text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileNote, async (note) => {
        const text = await write(note);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const events = eventsOf(text);
        expect(events).toHaveLength(1);
        const headline = cleanText(note.article.headline).replace(/\s+/gu, ' ').trim();
        expect(events[0]!.description.replace(/\s+/gu, ' ')).toContain(headline);
        expect(events[0]!.endDate.toString()).toBe('2025-01-01');
      }),
    );
  });
});
