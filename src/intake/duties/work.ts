import { parseDuration, toMinutes, type Unit } from '../../vocabulary/duration.ts';
import type { DutyRow } from './duty-row.ts';
import type { DutyRows } from './fold-rows.ts';
import { minutesOf, normText, withoutDust } from './norm-text.ts';
import type { TimeUnits } from './time-unit.ts';

/** What a duty takes, as its rows say. */
export interface Work {
  /** Results a year; undefined where the table says nothing. */
  readonly volume: number | undefined;
  /** Undefined where the table says nothing, or nothing that is a norm. */
  readonly norm: string | undefined;
  /** Volume × minutes; 0 where one of them is missing. */
  readonly minutes: number;
  readonly need: number | undefined;
}

/** Reckons with the units that were found out for a table. */
export interface Reckoner {
  /** Minutes for one result; undefined where time or unit is missing. */
  readonly minutesOfOne: (row: DutyRow) => number | undefined;
  /** Volume × minutes of a row by itself; 0 where one of them is missing. */
  readonly minutesOf: (row: DutyRow) => number;
  readonly workOf: (rows: DutyRows) => Work;
}

export function reckoner(units: TimeUnits, minutesPerDay: number): Reckoner {
  const minutesOfOne = (row: DutyRow): number | undefined => {
    if (!row.time) return undefined;
    if ('norm' in row.time) return withoutDust(toMinutes(parseDuration(row.time.norm)!, minutesPerDay));
    const unit = units.of(row);
    return unit && minutesOf(row.time.amount, unit, minutesPerDay);
  };
  const minutes = (row: DutyRow): number => withoutDust((row.volume?.value ?? 0) * (minutesOfOne(row) ?? 0));
  const ownWork = (row: DutyRow): Work => ({
    volume: row.volume?.value,
    norm: normOf(row, units.of(row)),
    minutes: minutes(row),
    need: row.need?.value,
  });
  return {
    minutesOfOne,
    minutesOf: minutes,
    workOf: ({ duty, steps }) =>
      duty.time || !steps.some(({ time }) => time)
        ? ownWork(duty)
        : workOfSteps(duty, steps, minutesOfOne, units),
  };
}

function normOf({ time }: DutyRow, unit: Unit | undefined): string | undefined {
  if (!time) return undefined;
  return 'norm' in time ? time.norm : unit && normText(time.amount, unit);
}

/** Only the steps have times: the duty takes what they take together, in numbers that lose nothing of it. */
function workOfSteps(
  duty: DutyRow,
  steps: readonly DutyRow[],
  minutesOfOne: (row: DutyRow) => number | undefined,
  units: TimeUnits,
): Work {
  const timed = steps.filter(({ time }) => time);
  const own = duty.volume?.value;
  const minutes = sum(timed.map((step) => (step.volume?.value ?? own ?? 1) * (minutesOfOne(step) ?? 0)));
  const unit = units.of(timed[0]!) === 'jam' ? 'jam' : 'menit';
  const needs = steps.flatMap(({ need }) => need?.value ?? []);
  const need = duty.need?.value ?? (needs.length > 0 ? sum(needs) : undefined);
  for (const volume of [own, sharedVolume(timed)]) {
    const norm = volume === undefined ? undefined : exactNorm(minutes, volume, unit);
    if (norm !== undefined) return { volume, norm, minutes, need };
  }
  return { volume: 1, norm: exactNorm(minutes, 1, unit), minutes, need };
}

/** The volume of all steps, where they have the same. */
function sharedVolume(steps: readonly DutyRow[]): number | undefined {
  const volume = steps[0]?.volume?.value;
  return steps.every((step) => step.volume?.value === volume) ? volume : undefined;
}

/** Undefined where the minutes of one result cannot be written without a remainder. */
function exactNorm(minutes: number, volume: number, unit: 'menit' | 'jam'): string | undefined {
  const ofOne = Number((minutes / volume).toFixed(4));
  if (withoutDust(ofOne * volume) !== minutes) return undefined;
  return unit === 'jam' && ofOne % 60 === 0 ? normText(ofOne / 60, 'jam') : normText(ofOne, 'menit');
}

function sum(values: readonly number[]): number {
  return withoutDust(values.reduce((total, value) => total + value, 0));
}
