import type { Paper } from '../../reports/paper/paper.ts';
import type { Layout } from '../../typeset/layout.ts';
import { collectTexts } from './shared-texts.ts';
import { frameOf } from './frame.ts';
import { packWorkbook } from './package.ts';
import { sheetNames } from './sheet-names.ts';
import { collectStyles } from './style.ts';
import { appPropertiesXml, corePropertiesXml, workbookXml } from './workbook-xml.ts';
import { worksheetOf } from './worksheet.ts';
import { worksheetXml } from './worksheet-xml.ts';

/**
 * A paper as a workbook (XLSX): each leaf a worksheet that prints as the layout says, with real numbers, sums that the
 * workbook computes, and text that stays text.
 */
export function renderXlsx(paper: Paper, layout: Layout): Uint8Array {
  const styles = collectStyles(paper.type.family);
  const texts = collectTexts();
  const sheets = layout.leaves.map((laid) =>
    worksheetOf(laid, frameOf(laid, paper, layout.width), paper.words.arms),
  );
  // Before the parts below are read: writing a sheet is what fills the styles and the texts.
  const written = sheets.map((sheet, i) => ({
    xml: worksheetXml(paper, sheet, i === 0, styles, texts),
    picture: sheet.picture,
  }));
  return packWorkbook({
    sheets: written,
    workbook: workbookXml(sheets, sheetNames(paper.leaves.map(({ name }) => name))),
    styles: styles.xml(),
    texts: texts.xml(),
    coreProperties: corePropertiesXml(paper),
    appProperties: appPropertiesXml(),
  });
}
