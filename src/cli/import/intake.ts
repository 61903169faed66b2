import { activityEntries, mandateEntries } from '../../intake/activities/activity-entries.ts';
import type { IntakeContext } from '../../intake/context.ts';
import { dutyEntries } from '../../intake/duties/duty-entries.ts';
import { chosenSheets } from '../../intake/tables/chosen-sheets.ts';
import { formOf, isFormSheet } from '../../intake/tables/form-of.ts';
import { findTables } from '../../intake/tables/find-tables.ts';
import type { ListEntries } from '../../intake/reading/list-entries.ts';
import type { MapDraft } from '../../intake/tables/map-draft.ts';
import { staffEntries } from '../../intake/staff/staff-entries.ts';
import type { Table } from '../../intake/tables/table.ts';
import { LIST_KINDS, type ListKind } from '../../lists/columns.ts';
import type { Sheet, Workbook } from '../../sheets/workbook.ts';
import type { Finding, FindingCode } from '../../vocabulary/finding.ts';
import { inForms, missingSheet, noForm } from './form-findings.ts';
import type { ImportList } from './lists.ts';
import { tooManyRows } from './most-rows.ts';

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
  const tooMany = tooManyRows(workbooks, sheets);
  if (tooMany) return { entries: [], findings: [tooMany], unknownUnits: [], tables: [], draft: undefined };
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

/** All sheets of forms, unless only some are wanted; a workbook that is no form at all is told. */
function takeInForms(
  workbooks: readonly Workbook[],
  sheets: readonly string[],
  context: IntakeContext,
): Intake {
  const forms = workbooks.filter((workbook) => formOf(workbook)).map(unhidden);
  const { chosen } = chosenSheets(forms, sheets);
  const parts = FORM_KINDS.map((kind) => takeInKind(forms, kind, sheets, context));
  return {
    entries: parts.flatMap(({ entries }) => entries),
    findings: [
      ...workbooks.filter((workbook) => !formOf(workbook)).map(noForm),
      ...(sheets.length === 0 ? forms.flatMap(missingSheets) : []),
      ...parts.flatMap(({ findings, tables }, i) =>
        inForms(findings, FORM_KINDS[i]!, chosen, tables).filter(({ code }) => isToldBy(code, i === 0)),
      ),
    ],
    unknownUnits: [],
    tables: parts.flatMap(({ tables }) => tables),
    draft: undefined,
  };
}

/** A sheet that is not there is not there for any list. */
function isToldBy(code: FindingCode, isFirst: boolean): boolean {
  return isFirst || code !== 'lembar-tak-ada';
}

/** Whoever hides a sheet of a form does so for a better view of the others. */
function unhidden(form: Workbook): Workbook {
  const isList = (sheet: Sheet): boolean => LIST_KINDS.some((kind) => isFormSheet(sheet, kind));
  const sheets = form.sheets.map((sheet) => (isList(sheet) ? { ...sheet, isHidden: false } : sheet));
  return { ...form, sheets };
}

function missingSheets(form: Workbook): Finding[] {
  return LIST_KINDS.flatMap((kind) => missingSheet(form, kind));
}
