import type { Messages } from '../messages/id.ts';
import { silencedBy, type CheckReport } from './check-report.ts';
import { countFindings } from './count.ts';

/** How many findings there are of each severity, or that there are none. */
export function summaryOf({ findings, texts }: CheckReport, { check }: Messages): string {
  const { galat, peringatan, catatan } = countFindings(findings);
  return findings.length === 0 ? check.clean(texts.size) : check.summary(galat, peringatan, catatan);
}

/** What is to be known besides: that rules could not be applied, and how many findings are silenced, by what. */
export function closingLines(report: CheckReport, { check }: Messages): string[] {
  const [byComment, byBaseline] = [silencedBy(report, 'komentar').length, silencedBy(report, 'dasar').length];
  return [
    ...(report.plan === undefined ? [check.rulesNotApplied] : []),
    ...(byComment + byBaseline > 0 ? [check.silenced(byComment, byBaseline)] : []),
  ];
}
