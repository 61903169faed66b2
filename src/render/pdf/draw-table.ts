import { cellText } from '../../reports/paper/cell-text.ts';
import type { PaperCell, TotalCell } from '../../reports/paper/paper.ts';
import type { Content, LaidTable } from '../../typeset/layout.ts';
import { lineHeight, PADDING, SIZES } from '../../typeset/measures.ts';
import { fontOf } from '../../typeset/table.ts';
import { widthOf } from '../../typeset/typeface.ts';
import { baseline, type Align, type Pen } from './canvas.ts';
import { barColour, letterColour, SHADES } from './colours.ts';
import type { Drawing } from './drawing.ts';
import type { Element } from './structure.ts';

/** The heads with the row of column numbers; repeated ones are no text of their own. */
export function drawHead(
  { table, isRepeated }: Extract<Content, { kind: 'head' }>,
  y: number,
  drawing: Drawing,
): void {
  const { canvas, x: left } = drawing;
  const edges = edgesOf(table, left);
  const { headHeight, numbersHeight, columnWidths } = table;
  const { columns } = table.table;
  canvas.asArtifact(() => {
    columns.forEach((_, i) => {
      canvas.fill(edges[i]!, y, columnWidths[i]!, headHeight + numbersHeight, SHADES.head);
    });
    canvas.frames(columns.map((_, i) => [edges[i]!, y, columnWidths[i]!, headHeight] as const));
    if (numbersHeight > 0)
      canvas.frames(
        columns.map((_, i) => [edges[i]!, y + headHeight, columnWidths[i]!, numbersHeight] as const),
      );
  });
  const drawText = (mark: Marker): void => {
    columns.forEach((_, i) => {
      drawHeadCell(table, i, edges[i]!, y, drawing, mark);
    });
    drawNumbers(table, edges, y, drawing, mark);
  };
  if (isRepeated)
    canvas.asArtifact(() => {
      drawText((_, draw) => {
        draw();
      });
    }, 'Pagination');
  else
    drawText((element, draw) => {
      canvas.as(element(), draw);
    });
}

/** Draws as the content of an element, or as none. */
type Marker = (element: () => Element, draw: () => void) => void;

function drawHeadCell(
  laid: LaidTable,
  i: number,
  x: number,
  y: number,
  { canvas, tags, typeface, size }: Drawing,
  mark: Marker,
): void {
  const pen: Pen = { font: typeface.bold, size };
  const lines = laid.headLines[i]!;
  const width = laid.columnWidths[i]!;
  const block = lines.length * lineHeight(size);
  const draw = laid.table.columns[i]!.rotated
    ? (): void => {
        lines.forEach((line, k) => {
          const across = x + (width - block) / 2 + k * lineHeight(size) + baseline(pen);
          canvas.upward(line, across, y + laid.headHeight - PADDING.y - 1, pen);
        });
      }
    : (): void => {
        canvas.lines(lines, x + width / 2, y + (laid.headHeight - block) / 2, pen, 'center');
      };
  mark(() => tags.table(laid).headCell(i), draw);
}

function drawNumbers(
  laid: LaidTable,
  edges: readonly number[],
  y: number,
  { canvas, tags, typeface, size }: Drawing,
  mark: Marker,
): void {
  if (laid.numbersHeight === 0) return;
  const pen: Pen = { font: typeface.italic, size: size + SIZES.numbers };
  const top = y + laid.headHeight + PADDING.y / 2;
  laid.columnWidths.forEach((width, i) => {
    mark(
      () => tags.table(laid).numberCell(i),
      () => {
        canvas.lines([String(i + 1)], edges[i]! + width / 2, top, pen, 'center');
      },
    );
  });
}

