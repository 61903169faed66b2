import { cellText } from '../../reports/paper/cell-text.ts';
import type { PaperCell, TotalCell } from '../../reports/paper/paper.ts';
import type { Content, LaidTable } from '../../typeset/layout.ts';
import { barColour, cellShade, letterColour, SHADES } from '../../typeset/looks.ts';
import { PADDING } from '../../typeset/measures.ts';
import { fontOf } from '../../typeset/table.ts';
import { widthOf } from '../../typeset/typeface.ts';
import type { Align, Pen } from './canvas.ts';
import { colourOf } from './colours.ts';
import type { Drawing } from './drawing.ts';

export function drawRow(
  { table: laid, row, lines }: Extract<Content, { kind: 'row' }>,
  y: number,
  height: number,
  drawing: Drawing,
): void {
  const { canvas, tags } = drawing;
  const { columns, rows } = laid.table;
  const own = rows[row]!;
  const boxes = columns.map((_, i) => boxOf(laid, i, y, drawing));
  canvas.asArtifact(() => {
    columns.forEach((column, i) => {
      const shade = cellShade(own, column);
      if (shade) canvas.fill(boxes[i]!.x, y, boxes[i]!.width, height, colourOf(shade));
    });
    canvas.frames(boxes.map(({ x, width }) => [x, y, width, height] as const));
  });
  own.cells.forEach((cell, i) => {
    canvas.as(tags.table(laid).bodyCell(row, i), () => {
      drawCell(cell, lines[i]!, boxes[i]!, columns[i]!.align, own.isGroup ?? false, drawing);
    });
    if (cell.kind === 'bar') drawBar(laid, cell, boxes[i]!, drawing);
  });
}

export function drawTotal(
  { table: laid }: Extract<Content, { kind: 'total' }>,
  y: number,
  height: number,
  drawing: Drawing,
): void {
  const { canvas, tags, typeface, size, language, x } = drawing;
  const { label, span, cells } = laid.table.total!;
  const labelWidth = laid.edges[span]!;
  const boxes = cells.map((_, i) => boxOf(laid, span + i, y, drawing));
  canvas.asArtifact(() => {
    canvas.frames([
      [x, y, labelWidth, height],
      ...boxes.map((box) => [box.x, y, box.width, height] as const),
    ]);
  });
  canvas.as(tags.table(laid).totalCell(0, span), () => {
    const pen: Pen = { font: typeface.bold, size };
    canvas.lines([label], x + labelWidth - PADDING.x, y + PADDING.y, pen, 'right');
  });
  cells.forEach((cell, i) => {
    const column = span + i;
    canvas.as(tags.table(laid).totalCell(column, 1), () => {
      const { align } = laid.table.columns[column]!;
      drawCell(cell, [cellText(cell, language)], boxes[i]!, align, true, drawing);
    });
    if (cell.kind === 'bar') drawBar(laid, cell, boxes[i]!, drawing);
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function boxOf({ edges, columnWidths }: LaidTable, column: number, y: number, { x }: Drawing): Box {
  return { x: x + edges[column]!, y, width: columnWidths[column]! };
}

function drawCell(
  cell: TotalCell,
  lines: readonly string[],
  { x, y, width }: Box,
  align: Align,
  isGroup: boolean,
  { canvas, typeface, size }: Drawing,
): void {
  // The tone of a bar is that of the bar.
  const tone = 'tone' in cell && cell.kind !== 'bar' ? cell.tone : undefined;
  const pen: Pen = { font: fontOf(cell, isGroup, typeface), size, colour: colourOf(letterColour(tone)) };
  const side = cell.kind === 'bar' ? 'right' : align;
  const at = { left: x + PADDING.x, center: x + width / 2, right: x + width - PADDING.x }[side];
  canvas.lines(lines, at, y + PADDING.y, pen, side);
}

/** The bar lies left of its percentage; a tick marks 100 % where some bar of the table is longer. */
function drawBar(
  { barScale }: LaidTable,
  { utilisation, tone }: Extract<PaperCell, { kind: 'bar' }>,
  { x, y, width }: Box,
  { canvas, typeface, size }: Drawing,
): void {
  const figures = widthOf('100\u00a0%', typeface.regular, size) + PADDING.x;
  const full = (width - figures - 2 * PADDING.x) / barScale;
  const [left, top, height] = [x + PADDING.x, y + PADDING.y + size * 0.2, size * 0.75];
  canvas.asArtifact(() => {
    canvas.fill(left, top, full, height, colourOf(SHADES.bar));
    canvas.fill(left, top, full * utilisation, height, colourOf(barColour(tone)));
    if (barScale > 1) canvas.rule(left + full, top - 1.5, 0.6, height + 3);
  });
}
