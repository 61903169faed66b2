import type { Messages } from '../messages/id.ts';
import type { Finding } from '../vocabulary/finding.ts';
import { printable } from '../vocabulary/printable.ts';
import type { CheckReport } from './check-report.ts';
import { closingLines, summaryOf } from './closing.ts';
import { codeFrame } from './code-frame.ts';
import { placeText } from './place-text.ts';
import { sentenceOf } from './sentence.ts';
import { countFindings } from './count.ts';

/** How parts of the text are set off on a terminal; plain functions off one. */
export interface Paint {
  readonly severity: (severity: Finding['severity'], text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** `periksa --format teks`: the findings, and how many are silenced. */
export function checkToText(report: CheckReport, messages: Messages, paint: Paint): string {
  const { findings, texts } = report;
  const shown =
    findings.length === 0
      ? `${summaryOf(report, messages)}\n`
      : findingsToText(findings, texts, messages, paint);
  return [shown, ...closingLines(report, messages).map((line) => `${paint.faint(line)}\n`)].join('');
}

/** Findings for a person: place, severity and code, the sentence, the code frame, the next step. */
export function findingsToText(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  messages: Messages,
  paint: Paint,
): string {
  const linesOf = linesIn(texts);
  const blocks = findings.map((finding) => block(finding, linesOf(finding.at.file), messages, paint));
  const { galat, peringatan, catatan } = countFindings(findings);
  return [...blocks, paint.strong(messages.check.summary(galat, peringatan, catatan))].join('\n\n') + '\n';
}

/** The lines of a file. Those of the last one asked for are kept: findings come file by file, and files may be many. */
function linesIn(texts: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, lines: texts.get(file)?.split(/\r?\n/) ?? [] };
    return last.lines;
  };
}

function block(finding: Finding, lines: readonly string[], messages: Messages, paint: Paint): string {
  const { message, advice } = sentenceOf(finding, messages);
  const severity = paint.severity(finding.severity, messages.severities[finding.severity]);
  const frame = finding.at.sheet === undefined ? codeFrame(lines, finding.at) : [];
  return [
    `${paint.strong(placeText(finding.at))}  ${severity}  ${paint.faint(finding.code)}`,
    `  ${printable(message)}`,
    ...frame.map((line) => `  ${line}`),
    ...finding.related.map((place) => `  ${messages.check.seeAlso}: ${placeText(place)}`),
    `  ${printable(messages.check.advice(advice))}`,
  ].join('\n');
}
