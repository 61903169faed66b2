import { groupBy, remembered } from '../../vocabulary/collections.ts';
import type { Unit } from '../../vocabulary/duration.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import type { Amount } from '../reading/amount.ts';
import type { Table } from '../tables/table.ts';
import type { DutyRow } from './duty-row.ts';
import { unitIn } from './unit-word.ts';
import { minutesOf } from './norm-text.ts';

/** Working time of one person in a year. */
export interface EffectiveTime {
  readonly unit: Unit;
  readonly minutes: number;
}

/** The working time that a table reckons with. */
export interface TableEffective {
  /** Of most rows. */
  readonly common: EffectiveTime | undefined;
  /** What the row says; the common one where it says nothing. */
  readonly of: (row: DutyRow) => EffectiveTime | undefined;
}

export function tableEffective(
  table: Table,
  rows: readonly DutyRow[],
  minutesPerDay: number,
): TableEffective {
  const heading = table.columns.get('waktu_efektif')?.heading ?? '';
  const stated = rows.flatMap(({ effective }) => effective ?? []);
  const [most] = [...groupBy(stated, ({ value }) => value).values()].sort(
    (one, other) => other.length - one.length,
  );
  const common = most && effectiveTime(most[0]!, heading, minutesPerDay);
  const known = new Map<string, EffectiveTime | undefined>();
  return {
    common,
    of: ({ effective }) =>
      effective
        ? remembered(known, `${effective.value} ${effective.word ?? ''}`, () =>
            effectiveTime(effective, heading, minutesPerDay),
          )
        : common,
  };
}

/**
 * Its unit by its size, which no heading can belie: offices reckon with 72,000 to 86,400 minutes, 1,200 to 1,400 hours,
 * or some 250 days. Undefined for anything else, such as the minutes of a week.
 */
function effectiveTime(amount: Amount, heading: string, minutesPerDay: number): EffectiveTime | undefined {
  const unit = unitOfSize(amount.value);
  const isOfWeek = amount.value > 1_400 && unitIn(`${amount.word ?? ''} ${heading}`) === 'menit';
  if (!unit || (unit === 'jam' && isOfWeek)) return undefined;
  return { unit, minutes: minutesOf(amount.value, unit, minutesPerDay) };
}

function unitOfSize(value: number): Unit | undefined {
  if (value >= 10_000) return 'menit';
  if (value >= 900 && value <= 2_200) return 'jam';
  return value >= 150 && value <= 366 ? 'hari' : undefined;
}

/** 'waktu-efektif-berbeda' where a table reckons with another time than setda.yaml. */
export function otherEffective(
  rows: readonly DutyRow[],
  { of }: TableEffective,
  settings: number,
): Finding | undefined {
  for (const row of rows) {
    const listed = row.effective && of(row)?.minutes;
    if (listed === undefined || listed === settings) continue;
    return finding('peringatan', 'waktu-efektif-berbeda', row.row.at('waktu_efektif'), {
      listed,
      settings,
      tables: 1,
    });
  }
  return undefined;
}
