import type { Finding } from '../vocabulary/finding.ts';

/** How many there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Finding['severity'], number> {
  const counts = { galat: 0, peringatan: 0, catatan: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
