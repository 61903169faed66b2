import { isFormula } from '../formula.ts';
import { LONGEST_TEXT, type SharedTexts } from './shared-texts.ts';
import { cellName, type SheetCell } from './sheet.ts';
import type { Styles } from './style.ts';
import { element, escapeXml } from './xml.ts';

/** A cell; the other cells that it covers only carry its borders. */
export function cellXml(cell: SheetCell, row: number, styles: Styles, texts: SharedTexts): string[] {
  const s = styles.numberOf(quotedWhereNeeded(cell));
  const covered = Array.from({ length: Math.max(0, cell.to - cell.from - 1) }, (_, i) =>
    element('c', { r: cellName(row, cell.from + 1 + i), s }),
  );
  return [firstXml(cell, cellName(row, cell.from), s, texts), ...covered];
}

function firstXml({ content }: SheetCell, r: string, s: number, texts: SharedTexts): string {
  switch (content.kind) {
    case 'empty':
      return element('c', { r, s });
    case 'text':
      return element('c', { r, s, t: 's' }, valueXml(texts.numberOf(content.text.slice(0, LONGEST_TEXT))));
    case 'formula':
      return element('c', { r, s }, element('f', {}, escapeXml(content.formula)), valueXml(content.value));
    default:
      return element('c', { r, s }, valueXml(content.value));
  }
}

/** Text that would become a formula or a number when somebody edits the cell and presses Enter. */
function quotedWhereNeeded({ content, style }: SheetCell): SheetCell['style'] {
  return content.kind === 'text' && (isFormula(content.text) || /^\d/.test(content.text))
    ? { ...style, quoted: true }
    : style;
}

function valueXml(value: number): string {
  return element('v', {}, String(value));
}
