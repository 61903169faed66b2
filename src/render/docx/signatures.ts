import { Paragraph, type Table } from 'docx';
import type { Signature } from '../../reports/paper/paper.ts';
import type { Content } from '../../typeset/layout.ts';
import { DOTTED_NAME } from '../../typeset/looks.ts';
import { GAPS } from '../../typeset/measures.ts';
import { paragraph } from './paragraphs.ts';
import { plainRow, plainTable } from './plain-table.ts';

type Signatures = Extract<Content, { kind: 'signatures' }>;

/** One signature at the right, or one at each side, with their names at the same height. Width in points. */
export function signatures(all: readonly Signature[], laid: Signatures, width: number): Table {
  const { signatures: broken, room } = laid;
  const above = Math.max(...broken.map((signature) => signature.above.length));
  const columns = all.map((signature, i) => column(signature, above - broken[i]!.above.length));
  const cells = columns.length > 1 ? columns : [[paragraph('')], ...columns];
  const middle = width - 2 * room;
  // A column without width is no column.
  if (middle < 1) return plainTable([room, room], [plainRow(cells)]);
  return plainTable([room, middle, room], [plainRow([cells[0]!, [paragraph('')], cells[1]!])]);
}

/** A signature under so many empty lines. */
function column({ above, name, below }: Signature, empty: number): Paragraph[] {
  const place = { align: 'center', keepsNext: true } as const;
  const space = { ...place, before: GAPS.signature };
  const lines = [...Array.from({ length: empty }, () => ''), ...above];
  return [
    ...lines.map((line) => paragraph(line, place)),
    name === undefined
      ? paragraph(DOTTED_NAME, space)
      : paragraph(name, space, { bold: true, underline: {} }),
    ...below.map((line) => paragraph(line, place)),
  ];
}
