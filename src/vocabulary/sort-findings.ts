import type { Finding } from './finding.ts';
import { compareText } from './order.ts';
import { comparePlaces } from './place.ts';

/** By place, then by code: the order of every output. The same finding twice is one. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted(
    (one, other) => comparePlaces(one.at, other.at) || compareText(one.code, other.code),
  );
  const keyOf = (finding: Finding): string => JSON.stringify([finding.code, finding.at, finding.args]);
  return sorted.filter((finding, i) => i === 0 || keyOf(finding) !== keyOf(sorted[i - 1]!));
}
