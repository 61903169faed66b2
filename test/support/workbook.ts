import { strToU8, zipSync } from 'fflate';

/** What a cell of a made-up workbook holds. */
export type MadeCell =
  | string
  | number
  | undefined
  | { readonly formula: string; readonly value?: number }
  | { readonly error: string };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  /** "B1:D1". */
  readonly merges?: readonly string[];
}

/** Parts beside those of an ordinary workbook, or in their place, by name; undefined leaves one out. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

/** From the workbook to a part beside its sheets. */
export interface Relation {
  readonly type: string;
  readonly target: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A small workbook, the same bytes each time. Not by the program's own writer, whose faults it would share. */
export function workbook(
  sheets: readonly MadeSheet[],
  extra: Parts = {},
  others: readonly Relation[] = [],
): Uint8Array {
  const parts: Parts = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets
      .map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => ({ type: `${RELATIONS}/worksheet`, target: `worksheets/sheet${i + 1}.xml` })),
      ...others,
    ]),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(sheet)])),
    ...extra,
  };
  const files = Object.entries(parts).flatMap(([name, part]) =>
    part === undefined ? [] : [[name, typeof part === 'string' ? strToU8(part) : part] as const],
  );
  return zipSync(Object.fromEntries(files), { mtime: new Date(2026, 0, 1), level: 9 });
}

function relations(all: readonly Relation[]): string {
  const items = all.map(
    ({ type, target }, i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = Array.from(
    { length: sheets },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${kind}.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${overrides.join('')}</Types>`;
}

export function worksheet({ rows, merges = [] }: Omit<MadeSheet, 'name'>, before = ''): string {
  const data = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, i) => cellXml(cell, letter(i) + String(row + 1))).join('')}</row>`,
  );
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `${HEAD}${before}<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>${merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`}</worksheet>`;
}

function cellXml(cell: MadeCell, at: string): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  const value = cell.value === undefined ? '' : `<v>${cell.value}</v>`;
  return `<c r="${at}"><f>${escaped(cell.formula)}</f>${value}</c>`;
}

/** Of the first 26 columns. */
function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What Excel up to 2003 and encrypted workbooks are: a compound file; here its head and the name of one stream. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  const view = new DataView(bytes.buffer);
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, i) => (bytes[i] = byte));
  // Version 3, little endian, sectors of 512 bytes, one table sector, the directory in sector 1.
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let at = 76; at < 512; at += 4) view.setUint32(at, at === 76 ? 0 : 0xffffffff, true);
  for (let at = 512; at < 1024; at += 4) view.setUint32(at, 0xffffffff, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  ['Root Entry', stream].forEach((name, entry) => {
    const at = 1024 + entry * 128;
    for (let i = 0; i < name.length; i++) view.setUint16(at + 2 * i, name.charCodeAt(i), true);
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    bytes[at + 66] = entry === 0 ? 5 : 2;
    for (const link of [68, 72, 76]) view.setUint32(at + link, 0xffffffff, true);
    if (entry === 0) view.setUint32(at + 76, 1, true);
    view.setUint32(at + 116, 0xfffffffe, true);
  });
  return bytes;
}
