import { isFormula } from '../formula.ts';
import { cellName, type SheetCell } from './sheet.ts';
import type { Styles } from './style.ts';
import { element, escapeXml } from './xml.ts';

/** Excel takes no longer text in a cell. */
const LONGEST_TEXT = 32_767;

/** The texts of a workbook, each kept once; cells name them by number. */
export interface SharedTexts {
  numberOf(text: string): number;
  xml(): string;
}

export function collectTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  let uses = 0;
  const numberOf = (text: string): number => {
    uses++;
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const xml = (): string =>
    element(
      'sst',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        count: uses,
        uniqueCount: numbers.size,
      },
      ...[...numbers.keys()].map((text) => element('si', {}, textXml(text))),
    );
  return { numberOf, xml };
}

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

function textXml(text: string): string {
  // Readers take _x0041_ for "A"; its first underline written that way keeps the rest as it is.
  const plain = text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  // Line ends as an entity would be taken for a space here.
  const content = escapeXml(plain).replaceAll('&#10;', '\n');
  return element('t', { 'xml:space': 'preserve' }, content);
}
