import { Paragraph, type Table } from 'docx';
import type { Signature } from '../../reports/paper/paper.ts';
import type { LaidSignature } from '../../typeset/layout.ts';
import { GAPS } from '../../typeset/measures.ts';
import { paragraph } from './paragraphs.ts';
import { plainRow, plainTable } from './plain-table.ts';

const DOTS = '.'.repeat(48);

/** One signature at the right, or one at each side, with their names at the same height. Width in points. */
export function signatures(all: readonly Signature[], laid: readonly LaidSignature[], width: number): Table {
  const side = Math.min(GAPS.signatureWidth, width / 2);
  const above = Math.max(...laid.map((signature) => signature.above.length));
  const columns = all.map((signature, i) => column(signature, above - laid[i]!.above.length));
  const cells = columns.length > 1 ? columns : [[paragraph('')], ...columns];
  const middle = width - 2 * side;
  // A column without width is no column.
  if (middle < 1) return plainTable([side, side], [plainRow(cells)]);
  return plainTable([side, middle, side], [plainRow([cells[0]!, [paragraph('')], cells[1]!])]);
}

/** A signature under so many empty lines. */
function column({ above, name, below }: Signature, empty: number): Paragraph[] {
  const place = { align: 'center', keepsNext: true } as const;
  const space = { ...place, before: GAPS.signature };
  const lines = [...Array.from({ length: empty }, () => ''), ...above];
  return [
    ...lines.map((line) => paragraph(line, place)),
    name === undefined ? paragraph(DOTS, space) : paragraph(name, space, { bold: true, underline: {} }),
    ...below.map((line) => paragraph(line, place)),
  ];
}
