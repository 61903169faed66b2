import { strFromU8, strToU8, unzipSync } from 'fflate';
import { isoDay, type Day } from '../../vocabulary/calendar.ts';
import { zipped } from '../zip.ts';

const PROPERTIES = 'docProps/core.xml';

/** The same file without the time of its making: the day on the paper is the day on which it was made. */
export function stableZip(bytes: Uint8Array, day: Day): Uint8Array {
  const parts = unzipSync(bytes);
  return zipped({ ...parts, [PROPERTIES]: strToU8(dated(strFromU8(parts[PROPERTIES]!), day)) });
}

function dated(properties: string, day: Day): string {
  return properties.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => `${tag}${isoDay(day)}T00:00:00Z`,
  );
}