export function drawRow(
  { table: laid, row, lines }: Extract<Content, { kind: 'row' }>,
  y: number,
  height: number,
  drawing: Drawing,
): void {
  const { canvas } = drawing;
  const { columns, rows } = laid.table;
  const { cells, isGroup = false, tone } = rows[row]!;
  const edges = edgesOf(laid, drawing.x);
  canvas.asArtifact(() => {
    columns.forEach((column, i) => {
      const shade = (tone ?? column.tone) ? SHADES.bad : isGroup ? SHADES.group : undefined;
      if (shade) canvas.fill(edges[i]!, y, laid.columnWidths[i]!, height, shade);
    });
    canvas.frames(columns.map((_, i) => [edges[i]!, y, laid.columnWidths[i]!, height] as const));
  });
  cells.forEach((cell, i) => {
    const box = { x: edges[i]!, y, width: laid.columnWidths[i]! };
    canvas.as(drawing.tags.table(laid).bodyCell(row, i), () => {
      drawCell(cell, lines[i]!, box, columns[i]!.align, isGroup, drawing);
    });
    if (cell.kind === 'bar') drawBar(laid, cell, box, drawing);
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function drawCell(
  cell: TotalCell,
  lines: readonly string[],
  { x, y, width }: Box,
  align: Align,
  isGroup: boolean,
  { canvas, typeface, size }: Drawing,
): void {
  const tone = 'tone' in cell ? cell.tone : undefined;
  const pen: Pen = {
    font: cell.kind === 'bar' ? typeface.regular : fontOf(cell, isGroup, typeface),
    size,
    colour: letterColour(cell.kind === 'bar' ? undefined : tone),
  };
  const side = cell.kind === 'bar' ? 'right' : align;
  const at = { left: x + PADDING.x, center: x + width / 2, right: x + width - PADDING.x }[side];
  canvas.lines(lines, at, y + PADDING.y, pen, side);
}

/** The bar lies left of its percentage; a tick marks 100 % where some bar of the table is longer. */
function drawBar(
  laid: LaidTable,
  { utilisation, tone }: Extract<PaperCell, { kind: 'bar' }>,
  { x, y, width }: Box,
  { canvas, typeface, size }: Drawing,
): void {
  const figures = widthOf('100\u00a0%', typeface.regular, size) + PADDING.x;
  const room = width - figures - 2 * PADDING.x;
  const full = room / laid.barScale;
  const [left, top, height] = [x + PADDING.x, y + PADDING.y + size * 0.2, size * 0.75];
  canvas.asArtifact(() => {
    canvas.fill(left, top, full, height, SHADES.bar);
    canvas.fill(left, top, full * utilisation, height, barColour(tone));
    if (laid.barScale > 1) canvas.rule(left + full, top - 1.5, 0.6, height + 3);
  });
}

export function drawTotal(
  { table: laid }: Extract<Content, { kind: 'total' }>,
  y: number,
  height: number,
  drawing: Drawing,
): void {
  const { canvas, typeface, size, language } = drawing;
  const { label, span, cells } = laid.table.total!;
  const edges = edgesOf(laid, drawing.x);
  const labelWidth = edges[span]! - edges[0]!;
  canvas.asArtifact(() => {
    canvas.frames([
      [edges[0]!, y, labelWidth, height],
      ...cells.map((_, i) => [edges[span + i]!, y, laid.columnWidths[span + i]!, height] as const),
    ]);
  });
  canvas.as(drawing.tags.table(laid).totalCell(0, span), () => {
    const pen: Pen = { font: typeface.bold, size };
    canvas.lines([label], edges[span]! - PADDING.x, y + PADDING.y, pen, 'right');
  });
  cells.forEach((cell, i) => {
    const column = span + i;
    const box = { x: edges[column]!, y, width: laid.columnWidths[column]! };
    canvas.as(drawing.tags.table(laid).totalCell(column, 1), () => {
      drawCell(cell, [cellText(cell, language)], box, laid.table.columns[column]!.align, true, drawing);
    });
    if (cell.kind === 'bar') drawBar(laid, cell, box, drawing);
  });
}

/** Left edge of each column, and the right edge of the last. */
function edgesOf({ columnWidths }: LaidTable, left: number): number[] {
  const edges = [left];
  for (const width of columnWidths) edges.push(edges.at(-1)! + width);
  return edges;
}
