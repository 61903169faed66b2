import { finding, type Finding } from '../vocabulary/finding.ts';
import { startOf } from '../vocabulary/place.ts';
import { checkSchema } from './check-schema.ts';
import type { DocumentKind, Places, SourceDocument } from './document.ts';
import { oldLineEndEdits } from './line-end-edits.ts';
import { Lines } from './lines.ts';
import { mended } from './mend.ts';
import { readYaml } from './yaml.ts';
import type { YamlReading } from './yaml-reading.ts';

/** What one text is worth. */
export interface Examination {
  readonly lines: Lines;
  /** Undefined where the lines of the text cannot even be told apart. */
  readonly yaml: YamlReading | undefined;
  /** The text as YAML, right or wrong; undefined where it is none. */
  readonly written: SourceDocument | undefined;
  /** What the rest of the program may look at: the same, or what is left of it without its faults. */
  readonly document: SourceDocument | undefined;
  /** All of them, however many. */
  readonly findings: readonly Finding[];
}

/** Text → YAML → a document that keeps its schema, or all that is wrong with it. */
export async function examineText(file: string, kind: DocumentKind, text: string): Promise<Examination> {
  const lines = new Lines(file, text);
  const failed = (yaml: YamlReading | undefined, findings: readonly Finding[]): Examination => ({
    lines,
    yaml,
    written: undefined,
    document: undefined,
    findings,
  });
  if (/^[^\n]*\r[^\n]*$/.test(text)) return failed(undefined, [oldLineEnds(text, lines)]);

  const yaml = await readYaml(text, lines);
  if (yaml.findings.length > 0) return failed(yaml, yaml.findings);
  // Every key of these may be left out, so that an empty one says nothing wrong.
  const value = yaml.value ?? (kind === 'setda' || kind === 'dasar' ? {} : null);
  if (value === null) return failed(yaml, [finding('galat', 'berkas-kosong', startOf(file), { kind })]);

  const written = documentOf({ file, kind, text, value, lines, yaml });
  const { findings, faults } = checkSchema(written);
  if (findings.length === 0) return { lines, yaml, written, document: written, findings };
  // Where the file as a whole is the fault, nothing is left to be looked at.
  const canBeMended = kind === 'bagian' && faults.every((path) => path.length > 0);
  const rest = canBeMended ? { ...written, value: mended(value, faults), isSound: false } : undefined;
  return { lines, yaml, written, document: rest, findings };
}

interface Parts extends Pick<SourceDocument, 'file' | 'kind' | 'text' | 'value'> {
  readonly lines: Lines;
  readonly yaml: YamlReading;
}

function documentOf({ file, kind, text, value, lines, yaml }: Parts): SourceDocument {
  const places = placesIn(file, text, lines, yaml.range);
  return { ...places, places, kind, text, value, isSound: true };
}

function placesIn(file: string, text: string, lines: Lines, rangeAt: YamlReading['range']): Places {
  const range: Places['range'] = (path, part = 'value') => rangeAt(path, part);
  return {
    file,
    range,
    place: (path, part = 'value') => lines.place(...rangeAt(path, part)),
    token: (path) => {
      const [from, to] = rangeAt(path, 'value');
      const place = lines.place(from, to);
      return text.slice(from, from + place.endColumn - place.column).trimEnd();
    },
  };
}

function oldLineEnds(text: string, lines: Lines): Finding {
  const at = text.indexOf('\r');
  const edits = oldLineEndEdits(text);
  return finding('galat', 'yaml-rusak', lines.place(at, at + 1), { problem: 'akhir-baris' }, { edits });
}
