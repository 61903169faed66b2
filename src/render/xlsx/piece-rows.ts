import type { Piece } from '../../typeset/layout.ts';
import { SIZES } from '../../typeset/measures.ts';
import type { Frame } from './frame.ts';
import { letterheadRows } from './letterhead-rows.ts';
import { toneStyle } from './looks.ts';
import type { SheetRow } from './sheet.ts';
import { signatureRows } from './signature-rows.ts';
import type { CellStyle } from './style.ts';
import { bodyRow, headRows, totalRow, type BodyRows } from './table-rows.ts';
import { factRows, itemRows, lineRows } from './text-rows.ts';

/** A piece of the layout as rows of the worksheet; `body` is where the rows of its table stand, as far as they do yet. */
export function pieceRows(
  { content, height, from }: Piece,
  body: BodyRows | undefined,
  frame: Frame,
): SheetRow[] {
  const { size, tables } = frame;
  switch (content.kind) {
    case 'letterhead':
      return letterheadRows(content, height, frame);
    case 'title':
      return lineRows(content.lines, { ...bold(size + SIZES.title), horizontal: 'center' }, frame);
    case 'heading':
      return lineRows(content.lines, bold(size + SIZES.heading), frame);
    case 'paragraph': {
      const block = frame.leaf.blocks[from!.block];
      const tone = block?.kind === 'paragraph' ? toneStyle(block.tone) : {};
      return lineRows(content.lines, { size, ...tone }, frame);
    }
    case 'fact':
      return factRows(content.label, content.value, frame);
    case 'item':
      return itemRows(content.lines, content.details, frame);
    case 'head':
      return headRows(tables.get(content.table)!, frame);
    case 'row': {
      const { table, row, lines } = content;
      return [bodyRow(tables.get(table)!, row, lines, height, frame)];
    }
    case 'total':
      return [totalRow(tables.get(content.table)!, body, frame)];
    case 'signatures':
      return signatureRows(content, frame);
  }
}

function bold(size: number): CellStyle {
  return { size, bold: true };
}
