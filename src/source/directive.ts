import type { Place } from '../vocabulary/place.ts';

/** A comment `# bagihabis-abaikan aturan: alasan`, and the entry that it speaks of. */
export interface Directive {
  /** Code of the rule, as written; empty where none is. */
  readonly rule: string;
  /** Empty where none is given. */
  readonly reason: string;
  /** The comment itself. */
  readonly at: Place;
  /** First and last line of the entry that it stands on or above; counted from 1. */
  readonly entry: { readonly from: number; readonly to: number };
  /** True where the comment names other rules besides. */
  readonly hasOthers: boolean;
  /** True where the keyword is written otherwise: then neither rule nor reason is known. */
  readonly isMisspelt: boolean;
}
