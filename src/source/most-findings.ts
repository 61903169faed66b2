import { finding, type Finding } from '../vocabulary/finding.ts';
import { comparePlaces } from '../vocabulary/place.ts';

/** More than anybody reads of one file in one run. */
export const MOST_FINDINGS = 200;

/** The first findings of a file, in the order of their places; the last one counts those that are left out. */
export function mostFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_FINDINGS) return findings;
  const sorted = [...findings].sort((one, other) => comparePlaces(one.at, other.at));
  const count = sorted.length - MOST_FINDINGS;
  const rest = finding('galat', 'temuan-terpotong', sorted[MOST_FINDINGS]!.at, { count });
  return [...sorted.slice(0, MOST_FINDINGS), rest];
}
