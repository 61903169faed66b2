import type { Letterhead } from '../../reports/paper/paper.ts';
import { GAPS, lineHeight, SIZES } from '../../typeset/measures.ts';
import { addressLines } from '../../typeset/pieces.ts';
import { printable } from '../../vocabulary/printable.ts';
import type { Pen } from './canvas.ts';
import type { Drawing } from './drawing.ts';
import { element } from './structure.ts';

/** Arms at the left, names in the middle of the sheet, a double rule below. */
export function drawLetterhead(
  head: Letterhead,
  y: number,
  height: number,
  /** What stands for the arms where they cannot be seen, and the sheet's height for their place. */
  arms: { readonly alt: string; readonly sheetHeight: number },
  drawing: Drawing,
): void {
  const { canvas, tags, typeface, size, language, x, width } = drawing;
  const block = element(tags.section, 'Div');
  const { rule } = GAPS;
  const ruled = rule.thick + rule.gap + rule.thin;
  if (head.arms) {
    const scale = Math.min(GAPS.arms / head.arms.height, (GAPS.arms * 1.2) / head.arms.width);
    const [own, high] = [head.arms.width * scale, head.arms.height * scale];
    const top = y + (height - ruled - 5 - high) / 2;
    const below = arms.sheetHeight - top - high;
    const figure = element(block, 'Figure', { alt: arms.alt, box: [x, below, x + own, below + high] });
    canvas.as(figure, () => {
      canvas.image('Arms', x, top, own, high);
    });
  }
  const lines: (readonly [string, Pen])[] = [
    ...(head.government === undefined
      ? []
      : [[head.government, { font: typeface.regular, size: SIZES.government }] as const]),
    [head.organisation, { font: typeface.bold, size: SIZES.organisation }],
    ...addressLines(head, { typeface, size, language, width }).map(
      (line) => [line, { font: typeface.regular, size: SIZES.address }] as const,
    ),
  ];
  const text = lines.reduce((sum, [, pen]) => sum + lineHeight(pen.size), 0);
  let top = y + Math.max(0, height - ruled - 5 - text) / 2;
  for (const [words, pen] of lines) {
    const line = top;
    canvas.as(element(block, 'P'), () => {
      canvas.lines([printable(words)], x + width / 2, line, pen, 'center');
    });
    top += lineHeight(pen.size);
  }
  canvas.asArtifact(() => {
    canvas.rule(x, y + height - ruled, width, rule.thick);
    canvas.rule(x, y + height - rule.thin, width, rule.thin);
  });
}
