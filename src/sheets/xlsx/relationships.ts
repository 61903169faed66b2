import { XmlScanner } from '../xml/scanner.ts';
import type { Archive } from '../zip/archive.ts';

/** What one part of a workbook says of another one. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in both kinds of the standard: "worksheet". */
  readonly type: string;
  /** Name of the part; undefined where it leads out of the file. */
  readonly part: string | undefined;
}

/** The relationships of a part, "" for those of the file as a whole; none where it has none. */
export function relationshipsOf(archive: Archive, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const bytes = archive.part(`${folder}_rels/${part.slice(slash)}.rels`);
  if (!bytes) return [];
  const relationships: Relationship[] = [];
  for (const xml = new XmlScanner(bytes); xml.nextOpening('Relationship');) {
    const isExternal = xml.attribute('TargetMode') === 'External';
    relationships.push({
      id: xml.attribute('Id') ?? '',
      type: (xml.attribute('Type') ?? '').split('/').at(-1)!,
      part: isExternal ? undefined : resolved(folder, xml.attribute('Target') ?? ''),
    });
  }
  return relationships;
}

/** A name of a part, seen from the folder of another one; undefined where it leads above all folders. */
function resolved(folder: string, target: string): string | undefined {
  const path = target.replaceAll('\\', '/');
  const steps = (path.startsWith('/') ? path : folder + path).split('/');
  const names: string[] = [];
  for (const step of steps) {
    if (step === '..' && names.length === 0) return undefined;
    if (step === '..') names.pop();
    else if (step !== '' && step !== '.') names.push(step);
  }
  return names.join('/');
}
