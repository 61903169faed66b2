import type { chosenSheets } from '../../intake/tables/chosen-sheets.ts';
import { isFormSheet } from '../../intake/tables/form-of.ts';
import { nameOfColumn } from '../../intake/tables/layout.ts';
import type { Table } from '../../intake/tables/table.ts';
import { valueColumns, type ListKind } from '../../lists/columns.ts';
import { FORM_SHEETS, GUIDE_SHEET } from '../../lists/form-marks.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { finding, type Finding, type FindingOf } from '../../vocabulary/finding.ts';
import { nearest } from '../../vocabulary/nearest.ts';
import { cellPlace, startOf, type Place } from '../../vocabulary/place.ts';

/** A workbook that does not have the mark of a form. */
export function noForm({ file, sheets }: Workbook): Finding {
  const args = { kind: 'formulir', sheets: sheets.map(({ name }) => name) } as const;
  return finding('galat', 'tabel-tak-ditemukan', startOf(file), args);
}

/** A sheet of the form that is no longer there under its name: what it says would be lost in silence. */
export function missingSheet({ file, sheets }: Workbook, kind: ListKind): Finding[] {
  if (sheets.some((sheet) => isFormSheet(sheet, kind))) return [];
  const name = FORM_SHEETS[kind];
  const known = [GUIDE_SHEET, ...Object.values(FORM_SHEETS)];
  const unknown = sheets.filter((sheet) => !sheet.isHidden && !known.includes(sheet.name));
  const names = unknown.map((sheet) => sheet.name);
  return [
    finding('galat', 'lembar-formulir-tak-ada', startOf(file), {
      name,
      unknown: names,
      nearest: nearest(name, names),
    }),
  ];
}

/** The sheets of each form that are wanted. */
type ChosenSheets = ReturnType<typeof chosenSheets>['chosen'];

/** What was found about the headings of a list, as it is in a form: nobody makes a column map for one. */
export function inForms(
  findings: readonly Finding[],
  kind: ListKind,
  forms: ChosenSheets,
  tables: readonly Table[],
): Finding[] {
  const renamed = tables.flatMap((table) => renamedHeadings(table, unknownIn(table, findings)));
  const isTold = ({ at }: Finding): boolean =>
    renamed.some((one) => one.at.file === at.file && one.at.sheet === at.sheet);
  return [
    ...renamed,
    ...findings.flatMap((one): readonly Finding[] => {
      if (one.code === 'kolom-diabaikan') return isTold(one) ? [] : [one];
      if (one.code === 'kolom-wajib-tak-ada') return [ofForm(one, kind)];
      return one.code === 'tabel-tak-ditemukan' ? noHeadings(one, kind, forms) : [one];
    }),
  ];
}

function unknownIn({ file, sheet }: Table, findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((one) =>
    one.code === 'kolom-diabaikan' && one.at.file === file && one.at.sheet === sheet ? one.args.headings : [],
  );
}

/** A column that is not needed may have been taken out; where another heading has come, it was renamed. */
function renamedHeadings({ kind, columns }: Table, unknown: readonly string[]): Finding[] {
  const missing = valueColumns(kind).filter(({ key }) => !columns.has(key));
  const isNeeded = missing.some(({ key }) => neededKeys(kind).includes(key));
  const at = firstHeading(columns);
  if (!at || missing.length === 0 || (!isNeeded && unknown.length === 0)) return [];
  const severity = isNeeded ? 'galat' : 'peringatan';
  const args = { kind: 'formulir', missing: missing.map(({ heading }) => heading), unknown } as const;
  return [finding(severity, 'kolom-wajib-tak-ada', at, args)];
}

function firstHeading(columns: Table['columns']): Place | undefined {
  const inOrder = [...columns.values()].sort((one, other) => one.number - other.number);
  return inOrder[0]?.at;
}

/** Duties but for everybody's other ones have a volume and a norm. */
function neededKeys(kind: ListKind): readonly string[] {
  const required = valueColumns(kind).flatMap(({ key, isRequired = false }) => (isRequired ? [key] : []));
  return kind === 'tugas' ? [...required, 'volume', 'norma'] : required;
}

/** By the headings that the form had. */
function ofForm({ severity, at, args }: FindingOf<'kolom-wajib-tak-ada'>, kind: ListKind): Finding {
  const missing = args.missing.map((key) => nameOfColumn(kind, key));
  return finding(severity, 'kolom-wajib-tak-ada', at, { kind: 'formulir', missing, unknown: args.unknown });
}

/** A sheet that is there has lost its headings; one that is not is told of elsewhere. */
function noHeadings({ at }: Finding, kind: ListKind, forms: ChosenSheets): Finding[] {
  const form = forms.find(({ workbook }) => workbook.file === at.file);
  const sheet = form?.sheets.find((one) => isFormSheet(one, kind));
  if (!sheet) return [];
  const missing = neededKeys(kind).map((key) => nameOfColumn(kind, key));
  const args = { kind: 'formulir', missing, unknown: [] } as const;
  return [finding('galat', 'kolom-wajib-tak-ada', cellPlace(at.file, sheet.name, 1, 1), args)];
}
