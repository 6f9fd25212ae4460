import { describe, expect, it } from 'vitest';
import { fieldValue } from '../../src/ui/note/field-value';
import { translatorFor } from '../../src/ui/translator';

describe('fieldValue', () => {
  it.each([
    ['/chairs/0/startDate', { edtf: '2031-05' }, 'May 2031', 'май 2031 г.'],
    ['/documents/1/date/edtf', '2031-05', 'May 2031', 'май 2031 г.'],
    ['/chairs/0/status', 'current', 'In office', 'Идёт'],
    ['/article/inLanguage', 'kk', 'Kazakh', 'казахский'],
    ['/priorities/0/text', '2031-05', '2031-05', '2031-05'],
    ['/chairs/0/person', null, '', ''],
    [
      '/chairs/0',
      { organization: { name: 'OTS' }, holder: { name: 'Norland' } },
      'OTS · Norland',
      'OTS · Norland',
    ],
  ])('%s', (path, value, english, russian) => {
    expect(fieldValue(path, value, translatorFor('en'))).toBe(english);
    expect(fieldValue(path, value, translatorFor('ru'))).toBe(russian);
  });
});
