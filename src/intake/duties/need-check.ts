import { finding, type Finding } from '../../vocabulary/finding.ts';
import { filledCell, readAmount } from '../reading/amount.ts';
import type { NumberNotation } from '../../lists/read-number.ts';
import type { Table } from '../tables/table.ts';
import type { DutyRow } from './duty-row.ts';
import type { TableEffective } from './effective-time.ts';
import { withoutDust } from './norm-text.ts';
import type { Reckoner } from './work.ts';

/** 'kebutuhan-tak-cocok' for rows whose stated need is not volume × time ÷ effective time. */
export function needFindings(
  rows: readonly DutyRow[],
  { common, of }: TableEffective,
  { minutesOfOne, minutesOf }: Reckoner,
): Finding[] {
  const findings: Finding[] = [];
  for (const row of rows) {
    // A row that says another divisor, such as that of a month, is left to itself.
    const divisor = row.effective ? of(row)?.minutes : common?.minutes;
    if (divisor === undefined || !row.need || !row.volume || minutesOfOne(row) === undefined) continue;
    const [stated, computed] = [row.need.value, minutesOf(row) / divisor];
    if (Math.abs(stated - computed) <= slackOf(row.need)) continue;
    const args = { stated, computed: withoutDust(computed) };
    findings.push(finding('peringatan', 'kebutuhan-tak-cocok', row.row.at('kebutuhan'), args));
  }
  return findings;
}

/** 'jumlah-tak-cocok' where the row of sums says another need than the rows above it. */
export function totalFinding(
  table: Table,
  rows: readonly DutyRow[],
  numbers: NumberNotation,
  position: string | undefined,
): Finding | undefined {
  const cell = table.total && filledCell(table.total, 'kebutuhan');
  const total = cell && readAmount(cell, numbers);
  const needs = rows.flatMap(({ need }) => need ?? []);
  if (!total || needs.length === 0) return undefined;
  const computed = withoutDust(needs.reduce((sum, { value }) => sum + value, 0));
  // Each row may have been rounded, and the sum made of what they were before.
  const slack = slackOf(total) + needs.reduce((sum, need) => sum + halfStep(need), 0);
  if (Math.abs(total.value - computed) <= slack) return undefined;
  const args = { position, stated: total.value, computed };
  return finding('peringatan', 'jumlah-tak-cocok', cell.at, args);
}

interface Stated {
  readonly value: number;
  readonly decimals: number;
}

/** From so many decimals on some tables cut off what follows; with fewer that would belie the need. */
const CUT_OFF = 3;

/** How far a stated number may lie from the one that it stands for. */
export function slackOf(stated: Stated): number {
  return (stated.decimals >= CUT_OFF ? 2 : 1) * halfStep(stated);
}

/** Half of one in the last decimal, by which rounding changes a number at most, and the dust of binary fractions. */
function halfStep({ decimals, value }: Stated): number {
  return 0.5 * 10 ** -decimals * (1 + 1e-9) + 1e-9 * value;
}
