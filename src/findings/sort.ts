import type { Finding } from '../vocabulary/finding.ts';
import { compareText } from '../vocabulary/order.ts';
import { comparePlaces } from '../vocabulary/place.ts';

/** By place, then by code: the order of every output. The same finding twice is one. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted(
    (one, other) => comparePlaces(one.at, other.at) || compareText(one.code, other.code),
  );
  const keyOf = (finding: Finding): string => JSON.stringify([finding.code, finding.at, finding.args]);
  return sorted.filter((finding, i) => i === 0 || keyOf(finding) !== keyOf(sorted[i - 1]!));
}

/** How many there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Finding['severity'], number> {
  const counts = { galat: 0, peringatan: 0, catatan: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
