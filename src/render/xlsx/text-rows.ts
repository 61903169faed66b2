import { lineHeight } from '../../typeset/measures.ts';
import { FACT_VALUES, type Frame } from './frame.ts';
import type { SheetCell, SheetRow } from './sheet.ts';
import type { CellStyle } from './style.ts';

/**
 * Lines as the layout has broken them, each in a row of its own across the sheet: a workbook neither breaks text where
 * the layout does nor makes merged cells higher.
 */
export function lineRows(lines: readonly string[], style: CellStyle, { grid }: Frame): SheetRow[] {
  return lines.map((line) => ({
    height: lineHeight(style.size),
    cells: [lineCell(line, style, 0, grid.widths.length)],
  }));
}

/** A label with its value beside it, after a colon. */
export function factRows(
  label: readonly string[],
  value: readonly string[],
  { grid, size }: Frame,
): SheetRow[] {
  const start = grid.columnFor(FACT_VALUES);
  return Array.from({ length: Math.max(label.length, value.length) }, (_, i) => ({
    height: lineHeight(size),
    cells: [
      lineCell(label[i] ?? '', { size }, 0, start),
      lineCell(`${i === 0 ? ': ' : '  '}${value[i] ?? ''}`, { size }, start, grid.widths.length),
    ],
  }));
}

/** An item behind a dot, its details further in. */
export function itemRows(
  lines: readonly string[],
  details: readonly (readonly string[])[],
  frame: Frame,
): SheetRow[] {
  const { size } = frame;
  return [
    ...lineRows(
      lines.slice(0, 1).map((line) => `\u2022 ${line}`),
      { size },
      frame,
    ),
    ...lineRows(lines.slice(1), { size, indent: 1 }, frame),
    ...lineRows(details.flat(), { size, indent: 2 }, frame),
  ];
}

/** One line over some columns of the grid. */
export function lineCell(text: string, style: CellStyle, from: number, to: number): SheetCell {
  const horizontal = style.horizontal ?? 'left';
  return { from, to, content: { kind: 'text', text }, style: { shrinks: true, ...style, horizontal } };
}
