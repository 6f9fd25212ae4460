import { expect, test, vi } from 'vitest';
import { exporterOf } from '../../../src/export/index';
import { render } from '../../../src/export/render';
import { sampleNotes } from '../../export/sample-notes';
import { fakeBrowser } from '../../platform/fake-browser';

/** An entity for every party, so that a format that asks for one shows it. */
vi.mock(import('../../../src/core/entity-of'), () => ({ entityOf: () => 'Q1' }));
fakeBrowser();
const { entityOf } = await import('../../../src/core/index');
const { parcelFile } = await import('../../../src/ui/export/parcel');
vi.restoreAllMocks();

test.each(['openrefine', 'quickstatements', 'json-ld'])(
  'gives the bytes the command line gives: %s',
  async (id) => {
    const exporter = exporterOf(id)!;
    const parcel = { count: 1, read: () => [sampleNotes.en], language: 'en' as const };
    const { blob } = await parcelFile(parcel, exporter);
    const file = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
    const line = await render(exporter, sampleNotes.en, { entityOf });
    expect(file).toBe(line);
  },
);
