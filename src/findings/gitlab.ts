import type { Messages } from '../messages/id.ts';
import type { Severity } from '../vocabulary/finding.ts';
import type { Place } from '../vocabulary/place.ts';
import type { CheckReport } from './check-report.ts';
import { fileName } from './file-name.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { jsonText } from './json-text.ts';
import { sentenceWithCell } from './sentence.ts';

const SEVERITY: Readonly<Record<Severity, string>> = {
  galat: 'critical',
  peringatan: 'minor',
  catatan: 'info',
};

/** `periksa --format gitlab`: a Code Quality report; positions count from 1. */
export function checkToGitlab(report: CheckReport, messages: Messages): string {
  const fingerprints = fingerprintsOf(report);
  const issues = report.findings.map((finding) => ({
    type: 'issue',
    check_name: finding.code,
    description: sentenceWithCell(finding, messages),
    categories: ['Bug Risk'],
    severity: SEVERITY[finding.severity],
    fingerprint: fingerprints.get(finding),
    location: {
      path: fileName(finding.at.file),
      ...linesOf(finding.at),
    },
  }));
  return jsonText(issues);
}

/** Of a cell the row alone: the column of a workbook is none of a text. */
function linesOf({ sheet, line, column, endLine, endColumn }: Place): object {
  if (sheet !== undefined) return { lines: { begin: line, end: line } };
  return { positions: { begin: { line, column }, end: { line: endLine, column: endColumn } } };
}
