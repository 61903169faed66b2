import { strToU8, zipSync } from 'fflate';
import { readSheets } from '../../src/sheets/read-sheets.ts';
import type { Sheet } from '../../src/sheets/workbook.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Parts of a workbook of one sheet with this content; others are added, or take the place of these. */
export function parts(sheetXml: string, more: Parts = {}): Parts {
  return {
    '_rels/.rels': relationships(['r1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml('<sheet name="Tugas" sheetId="1" r:id="r1"/>'),
    'xl/_rels/workbook.xml.rels': relationships(
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'styles', 'styles.xml'],
      ['r3', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': worksheetXml(sheetXml),
    ...more,
  };
}

export function workbookXml(sheets: string, properties = ''): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${sheets}</sheets></workbook>`;
}

export function worksheetXml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}">${content}</worksheet>`;
}

export function relationships(...entries: readonly (readonly [string, string, string])[]): string {
  const all = entries.map(
    ([id, type, to]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${to}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
}

export function packed(all: Parts): Uint8Array {
  const bytes = Object.entries(all).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: new Date(1980, 0, 2) });
}

/** The codes of the findings with what they are about, and the sheets. */
export function read(bytes: Uint8Array, file = 'daftar.xlsx'): { told: string[]; sheets: readonly Sheet[] } {
  const { workbook, findings } = readSheets(file, bytes);
  const told = findings.map(({ severity, code, args, at }) => {
    const cell = at.sheet === undefined ? '' : ` ${at.sheet}!${at.line},${at.column}`;
    return `${severity} ${code} ${Object.values(args).join(' ')}${cell}`;
  });
  return { told, sheets: workbook?.sheets ?? [] };
}

/** The cells of the one sheet of a workbook with this content: "A1 teks Contoh". */
export function cellsIn(sheetXml: string, more: Parts = {}): string[] {
  const { told, sheets } = read(packed(parts(sheetXml, more)));
  return told.length > 0 ? told : cellsOf(sheets[0]);
}

export function cellsOf(sheet: Sheet | undefined): string[] {
  return (sheet?.rows ?? []).flatMap(({ number, cells }) =>
    cells.map(({ column, kind, text }) => `${String.fromCharCode(64 + column)}${number} ${kind} ${text}`),
  );
}

/** Content of a sheet of one row with these cells. */
export function row(...cells: readonly string[]): string {
  return `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
}
