import fc from 'fast-check';
import { describe, test } from 'vitest';
import { expectEvidenceStands } from '../../expected-note';
import { readText } from '../../reading';

/** Texts made to be slow: everything that opens a reading, over and over, without an end of sentence. */
const HOSTILE: Readonly<Record<string, string>> = {
  en: 'Finland takes over the chairmanship of the OSCE from Malta, President of Poland, on 1 January 2025 and ',
  ru: 'Россия принимает председательство в СНГ от Таджикистана, президент Казахстана, с 1 января 2025 года и ',
  kk: 'Қазақстан ЕАЭО-ға төрағалықты Ресейден қабылдап, 2025 жылы Беларусь президенті ',
  ar: 'تسلمت البحرين رئاسة مجلس التعاون من الكويت في 3 ديسمبر 2025 و',
  zh: '马来西亚从老挝手中接过东盟轮值主席国,中国总统2025年1月1日',
};

describe('hostile texts', () => {
  test.each(Object.entries(HOSTILE))(
    '%s: a text without end is read to its end',
    async (inLanguage, piece) => {
      expectEvidenceStands(await readText(piece.repeat(400), { inLanguage, published: '2025-01-02' }));
    },
  );

  test('whatever the pieces, evidence stands where it says', async () => {
    const pieces = fc.constantFrom(
      'Finland',
      ' takes over ',
      'the OSCE',
      ' chairmanship',
      ' from ',
      'Malta',
      '. ',
      ', ',
      'President ',
      'Jane Doe',
      ' on 1 January 2025',
      '\n',
      '“',
      '”',
      '😀',
      ' of ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
        expectEvidenceStands(await readText(parts.join(''), { inLanguage: 'en' }));
      }),
      { numRuns: 60 },
    );
  });
});
