import type { FormSheet } from '../../../forms/form.ts';
import { cellName } from '../../../vocabulary/cell-name.ts';
import type { NoteParts } from '../package.ts';
import { element } from '../xml.ts';
import { FAMILY } from './looks.ts';
import { exactTextXml } from './exact-text.ts';

/** Of a box in pixels, and of the letters in it. */
const BOX = { width: 300, lineHeight: 16, letter: 6.2, margin: 14 };
const ROW_HEIGHT = 20;
const PIXELS_PER_CHARACTER = 7;

/** Notes on the headings of a sheet, as every program since Excel 97 shows them. */
export function notesOf(sheet: FormSheet, number: number, widths: readonly number[]): NoteParts {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const notes = sheet.columns.map(({ note }, i) => commentXml(note, i + 1));
  const boxes = sheet.columns.map(({ note }, i) => boxXml(note, i, number * 1024 + i + 1, widths));
  return {
    comments: element(
      'comments',
      { xmlns: main },
      element('authors', {}, element('author', {}, 'bagihabis')),
      element('commentList', {}, ...notes),
    ),
    boxes: element(
      'xml',
      {
        'xmlns:v': 'urn:schemas-microsoft-com:vml',
        'xmlns:o': 'urn:schemas-microsoft-com:office:office',
        'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
      },
      element('o:shapelayout', { 'v:ext': 'edit' }, element('o:idmap', { 'v:ext': 'edit', data: number })),
      BOX_TYPE,
      ...boxes,
    ),
  };
}

function commentXml(note: string, column: number): string {
  const look = element('rPr', {}, element('sz', { val: 9 }), element('rFont', { val: FAMILY }));
  const text = element('text', {}, element('r', {}, look, exactTextXml(note)));
  return element('comment', { ref: cellName(1, column), authorId: 0 }, text);
}

const BOX_TYPE = element(
  'v:shapetype',
  { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
  element('v:stroke', { joinstyle: 'miter' }),
  element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
);

function boxXml(note: string, column: number, id: number, widths: readonly number[]): string {
  return element(
    'v:shape',
    {
      id: `_x0000_s${id}`,
      type: '#_x0000_t202',
      style: 'position:absolute;visibility:hidden',
      fillcolor: '#ffffe1',
      'o:insetmode': 'auto',
    },
    element('v:fill', { color2: '#ffffe1' }),
    element('v:shadow', { on: 't', color: 'black', obscured: 't' }),
    element('v:path', { 'o:connecttype': 'none' }),
    element('v:textbox', { style: 'mso-direction-alt:auto' }, element('div', { style: 'text-align:left' })),
    element(
      'x:ClientData',
      { ObjectType: 'Note' },
      element('x:MoveWithCells'),
      element('x:SizeWithCells'),
      element('x:Anchor', {}, anchorOf(note, column, widths)),
      element('x:AutoFill', {}, 'False'),
      element('x:Row', {}, '0'),
      element('x:Column', {}, String(column)),
    ),
  );
}

/** Left column and pixels in it, upper row and pixels, right column, lower row: beside the heading, below its row. */
function anchorOf(note: string, column: number, widths: readonly number[]): string {
  const perLine = Math.floor((BOX.width - BOX.margin) / BOX.letter);
  const lines = note
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  const rows = Math.ceil((lines * BOX.lineHeight + BOX.margin) / ROW_HEIGHT);
  const left = column + 1;
  let right = left;
  let rest = BOX.width;
  for (; rest > widthOf(right); right++) rest -= widthOf(right);
  return [left, 10, 0, 4, right, rest, rows, 4].join(', ');

  function widthOf(place: number): number {
    return Math.round((widths[place] ?? 9) * PIXELS_PER_CHARACTER);
  }
}
