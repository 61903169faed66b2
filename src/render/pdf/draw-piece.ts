import type { PaperBlock } from '../../reports/paper/paper.ts';
import type { Content, LaidSignature, Piece } from '../../typeset/layout.ts';
import { DOTTED_NAME, isBold, letterColour } from '../../typeset/looks.ts';
import { GAPS, lineHeight, SIZES } from '../../typeset/measures.ts';
import { widthOf } from '../../typeset/typeface.ts';
import { baseline, type Align, type Pen } from './canvas.ts';
import { colourOf } from './colours.ts';
import { drawHead } from './draw-head.ts';
import { drawLetterhead } from './draw-letterhead.ts';
import { drawRow, drawTotal } from './draw-table.ts';
import type { Drawing } from './drawing.ts';
import { element } from './structure.ts';

/** Draws a piece at its place; y is its upper edge. */
export function drawPiece(
  { content, height, from }: Piece,
  y: number,
  block: PaperBlock | undefined,
  drawing: Drawing,
): void {
  const index = from?.block ?? -1;
  switch (content.kind) {
    case 'letterhead':
      drawLetterhead(content, y, height, drawing);
      return;
    case 'title':
      drawTitle(content.lines, y, drawing);
      return;
    case 'heading':
      drawHeading(content.lines, index, y, drawing);
      return;
    case 'paragraph':
      drawParagraph(content.lines, index, y, block?.kind === 'paragraph' ? block.tone : undefined, drawing);
      return;
    case 'fact':
      drawFact(content, index, y, drawing);
      return;
    case 'item':
      drawItem(content, index, y, drawing);
      return;
    case 'head':
      drawHead(content, y, drawing);
      return;
    case 'row':
      drawRow(content, y, height, drawing);
      return;
    case 'total':
      drawTotal(content, y, height, drawing);
      return;
    case 'signatures':
      drawSignatures(content, y, drawing);
  }
}

function drawTitle(
  lines: readonly string[],
  y: number,
  { canvas, tags, typeface, size, x, width }: Drawing,
): void {
  const pen: Pen = { font: typeface.bold, size: size + SIZES.title };
  canvas.as(element(tags.section, 'H1'), () => {
    canvas.lines(lines, x + width / 2, y, pen, 'center');
  });
}

function drawHeading(lines: readonly string[], block: number, y: number, drawing: Drawing): void {
  const { canvas, tags, typeface, size, x } = drawing;
  canvas.as(tags.block(block, 'H2'), () => {
    canvas.lines(lines, x, y, { font: typeface.bold, size: size + SIZES.heading });
  });
}

function drawParagraph(
  lines: readonly string[],
  block: number,
  y: number,
  tone: Extract<PaperBlock, { kind: 'paragraph' }>['tone'],
  { canvas, tags, typeface, size, x }: Drawing,
): void {
  const font = isBold(tone) ? typeface.bold : typeface.regular;
  canvas.as(tags.block(block, 'P'), () => {
    canvas.lines(lines, x, y, { font, size, colour: colourOf(letterColour(tone)) });
  });
}

function drawFact(
  { label, value }: Extract<Content, { kind: 'fact' }>,
  block: number,
  y: number,
  { canvas, tags, typeface, size, x }: Drawing,
): void {
  const pen: Pen = { font: typeface.regular, size };
  const item = element(tags.block(block, 'L'), 'LI');
  canvas.as(element(item, 'Lbl'), () => {
    canvas.lines(label, x, y, pen);
    canvas.lines([':'], x + GAPS.factLabel, y, pen);
  });
  canvas.as(element(item, 'LBody'), () => {
    canvas.lines(value, x + GAPS.factLabel + GAPS.factColon, y, pen);
  });
}

function drawItem(
  { lines, details }: Extract<Content, { kind: 'item' }>,
  block: number,
  y: number,
  { canvas, tags, typeface, size, x }: Drawing,
): void {
  const pen: Pen = { font: typeface.regular, size };
  const item = element(tags.block(block, 'L'), 'LI');
  const mark = (words: string, left: number, top: number): void => {
    canvas.as(element(item, 'Lbl'), () => {
      canvas.lines([words], left, top, pen);
    });
  };
  const body = (words: readonly string[], left: number, top: number): void => {
    canvas.as(element(item, 'LBody'), () => {
      canvas.lines(words, left, top, pen);
    });
  };
  mark('•', x + 2, y);
  body(lines, x + GAPS.indent, y);
  let top = y + lines.length * lineHeight(size);
  for (const detail of details) {
    mark('–', x + GAPS.indent + 2, top);
    body(detail, x + 2 * GAPS.indent, top);
    top += detail.length * lineHeight(size);
  }
}

/** One signature stands at the right; of two, the first at the left. */
function drawSignatures(
  { signatures, room }: Extract<Content, { kind: 'signatures' }>,
  y: number,
  drawing: Drawing,
): void {
  const { size, x, width } = drawing;
  const above = Math.max(...signatures.map(({ above: lines }) => lines.length)) * lineHeight(size);
  signatures.forEach((signature, i) => {
    const isLast = i === signatures.length - 1;
    drawSignature(signature, isLast ? x + width - room / 2 : x + room / 2, y, above, drawing);
  });
}

/** The positions end on the same line, so that the names stand side by side. */
function drawSignature(
  { above, name, below }: LaidSignature,
  centre: number,
  y: number,
  aboveHeight: number,
  { canvas, tags, typeface, size }: Drawing,
): void {
  const pen: Pen = { font: typeface.regular, size };
  const bold: Pen = { font: typeface.bold, size };
  const block = element(tags.section, 'Div');
  const set = (lines: readonly string[], top: number, own: Pen, align: Align = 'center'): void => {
    if (lines.length === 0) return;
    canvas.as(element(block, 'P'), () => {
      canvas.lines(lines, centre, top, own, align);
    });
  };
  set(above, y + aboveHeight - above.length * lineHeight(size), pen);
  const nameTop = y + aboveHeight + GAPS.signature;
  const lines = name ?? [DOTTED_NAME];
  set(lines, nameTop, name ? bold : pen);
  if (name) {
    canvas.asArtifact(() => {
      lines.forEach((line, i) => {
        const width = widthOf(line, typeface.bold, size);
        const under = nameTop + i * lineHeight(size) + baseline(bold) + 1.2;
        canvas.rule(centre - width / 2, under, width, 0.6);
      });
    });
  }
  set(below, nameTop + lines.length * lineHeight(size), pen);
}
