import { id } from '../../src/messages/id.ts';
import { sentenceOf } from '../../src/findings/sentence.ts';
import type { DocumentKind } from '../../src/source/document.ts';
import { readDocument } from '../../src/source/read-document.ts';
import type { Finding } from '../../src/vocabulary/finding.ts';

/** The findings about a text, in the order of their places. */
export async function findingsOf(text: string, kind: DocumentKind = 'bagian'): Promise<readonly Finding[]> {
  const { findings } = await readDocument('x.yaml', kind, new TextEncoder().encode(text));
  return findings;
}

/** The sentences of findings. */
export async function messagesOf(text: string, kind: DocumentKind = 'bagian'): Promise<string[]> {
  return (await findingsOf(text, kind)).map((finding) => sentenceOf(finding, id).message);
}

/** A section file that is right but for the given lines of its person and its duty. */
export function sectionWith({
  person = [],
  duty = [],
}: {
  person?: readonly string[];
  duty?: readonly string[];
}): string {
  const filled = (usual: readonly string[], given: readonly string[]): string[] => {
    const keys = new Set(given.map(keyOf));
    return [...usual.filter((line) => !keys.has(keyOf(line))), ...given].map((line) => `    ${line}`);
  };
  return [
    'bagian: Bagian Hukum',
    'kode: hukum',
    'pegawai:',
    '  - id: staf-1',
    ...filled(['nama: Contoh Satu', 'status: PNS', 'jabatan: Penelaah', 'jenjang: pelaksana'], person),
    'tugas:',
    '  - kode: HK-01',
    ...filled(['uraian: Menelaah rancangan', 'volume: 100', 'norma: 8 jam'], duty),
    '',
  ].join('\n');
}

function keyOf(line: string): string {
  return line.split(':')[0]!;
}
