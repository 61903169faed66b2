import type { Piece } from './layout.ts';

type Parts = Partial<Piece> & Pick<Piece, 'content' | 'height'>;

/** A piece with what is usual: no gap, kept with nothing. */
export function piece(parts: Parts): Piece {
  return { gap: 0, keepsNext: false, from: undefined, under: undefined, ...parts };
}

/** In groups of at most so many; one empty group for nothing. */
export function chunks<T>(items: readonly T[], most: number): T[][] {
  const size = Math.max(1, Math.floor(most));
  return Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
