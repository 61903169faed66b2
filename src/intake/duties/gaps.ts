import { finding, type Finding } from '../../vocabulary/finding.ts';
import { ownCell } from '../reading/own-cell.ts';
import { missing, notUnderstood } from '../reading/table-values.ts';
import type { TableRow } from '../tables/table.ts';
import { column, timeColumn, type DutyRow } from './duty-row.ts';
import type { TableTools } from './table-tools.ts';
import type { Work } from './work.ts';

const MOST_RESULTS = 100_000_000;

/** What a section file takes as a volume. */
export function isVolume(volume: number | undefined): volume is number {
  return volume !== undefined && Number.isInteger(volume) && volume >= 1 && volume <= MOST_RESULTS;
}

/**
 * What is lacking in volume and time of a duty. They are asked for where the table has columns for them: a list may also
 * tell something else of duties that are there already.
 */
export function dutyGaps(duty: DutyRow, work: Work, isOther: boolean, tools: TableTools): Finding[] {
  return [...volumeGaps(duty, work, isOther, tools), ...timeGaps(duty, work, isOther, tools)];
}

function volumeGaps(
  { row, volume }: DutyRow,
  work: Work,
  isOther: boolean,
  { table }: TableTools,
): Finding[] {
  const cell = ownCell(row, 'volume');
  if (cell && volume && !isVolume(volume.value)) {
    return Number.isInteger(volume.value)
      ? [notUnderstood(table, column('volume'), cell, 'bulat')]
      : [finding('galat', 'volume-tak-bulat', cell.at, { token: cell.text.trim() })];
  }
  const isMissing = work.volume === undefined && !isOther && table.columns.has('volume');
  return isMissing && isBlank(row, 'volume') ? [missing(table, column('volume'), row.at('volume'))] : [];
}

function timeGaps(duty: DutyRow, work: Work, isOther: boolean, { table, reckon }: TableTools): Finding[] {
  if (work.norm !== undefined) return [];
  const { row, time } = duty;
  const timed = timeColumn(table);
  const cell = ownCell(row, timed.key);
  // Where the unit is not known, that has been said of the table.
  if (time)
    return cell && reckon.minutesOfOne(duty) !== undefined
      ? [notUnderstood(table, timed, cell, 'durasi')]
      : [];
  const isMissing = !isOther && table.columns.has(timed.key) && isBlank(row, timed.key);
  return isMissing ? [missing(table, timed, row.at(timed.key))] : [];
}

/** What is there and cannot be read has been complained of; a zero counts as nothing. */
function isBlank(row: TableRow, key: string): boolean {
  const cell = ownCell(row, key);
  return !cell || /^0+(?:[.,]0+)?$/.test(cell.text.trim());
}
