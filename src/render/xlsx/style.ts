import { element } from './xml.ts';

/** How a cell looks. Sizes in points, colours as RRGGBB. */
export interface CellStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly borders?: Borders;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly indent?: number;
  readonly wraps?: boolean;
  /** A line a trifle too long for its cell is set smaller, not cut. */
  readonly shrinks?: boolean;
  readonly rotated?: boolean;
  /** A number format of the workbook: "#,##0.00". */
  readonly format?: string;
  /** Stays text when somebody edits the cell, whatever it looks like. */
  readonly quoted?: boolean;
  /** May be changed where the sheet is protected. */
  readonly unlocked?: boolean;
}

export type Borders = Readonly<Partial<Record<Side, 'thin' | 'thick'>>>;

type Side = 'left' | 'right' | 'top' | 'bottom';
// The order that the file format demands.
const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

export const BOXED: Borders = { left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' };

/** All styles of a workbook; each gets a number that its cells name. */
export interface Styles {
  numberOf(style: CellStyle): number;
  xml(): string;
}

const FIRST_OWN_FORMAT = 164;
// The unit of column widths is a digit of this font, whatever the typeface of the paper; see worksheet-xml.ts.
const NORMAL_FONT = element('font', {}, element('sz', { val: 11 }), element('name', { val: 'Arial' }));
const NORMAL_FORMAT = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/** Begins with the plain style as number 0. */
export function collectStyles(family: string): Styles {
  const fonts = numbered([NORMAL_FONT]);
  const fills = numbered([fillXml('none'), fillXml('gray125')]);
  const borders = numbered([borderXml({})]);
  const formats = numbered([]);
  const cells = numbered([element('xf', { ...NORMAL_FORMAT, xfId: 0 })]);

  const add = (style: CellStyle): number =>
    cells.of(
      cellXml(style, {
        numFmtId: formatNumberOf(style.format, formats),
        fontId: fonts.of(fontXml(style, family)),
        fillId: style.fill === undefined ? 0 : fills.of(fillXml('solid', style.fill)),
        borderId: borders.of(borderXml(style.borders ?? {})),
      }),
    );
  // Thousands of cells share a few styles.
  const known = new Map<string, number>();
  const numberOf = (style: CellStyle): number => {
    const key = JSON.stringify(style);
    const number = known.get(key) ?? add(style);
    known.set(key, number);
    return number;
  };
  const xml = (): string =>
    element(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      ...formatsXml(formats.all),
      list('fonts', fonts.all),
      list('fills', fills.all),
      list('borders', borders.all),
      list('cellStyleXfs', [element('xf', NORMAL_FORMAT)]),
      list('cellXfs', cells.all),
      list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    );
  return { numberOf, xml };
}

/** "@", for text, is a format of the workbook's own: known by its number it is taken for text everywhere. */
const TEXT_FORMAT = { code: '@', number: 49 };

function formatNumberOf(format: string | undefined, formats: Numbered): number {
  if (format === undefined) return 0;
  return format === TEXT_FORMAT.code ? TEXT_FORMAT.number : FIRST_OWN_FORMAT + formats.of(format);
}

interface Numbered {
  readonly all: string[];
  of(text: string): number;
}

/** Each different text once, with its place. */
function numbered(first: readonly string[]): Numbered {
  const places = new Map(first.map((text, place) => [text, place]));
  const all = [...first];
  const of = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, all.length);
    return all.push(text) - 1;
  };
  return { all, of };
}

function list(name: string, items: readonly string[]): string {
  return element(name, { count: items.length }, ...items);
}

function formatsXml(codes: readonly string[]): string[] {
  if (codes.length === 0) return [];
  const items = codes.map((code, place) =>
    element('numFmt', { numFmtId: FIRST_OWN_FORMAT + place, formatCode: code }),
  );
  return [list('numFmts', items)];
}

function fontXml({ size, bold, italic, underline, colour }: CellStyle, family: string): string {
  return element(
    'font',
    {},
    ...(bold ? [element('b')] : []),
    ...(italic ? [element('i')] : []),
    ...(underline ? [element('u')] : []),
    element('sz', { val: size }),
    ...(colour === undefined ? [] : [element('color', { rgb: `FF${colour}` })]),
    element('name', { val: family }),
  );
}

function fillXml(pattern: string, colour?: string): string {
  const content = colour === undefined ? [] : [element('fgColor', { rgb: `FF${colour}` })];
  return element('fill', {}, element('patternFill', { patternType: pattern }, ...content));
}

function borderXml(borders: Borders): string {
  const black = element('color', { rgb: 'FF000000' });
  const sides = SIDES.map((side) => {
    const line = borders[side];
    return line === undefined ? element(side) : element(side, { style: line }, black);
  });
  return element('border', {}, ...sides, element('diagonal'));
}

function cellXml(style: CellStyle, parts: Readonly<Record<string, number>>): string {
  const attributes = {
    ...parts,
    xfId: 0,
    quotePrefix: style.quoted ? 1 : undefined,
    applyNumberFormat: style.format === undefined ? undefined : 1,
    applyFont: 1,
    applyFill: 1,
    applyBorder: 1,
    applyAlignment: 1,
    applyProtection: style.unlocked ? 1 : undefined,
  };
  const alignment = element('alignment', {
    horizontal: style.horizontal,
    vertical: style.vertical ?? 'top',
    textRotation: style.rotated ? 90 : undefined,
    wrapText: style.wraps ? 1 : undefined,
    indent: style.indent,
    shrinkToFit: style.shrinks ? 1 : undefined,
  });
  const protection = style.unlocked ? [element('protection', { locked: 0 })] : [];
  return element('xf', attributes, alignment, ...protection);
}
