import { describe, expect, test } from 'vitest';
import type { Chairship } from '../../../src/core/model/note';
import type { Party } from '../../../src/core/model/party';
import type { ChairshipCase } from '../../cases/chairship/case';
import { expectEvidenceStands } from '../../expected-note';
import { readText } from '../../reading';

const tables = import.meta.glob<Record<string, readonly ChairshipCase[]>>('../../cases/chairship/*.ts', {
  eager: true,
});
const name = (party: Party | null) => (party ? (party.id ?? party.name) : '');

function line({
  organization,
  holder,
  startDate,
  endDate,
  predecessor,
  successor,
  status,
}: Chairship): string {
  const parts = [organization.id, name(holder)];
  if (startDate) parts.push('from', startDate.edtf);
  if (endDate) parts.push('until', endDate.edtf);
  if (predecessor) parts.push('after', name(predecessor));
  if (successor) parts.push('before', name(successor));
  return [...parts, status].join(' ');
}

for (const [path, table] of Object.entries(tables)) {
  const tag = /([\w-]+)\.ts$/.exec(path)![1]!;
  if (tag === 'case') continue;
  describe(`chairships in ${tag}`, () => {
    test.each(Object.values(table)[0]!.map((row) => [row.text, row] as const))(
      '%s',
      async (text, { headline, published, gives }) => {
        const note = await readText(text, { inLanguage: tag, published, ...(headline ? { headline } : {}) });
        expect(note.chairs.map(line)).toEqual(gives);
        expectEvidenceStands(note);
      },
    );
  });
}
