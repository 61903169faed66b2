import { MOST_STYLES } from '../limits.ts';
import { XmlScanner } from '../xml/scanner.ts';
import { isBuiltInDate, isDateFormat } from './date-format.ts';

/** The styles whose cells show their number as a day, as numbers in words: that is how cells refer to them. */
export function readDateStyles(part: Buffer): ReadonlySet<string> {
  const ownFormats = new Map<number, boolean>();
  const styles = new Set<string>();
  let style = 0;
  let list = '';
  for (const xml = new XmlScanner(part); xml.next() && style < MOST_STYLES;) {
    if (xml.name === 'cellXfs') list = xml.isOpening ? 'cellXfs' : '';
    if (!xml.isOpening) continue;
    if (xml.name === 'numFmt') ownFormats.set(format(xml), isDateFormat(xml.attribute('formatCode') ?? ''));
    if (xml.name === 'xf' && list === 'cellXfs') {
      const used = format(xml);
      if (ownFormats.get(used) ?? isBuiltInDate(used)) styles.add(String(style));
      style++;
    }
  }
  return styles;
}

function format(xml: XmlScanner): number {
  return Number(xml.attribute('numFmtId') ?? 0);
}
