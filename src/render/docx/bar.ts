import { ShadingType, Tab, TextRun } from 'docx';
import type { PaperCell } from '../../reports/paper/paper.ts';
import { barColour, SHADES } from '../../typeset/looks.ts';

type BarCell = Extract<PaperCell, { kind: 'bar' }>;

/** Width of a space in Arial, and of "100 %" with a space before it, in sizes. */
const SPACE = 0.278;
const PERCENTAGE = 3.3;

/**
 * A bar of shaded spaces, and its percentage at the right: it is text, so it can be edited, and reads as the percentage
 * alone. Where some bar of the table is longer than 100 %, the free part ends there.
 *
 * @param width Of the cell without its margins, in points
 * @param scale The utilisation that the full width stands for
 * @param size Of the text, in points
 */
export function barRuns(
  { utilisation, tone }: BarCell,
  percentage: string,
  width: number,
  scale: number,
  size: number,
): TextRun[] {
  const most = Math.max(0, Math.floor((width - PERCENTAGE * size) / (SPACE * size)));
  const spaces = (amount: number): number => Math.round((Math.max(0, amount) / scale) * most);
  return [
    ...shaded(spaces(utilisation), barColour(tone)),
    ...shaded(spaces(1) - spaces(utilisation), SHADES.bar),
    new TextRun({ children: [new Tab()] }),
    new TextRun({ text: percentage }),
  ];
}

/** Spaces of a known width, whatever the typeface of the text. */
function shaded(spaces: number, colour: string): TextRun[] {
  if (spaces <= 0) return [];
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: colour };
  return [new TextRun({ font: 'Arial', shading, text: ' '.repeat(spaces) })];
}
