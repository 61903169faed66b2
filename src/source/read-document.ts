import { finding, type Finding } from '../vocabulary/finding.ts';
import { startOf } from '../vocabulary/place.ts';
import { checkSchema } from './check-schema.ts';
import { decode } from './decode.ts';
import type { DocumentKind, SourceDocument } from './document.ts';
import { Lines } from './lines.ts';
import { mended } from './mend.ts';
import { mostFindings } from './most-findings.ts';
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
  const { text, finding: undecoded } = decode(file, bytes);
  const failed = (...findings: Finding[]): DocumentReading => ({ text, document: undefined, findings });
  if (undecoded) return failed(undecoded);
  const lines = new Lines(file, text);
  if (/^[^\n]*\r[^\n]*$/.test(text)) return failed(oldLineEnds(text, lines));

  const yaml = await readYaml(text, lines);
  if (yaml.findings.length > 0) return failed(...mostFindings(yaml.findings));
  // Every key of setda.yaml may be left out, so that an empty one says nothing wrong.
  const value = yaml.value ?? (kind === 'setda' ? {} : null);
  if (value === null) return failed(finding('galat', 'berkas-kosong', startOf(file), { kind }));

  const document: SourceDocument = {
    file,
    kind,
    text,
    value,
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
  // Where the file as a whole is the fault, nothing is left to be looked at.
  const canBeMended = kind === 'bagian' && faults.every((path) => path.length > 0);
  const rest = canBeMended ? { ...document, value: mended(value, faults), isSound: false } : undefined;
  return { text, document: rest, findings: mostFindings(findings) };
}

function oldLineEnds(text: string, lines: Lines): Finding {
  const at = text.indexOf('\r');
  return finding('galat', 'yaml-rusak', lines.place(at, at + 1), { problem: 'akhir-baris' });
}
