import type { Finding } from '../vocabulary/finding.ts';
import { decode } from './decode.ts';
import type { Directive } from './directive.ts';
import { directivesIn } from './directives.ts';
import type { DocumentKind, SourceDocument } from './document.ts';
import { examineText } from './examine-text.ts';
import { mostFindings } from './most-findings.ts';

/** What became of one file: a document, and the findings where it is not what it should be. Text for code frames. */
export interface DocumentReading {
  readonly text: string;
  readonly document: SourceDocument | undefined;
  readonly findings: readonly Finding[];
  /** Comments that silence a rule. */
  readonly directives: readonly Directive[];
}

/** Bytes → YAML → a document that keeps its schema, or all that is wrong with it. */
export async function readDocument(
  file: string,
  kind: DocumentKind,
  bytes: Uint8Array,
): Promise<DocumentReading> {
  const { text, finding: undecoded } = decode(file, bytes);
  if (undecoded) return { text, document: undefined, findings: [undecoded], directives: [] };
  const { lines, yaml, document, findings } = await examineText(file, kind, text);
  const directives = yaml ? await directivesIn(text, lines, yaml) : [];
  return { text, document, findings: mostFindings(findings), directives };
}
