import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { widthOf } from '../../src/typeset/typeface.ts';
import { wrap } from '../../src/typeset/wrap.ts';
import { arimo } from '../support/typeface.ts';

const { regular } = arimo();
const letters = fc.constantFrom(...Array.from('abc WMij-/ 10.,\né–'));
const text = fc.array(letters, { maxLength: 80 }).map((all) => all.join(''));

describe('wrapping', () => {
  test('no line is wider than the column, unless it is a single character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 200 }), (words, width) => {
        for (const line of wrap(words, regular, 9, width)) {
          if (Array.from(line).length > 1) expect(widthOf(line, regular, 9)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test('nothing but spaces is lost or added', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 200 }), (words, width) => {
        const lines = wrap(words, regular, 9, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replace(/[ \n]/g, ''));
      }),
    );
  });

  test('as much as fits stands on a line', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 200 }), (words, width) => {
        const lines = wrap(words.replaceAll('\n', ' '), regular, 9, width);
        lines.slice(1).forEach((line, i) => {
          const next = line.split(/(?<=\p{L}[-/])(?=\p{L})| /u)[0]!;
          const joint = /\p{L}[-/]$/u.test(lines[i]!) && /^\p{L}/u.test(line) ? '' : ' ';
          expect(widthOf(lines[i]! + joint + next, regular, 9)).toBeGreaterThan(width);
        });
      }),
    );
  });

  test.each([
    ['Peraturan perundang-undangan', ['Peraturan', 'perundang-', 'undangan']],
    ['tahun 2025-2026 dan 1/2020', ['tahun', '2025-2026', 'dan 1/2020']],
    ['93\u00a0% dari beban', ['93\u00a0% dari', 'beban']],
    ['satu\ndua', ['satu', 'dua']],
    ['', ['']],
  ])('%j', (words, lines) => {
    expect(wrap(words, regular, 10, 55)).toEqual(lines);
  });
});
