import type { Finding } from '../vocabulary/finding.ts';
import type { Path } from './document.ts';
import type { Lines } from './lines.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** The one door to YAML: text in, plain value and a way to places out. */
export interface YamlReading {
  readonly value: unknown;
  /** Start and end offset of the value (or key) at a path; of the nearest enclosing value where the path ends early. */
  range(path: Path, part: 'key' | 'value'): readonly [number, number];
  readonly findings: readonly Finding[];
}

/** Plain files quickly, all others by the library, which is loaded only then. */
export async function readYaml(text: string, lines: Lines): Promise<YamlReading> {
  const plain = readPlainYaml(text);
  if (plain) return plain;
  const { readWithLibrary } = await import('./library-yaml.ts');
  return readWithLibrary(text, lines);
}
