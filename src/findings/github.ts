import type { Messages } from '../messages/id.ts';
import type { Finding, Severity } from '../vocabulary/finding.ts';
import type { Place } from '../vocabulary/place.ts';
import { printable } from '../vocabulary/printable.ts';
import type { CheckReport } from './check-report.ts';
import { closingLines, summaryOf } from './closing.ts';
import { fileName } from './file-name.ts';
import { sentenceWithCell } from './sentence.ts';

const COMMAND: Readonly<Record<Severity, string>> = {
  galat: 'error',
  peringatan: 'warning',
  catatan: 'notice',
};

/** `periksa --format github`: a workflow command for each finding, which GitHub shows beside its line. */
export function checkToGithub(report: CheckReport, messages: Messages): string {
  const commands = report.findings.map((finding) => command(finding, messages));
  const lines = [...commands, summaryOf(report, messages), ...closingLines(report, messages)];
  return `${lines.join('\n')}\n`;
}

function command(finding: Finding, messages: Messages): string {
  const properties: Readonly<Record<string, string | number>> = {
    title: finding.code,
    file: fileName(finding.at.file),
    ...linesOf(finding.at),
  };
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const message = escapeData(printable(sentenceWithCell(finding, messages, '\n')));
  return `::${COMMAND[finding.severity]} ${pairs.join(',')}::${message}`;
}

/** A workbook has no lines. GitHub takes columns only within one line. */
function linesOf({ sheet, line, column, endLine, endColumn }: Place): Readonly<Record<string, number>> {
  if (sheet !== undefined) return {};
  return { line, endLine, ...(line === endLine ? { col: column, endColumn } : {}) };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
