import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Day } from '../../vocabulary/calendar.ts';

const MILLISECONDS = 86_400_000;
/** ZIP knows no earlier day; a local time, as it writes the clock on the wall. */
const EARLIEST = new Date(1980, 0, 1, 12);

/**
 * The same file without the time of its making: its parts in the order of their names, all dated alike, and the day on
 * the paper as the day on which it was made.
 */
export function stableZip(bytes: Uint8Array, day: Day): Uint8Array {
  const files = unzipSync(bytes);
  const sorted: Zippable = {};
  for (const path of Object.keys(files).sort()) {
    const content = files[path]!;
    sorted[path] = path === 'docProps/core.xml' ? strToU8(dated(strFromU8(content), day)) : content;
  }
  return zipSync(sorted, { level: 6, mtime: EARLIEST });
}

function dated(properties: string, day: Day): string {
  const time = new Date(day * MILLISECONDS).toISOString().replace('.000', '');
  return properties.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${time}`);
}
