import { MOST_STYLES } from '../limits.ts';
import { XmlScanner } from '../xml/scanner.ts';
import { builtInDate, dateFormat, type DateFormat } from './date-format.ts';

/** The styles whose cells show their number as a day or a time, by their numbers in words: that is how cells refer to them. */
export function readDateStyles(part: Buffer): ReadonlyMap<string, DateFormat> {
  const ownFormats = new Map<number, DateFormat | undefined>();
  const styles = new Map<string, DateFormat>();
  let style = 0;
  let list = '';
  for (const xml = new XmlScanner(part); xml.next() && style < MOST_STYLES;) {
    if (xml.name === 'cellXfs') list = xml.isOpening ? 'cellXfs' : '';
    if (!xml.isOpening) continue;
    if (xml.name === 'numFmt') ownFormats.set(format(xml), dateFormat(xml.attribute('formatCode') ?? ''));
    if (xml.name === 'xf' && list === 'cellXfs') {
      const used = format(xml);
      const shown = ownFormats.has(used) ? ownFormats.get(used) : builtInDate(used);
      if (shown) styles.set(String(style), shown);
      style++;
    }
  }
  return styles;
}

function format(xml: XmlScanner): number {
  return Number(xml.attribute('numFmtId') ?? 0);
}
