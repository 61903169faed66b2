import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDuration, toMinutes } from '../../src/vocabulary/duration.ts';

const minutes = (text: string): number | undefined => {
  const duration = parseDuration(text);
  return duration && toMinutes(duration, 300);
};

describe('durations', () => {
  test.each([
    ['90 menit', 90],
    ['2 jam 30 menit', 150],
    ['1,5 jam', 90],
    ['1.250 menit', 1250],
    ['1 hari', 300],
    ['1 hari 2 jam 5 menit', 425],
    ['  3   jam ', 180],
    ['0,5 menit', 0.5],
  ])('%s', (text, expected) => {
    expect(minutes(text)).toBe(expected);
  });

  test.each([
    '90',
    '',
    'jam',
    '5 jan',
    '1.5 jam',
    '30 menit 2 jam',
    '2 jam 3 jam',
    '0 menit',
    '-5 menit',
    '1.25 menit',
    '1,2,3 jam',
    '5 Jam',
    '1e3 menit',
  ])('not a duration: %s', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  test('hours and minutes add up for all whole amounts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 59 }), (hours, rest) => {
        expect(minutes(`${hours} jam ${rest} menit`)).toBe(hours * 60 + rest);
      }),
    );
  });
});
