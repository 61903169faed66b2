import type { Leaf, PaperBlock, PaperItem } from '../reports/paper/paper.ts';
import { notesFrom } from '../reports/paper/tail.ts';
import type { Content, LaidTable, Piece, Source } from './layout.ts';
import { letterheadPiece } from './letterhead-piece.ts';
import { isBold } from './looks.ts';
import { GAPS, lineHeight, PADDING, SIZES } from './measures.ts';
import { chunks, piece } from './piece.ts';
import { signaturePieces } from './signature-pieces.ts';
import type { Setting } from './table.ts';
import { tablePieces } from './table-pieces.ts';
import { wrap } from './wrap.ts';

/** A leaf as pieces in order, with what must not be parted. No piece is higher than the page. */
export function piecesOf(
  leaf: Leaf,
  tables: readonly (LaidTable | undefined)[],
  setting: Setting,
  pageHeight: number,
): Piece[] {
  const pieces = [
    ...(leaf.letterhead ? [letterheadPiece(leaf.letterhead, setting)] : []),
    ...title(leaf, setting),
    ...leaf.blocks.flatMap((block, i) => blockPieces(block, i, tables[i], setting, pageHeight)),
    ...signaturePieces(leaf, setting),
  ];
  return keepTail(pieces, notesFrom(leaf), pageHeight);
}

function title(leaf: Leaf, { typeface, size, width }: Setting): Piece[] {
  const titleSize = size + SIZES.title;
  const lines = leaf.title.flatMap((line) => wrap(line, typeface.bold, titleSize, width * 0.9));
  if (lines.length === 0) return [];
  const gap = leaf.letterhead ? GAPS.afterLetterhead : 0;
  const height = lines.length * lineHeight(titleSize) + GAPS.afterTitle - GAPS.betweenBlocks;
  return [piece({ content: { kind: 'title', lines }, height, gap, keepsNext: true })];
}

function blockPieces(
  block: PaperBlock,
  index: number,
  table: LaidTable | undefined,
  setting: Setting,
  pageHeight: number,
): Piece[] {
  const { typeface, size, width } = setting;
  const from = { block: index, row: 0 };
  switch (block.kind) {
    case 'heading': {
      const lines = wrap(block.text, typeface.bold, size + SIZES.heading, width);
      const height = lines.length * lineHeight(size + SIZES.heading) + GAPS.afterHeading - GAPS.betweenBlocks;
      const content: Content = { kind: 'heading', lines };
      return [piece({ content, height, gap: GAPS.beforeHeading, keepsNext: true, from })];
    }
    case 'paragraph': {
      const font = isBold(block.tone) ? typeface.bold : typeface.regular;
      const lines = wrap(block.text, font, size, width);
      return chunks(lines, pageHeight / lineHeight(size)).map((part, i) =>
        piece({
          content: { kind: 'paragraph', lines: part },
          height: part.length * lineHeight(size),
          gap: i === 0 ? GAPS.betweenBlocks : 0,
          from,
        }),
      );
    }
    case 'facts':
      return facts(block.facts, index, setting);
    case 'list':
      return block.items.map((item, row) => itemPiece(item, { block: index, row }, setting));
    case 'table':
      return tablePieces(table!, index, setting, pageHeight);
  }
}

function facts(
  entries: readonly { readonly label: string; readonly value: string }[],
  block: number,
  { typeface, size, width }: Setting,
): Piece[] {
  const { factLabel, factColon } = GAPS;
  return entries.map((fact, row) => {
    const label = wrap(fact.label, typeface.regular, size, factLabel - PADDING.x);
    const value = wrap(fact.value, typeface.regular, size, width - factLabel - factColon);
    return piece({
      content: { kind: 'fact', label, value },
      height: Math.max(label.length, value.length) * lineHeight(size) + GAPS.betweenFacts,
      gap: row === 0 ? GAPS.betweenBlocks : 0,
      // No fact stands alone at the foot or the head of a page.
      keepsNext: row === 0 ? entries.length > 1 : row === entries.length - 2,
      from: { block, row },
    });
  });
}

function itemPiece({ text, details }: PaperItem, from: Source, { typeface, size, width }: Setting): Piece {
  const lines = wrap(text, typeface.regular, size, width - GAPS.indent);
  const under = details.map((detail) => wrap(detail, typeface.regular, size, width - 2 * GAPS.indent));
  return piece({
    content: { kind: 'item', lines, details: under },
    height: (lines.length + under.flat().length) * lineHeight(size),
    gap: from.row === 0 ? GAPS.betweenBlocks : GAPS.betweenItems,
    from,
  });
}

/**
 * The signatures stay with the notes before them, and these with the total of their table and its last two rows; unless
 * that is more than half a page.
 */
function keepTail(pieces: readonly Piece[], notes: number, pageHeight: number): Piece[] {
  const end = pieces.length - 1;
  if (pieces[end]?.content.kind !== 'signatures') return [...pieces];
  const firstNote = pieces.findIndex(({ from }) => from !== undefined && from.block >= notes);
  const lastRow = pieces.findLastIndex(({ content }, i) => i < firstNote && content.kind === 'row');
  const followsTotal = lastRow >= 0 && pieces[firstNote - 1]?.content.kind === 'total';
  const height = pieces.slice(firstNote).reduce((sum, part) => sum + part.gap + part.height, 0);
  const isShort = height <= pageHeight / 2;
  const start = !isShort ? end - 2 : followsTotal ? lastRow - 1 : Math.min(firstNote, end - 1);
  return pieces.map((part, i) => (i >= start && i < end ? { ...part, keepsNext: true } : part));
}
