import { cellPlace } from '../../vocabulary/place.ts';
import { cellText, nameText } from '../cell-text.ts';
import { MOST_CELLS, MOST_CELL_TEXT, MOST_COLUMNS, MOST_ROWS } from '../limits.ts';
import { Overflow } from '../overflow.ts';
import type { Reading } from '../reading.ts';
import { Unreadable } from '../unreadable.ts';
import type { Cell, Row } from '../workbook.ts';
import { decodeText } from './decode-text.ts';
import { findDelimiter } from './delimiter.ts';
import { Records, type CsvRecord } from './records.ts';

/** Reads a list as text: one sheet, named as the file, its rows numbered as a spreadsheet shows them. */
export function readCsv(file: string, bytes: Buffer): Reading {
  const name = sheetName(file);
  const overflow = new Overflow();
  // Blank lines at the end are no rows, however many.
  const rows = readRows(decodeText(bytes).trimEnd(), { file, name, overflow });
  const sheet = { name, isHidden: false, rows, merges: [] };
  return { workbook: { file, sheets: [sheet] }, findings: overflow.findings(file, name) };
}

function sheetName(file: string): string {
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return nameText(base.replace(/(?<=.)\.[^.]*$/, ''));
}

interface Target {
  readonly file: string;
  readonly name: string;
  readonly overflow: Overflow;
}

function readRows(text: string, { file, name, overflow }: Target): Row[] {
  const { delimiter, from } = findDelimiter(text);
  const records = new Records(text, delimiter, { from, mostFields: MOST_COLUMNS });
  const rows: Row[] = [];
  let cellsLeft = MOST_CELLS;
  for (let number = 1, record = records.next(); record; number++, record = records.next()) {
    const open = leftOpen(record);
    if (open !== undefined) throw new Unreadable('kutip', { at: cellPlace(file, name, number, open) });
    if (number > MOST_ROWS) overflow.note('baris', number, 1);
    if (record.width > MOST_COLUMNS) overflow.note('kolom', number, MOST_COLUMNS + 1);
    const cells = cellsOf(record);
    cellsLeft -= cells.length;
    if (cellsLeft < 0) overflow.note('sel', number, 1);
    if (number > MOST_ROWS || cellsLeft < 0) break;
    if (cells.length > 0) rows.push({ number, cells });
  }
  return rows;
}

/** A field longer than any cell has swallowed the rows below it: its quotation mark was closed by another one's. */
function leftOpen({ unclosed, fields }: CsvRecord): number | undefined {
  return unclosed ?? fields.find(({ text }) => text.length > MOST_CELL_TEXT)?.column;
}

function cellsOf({ fields }: CsvRecord): Cell[] {
  const cells: Cell[] = [];
  for (const { column, text: raw } of fields) {
    const text = cellText(withoutFormula(raw));
    if (text !== '') cells.push({ column, kind: 'teks', text });
  }
  return cells;
}

/** `="1980…"` keeps the digits of a long number when Excel opens the list; what is meant is the text. */
function withoutFormula(text: string): string {
  if (!text.startsWith('="') || !text.endsWith('"') || text.length < 3) return text;
  return text.slice(2, -1).replaceAll('""', '"');
}
