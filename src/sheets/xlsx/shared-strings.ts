import { MOST_CELLS } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { XmlScanner } from '../xml/scanner.ts';
import { richText } from './rich-text.ts';

/** The texts that cells refer to by number. */
export function readSharedStrings(part: Buffer): string[] {
  const strings: string[] = [];
  for (const xml = new XmlScanner(part); xml.nextOpening('si');) {
    if (strings.length === MOST_CELLS) throw new Unreadable('mengembang');
    strings.push(richText(xml));
  }
  return strings;
}
