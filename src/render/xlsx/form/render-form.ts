import type { Form } from '../../../forms/form.ts';
import { packWorkbook } from '../package.ts';
import { collectStyles } from '../style.ts';
import { appPropertiesXml } from '../workbook-xml.ts';
import { entrySheetXml } from './entry-sheet.ts';
import { guideSheetXml } from './guide-sheet.ts';
import { listSheetXml } from './list-sheet.ts';
import { FAMILY } from './looks.ts';
import { notesOf } from './notes.ts';
import { collectTexts } from '../shared-texts.ts';
import { exactTextXml } from './exact-text.ts';
import { widthsOf } from './widths.ts';
import { formPropertiesXml, formWorkbookXml } from './workbook.ts';

/** A form as a workbook (XLSX) that is filled in without knowing of any other file. */
export function renderForm(form: Form): Uint8Array {
  const shared = { styles: collectStyles(FAMILY), texts: collectTexts(exactTextXml) };
  // Before the parts below are read: writing a sheet is what fills the styles and the texts.
  const guide = { xml: guideSheetXml(form, shared), picture: undefined };
  const entries = form.sheets.map((sheet, i) => {
    const widths = widthsOf(sheet);
    const xml = entrySheetXml(sheet, widths, form, shared);
    return { xml, picture: undefined, notes: notesOf(sheet, i + 1, widths) };
  });
  const lists = { xml: listSheetXml(form, shared), picture: undefined };
  return packWorkbook({
    sheets: [guide, ...entries, lists],
    workbook: formWorkbookXml(form),
    styles: shared.styles.xml(),
    texts: shared.texts.xml(),
    coreProperties: formPropertiesXml(form),
    appProperties: appPropertiesXml(),
  });
}
