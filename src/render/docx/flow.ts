import type { LaidLeaf, Piece } from '../../typeset/layout.ts';
import { lineHeight, SIZES } from '../../typeset/measures.ts';

/** Pieces that become one thing in Word: rows of a table, facts of a block, or one piece alone. */
export interface Group {
  readonly pieces: readonly [Piece, ...Piece[]];
  /** Points between what stands before it and itself. */
  readonly gap: number;
  /** True where a page must begin with it. */
  readonly startsPage: boolean;
}

/**
 * The pieces of a leaf in order, without the lines that go on from the page before and the heads that are repeated: Word
 * flows and repeats these itself.
 */
export function flowOf({ pages }: LaidLeaf, size: number): Group[] {
  const groups: { pieces: [Piece, ...Piece[]]; gap: number; startsPage: boolean }[] = [];
  for (const [page, { placed }] of pages.entries()) {
    let end = 0;
    let isFresh = page > 0;
    for (const { piece, y } of placed) {
      const gap = y - end;
      end = y + textHeight(piece, size);
      if (piece.content.kind === 'head' && piece.content.isRepeated) continue;
      const group = groups.at(-1);
      const last = group?.pieces.at(-1);
      const startsPage = isFresh && !(last && sameOrigin(last, piece));
      isFresh = false;
      if (last && goesOn(last, piece)) continue;
      if (group && last && !startsPage && belongs(last, piece)) group.pieces.push(piece);
      else groups.push({ pieces: [piece], gap: startsPage ? 0 : gap, startsPage });
    }
  }
  return groups;
}

/** Height without the room below the text, which Word knows as room above the next thing. */
function textHeight({ content, height }: Piece, size: number): number {
  if (content.kind === 'title') return content.lines.length * lineHeight(size + SIZES.title);
  if (content.kind === 'heading') return content.lines.length * lineHeight(size + SIZES.heading);
  return height;
}

/** Whether the second piece is the rest of the first, which was too high for its page. */
function goesOn(first: Piece, second: Piece): boolean {
  return first.content.kind === second.content.kind && sameOrigin(first, second);
}

function sameOrigin({ from: first }: Piece, { from: second }: Piece): boolean {
  return first !== undefined && first.block === second?.block && first.row === second.row;
}

function belongs({ content: first, from }: Piece, { content: second, from: next }: Piece): boolean {
  if (first.kind === 'fact') return second.kind === 'fact' && from?.block === next?.block;
  return 'table' in first && 'table' in second && first.table === second.table;
}
