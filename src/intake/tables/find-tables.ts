import { COLUMNS, type ListKind } from '../../lists/columns.ts';
import type { Sheet, Workbook } from '../../sheets/workbook.ts';
import type { Finding } from '../../vocabulary/finding.ts';
import { oncePerFile } from '../reading/once-per-file.ts';
import { chosenSheets } from './chosen-sheets.ts';
import { formOf, isFormSheet, type FormMarks } from './form-of.ts';
import { Grid } from './grid.ts';
import { headingsOfNoList } from './guessed-headings.ts';
import { HeadingReader } from './heading-reader.ts';
import { isComplete, REQUIRED, type Layout } from './layout.ts';
import type { MapDraft } from './map-draft.ts';
import { mapFindings } from './map-findings.ts';
import { settledNorm } from './norm-column.ts';
import { namedColumns } from './private-columns.ts';
import { sheetFindings, workbookFindings } from './sheet-findings.ts';
import { SheetRow, UNIT_KEY } from './sheet-row.ts';
import { sheetTables, type SearchedSheet, type SheetTables } from './sheet-tables.ts';
import type { TableRequest } from './table-request.ts';
import type { RawTable } from './table-walk.ts';
import type { Table, TableColumn } from './table.ts';

/** Finds the lists of a kind in workbooks: their columns by the headings, and the rows that say something. */
export function findTables(
  workbooks: readonly Workbook[],
  request: TableRequest,
): { tables: readonly Table[]; findings: readonly Finding[]; draft: MapDraft } {
  const { chosen, findings: unknownSheets } = chosenSheets(workbooks, request.sheets);
  const searched = chosen.map(({ workbook, sheets }) => searchWorkbook(workbook, sheets, request));
  const all = searched.flatMap(({ sheets }) => sheets.map(({ found }) => found));
  return {
    tables: searched.flatMap(({ tables }) => tables),
    findings: [
      ...unknownSheets,
      ...oncePerFile(searched.flatMap(({ findings }) => findings)),
      ...mapFindings(workbooks, all, request),
    ],
    draft: draftOf(
      request.kind,
      all,
      chosen.flatMap(({ sheets }) => sheets),
    ),
  };
}

function searchWorkbook(
  workbook: Workbook,
  sheets: readonly Sheet[],
  { kind, map }: TableRequest,
): { tables: readonly Table[]; sheets: readonly SearchedSheet[]; findings: readonly Finding[] } {
  const form = formOf(workbook);
  const own = form ? sheets.filter((sheet) => isFormSheet(sheet, kind)) : sheets;
  // The headings of a form are known, and a map is for lists that somebody else made.
  const reader = new HeadingReader(kind, form !== undefined, form ? {} : namedColumns(kind, map).read);
  const searched = own.map((sheet): SearchedSheet => {
    const grid = new Grid(workbook.file, sheet);
    return { grid, found: sheetTables(grid, reader) };
  });
  const hasTables = searched.some(({ found }) => found.tables.length > 0);
  return {
    tables: searched.flatMap(({ grid, found }) => found.tables.map((raw) => tableOf(raw, grid, form))),
    sheets: searched,
    findings: [
      ...searched.flatMap((sheet) => sheetFindings(sheet, hasTables)),
      ...workbookFindings(workbook, own.length > 0 ? own : sheets, searched, kind),
    ],
  };
}

function tableOf(raw: RawTable, grid: Grid, form: FormMarks | undefined): Table {
  const layout = settledNorm(raw);
  return {
    kind: layout.kind,
    file: grid.file,
    sheet: grid.name,
    isForm: form !== undefined,
    section: form?.section?.code,
    columns: columnsOf(layout, raw),
    titles: raw.titles,
    rows: raw.rows.map(({ row, unit }) => new SheetRow(grid, row, layout, unit)),
    total: raw.total && new SheetRow(grid, raw.total, layout, undefined),
  };
}

/** Those that lists of the kind have, and the unit that heads groups of rows. */
function columnsOf(layout: Layout, { rows }: RawTable): ReadonlyMap<string, TableColumn> {
  const known = COLUMNS[layout.kind].flatMap(({ key, heading }): [string, TableColumn][] => {
    const column = layout.columns.get(key);
    if (column) return [[key, column]];
    const unit = key === UNIT_KEY ? rows.find((row) => row.unit)?.unit : undefined;
    return unit ? [[key, { key, heading, number: unit.at.column, at: unit.at }]] : [];
  });
  return new Map(known);
}

function draftOf(kind: ListKind, searched: readonly SheetTables[], sheets: readonly Sheet[]): MapDraft {
  const blocks = searched.flatMap(({ headings }) => headings);
  const layouts = blocks.map(({ layout }) => layout);
  // Complete ones first: what another table calls a column is of less use.
  const ranked = [...layouts.filter(isComplete), ...layouts.filter((layout) => !isComplete(layout))];
  const texts = blocks.flatMap(({ headings }) => headings.map(({ text }) => text));
  return {
    kind,
    headings: [...new Set(texts.length > 0 ? texts : headingsOfNoList(sheets))],
    columns: COLUMNS[kind].map(({ key }) => ({
      key,
      heading: ranked.find(({ columns }) => columns.has(key))?.columns.get(key)?.heading,
      isRequired: REQUIRED[kind].includes(key),
    })),
    units: [],
  };
}
