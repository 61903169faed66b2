import type { Entity } from '../vocabulary/entity.ts';

/** What an import does to one entry of a section file. Nothing in it is a NIP. */
export interface Change {
  /** `hilang`: stands in the file and no longer in the list; it stays. */
  readonly kind: 'tambah' | 'ubah' | 'hilang';
  readonly entity: Entity;
  /** Name of the person or activity, text of the duty or function. */
  readonly title: string;
  /** Of `ubah`: what becomes different, in the order of the columns. */
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  /** Heading of the column. */
  readonly column: string;
  /** As it would stand in a cell; undefined where there is nothing. A NIP is masked. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}
