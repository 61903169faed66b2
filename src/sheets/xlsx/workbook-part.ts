import { nameText } from '../cell-text.ts';
import { XmlScanner } from '../xml/scanner.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Of the relationship that leads to its part. */
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** Days are counted from 1904 on, as on old Macintosh computers. */
  readonly isFrom1904: boolean;
}

export function readWorkbookPart(part: Buffer): WorkbookPart {
  const sheets: ListedSheet[] = [];
  let isFrom1904 = false;
  for (const xml = new XmlScanner(part); xml.next();) {
    if (!xml.isOpening) continue;
    if (xml.name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(xml.attribute('date1904') ?? '');
    if (xml.name === 'sheet') {
      sheets.push({
        name: nameText(xml.attribute('name') ?? ''),
        isHidden: ['hidden', 'veryHidden'].includes(xml.attribute('state') ?? ''),
        relationship: xml.attribute('id') ?? '',
      });
    }
  }
  return { sheets, isFrom1904 };
}
