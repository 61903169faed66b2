import { FORM_MARK, FORM_SHEETS, GUIDE_SHEET, SECTION_LABEL } from '../../lists/form-marks.ts';
import type { ListKind } from '../../lists/columns.ts';
import { foldHeading } from '../../lists/headings.ts';
import type { Sheet, Workbook } from '../../sheets/workbook.ts';
import { cellPlace, type Place } from '../../vocabulary/place.ts';
import { cellOf } from './grid.ts';

/** A workbook of `ekspor`. */
export interface FormMarks {
  /** Code of its section with its cell in the guide; undefined in a form of several. */
  readonly section: { readonly code: string; readonly at: Place } | undefined;
}

/** Undefined for a workbook that is no form. */
export function formOf({ file, sheets }: Workbook): FormMarks | undefined {
  const guide = sheets.find(({ name }) => isNamed(name, GUIDE_SHEET));
  const first = guide?.rows.find(({ number }) => number === 1);
  if (!guide || (first && cellOf(first, 1)?.text.trim()) !== FORM_MARK) return undefined;
  return { section: sectionIn(guide, file) };
}

function sectionIn({ name, rows }: Sheet, file: string): FormMarks['section'] {
  const row = rows.find((one) => foldHeading(cellOf(one, 1)?.text ?? '') === foldHeading(SECTION_LABEL));
  const code = row && cellOf(row, 2)?.text.trim();
  return row && code !== undefined ? { code, at: cellPlace(file, name, row.number, 2) } : undefined;
}

/** The sheet of a form for lists of a kind. */
export function isFormSheet({ name }: Sheet, kind: ListKind): boolean {
  return isNamed(name, FORM_SHEETS[kind]);
}

/** Sheets are the same whatever their capitals, as in Excel. */
export function isNamed(name: string, wanted: string): boolean {
  return name.trim().toLowerCase() === wanted.trim().toLowerCase();
}
