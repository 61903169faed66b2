import type { Letterhead } from '../../reports/paper/paper.ts';
import { printable } from '../../vocabulary/printable.ts';
import { GAPS, lineHeight, SIZES } from '../../typeset/measures.ts';
import type { Frame } from './frame.ts';
import type { SheetPicture, SheetRow } from './sheet.ts';
import type { Borders, CellStyle } from './style.ts';
import { lineCell } from './text-rows.ts';

// A row cannot be thinner in Excel without being hidden.
const RULE = 3;

/** The lines of the letterhead with the double rule, together as high as the layout says. */
export function letterheadRows(head: Letterhead, height: number, frame: Frame): SheetRow[] {
  const room = height - RULE;
  const lines = linesOf(head);
  const used = lines.reduce((sum, line) => sum + lineHeight(line.size), 0);
  // Beside arms that are higher than the text, the text stands in the middle.
  const above = head.arms && used < GAPS.arms ? (GAPS.arms - used) / 2 : 0;
  return [
    ...(above > 0 ? [{ height: above, cells: [] }] : []),
    ...lines.map(({ text, ...style }) => ({
      height: lineHeight(style.size),
      cells: [lineCell(text, { ...style, horizontal: 'center' }, 0, frame.grid.widths.length)],
    })),
    ruled(Math.max(RULE, room - above - used), { bottom: 'thick' }, frame),
    ruled(RULE, { bottom: 'thin' }, frame),
  ];
}

/** The arms as high as the layout has them, and never wider than twice that. */
export function armsPicture(head: Letterhead, description: string): SheetPicture | undefined {
  if (!head.arms) return undefined;
  const { raster, width, height } = head.arms;
  const scale = Math.min(GAPS.arms / height, (2 * GAPS.arms) / width);
  return { ...raster, width: width * scale, height: height * scale, description };
}

function linesOf(head: Letterhead): (CellStyle & { readonly text: string })[] {
  return [
    ...(head.government === undefined ? [] : [{ text: printable(head.government), size: SIZES.government }]),
    { text: printable(head.organisation), size: SIZES.organisation, bold: true },
    ...head.address.map((line) => ({ text: printable(line), size: SIZES.address })),
  ];
}

function ruled(height: number, borders: Borders, { grid, size }: Frame): SheetRow {
  const content = { kind: 'empty' } as const;
  return { height, cells: [{ from: 0, to: grid.widths.length, content, style: { size, borders } }] };
}
