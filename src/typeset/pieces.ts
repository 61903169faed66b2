import type { Leaf, PaperBlock, PaperItem } from '../reports/paper/paper.ts';
import { printable } from '../vocabulary/printable.ts';
import type { Break, Content, LaidTable, Piece } from './layout.ts';
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
    ...letterhead(leaf, setting),
    ...title(leaf, setting),
    ...leaf.blocks.flatMap((block, i) => blockPieces(block, i, tables[i], setting, pageHeight)),
    ...signaturePieces(leaf, setting),
  ];
  return keepTail(pieces, pageHeight);
}

function letterhead({ letterhead: head }: Leaf, setting: Setting): Piece[] {
  if (!head) return [];
  return [
    piece({ content: { kind: 'letterhead' }, height: letterheadHeight(head, setting), keepsNext: true }),
  ];
}

/** As high as its lines or the arms, with the double rule. */
function letterheadHeight(head: NonNullable<Leaf['letterhead']>, setting: Setting): number {
  const { rule } = GAPS;
  const lines =
    (head.government === undefined ? 0 : lineHeight(SIZES.government)) +
    lineHeight(SIZES.organisation) +
    addressLines(head, setting).length * lineHeight(SIZES.address);
  return Math.max(lines, head.arms ? GAPS.arms : 0) + 5 + rule.thick + rule.gap + rule.thin;
}

/** The address between the arms, in lines. */
export function addressLines(
  { address }: NonNullable<Leaf['letterhead']>,
  { typeface, width }: Setting,
): string[] {
  const room = width - 2 * (GAPS.arms + PADDING.x);
  return address.flatMap((line) => wrap(printable(line), typeface.regular, SIZES.address, room));
}

function title(leaf: Leaf, { typeface, size, width }: Setting): Piece[] {
  const titleSize = size + SIZES.title;
  const lines = leaf.title.flatMap((line) => wrap(printable(line), typeface.bold, titleSize, width * 0.9));
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
      const lines = wrap(printable(block.text), typeface.bold, size + SIZES.heading, width);
      const height = lines.length * lineHeight(size + SIZES.heading) + GAPS.afterHeading - GAPS.betweenBlocks;
      const content: Content = { kind: 'heading', lines };
      return [piece({ content, height, gap: GAPS.beforeHeading, keepsNext: true, from })];
    }
    case 'paragraph': {
      const font = block.tone === 'strong' || block.tone === 'bad' ? typeface.bold : typeface.regular;
      const lines = wrap(printable(block.text), font, size, width);
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
    const label = wrap(printable(fact.label), typeface.regular, size, factLabel - PADDING.x);
    const value = wrap(printable(fact.value), typeface.regular, size, width - factLabel - factColon);
    return piece({
      content: { kind: 'fact', label, value },
      height: Math.max(label.length, value.length) * lineHeight(size) + 1.5,
      gap: row === 0 ? GAPS.betweenBlocks : 0,
      keepsNext: row < entries.length - 1,
      from: { block, row },
    });
  });
}

function itemPiece({ text, details }: PaperItem, from: Break, { typeface, size, width }: Setting): Piece {
  const lines = wrap(printable(text), typeface.regular, size, width - GAPS.indent);
  const under = details.map((detail) =>
    wrap(printable(detail), typeface.regular, size, width - 2 * GAPS.indent),
  );
  return piece({
    content: { kind: 'item', lines, details: under },
    height: (lines.length + under.flat().length) * lineHeight(size),
    gap: from.row === 0 ? GAPS.betweenBlocks : GAPS.betweenItems,
    from,
  });
}

/** The signatures stay with the last two rows and the total, and with the notes between where these are short. */
function keepTail(pieces: readonly Piece[], pageHeight: number): Piece[] {
  if (pieces.at(-1)?.content.kind !== 'signatures') return [...pieces];
  const lastRow = pieces.findLastIndex(({ content }) => content.kind === 'row');
  const notes = pieces.slice(lastRow + 1);
  const height = notes.reduce((sum, note) => sum + note.gap + note.height, 0);
  const start = lastRow >= 0 && height <= pageHeight * 0.5 ? Math.max(0, lastRow - 1) : pieces.length - 3;
  return pieces.map((part, i) => (i >= start && i < pieces.length - 1 ? { ...part, keepsNext: true } : part));
}
