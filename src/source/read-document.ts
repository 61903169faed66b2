import { finding, type Finding } from '../vocabulary/finding.ts';
import { startOf } from '../vocabulary/place.ts';
import { checkSchema } from './check-schema.ts';
import { decode } from './decode.ts';
import type { DocumentKind, SourceDocument } from './document.ts';
import { Lines } from './lines.ts';
import { mended } from './mend.ts';
import { readYaml } from './yaml.ts';

/** What became of one file: a document, and the findings where it is not what it should be. Text for code frames. */
export interface DocumentReading {
  readonly text: string;
  readonly document: SourceDocument | undefined;
  readonly findings: readonly Finding[];
}

/** Bytes → YAML → a document that keeps its schema, or all that is wrong with it. */
export async function readDocument(
  file: string,
  kind: DocumentKind,
  bytes: Uint8Array,
): Promise<DocumentReading> {
  const text = decode(file, bytes);
  if (typeof text !== 'string') return { text: '', document: undefined, findings: [text] };
  if (text.trim() === '') return { text, document: undefined, findings: [emptyFile(file)] };

  const lines = new Lines(file, text);
  const yaml = await readYaml(text, lines);
  if (yaml.findings.length > 0) return { text, document: undefined, findings: yaml.findings };
  if (yaml.value === null) return { text, document: undefined, findings: [emptyFile(file)] };

  const document: SourceDocument = {
    file,
    kind,
    text,
    value: yaml.value,
    isSound: true,
    place: (path, part = 'value') => lines.place(...yaml.range(path, part)),
    token: (path) => {
      const [from, to] = yaml.range(path, 'value');
      const place = lines.place(from, to);
      return text.slice(from, from + place.endColumn - place.column).trimEnd();
    },
  };
  const { findings, faults } = checkSchema(document);
  if (findings.length === 0) return { text, document, findings };
  const isSection = kind === 'bagian' && typeof yaml.value === 'object' && !Array.isArray(yaml.value);
  const rest = isSection ? { ...document, value: mended(yaml.value, faults), isSound: false } : undefined;
  return { text, document: rest, findings };
}

function emptyFile(file: string): Finding {
  return finding('galat', 'berkas-kosong', startOf(file), {});
}
