import { expect, test } from 'vitest';
import { processorTime } from '../../processor-time';
import { loadLanguage } from '../../../src/core/index';
import { dashPassages } from '../../../src/core/speech/dash-passages';
import { markedPassages } from '../../../src/core/speech/marked-passages';
import { speechWordsOf } from '../../../src/core/speech/speech-words';

const LENGTH = 100_000;

test.each(['"', '"We go on now," said Paul. ', '“a ', ', – said ', 'a, – ', '– ', '".'])(
  'a hundred thousand letters of %s are read in good time',
  async (piece) => {
    const words = speechWordsOf(await loadLanguage('en'));
    const text = piece.repeat(LENGTH / piece.length);
    const block = { start: 0, end: text.length };
    const started = processorTime();
    markedPassages(text, block, words);
    dashPassages(text, block, words);
    expect(processorTime() - started).toBeLessThan(4_000);
  },
);
