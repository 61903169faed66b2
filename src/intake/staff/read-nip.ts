import { finding } from '../../vocabulary/finding.ts';
import type { Field } from '../entry.ts';
import type { Report } from '../reading/table-values.ts';
import type { TableRow } from '../tables/table.ts';
import { readNipCell, splitNip, type NipReading } from './nip-cell.ts';
import { valueColumn, type PersonRow } from './person-row.ts';

/** The NIP of a row, out of its own column or from beside the name. */
export interface NipOfRow {
  readonly reading: NipReading;
  /** Key of the column that it stands in. */
  readonly key: string;
}

/** A number of few digits beside a name is a telephone's. */
const FEWEST_DIGITS = 14;

export function nipOfRow({ row }: PersonRow): NipOfRow {
  const cell = row.cell('nip');
  const name = row.cell('nama');
  const isBesideName = cell === undefined || cell.at.column === name?.at.column;
  if (!isBesideName) return { reading: readNipCell(cell), key: 'nip' };
  const { number } = splitNip(name?.text ?? '');
  const isNip = number !== undefined && number.replace(/\D/g, '').length >= FEWEST_DIGITS;
  return { reading: readNipCell(isNip ? { kind: 'teks', text: number } : undefined), key: 'nama' };
}

/** The digits as they are: whether they make a NIP is checked once the section is whole. */
export function nipField(row: TableRow, { reading, key }: NipOfRow, report: Report): Field | undefined {
  const at = row.at(key);
  if (reading.kind === 'nip') return { column: valueColumn('nip'), value: reading.digits, at };
  if (reading.kind === 'hilang') report(finding('galat', 'nip-hilang-angka', at, {}));
  if (reading.kind === 'salah') {
    report(finding('galat', 'nip-salah', at, { faults: ['tanda-lain'], digits: reading.digits }));
  }
  return undefined;
}

/** Numbers of non-ASN staff are no NIP, and left out. */
export function otherNumber({ row, report }: PersonRow, { reading, key }: NipOfRow): void {
  const count =
    reading.kind === 'nip' ? reading.digits.length : reading.kind === 'salah' ? reading.digits : 0;
  if (count > 0) {
    report(finding('peringatan', 'nip-salah', row.at(key), { faults: ['panjang'], digits: count }));
  }
}
