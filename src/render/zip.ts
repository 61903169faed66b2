import { zipSync } from 'fflate';

/** The first day that ZIP knows, at noon, so that no time zone makes it another. */
const ALWAYS = new Date(1980, 0, 1, 12);

/** Packs the parts of an office file in the order of their names, undated: the same parts give the same bytes. */
export function zipped(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.entries(parts).sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: ALWAYS });
}
