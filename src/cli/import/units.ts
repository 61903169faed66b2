import type { UnitTable } from '../../intake/context.ts';
import type { Row, Sheet } from '../../sheets/workbook.ts';
import type { Finding } from '../../vocabulary/finding.ts';
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
  for (const sheet of workbooks.flatMap(({ sheets }) => sheets)) {
    for (const [unit, parent] of pairsIn(sheet)) units.set(unit, parent);
  }
  if (units.size === 0 && findings.length === 0)
    throw new UsageError(context.messages.import.noUnitColumns(path));
  return { units, findings };
}

function pairsIn({ rows }: Sheet): [string, string][] {
  const head = rows.findIndex(
    (row) => columnOf(row, UNIT) !== undefined && columnOf(row, PARENT) !== undefined,
  );
  if (head < 0) return [];
  const [unit, parent] = [columnOf(rows[head]!, UNIT), columnOf(rows[head]!, PARENT)];
  return rows.slice(head + 1).flatMap((row): [string, string][] => {
    const [name, above] = [textIn(row, unit), textIn(row, parent)];
    return name === undefined || above === undefined ? [] : [[name, above]];
  });
}

function columnOf({ cells }: Row, headings: ReadonlySet<string>): number | undefined {
  return cells.find(({ text }) => headings.has(text.toLowerCase().replace(/[^a-z]/g, '')))?.column;
}

function textIn({ cells }: Row, wanted: number | undefined): string | undefined {
  const text = cells.find(({ column, kind }) => column === wanted && kind === 'teks')?.text.trim();
  return text === '' ? undefined : text;
}
