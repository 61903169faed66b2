import { activityEntries, mandateEntries } from '../../intake/activities/activity-entries.ts';
import type { IntakeContext } from '../../intake/context.ts';
import { dutyEntries } from '../../intake/duties/duty-entries.ts';
import { findTables } from '../../intake/tables/find-tables.ts';
import type { ListEntries } from '../../intake/reading/list-entries.ts';
import type { MapDraft } from '../../intake/tables/map-draft.ts';
import { staffEntries } from '../../intake/staff/staff-entries.ts';
import type { Table } from '../../intake/tables/table.ts';
import type { ListKind } from '../../lists/columns.ts';
import { FORM_MARK, GUIDE_SHEET } from '../../lists/form-marks.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import { startOf } from '../../vocabulary/place.ts';
import type { ImportList } from './lists.ts';

/** What lists say, in the terms of section files. */
export interface Intake extends ListEntries {
  readonly tables: readonly Table[];
  /** What a first peta.yaml has to ask; undefined for forms, whose columns are known. */
  readonly draft: MapDraft | undefined;
}

/** What other sheets point at comes first. */
const FORM_KINDS: readonly ListKind[] = ['fungsi', 'dpa', 'pegawai', 'tugas'];

const READERS: Readonly<Record<ListKind, (tables: readonly Table[], context: IntakeContext) => ListEntries>> =
  {
    pegawai: staffEntries,
    tugas: dutyEntries,
    dpa: activityEntries,
    fungsi: mandateEntries,
  };

/** Finds the tables of the list and reads their rows. */
export function takeIn(
  workbooks: readonly Workbook[],
  list: ImportList,
  sheets: readonly string[],
  context: IntakeContext,
): Intake {
  return list === 'formulir'
    ? takeInForms(workbooks, sheets, context)
    : takeInKind(workbooks, list, sheets, context);
}

function takeInKind(
  workbooks: readonly Workbook[],
  kind: ListKind,
  sheets: readonly string[],
  context: IntakeContext,
): Intake {
  const { tables, findings, draft } = findTables(workbooks, { kind, map: context.map, sheets });
  const read = READERS[kind](tables, context);
  return {
    ...read,
    tables,
    findings: [...findings, ...read.findings],
    draft: { ...draft, units: [...draft.units, ...read.unknownUnits] },
  };
}

/** A sheet that was taken out of a form says nothing; a workbook that is no form at all is told. */
function takeInForms(
  workbooks: readonly Workbook[],
  sheets: readonly string[],
  context: IntakeContext,
): Intake {
  const forms = workbooks.filter(isForm);
  const parts = FORM_KINDS.map((kind) => takeInKind(forms, kind, sheets, context));
  return {
    entries: parts.flatMap(({ entries }) => entries),
    findings: [
      ...workbooks.filter((workbook) => !isForm(workbook)).map(noForm),
      ...parts.flatMap(({ findings }) => findings).filter(({ code }) => code !== 'tabel-tak-ditemukan'),
    ],
    unknownUnits: [],
    tables: parts.flatMap(({ tables }) => tables),
    draft: undefined,
  };
}

function isForm({ sheets }: Workbook): boolean {
  const [row] = sheets.find(({ name }) => name === GUIDE_SHEET)?.rows ?? [];
  const [cell] = row?.cells ?? [];
  return row?.number === 1 && cell?.column === 1 && cell.text.trim() === FORM_MARK;
}

function noForm({ file, sheets }: Workbook): Finding {
  const args = { kind: 'formulir', sheets: sheets.map(({ name }) => name) } as const;
  return finding('galat', 'tabel-tak-ditemukan', startOf(file), args);
}
