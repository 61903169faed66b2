import { remembered } from '../../vocabulary/collections.ts';
import { finding, type Finding, type Severity } from '../../vocabulary/finding.ts';
import type { Place } from '../../vocabulary/place.ts';

/** What was found out and not read, and who has left: each said once with the number of its rows. */
export interface Surmises {
  add(surmise: Surmise, at: Place): void;
  /** Somebody of whom the list says that he or she is no longer there: "Pensiun". */
  addGone(condition: string, at: Place): void;
  findings(): readonly Finding[];
}

export interface Surmise {
  readonly column: string;
  readonly value: string;
  readonly from: string;
  /** `peringatan` where the value may well be wrong. */
  readonly severity: Extract<Severity, 'peringatan' | 'catatan'>;
}

export function surmises(): Surmises {
  const met = new Map<string, { surmise: Surmise; at: Place; rows: number }>();
  const gone = new Map<string, { at: Place; rows: number }>();
  return {
    add: (surmise, at) => {
      const { column, value, from } = surmise;
      remembered(met, `${column}\n${value}\n${from}`, () => ({ surmise, at, rows: 0 })).rows++;
    },
    addGone: (condition, at) => {
      remembered(gone, condition, () => ({ at, rows: 0 })).rows++;
    },
    findings: () => [
      ...[...met.values()].map(({ surmise: { column, value, from, severity }, at, rows }) =>
        finding(severity, 'nilai-disimpulkan', at, { column, value, from, rows }),
      ),
      ...[...gone].map(([condition, { at, rows }]) =>
        finding('peringatan', 'pegawai-tidak-diambil', at, { condition, rows }),
      ),
    ],
  };
}
