import type { Messages } from '../messages/id.ts';
import type { Finding } from '../vocabulary/finding.ts';
import type { Place } from '../vocabulary/place.ts';
import { printable } from '../vocabulary/printable.ts';
import { codeFrame } from './code-frame.ts';
import { sentenceOf } from './sentence.ts';
import { countFindings } from './sort.ts';

/** How parts of the text are set off on a terminal; plain functions off one. */
export interface Paint {
  readonly severity: (severity: Finding['severity'], text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** Findings for a person: place, severity and code, the sentence, the code frame, the next step. */
export function findingsToText(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  messages: Messages,
  paint: Paint,
): string {
  // A file's lines are parted once, not for each of its findings.
  const lines = new Map([...texts].map(([file, text]) => [file, text.split(/\r?\n/)]));
  const blocks = findings.map((finding) => block(finding, lines, messages, paint));
  const { galat, peringatan, catatan } = countFindings(findings);
  return [...blocks, paint.strong(messages.check.summary(galat, peringatan, catatan))].join('\n\n') + '\n';
}

function block(
  finding: Finding,
  lines: ReadonlyMap<string, readonly string[]>,
  messages: Messages,
  paint: Paint,
): string {
  const { message, advice } = sentenceOf(finding, messages);
  const severity = paint.severity(finding.severity, messages.severities[finding.severity]);
  const frame = codeFrame(lines.get(finding.at.file) ?? [], finding.at);
  return [
    `${paint.strong(placeText(finding.at))}  ${severity}  ${paint.faint(finding.code)}`,
    `  ${printable(message)}`,
    ...frame.map((line) => `  ${line}`),
    ...finding.related.map((place) => `  ${messages.check.seeAlso}: ${placeText(place)}`),
    `  ${printable(messages.check.advice(advice))}`,
  ].join('\n');
}

function placeText({ file, line, column }: Place): string {
  return printable(`${file}:${line}:${column}`);
}
