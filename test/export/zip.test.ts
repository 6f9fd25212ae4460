import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../src/export/zip';

describe('a zip', () => {
  it.each([
    null,
    'no moment',
    '1601-01-01T00:00:00Z',
    '2024-05-06T07:08:09Z',
    '2100-01-01T00:00:00Z',
    '9999-12-31',
  ])('takes the moment %s, whatever it is', async (moment) => {
    const zip = await openZip(moment);
    zip.file('a.txt', 'a');
    zip.end();
    const bytes = Buffer.concat(zip.take());
    expect(new TextDecoder().decode(unzipSync(bytes)['a.txt'])).toBe('a');
  });
});
