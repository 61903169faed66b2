import { foldHeading } from '../../lists/headings.ts';
import type { Cell, Row } from '../../sheets/workbook.ts';
import type { Grid } from './grid.ts';
import { onOneLine } from './heading-reader.ts';
import { isEnumerator } from './row-marks.ts';
import type { TableCell } from './table.ts';

/** What stands above a table, by its folded label. */
export type Titles = ReadonlyMap<string, TableCell>;

/** "Nama Jabatan : Ajudan", in one cell or in several; of a label that comes twice the last. */
export function titlesIn(grid: Grid, rows: readonly Row[]): Titles {
  const titles = new Map<string, TableCell>();
  for (const row of rows)
    for (const { label, text, cell } of labelled(row))
      if (text !== '') titles.set(label, grid.asTableCell({ ...cell, text }, row.number));
  return titles;
}

/** A title between the rows of a table: what follows belongs to another position or unit. */
export function isTitleRow(row: Row): boolean {
  return labelled(row).some(({ label, hasColon }) => hasColon && OPENING.has(label));
}

/**
 * Titles with those of the table above: a unit stands over all tables until another one is named, a position only over
 * its own.
 */
export function withUnitsOf(above: Titles, titles: Titles): Titles {
  if ([...titles.keys()].some((label) => UNIT_LABELS.has(label))) return titles;
  return new Map([...[...above].filter(([label]) => UNIT_LABELS.has(label)), ...titles]);
}

interface Labelled {
  readonly label: string;
  readonly text: string;
  readonly hasColon: boolean;
  readonly cell: Cell;
}

function labelled({ cells }: Row): Labelled[] {
  const found: Labelled[] = [];
  for (const [i, cell] of cells.entries()) {
    if (cell.kind !== 'teks' || isEnumerator(cell.text)) continue;
    const lines = cell.text.split('\n').filter((line) => line.trim() !== '');
    for (const line of lines) {
      const at = line.indexOf(':');
      const label = labelOf(at < 0 ? line : line.slice(0, at));
      if (label === undefined) continue;
      const own = at < 0 ? '' : onOneLine(line.slice(at + 1));
      if (own !== '') found.push({ label, text: own, hasColon: true, cell });
      else if (lines.length === 1) found.push(...besides(label, at >= 0, cells.slice(i + 1)));
    }
  }
  return found;
}

/** The value in the next cell, or in the one after a colon. */
function besides(label: string, hasColon: boolean, after: readonly Cell[]): Labelled[] {
  const [next, second] = after;
  if (!next) return hasColon ? [{ label, text: '', hasColon, cell: NO_CELL }] : [];
  const isColon = next.text.trim().startsWith(':');
  if (!hasColon && !isColon && !KNOWN.has(label)) return [];
  const own = onOneLine(next.text.replace(/^\s*:/, ''));
  const cell = own === '' ? second : next;
  return cell ? [{ label, text: own || onOneLine(cell.text), hasColon: hasColon || isColon, cell }] : [];
}

const NO_CELL: Cell = { column: 1, kind: 'teks', text: '' };

/** "1. Nama Jabatan" → "nama jabatan"; undefined for what is no label, or whose value is nobody's affair. */
function labelOf(text: string): string | undefined {
  const label = foldHeading(text.replace(/^\s*(?:\d{1,2}|[a-z])[.)]\s*/i, ''));
  return label.length < 2 || label.length > 40 || PRIVATE.test(label) ? undefined : label;
}

const PRIVATE = /^(?:nip|nik|npwp)/;

const UNIT_LABELS: ReadonlySet<string> = new Set([
  'unit kerja',
  'unit organisasi',
  'unit',
  'bagian',
  'sub bagian',
  'subbagian',
  'satuan kerja',
  'perangkat daerah',
  'opd',
  'skpd',
  'instansi',
  'organisasi',
]);

export const POSITION_LABEL = 'nama jabatan';

const POSITION_LABELS = [POSITION_LABEL, 'jabatan'];

const OPENING: ReadonlySet<string> = new Set([...UNIT_LABELS, ...POSITION_LABELS]);

/** Labels that need no colon. */
const KNOWN: ReadonlySet<string> = new Set([
  ...OPENING,
  'jenis jabatan',
  'kode jabatan',
  'kelas jabatan',
  'eselon',
]);

/** True if the titles say whose table it is. */
export function nameOwner(titles: Titles): boolean {
  return [...titles.keys()].some((label) => OPENING.has(label));
}
