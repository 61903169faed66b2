import type { Duty } from '../model/organisation.ts';
import { isStructural } from '../vocabulary/scales.ts';

/** Duties of structural officials only: who stands in for one (Plh.) is named by decree, not by these files. */
export function isForOfficials({ requirements }: Duty): boolean {
  return requirements.jenjang?.every(isStructural) ?? false;
}
