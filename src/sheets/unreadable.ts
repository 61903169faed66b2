import { finding, type Finding, type WorkbookFault } from '../vocabulary/finding.ts';
import { startOf, type Place } from '../vocabulary/place.ts';

/** Why a file cannot be read; thrown from wherever that turns out, and caught in readSheets alone. */
export class Unreadable extends Error {
  readonly fault: WorkbookFault;
  /** Megabytes, where size is the fault. */
  readonly limit: number | undefined;
  /** Undefined for the file as a whole. */
  readonly at: Place | undefined;

  constructor(fault: WorkbookFault, { limit, at }: { limit?: number; at?: Place } = {}) {
    super(fault);
    this.fault = fault;
    this.limit = limit;
    this.at = at;
  }
}

export function unreadableFinding(file: string, { fault, limit, at }: Unreadable): Finding {
  const args = limit === undefined ? { fault } : { fault, limit };
  return finding('galat', 'buku-tak-terbaca', at ?? startOf(file), args);
}
