import type { Content, LaidTable } from '../../typeset/layout.ts';
import { headShade } from '../../typeset/looks.ts';
import { lineHeight, PADDING, SIZES } from '../../typeset/measures.ts';
import { baseline, type Pen } from './canvas.ts';
import { colourOf } from './colours.ts';
import type { Drawing } from './drawing.ts';
import type { TableTags } from './leaf-tags.ts';

/** The heads with the row of column numbers; repeated ones are no text of their own. */
export function drawHead(
  { table, isRepeated }: Extract<Content, { kind: 'head' }>,
  y: number,
  drawing: Drawing,
): void {
  const tags = isRepeated ? undefined : drawing.tags.table(table);
  drawBoxes(table, y, drawing);
  table.columnWidths.forEach((_, i) => {
    drawHeadCell(table, i, y, tags, drawing);
  });
  if (table.numbersHeight > 0) drawNumbers(table, y + table.headHeight, tags, drawing);
}

function drawBoxes(
  { table, columnWidths, edges, headHeight, numbersHeight }: LaidTable,
  y: number,
  { canvas, x }: Drawing,
): void {
  const boxes = (top: number, height: number): [number, number, number, number][] =>
    columnWidths.map((width, i) => [x + edges[i]!, top, width, height]);
  canvas.asArtifact(() => {
    boxes(y, headHeight + numbersHeight).forEach((box, i) => {
      canvas.fill(...box, colourOf(headShade(table.columns[i]!)));
    });
    canvas.frames(boxes(y, headHeight));
    if (numbersHeight > 0) canvas.frames(boxes(y + headHeight, numbersHeight));
  });
}

function drawHeadCell(
  { table, columnWidths, edges, headLines, headHeight }: LaidTable,
  i: number,
  y: number,
  tags: TableTags | undefined,
  { canvas, typeface, size, x }: Drawing,
): void {
  const pen: Pen = { font: typeface.bold, size };
  const lines = headLines[i]!;
  const middle = x + edges[i]! + columnWidths[i]! / 2;
  const block = lines.length * lineHeight(size);
  canvas.as(tags?.headCell(i), () => {
    if (!table.columns[i]!.rotated) {
      canvas.lines(lines, middle, y + (headHeight - block) / 2, pen, 'center');
      return;
    }
    lines.forEach((line, k) => {
      const across = middle - block / 2 + k * lineHeight(size) + baseline(pen);
      canvas.upward(line, across, y + headHeight - PADDING.y - 1, pen);
    });
  });
}

function drawNumbers(
  { columnWidths, edges }: LaidTable,
  y: number,
  tags: TableTags | undefined,
  { canvas, typeface, size, x }: Drawing,
): void {
  const pen: Pen = { font: typeface.italic, size: size + SIZES.numbers };
  columnWidths.forEach((width, i) => {
    canvas.as(tags?.numberCell(i), () => {
      canvas.lines([String(i + 1)], x + edges[i]! + width / 2, y + PADDING.y / 2, pen, 'center');
    });
  });
}
