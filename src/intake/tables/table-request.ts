import type { ListKind } from '../../lists/columns.ts';
import type { ImportMap } from '../../wire/import-map.ts';

/** Which tables are looked for. */
export interface TableRequest {
  readonly kind: ListKind;
  readonly map: ImportMap;
  /** Names of the sheets to look at; none for all that are not hidden. */
  readonly sheets: readonly string[];
}
