import type { Messages } from '../messages/id.ts';
import type { Severity } from '../vocabulary/finding.ts';
import type { CheckReport } from './check-report.ts';
import { fileName } from './file-name.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { jsonText } from './json-text.ts';
import { wholeSentence } from './sentence.ts';

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
    description: wholeSentence(finding, messages),
    categories: ['Bug Risk'],
    severity: SEVERITY[finding.severity],
    fingerprint: fingerprints.get(finding),
    location: {
      path: fileName(finding.at.file),
      positions: {
        begin: { line: finding.at.line, column: finding.at.column },
        end: { line: finding.at.endLine, column: finding.at.endColumn },
      },
    },
  }));
  return jsonText(issues);
}
