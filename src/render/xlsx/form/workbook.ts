import type { Form } from '../../../forms/form.ts';
import { languageTag } from '../../language-tag.ts';
import { quoteSheetName } from '../sheet-names.ts';
import { element, escapeXml } from '../xml.ts';
import { filterArea, repeatedRange } from './entry-sheet.ts';
import { LIST_SHEET, listNamesXml } from './list-sheet.ts';

/** The list of the sheets with the names of ranges: the guide first, the lists last and hidden. */
export function formWorkbookXml(form: Form): string {
  const names = [form.guideName, ...form.sheets.map(({ name }) => name), LIST_SHEET];
  const { WORKBOOK, RELATIONS } = NAMESPACES;
  return element(
    'workbook',
    { xmlns: WORKBOOK, 'xmlns:r': RELATIONS },
    element('bookViews', {}, element('workbookView', { activeTab: 0, tabRatio: 700 })),
    element(
      'sheets',
      {},
      ...names.map((name, i) =>
        element('sheet', {
          name,
          sheetId: i + 1,
          state: name === LIST_SHEET ? 'hidden' : undefined,
          'r:id': `rId${i + 1}`,
        }),
      ),
    ),
    element('definedNames', {}, ...sheetNamesXml(form), ...listNamesXml(form)),
    element('calcPr', { calcId: 191029 }),
  );
}

const NAMESPACES = {
  WORKBOOK: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  RELATIONS: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

function sheetNamesXml({ sheets }: Form): string[] {
  return sheets.flatMap((sheet, i) => {
    const quoted = quoteSheetName(sheet.name);
    // The guide stands before them.
    const localSheetId = i + 1;
    const filtered = filterArea(sheet).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return [
      element(
        'definedName',
        { name: '_xlnm._FilterDatabase', localSheetId, hidden: 1 },
        escapeXml(`${quoted}!${filtered}`),
      ),
      element(
        'definedName',
        { name: '_xlnm.Print_Titles', localSheetId },
        escapeXml(repeatedRange(sheet, quoted)),
      ),
    ];
  });
}

/** Title, author and language; undated, so that the same sections give the same file. */
export function formPropertiesXml({ title, language }: Form): string {
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('dc:title', {}, escapeXml(title)),
    element('dc:creator', {}, 'bagihabis'),
    element('dc:language', {}, languageTag(language)),
  );
}
