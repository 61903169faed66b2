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
    if (Math.abs(stated - computed) <= oneStep(row.need)) continue;
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
  const slack = oneStep(total) + needs.reduce((sum, need) => sum + oneStep(need) / 2, 0);
  if (Math.abs(total.value - computed) <= slack) return undefined;
  const args = { position, stated: total.value, computed };
  return finding('peringatan', 'jumlah-tak-cocok', cell.at, args);
}

/** One in the last decimal that is stated: some round, some cut off. */
function oneStep({ decimals, value }: { readonly decimals: number; readonly value: number }): number {
  return 10 ** -decimals * (1 + 1e-9) + 1e-9 * value;
}
