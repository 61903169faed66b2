import { zipped } from '../zip.ts';
import { drawingXml } from './drawing-xml.ts';
import type { SheetPicture } from './sheet.ts';
import { element, xmlFile } from './xml.ts';

/** The files that a workbook is made of, as XML without its first line. */
interface WorkbookParts {
  readonly workbook: string;
  readonly styles: string;
  readonly texts: string;
  readonly sheets: readonly SheetParts[];
  readonly coreProperties: string;
  readonly appProperties: string;
}

interface SheetParts {
  readonly xml: string;
  readonly picture: SheetPicture | undefined;
  readonly notes?: NoteParts;
}

/** Notes on cells: what they say, and the boxes that they are shown in. The sheet names the boxes as rId1. */
export interface NoteParts {
  readonly comments: string;
  readonly boxes: string;
}

const TYPES = 'application/vnd.openxmlformats-officedocument';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

type Files = Record<string, string | Uint8Array>;

/** All parts in one ZIP; pictures that are the same stand in it once. */
export function packWorkbook(parts: WorkbookParts): Uint8Array {
  const files: Files = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relations([
      [`${RELATIONS}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${RELATIONS}/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/app.xml': parts.appProperties,
    'docProps/core.xml': parts.coreProperties,
    'xl/_rels/workbook.xml.rels': relations([
      ...parts.sheets.map((_, i) => [`${RELATIONS}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${RELATIONS}/styles`, 'styles.xml'],
      [`${RELATIONS}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/sharedStrings.xml': parts.texts,
    'xl/styles.xml': parts.styles,
    'xl/workbook.xml': parts.workbook,
  };
  const images = imageNames(parts);
  parts.sheets.forEach((sheet, i) => Object.assign(files, sheetFiles(sheet, i + 1, images)));
  return zip(files);
}

/** Names of the pictures by their contents. */
function imageNames({ sheets }: WorkbookParts): ReadonlyMap<Uint8Array, string> {
  const names = new Map<Uint8Array, string>();
  for (const { picture } of sheets) {
    if (!picture || names.has(picture.bytes)) continue;
    names.set(picture.bytes, `image${names.size + 1}.${picture.format}`);
  }
  return names;
}

function sheetFiles(
  { xml, picture, notes }: SheetParts,
  number: number,
  images: ReadonlyMap<Uint8Array, string>,
): Files {
  const sheet = { [`xl/worksheets/sheet${number}.xml`]: xml };
  if (notes) return { ...sheet, ...noteFiles(notes, number) };
  if (!picture) return sheet;
  const image = images.get(picture.bytes)!;
  return {
    ...sheet,
    [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relations([
      [`${RELATIONS}/drawing`, `../drawings/drawing${number}.xml`],
    ]),
    [`xl/drawings/drawing${number}.xml`]: drawingXml(picture),
    [`xl/drawings/_rels/drawing${number}.xml.rels`]: relations([[`${RELATIONS}/image`, `../media/${image}`]]),
    [`xl/media/${image}`]: picture.bytes,
  };
}

function noteFiles({ comments, boxes }: NoteParts, number: number): Files {
  return {
    [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relations([
      [`${RELATIONS}/vmlDrawing`, `../drawings/vmlDrawing${number}.vml`],
      [`${RELATIONS}/comments`, `../comments${number}.xml`],
    ]),
    [`xl/comments${number}.xml`]: comments,
    // As bytes, for the notation of the boxes is older than the first line of an XML file.
    [`xl/drawings/vmlDrawing${number}.vml`]: new TextEncoder().encode(boxes),
  };
}

function contentTypes({ sheets }: WorkbookParts): string {
  const byEnding = (ending: string, type: string): string =>
    element('Default', { Extension: ending, ContentType: type });
  const part = (name: string, type: string): string =>
    element('Override', { PartName: name, ContentType: `${TYPES}.${type}+xml` });
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    byEnding('jpeg', 'image/jpeg'),
    byEnding('png', 'image/png'),
    byEnding('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    ...(sheets.some(({ notes }) => notes) ? [byEnding('vml', `${TYPES}.vmlDrawing`)] : []),
    byEnding('xml', 'application/xml'),
    element('Override', {
      PartName: '/docProps/core.xml',
      ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    }),
    part('/docProps/app.xml', 'extended-properties'),
    part('/xl/workbook.xml', 'spreadsheetml.sheet.main'),
    part('/xl/styles.xml', 'spreadsheetml.styles'),
    part('/xl/sharedStrings.xml', 'spreadsheetml.sharedStrings'),
    ...sheets.flatMap(({ picture, notes }, i) => [
      part(`/xl/worksheets/sheet${i + 1}.xml`, 'spreadsheetml.worksheet'),
      ...(picture ? [part(`/xl/drawings/drawing${i + 1}.xml`, 'drawing')] : []),
      ...(notes ? [part(`/xl/comments${i + 1}.xml`, 'spreadsheetml.comments')] : []),
    ]),
  );
}

function relations(items: readonly (readonly [type: string, target: string])[]): string {
  const lines = items.map(([type, target], i) =>
    element('Relationship', { Id: `rId${i + 1}`, Type: type, Target: target }),
  );
  return element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...lines);
}

function zip(files: Files): Uint8Array {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? encoder.encode(xmlFile(content)) : content,
  ]);
  return zipped(Object.fromEntries(entries) as Record<string, Uint8Array>);
}
