import { cellText } from '../cell-text.ts';
import { MOST_CELL_TEXT } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import type { XmlScanner } from '../xml/scanner.ts';

/** The text of the element that was reached (`si`, `is`), all its runs in one, without the hints how to read it aloud. */
export function richText(xml: XmlScanner): string {
  if (xml.isEmpty) return '';
  let text = '';
  for (const container = xml.name; xml.nextWithin(container);) {
    if (xml.name === 't') text += withoutEscapes(xml.text());
    else if (xml.name === 'rPh') skip(xml);
    // Runs without end would be put together for nothing.
    if (text.length > 2 * MOST_CELL_TEXT) throw new Unreadable('rusak');
  }
  return cellText(text);
}

function skip(xml: XmlScanner): void {
  if (xml.isEmpty) return;
  for (const container = xml.name; xml.nextWithin(container););
}

/** Excel writes what XML cannot hold as _x000D_, and "_x000D_" itself as _x005F_x000D_. */
export function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
