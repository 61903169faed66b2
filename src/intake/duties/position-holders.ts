import { foldedPosition } from '../../vocabulary/position.ts';
import { JENJANG, type Jenjang } from '../../vocabulary/scales.ts';
import type { KnownPerson } from '../known.ts';

/** Which jenjang those of a section have who hold a position, in the order of the scale; none where nobody holds it. */
export type HoldersJenjang = (section: string, position: string) => readonly Jenjang[];

/** Who holds a position tells its jenjang better than its title: "Pengemudi" may be a civil servant or not. */
export function holdersJenjang(staff: readonly KnownPerson[]): HoldersJenjang {
  const found = new Map<string, Set<Jenjang>>();
  for (const { section, position, jenjang } of staff) {
    const key = keyOf(section, position);
    found.set(key, (found.get(key) ?? new Set()).add(jenjang));
  }
  const known = new Map<string, readonly Jenjang[]>();
  return (section, position) => {
    const given = `${section}\n${position}`;
    let jenjang = known.get(given);
    if (!jenjang) {
      const held = found.get(keyOf(section, position));
      jenjang = JENJANG.filter((one) => held?.has(one));
      known.set(given, jenjang);
    }
    return jenjang;
  };
}

function keyOf(section: string, position: string): string {
  return `${section}\n${foldedPosition(position)}`;
}
