import { element, escapeXml } from './xml.ts';

/** Excel takes no longer text in a cell. */
export const LONGEST_TEXT = 32_767;

/** The texts of a workbook, each kept once; cells name them by number. */
export interface SharedTexts {
  numberOf(text: string): number;
  xml(): string;
}

/** `write` makes the element of one text. */
export function collectTexts(write: (text: string) => string = textXml): SharedTexts {
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
      // One argument: a call takes no hundred thousand of them.
      [...numbers.keys()].map((text) => element('si', {}, write(text))).join(''),
    );
  return { numberOf, xml };
}

function textXml(text: string): string {
  // Readers take _x0041_ for "A"; its first underline written that way keeps the rest as it is.
  const plain = text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  // Line ends as an entity would be taken for a space here.
  const content = escapeXml(plain).replaceAll('&#10;', '\n');
  return element('t', { 'xml:space': 'preserve' }, content);
}
