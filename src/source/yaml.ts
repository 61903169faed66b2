import type { Lines } from './lines.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { YamlReading } from './yaml-reading.ts';

/** The one door to YAML: plain files quickly, all others by the library, which is loaded only then. */
export async function readYaml(text: string, lines: Lines): Promise<YamlReading> {
  const plain = readPlainYaml(text);
  if (plain) return plain;
  const { readWithLibrary } = await import('./library-yaml.ts');
  return readWithLibrary(text, lines);
}
