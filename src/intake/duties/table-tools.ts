import type { NumberNotation } from '../../lists/read-number.ts';
import type { ListTools } from '../reading/list-tools.ts';
import type { Table } from '../tables/table.ts';
import type { TableEffective } from './effective-time.ts';
import type { HoldersJenjang } from './position-holders.ts';
import type { Reckoner } from './work.ts';

/** What has been found out about a table. */
export interface TableTools extends ListTools {
  readonly table: Table;
  readonly numbers: NumberNotation;
  readonly reckon: Reckoner;
  readonly effective: TableEffective;
  /** Teams that have staff, by `teamKey`. */
  readonly teams: ReadonlySet<string>;
  readonly holders: HoldersJenjang;
}
