import type { Content } from '../../typeset/layout.ts';
import { lineHeight } from '../../typeset/measures.ts';
import type { Frame } from './frame.ts';
import type { SheetPicture, SheetRow } from './sheet.ts';
import type { Borders } from './style.ts';
import { lineCell } from './text-rows.ts';

type Letterhead = Extract<Content, { kind: 'letterhead' }>;

// A row cannot be thinner in Excel without being hidden.
const RULE = 3;

/** The lines of the letterhead with the double rule, together as high as the layout says. */
export function letterheadRows(head: Letterhead, height: number, frame: Frame): SheetRow[] {
  const room = height - RULE;
  const used = textHeight(head);
  // Beside arms that are higher than the text, the text stands in the middle.
  const above = Math.max(0, ((head.arms?.height ?? 0) - used) / 2);
  return [
    ...(above > 0 ? [{ height: above, cells: [] }] : []),
    ...head.lines.map(({ text, isBold, size }) => ({
      height: lineHeight(size),
      cells: [lineCell(text, { size, bold: isBold, horizontal: 'center' }, 0, frame.grid.widths.length)],
    })),
    ruled(Math.max(RULE, room - above - used), { bottom: 'thick' }, frame),
    ruled(RULE, { bottom: 'thin' }, frame),
  ];
}

/** The arms, in the middle beside text that is higher. */
export function armsPicture(head: Letterhead, description: string): SheetPicture | undefined {
  if (!head.arms) return undefined;
  const { picture, width, height } = head.arms;
  const beside = Math.max(0, (textHeight(head) - height) / 2);
  // A place below the first row would have to be told from another row.
  const top = Math.min(beside, lineHeight(head.lines[0]?.size ?? 0));
  return { ...picture.raster, top, width, height, description };
}

function textHeight({ lines }: Letterhead): number {
  return lines.reduce((sum, { size }) => sum + lineHeight(size), 0);
}

function ruled(height: number, borders: Borders, { grid, size }: Frame): SheetRow {
  const content = { kind: 'empty' } as const;
  return { height, cells: [{ from: 0, to: grid.widths.length, content, style: { size, borders } }] };
}
