import { groupBy } from '../../vocabulary/collections.ts';
import { parseDuration, toMinutes, type Unit } from '../../vocabulary/duration.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import type { IntakeContext } from '../context.ts';
import type { Amount } from '../reading/amount.ts';
import type { Table } from '../tables/table.ts';
import { timeColumn, type DutyRow } from './duty-row.ts';
import { unitIn } from './unit-word.ts';
import { slackOf } from './need-check.ts';
import { withoutDust } from './norm-text.ts';

/** Working times that offices divide by where the volume is that of a month, a week or a day; by their minutes. */
const PERIODS: ReadonlyMap<number, 'bulan' | 'minggu' | 'hari'> = new Map([
  [6_250, 'bulan'],
  // 104 hours.
  [6_240, 'bulan'],
  [6_000, 'bulan'],
  [1_500, 'minggu'],
  [300, 'hari'],
]);

const FEWEST_MINUTES_A_YEAR = 10_000;

/** Rows with the volume and the working time of a year, and 'volume-per-periode' where they were those of a period. */
export function rowsOfYear(
  table: Table,
  rows: readonly DutyRow[],
  context: IntakeContext,
): { readonly rows: readonly DutyRow[]; readonly findings: readonly Finding[] } {
  const unit = unitOfColumn(table, rows, context);
  const periodOf = ({ effective }: DutyRow): number | undefined =>
    effective && minutesOfPeriod(effective, unit);
  const inPeriods = [...groupBy(rows, periodOf)].filter(([minutes]) => minutes !== undefined);
  if (inPeriods.length === 0) return { rows, findings: [] };

  const year = statedYear(rows, unit) ?? context.known.effectiveMinutes;
  const timesOf = (minutes: number): number =>
    PERIODS.get(minutes) === 'bulan' ? 12 : Math.max(1, Math.round(year / minutes));
  const findings = inPeriods.flatMap(([minutes, group]) => {
    const counted = group.filter(({ volume }) => volume);
    const at = counted[0]?.row.at('waktu_efektif');
    const args = { minutes: minutes!, times: timesOf(minutes!), rows: counted.length };
    return at ? [finding('peringatan', 'volume-per-periode', at, args)] : [];
  });
  return {
    rows: rows.map((row) => {
      const minutes = periodOf(row);
      return minutes === undefined ? row : ofYear(row, minutes, timesOf(minutes));
    }),
    findings,
  };
}

/** Volume and working time grow alike, so that the need stays what it is. */
function ofYear(row: DutyRow, minutes: number, times: number): DutyRow {
  const { volume, effective } = row;
  // A volume that says its own period is that of a year already.
  return {
    ...row,
    volume: volume?.period ? volume : volume && { ...volume, value: withoutDust(volume.value * times) },
    effective: effective && { ...effective, value: minutes * times, decimals: 0, word: 'menit' },
  };
}

/** Undefined for the working time of a year, and for what is no working time. */
function minutesOfPeriod({ value, word }: Amount, unitOfAll: Unit | undefined): number | undefined {
  const unit = unitNamed(word) ?? unitOfAll;
  if (unit !== 'menit' && unit !== 'jam') return undefined;
  const minutes = Math.round(unit === 'jam' ? value * 60 : value);
  return PERIODS.has(minutes) ? minutes : undefined;
}

/**
 * 1,500 may be the minutes of a week or the hours of a year, 300 the minutes of a day or the days of a year. The size of
 * what other rows state tells it, which no heading can belie.
 */
function unitOfColumn(table: Table, rows: readonly DutyRow[], context: IntakeContext): Unit | undefined {
  const stated = [...new Set(rows.flatMap(({ effective }) => effective?.value ?? []))];
  if (stated.some((value) => value >= FEWEST_MINUTES_A_YEAR || PERIODS.get(value) === 'bulan'))
    return 'menit';
  if (stated.some((value) => value >= 900 && value <= 1_450)) return 'jam';
  const said = unitNamed(table.columns.get('waktu_efektif')?.heading);
  return said ?? (isBorneOut(table, rows, context) ? 'menit' : undefined);
}

/** Nearly all amounts are bare numbers. */
function unitNamed(words: string | undefined): Unit | undefined {
  return words === undefined ? undefined : unitIn(words);
}

/** True where the stated need is volume × minutes ÷ 1,500 or 300 in every row. */
function isBorneOut(table: Table, rows: readonly DutyRow[], { map, known }: IntakeContext): boolean {
  const unit = map.timeUnit ?? unitNamed(table.columns.get(timeColumn(table).key)?.heading);
  const stated = rows.filter(
    ({ effective, need, volume, time }) =>
      PERIODS.has(effective?.value ?? 0) && need && need.value > 0 && volume && time,
  );
  return (
    stated.length > 0 &&
    stated.every(({ effective, need, volume, time }) => {
      const one = 'norm' in time! ? parseDuration(time.norm) : unit && [{ amount: time!.amount, unit }];
      const minutes = one && toMinutes(one, known.minutesPerDay);
      const computed = (volume!.value * (minutes ?? NaN)) / effective!.value;
      return Math.abs(need!.value - computed) <= slackOf(need!);
    })
  );
}

/** The minutes of a year that other rows of the table state, or twelve of its months. */
function statedYear(rows: readonly DutyRow[], unit: Unit | undefined): number | undefined {
  const stated = rows.flatMap(({ effective }) => effective ?? []);
  const years = stated
    .map(({ value, word }) => ((unitNamed(word) ?? unit) === 'jam' ? value * 60 : value))
    .filter((minutes) => minutes >= FEWEST_MINUTES_A_YEAR);
  const [most] = [...groupBy(years, (minutes) => minutes).values()].sort(
    (one, other) => other.length - one.length,
  );
  if (most) return most[0];
  const month = stated
    .map((amount) => minutesOfPeriod(amount, unit))
    .find((minutes) => minutes !== undefined && PERIODS.get(minutes) === 'bulan');
  return month === undefined ? undefined : month * 12;
}
