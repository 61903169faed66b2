import { groupBy } from '../../vocabulary/collections.ts';
import { toMinutes, UNITS, type Unit } from '../../vocabulary/duration.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import type { Place } from '../../vocabulary/place.ts';
import type { IntakeContext } from '../context.ts';
import { headingOf } from '../reading/table-values.ts';
import type { Table } from '../tables/table.ts';
import { timeColumn, type DutyRow } from './duty-row.ts';
import { type TableEffective } from './effective-time.ts';
import { unitIn } from './unit-word.ts';
import { unitCell } from './unit-column.ts';

/** What the bare numbers in the column of times are counted in. */
export interface TimeUnits {
  /** Undefined where nothing tells it. */
  readonly of: (row: DutyRow) => Unit | undefined;
  readonly findings: readonly Finding[];
}

/** Of a hundred rows so many have to agree before the table is believed against its heading. */
const NEARLY_ALL = 90;

/**
 * Offices print minutes under "JAM", and hours under nothing at all. What volume × time ÷ effective time makes of the
 * need that the table states is surer than what a heading says; without a need the effective time tells.
 */
export function timeUnits(
  table: Table,
  rows: readonly DutyRow[],
  effective: TableEffective,
  context: IntakeContext,
): TimeUnits {
  const bare = rows.filter(({ time }) => time && 'amount' in time);
  const units = new Map<Unit | undefined, Unit | undefined>();
  const findings: Finding[] = [];
  for (const [inColumn, group] of groupBy(bare, unitInColumn)) {
    const decision = decide({ table, group, inColumn, effective, context });
    units.set(inColumn, decision.unit);
    findings.push(decision.found);
  }
  return { of: (row) => units.get(unitInColumn(row)), findings };
}

/** Rows of which the same is said about their unit. */
interface Question {
  readonly table: Table;
  readonly group: readonly DutyRow[];
  /** By the column of units. */
  readonly inColumn: Unit | undefined;
  readonly effective: TableEffective;
  readonly context: IntakeContext;
}

interface Decision {
  readonly unit: Unit | undefined;
  readonly found: Finding;
}

function decide(question: Question): Decision {
  const { table, inColumn, effective, context } = question;
  const heading = headingOf(table, timeColumn(table));
  if (context.map.timeUnit) return taken(question, context.map.timeUnit, 'peta');
  const said = inColumn ?? unitIn(heading);
  const proof = proofOf(question);
  const proven = provenUnit(proof, said);
  if (said && proven && proven !== said) {
    const args = { heading, said, taken: proven, rows: proof.agreeing.get(proven) ?? 0, of: proof.of };
    return {
      unit: proven,
      found: finding('peringatan', 'satuan-waktu-bertentangan', placeOf(question), args),
    };
  }
  if (said) return taken(question, said, inColumn ? 'kolom' : 'judul');
  if (proven) return taken(question, proven, 'kebutuhan');
  if (effective.common?.unit && !OTHER_UNIT.test(heading))
    return taken(question, effective.common.unit, 'waktu-efektif');
  return {
    unit: undefined,
    found: finding('galat', 'satuan-waktu-tak-jelas', placeOf(question), { heading, tables: 1 }),
  };
}

function taken(
  question: Question,
  unit: Unit,
  by: 'judul' | 'kolom' | 'kebutuhan' | 'waktu-efektif' | 'peta',
): Decision {
  const heading = headingOf(question.table, timeColumn(question.table));
  const args = { unit, by, heading, tables: 1 };
  return { unit, found: finding('catatan', 'satuan-waktu', placeOf(question), args) };
}

function placeOf({ table, group }: Question): Place {
  const { key } = timeColumn(table);
  return table.columns.get(key)?.at ?? group[0]!.row.at(key);
}

/** A heading that says a unit of its own is not overruled by that of the working time. */
const OTHER_UNIT = /\b(?:minggu|bulan)\b/i;

/** On how many rows the stated need comes out with each unit. */
interface Proof {
  readonly of: number;
  readonly agreeing: ReadonlyMap<Unit, number>;
}

function proofOf({ group, effective, context }: Question): Proof {
  const agreeing = new Map<Unit, number>();
  const minutes = effective.common?.minutes ?? context.known.effectiveMinutes;
  let of = 0;
  for (const row of group) {
    const { volume, time, need } = row;
    // A need of 0.00 comes out of nearly any unit.
    if (!volume || !need || need.value <= 0 || !time || !('amount' in time)) continue;
    of++;
    const divisor = effective.of(row)?.minutes ?? minutes;
    for (const unit of UNITS) {
      const computed =
        (volume.value * time.amount * toMinutes([{ amount: 1, unit }], context.known.minutesPerDay)) /
        divisor;
      const slack = 0.505 * 10 ** -need.decimals + 1e-9 * need.value;
      if (Math.abs(computed - need.value) <= slack) agreeing.set(unit, (agreeing.get(unit) ?? 0) + 1);
    }
  }
  return { of, agreeing };
}

/** What was said where the need bears it out; else the one unit that it bears out. */
function provenUnit({ of, agreeing }: Proof, said: Unit | undefined): Unit | undefined {
  const proven = UNITS.filter((unit) => of > 0 && (agreeing.get(unit) ?? 0) * 100 >= of * NEARLY_ALL);
  if (said && proven.includes(said)) return said;
  return proven.length === 1 ? proven[0] : undefined;
}

function unitInColumn({ row, table }: DutyRow): Unit | undefined {
  const unit = unitCell(table, row)?.unit;
  return unit === 'detik' ? undefined : unit;
}
