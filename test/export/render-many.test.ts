import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Exportable } from '../../src/export/exporter';
import { csv } from '../../src/export/formats/csv';
import { markdown } from '../../src/export/formats/markdown';
import { exporters } from '../../src/export/index';
import { render, toBytes } from '../../src/export/render';
import { renderMany } from '../../src/export/render-many';
import { keptSample, sampleNotes } from './sample-notes';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
async function* arriving(count: number): AsyncGenerator<Exportable> {
  for (let index = 0; index < count; index++) {
    const note = structuredClone(sampleNotes.en);
    note.article.headline = `Headline ${index}`;
    yield note;
  }
}

describe('renderMany', () => {
  it.each(exporters.map((exporter) => [exporter.id, exporter] as const))(
    'gives the bytes of render for %s',
    async (_, exporter) => {
      const notes = [...Object.values(sampleNotes), keptSample];
      const { blob, extension } = await renderMany(exporter, notes, { into: 'one-file' });
      expect(extension).toBe(exporter.extension);
      expect(await bytesOf(blob)).toEqual(toBytes(await render(exporter, notes)));
    },
  );

  it('puts a file each into a zip where the format holds one, same headlines told apart', async () => {
    const { blob, extension, mediaType } = await renderMany(markdown, [
      sampleNotes.ru,
      sampleNotes.ru,
      sampleNotes.zh,
    ]);
    expect([extension, mediaType]).toEqual(['zip', 'application/zip']);
    const files = unzipSync(await bytesOf(blob));
    expect(Object.keys(files)).toEqual([
      '2023-11-23 Казахстан возглавит ОДКБ что дальше.md',
      '2023-11-23 Казахстан возглавит ОДКБ что дальше (2).md',
      '2025-11-01 中国将担任亚太经合组织主席.md',
    ]);
    expect(strFromU8(Object.values(files)[2]!)).toBe(await render(markdown, sampleNotes.zh));
  });

  it('refuses more notes than one file may hold; a zip takes them', async () => {
    const two = { ...markdown, most: 2 };
    await expect(renderMany(two, arriving(3), { into: 'one-file' })).rejects.toThrow('at most 2 notes');
    await expect(renderMany(two, arriving(2), { into: 'one-file' })).resolves.toBeTruthy();
    const { blob } = await renderMany(two, arriving(3), { into: 'zip' });
    expect(Object.keys(unzipSync(await bytesOf(blob)))).toHaveLength(3);
  });

  it('lets no headline lead out of the zip', async () => {
    const note = structuredClone(sampleNotes.en);
    note.article.headline = '../../../etc/cron.d/x\\..\\y';
    const { blob } = await renderMany(csv, [note], { into: 'zip' });
    expect(Object.keys(unzipSync(await bytesOf(blob)))).toEqual([
      '2025-06-20 .. .. .. etc cron.d x .. y.csv',
    ]);
  });

  it('tells progress, and lets the page answer meanwhile', async () => {
    let answered = 0;
    const timer = setInterval(() => answered++, 1);
    const seen: number[] = [];
    await renderMany(markdown, arriving(400), { onProgress: (done) => seen.push(done) });
    clearInterval(timer);
    expect(seen).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
    expect(answered).toBeGreaterThan(2);
  });

  it('stops when told to', async () => {
    const controller = new AbortController();
    let done = 0;
    const running = renderMany(csv, arriving(10_000), {
      signal: controller.signal,
      onProgress: (count) => {
        done = count;
        if (count === 50) controller.abort(new Error('enough'));
      },
    });
    await expect(running).rejects.toThrow('enough');
    expect(done).toBe(50);
  });
});
