import type { Paper } from '../../reports/paper/paper.ts';
import { isoDay } from '../../vocabulary/calendar.ts';
import { languageTag } from '../language-tag.ts';
import { columnName, type Worksheet } from './sheet.ts';
import { quoteSheetName } from './sheet-names.ts';
import { element, escapeXml } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The list of the worksheets, with what of each is printed and which of its rows stand on every page. */
export function workbookXml(sheets: readonly Worksheet[], names: readonly string[]): string {
  const printed = sheets.flatMap((sheet, i) => printNames(sheet, names[i]!, i));
  return element(
    'workbook',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': `${OFFICE}/relationships`,
    },
    element('bookViews', {}, element('workbookView', { activeTab: 0 })),
    element(
      'sheets',
      {},
      ...names.map((name, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` })),
    ),
    element('definedNames', {}, ...printed),
    element('calcPr', { calcId: 191029 }),
  );
}

/** Without an area, text that reaches past the last column would be printed on a page of its own. */
function printNames(
  { rows, columnWidths, repeated }: Worksheet,
  name: string,
  localSheetId: number,
): string[] {
  const named = (key: string, range: string): string =>
    element(
      'definedName',
      { name: `_xlnm.${key}`, localSheetId },
      `${escapeXml(quoteSheetName(name))}!${range}`,
    );
  const last = `$${columnName(columnWidths.length - 1)}$${Math.max(1, rows.length)}`;
  return [
    named('Print_Area', `$A$1:${last}`),
    ...(repeated ? [named('Print_Titles', `$${repeated[0] + 1}:$${repeated[1] + 1}`)] : []),
  ];
}

/** Title, author and language; the dates are the day on the paper, so that the same paper gives the same file. */
export function corePropertiesXml({ title, author, language, day }: Paper): string {
  const dated = (name: string): string =>
    element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${isoDay(day)}T00:00:00Z`);
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, escapeXml(title)),
    element('dc:creator', {}, escapeXml(author)),
    dated('dcterms:created'),
    dated('dcterms:modified'),
    element('dc:language', {}, languageTag(language)),
  );
}

export function appPropertiesXml(): string {
  return element(
    'Properties',
    { xmlns: `${OFFICE}/extended-properties` },
    element('Application', {}, 'bagihabis'),
  );
}
