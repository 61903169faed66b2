import type { ListKind, ValueColumn } from '../lists/columns.ts';
import type { Value } from '../lists/value.ts';
import type { Place } from '../vocabulary/place.ts';

/** What one row of a list says, in the terms of a section file. */
export interface Entry {
  readonly kind: ListKind;
  /** From a form of `ekspor`: what it does not say is not there. */
  readonly isForm: boolean;
  /** The section that it belongs to. */
  readonly section: SectionName;
  /** In the order of the columns; only what the list tells. */
  readonly fields: readonly Field[];
  /** The cell that names the entry: its code, its name, its text. */
  readonly at: Place;
  /** The position that an ABK table stands under and what it says of need, for its sum; undefined elsewhere. */
  readonly workload?: Workload;
}

export interface Field {
  readonly column: ValueColumn;
  /** Undefined where the cell of a form was emptied: the key goes. */
  readonly value: Value | undefined;
  readonly at: Place;
  /** Found out from other cells and not read: it says nothing against what a section file has. */
  readonly isGuess?: true;
}

/** A section that is there already, or one that the list brings. */
export interface SectionName {
  readonly code: string;
  readonly name: string;
}

/** Minutes a year and people needed of one duty in an ABK table. */
export interface Workload {
  readonly unit: string | undefined;
  readonly position: string | undefined;
  /** Volume × minutes. */
  readonly minutes: number;
  /** As the table says; undefined where it has no such column. */
  readonly need: number | undefined;
  /** Working time of one person in a year in minutes, as the table says. */
  readonly effectiveMinutes: number | undefined;
}
