import type { UnitTable } from '../../intake/context.ts';
import { foldedUnit, unitKey } from '../../intake/units/unit-name.ts';
import type { Row, Sheet } from '../../sheets/workbook.ts';
import { remembered } from '../../vocabulary/collections.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import { cellPlace, type Place } from '../../vocabulary/place.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../exit-codes.ts';
import { readSources } from './sources.ts';

/** Headings, without capitals and blanks. */
const UNIT = new Set(['unit', 'unitkerja', 'unor', 'unornama', 'namaunor', 'namaunit', 'namaunitkerja']);
const PARENT = new Set([
  'induk',
  'unitinduk',
  'unorinduk',
  'indukunor',
  'unoratasan',
  'unitatasan',
  'atasan',
  'bagian',
]);

/** Reads the list of units of `--unit`: each unit with the one above it, as written. */
export async function readUnits(
  path: string | undefined,
  context: Context,
): Promise<{ readonly units: UnitTable; readonly findings: readonly Finding[] }> {
  const units = new Map<string, string>();
  if (path === undefined) return { units, findings: [] };
  const { workbooks, findings } = await readSources([path], context);
  const rows = workbooks.flatMap(({ file, sheets }) => sheets.flatMap((sheet) => rowsIn(file, sheet)));
  for (const { unit, parent } of rows) units.set(unit, parent);
  if (units.size === 0 && findings.length === 0)
    throw new UsageError(context.messages.import.noUnitColumns(path));
  return { units, findings: [...findings, ...underTwo(rows)] };
}

interface UnitRow {
  readonly unit: string;
  /** The unit above it. */
  readonly parent: string;
  readonly at: Place;
}

/** A unit that stands under two others: the last row counts, and the people of the other would go astray unseen. */
function underTwo(rows: readonly UnitRow[]): Finding[] {
  const first = new Map<string, UnitRow>();
  return rows.flatMap((row) => {
    const before = remembered(first, keyOf(row.unit), () => row);
    if (keyOf(before.parent) === keyOf(row.parent)) return [];
    const args = { kind: 'unit', column: 'unit' } as const;
    return [finding('peringatan', 'baris-ganda', row.at, args, { related: [before.at] })];
  });
}

function keyOf(unit: string): string {
  return unitKey(foldedUnit(unit));
}

function rowsIn(file: string, { name: sheet, rows }: Sheet): UnitRow[] {
  const head = rows.findIndex(
    (row) => columnOf(row, UNIT) !== undefined && columnOf(row, PARENT) !== undefined,
  );
  if (head < 0) return [];
  const [unit, parent] = [columnOf(rows[head]!, UNIT), columnOf(rows[head]!, PARENT)];
  return rows.slice(head + 1).flatMap((row): UnitRow[] => {
    const [name, above] = [textIn(row, unit), textIn(row, parent)];
    if (name === undefined || above === undefined) return [];
    return [{ unit: name, parent: above, at: cellPlace(file, sheet, row.number, unit!) }];
  });
}

function columnOf({ cells }: Row, headings: ReadonlySet<string>): number | undefined {
  return cells.find(({ text }) => headings.has(text.toLowerCase().replace(/[^a-z]/g, '')))?.column;
}

function textIn({ cells }: Row, wanted: number | undefined): string | undefined {
  const text = cells.find(({ column, kind }) => column === wanted && kind === 'teks')?.text.trim();
  return text === '' ? undefined : text;
}
