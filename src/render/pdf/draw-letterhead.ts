import type { Content } from '../../typeset/layout.ts';
import { RULES } from '../../typeset/letterhead-piece.ts';
import { GAPS, lineHeight } from '../../typeset/measures.ts';
import type { Drawing } from './drawing.ts';
import { element } from './structure.ts';

type LetterheadContent = Extract<Content, { kind: 'letterhead' }>;

/** Arms at the left, names in the middle of the sheet, a double rule below. */
export function drawLetterhead(
  { lines, arms }: LetterheadContent,
  y: number,
  height: number,
  drawing: Drawing,
): void {
  const { canvas, tags, typeface, x, width } = drawing;
  const block = element(tags.section, 'Div');
  const room = height - GAPS.aboveRule - RULES;
  if (arms) drawArms(arms, y + (room - arms.height) / 2, block, drawing);
  let top = y + (room - lines.reduce((sum, { size }) => sum + lineHeight(size), 0)) / 2;
  for (const { text, isBold, size } of lines) {
    const pen = { font: isBold ? typeface.bold : typeface.regular, size };
    const line = top;
    canvas.as(element(block, 'P'), () => {
      canvas.lines([text], x + width / 2, line, pen, 'center');
    });
    top += lineHeight(size);
  }
  const { rule } = GAPS;
  canvas.asArtifact(() => {
    canvas.rule(x, y + height - RULES, width, rule.thick);
    canvas.rule(x, y + height - rule.thin, width, rule.thin);
  });
}

function drawArms(
  { width, height }: NonNullable<LetterheadContent['arms']>,
  top: number,
  block: ReturnType<typeof element>,
  { canvas, x, sheetHeight, armsWords }: Drawing,
): void {
  const below = sheetHeight - top - height;
  const box = [x, below, x + width, below + height] as const;
  canvas.as(element(block, 'Figure', { alt: armsWords, box }), () => {
    canvas.image('Arms', x, top, width, height);
  });
}
