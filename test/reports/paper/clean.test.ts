import { expect, test } from '@jest/globals';
import { cellText } from '../../../src/reports/paper/cell-text.ts';
import { cleaned } from '../../../src/reports/paper/clean.ts';
import type { Picture } from '../../../src/reports/paper/paper.ts';
import { shortened } from '../../../src/reports/paper/shortened.ts';
import { allPapers, inputOfExample } from './support.ts';

test('What cannot be printed, or would break an XML file, is replaced', () => {
  const text = 'a\u0007b\tc\u202ed\ud800e\udc00f\ufffeg\uffffh😀';
  expect(cleaned(text)).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh😀');
});

test('Line ends stay in cells only', () => {
  const cell = { kind: 'text', text: 'a\nb\u0007' } as const;
  expect(cleaned({ title: ['a\nb'], cells: [cell] })).toEqual({
    title: ['a b'],
    cells: [{ kind: 'text', text: 'a\nb\ufffd' }],
  });
  expect(cellText({ kind: 'text', text: 'a\nb' }, 'id')).toBe('a\nb');
});

test('The arms are the same picture in all papers, so that they are unpacked once', async () => {
  const source = { format: 'png', bytes: new Uint8Array([1]) } as const;
  const arms: Picture = { source, raster: source, width: 1, height: 1 };
  const papers = allPapers(await inputOfExample('setda', { arms }));
  const leaves = papers.flatMap((paper) => paper.leaves);
  expect(leaves.length).toBeGreaterThan(100);
  expect(leaves.every(({ letterhead }) => letterhead!.arms === arms)).toBe(true);
});

test('A text is not cut in the middle of a character', () => {
  expect(shortened('😀😀😀😀', 3)).toBe('😀😀\u00a0…');
  expect(shortened('😀😀😀', 3)).toBe('😀😀😀');
  expect(shortened('satu dua tiga', 10)).toBe('satu dua\u00a0…');
});
