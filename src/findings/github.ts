import type { Messages } from '../messages/id.ts';
import type { Finding, Severity } from '../vocabulary/finding.ts';
import { printable } from '../vocabulary/printable.ts';
import type { CheckReport } from './check-report.ts';
import { closingLines, summaryOf } from './closing.ts';
import { fileName } from './file-name.ts';
import { wholeSentence } from './sentence.ts';

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
  const { file, line, column, endLine, endColumn } = finding.at;
  const properties = {
    title: finding.code,
    file: fileName(file),
    line,
    endLine,
    // GitHub takes columns only within one line.
    ...(line === endLine ? { col: column, endColumn } : {}),
  };
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const message = escapeData(printable(wholeSentence(finding, messages, '\n')));
  return `::${COMMAND[finding.severity]} ${pairs.join(',')}::${message}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
