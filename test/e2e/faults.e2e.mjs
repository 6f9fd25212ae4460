// The short form of `npm run test:faults`: a few kills of bare browsers during saves, bulk import and upgrade.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('nothing acknowledged is lost, nothing half there', { timeout: 280_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/faults/run-faults.mjs', '2'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
});
