import { describe, expect, test } from 'vitest';
import { processorTime } from '../../processor-time';
import { pairMarks } from '../../../src/core/speech/quote-marks';

const inMarks = (text: string) => pairMarks(text).spans.map(({ start, end }) => text.slice(start, end));

describe('pairs of marks', () => {
  test.each([
    ['a "b c" d', ['b c']],
    ['a «b «c» d» e', ['b «c» d']],
    ['„b c“ and „d”', ['b c', 'd']],
    ['»b c« und »d«', ['b c', 'd']],
    ['« b c » dit', [' b c ']],
    ['「b『c』d」', ['b『c』d']],
    ["it's the dogs' day", []],
    ['‘it’s here’ x', ['it’s here']],
    ['“b c" and "d”', ['b c', 'd']],
    ['a 5" pipe', []],
  ])('%s', (text, gives) => {
    expect(inMarks(text)).toEqual(gives);
  });

  test('a missing closing mark leaves the passage open to the end', () => {
    const text = 'He said: “one two three four five.';
    expect(pairMarks(text).spans).toEqual([{ start: 10, end: text.length, closed: false }]);
  });

  test.each(['"', '«', '“', '"a ', '« a', '‘a’ ', '»'])('time stays linear for many %s', (mark) => {
    const time = (length: number) => {
      const text = mark.repeat(length / mark.length);
      const started = processorTime();
      pairMarks(text);
      return processorTime() - started;
    };
    time(10_000);
    expect(time(200_000)).toBeLessThan(1_000);
  });
});
