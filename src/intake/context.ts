import type { SectionName } from './entry.ts';
import type { ImportMap } from '../wire/import-map.ts';
import type { Known } from './known.ts';

/** What is needed besides a table to understand its rows. */
export interface IntakeContext {
  readonly known: Known;
  readonly map: ImportMap;
  readonly units: UnitTable;
  /** Of --bagian: the section of rows that name none. */
  readonly section: SectionName | undefined;
}

/** Folded name of a unit → the unit above it, or its section, as written. */
export type UnitTable = ReadonlyMap<string, string>;
