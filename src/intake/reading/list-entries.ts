import type { Finding } from '../../vocabulary/finding.ts';
import type { Entry } from '../entry.ts';

/** What lists say, row by row, and what is wrong with them. */
export interface ListEntries {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  /** Units that belong to no section, as written, for peta.yaml. */
  readonly unknownUnits: readonly string[];
}
