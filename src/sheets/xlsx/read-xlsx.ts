import { finding, type Finding } from '../../vocabulary/finding.ts';
import { startOf } from '../../vocabulary/place.ts';
import { MOST_CELLS, MOST_SHEETS } from '../limits.ts';
import { Overflow } from '../overflow.ts';
import type { Reading } from '../reading.ts';
import { Unreadable } from '../unreadable.ts';
import type { Sheet } from '../workbook.ts';
import { Archive } from '../zip/archive.ts';
import type { CellContext } from './cell.ts';
import { readDateStyles } from './date-styles.ts';
import { leftAside } from './left-aside.ts';
import { relationshipsOf, type Relationship } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readWorkbookPart, type ListedSheet } from './workbook-part.ts';
import { readWorksheet } from './worksheet.ts';

/** Reads a workbook: the cells of its worksheets with the values that were last computed. */
export function readXlsx(file: string, bytes: Buffer): Reading {
  const archive = new Archive(bytes);
  const path = workbookPath(archive);
  const { sheets: listed, isFrom1904 } = readWorkbookPart(required(archive, path));
  const relationships = relationshipsOf(archive, path);
  const worksheets = worksheetsOf(listed, relationships);
  const findings: Finding[] = leftAside(file, relationships);
  if (worksheets.length > MOST_SHEETS) {
    findings.push(
      finding('galat', 'buku-terlalu-luas', startOf(file), { what: 'lembar', limit: MOST_SHEETS }),
    );
  }
  const context = { ...cellContext(archive, relationships), isFrom1904, budget: { cells: MOST_CELLS } };
  const sheets: Sheet[] = [];
  for (const { name, isHidden, part } of worksheets.slice(0, MOST_SHEETS)) {
    const overflow = new Overflow();
    sheets.push({ name, isHidden, ...readWorksheet(required(archive, part), { ...context, overflow }) });
    findings.push(...overflow.findings(file, name));
    // Said once is enough: of the sheets that follow nothing could be read.
    if (overflow.has('sel')) break;
  }
  return { workbook: { file, sheets }, findings };
}

/** Throws for any other kind of ZIP file. */
function workbookPath(archive: Archive): string {
  const main = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.part;
  const path = [main, 'xl/workbook.xml'].find((part) => part !== undefined && archive.has(part));
  if (path !== undefined && /(?:^|\/)workbook[^/]*\.xml$/i.test(path)) return path;
  const mediaType = archive.has('mimetype') ? archive.part('mimetype')!.toString('latin1') : '';
  throw new Unreadable(mediaType.includes('opendocument.spreadsheet') ? 'ods' : 'bukan-buku');
}

function required(archive: Archive, name: string): Buffer {
  const part = archive.part(name);
  if (!part) throw new Unreadable('rusak');
  return part;
}

/** Charts and other things that have a tab and no cells are left out. */
function worksheetsOf(
  listed: readonly ListedSheet[],
  relationships: readonly Relationship[],
): (ListedSheet & { readonly part: string })[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const worksheets = listed.flatMap((sheet) => {
    const target = byId.get(sheet.relationship);
    if (target?.part === undefined) throw new Unreadable('rusak');
    return target.type === 'worksheet' ? [{ ...sheet, part: target.part }] : [];
  });
  if (worksheets.length === 0) throw new Unreadable('tanpa-lembar');
  return worksheets;
}

function cellContext(
  archive: Archive,
  relationships: readonly Relationship[],
): Omit<CellContext, 'isFrom1904'> {
  const partOf = (type: string): Buffer | undefined => {
    const part = relationships.find((relationship) => relationship.type === type)?.part;
    return part === undefined ? undefined : archive.part(part);
  };
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  return {
    sharedStrings: strings ? readSharedStrings(strings) : [],
    dateStyles: styles ? readDateStyles(styles) : new Map(),
  };
}
