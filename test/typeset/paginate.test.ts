import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LaidTable, Piece } from '../../src/typeset/layout.ts';
import { paginate } from '../../src/typeset/paginate.ts';

const PAGE = 100;
const table = { headHeight: 12, numbersHeight: 5 } as LaidTable;

const pieces = fc
  .array(
    fc.record({
      height: fc.integer({ min: 1, max: 60 }),
      gap: fc.integer({ min: 0, max: 10 }),
      keepsNext: fc.boolean(),
      under: fc.constantFrom(undefined, table),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) =>
    all.map((parts, i): Piece => ({
      ...parts,
      content: { kind: 'title', lines: [String(i)] },
      from: { block: i, row: 0 },
    })),
  );

describe('filling pages', () => {
  test('every piece stands once, in order, within its page and under its head', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const pages = paginate(all, PAGE);
        const placed = pages.flatMap((page) => page.placed.filter(({ piece }) => piece.from));
        expect(placed.map(({ piece }) => piece)).toEqual(all);
        for (const page of pages) {
          let bottom = 0;
          for (const { piece, y } of page.placed) {
            expect(y).toBeGreaterThanOrEqual(bottom);
            bottom = y + piece.height;
          }
          expect(bottom).toBeLessThanOrEqual(PAGE + 0.01);
          expect(page.placed[0]!.y).toBe(0);
          const own = page.placed.findIndex(({ piece }) => piece.from);
          const heads = page.placed.slice(0, own).map(({ piece }) => piece.content.kind);
          expect(heads).toEqual(page.placed[own]!.piece.under ? ['head'] : []);
        }
      }),
    );
  });

  test('pieces that keep the next one are parted only where they do not fit on a page', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const pages = paginate(all, PAGE);
        const pageOf = new Map(
          pages.flatMap((page, i) => page.placed.map(({ piece }) => [piece, i] as const)),
        );
        let start = 0;
        all.forEach((piece, i) => {
          if (piece.keepsNext && i < all.length - 1) return;
          const chain = all.slice(start, i + 1);
          start = i + 1;
          const height = chain.reduce((sum, part) => sum + part.height + part.gap, 0) + 17;
          if (height <= PAGE) expect(new Set(chain.map((part) => pageOf.get(part))).size).toBe(1);
        });
      }),
    );
  });

  test('a page is turned only where the next piece has no room', () => {
    fc.assert(
      fc.property(pieces, (drawn) => {
        const all = drawn.map((piece) => ({ ...piece, keepsNext: false }));
        const pages = paginate(all, PAGE);
        pages.slice(1).forEach(({ placed }, i) => {
          const before = pages[i]!.placed.at(-1)!;
          const next = placed.find(({ piece }) => piece.from)!.piece;
          expect(before.y + before.piece.height + next.gap + next.height).toBeGreaterThan(PAGE);
        });
      }),
    );
  });
});
