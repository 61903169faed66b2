import type { Finding, FindingCode } from '../vocabulary/finding.ts';
import type { Place } from '../vocabulary/place.ts';

/** Findings that speak of two entries alike: whoever answers for one of them may answer for the finding. */
const MUTUAL: ReadonlySet<FindingCode> = new Set<FindingCode>(['tumpang-tindih']);

/** The places of the entries that a finding is about; of a mutual one also those that are merely related in others. */
export function placesOf({ code, at, related }: Finding): readonly Place[] {
  return MUTUAL.has(code) ? [at, ...related] : [at];
}
