import { BorderStyle, BuilderElement, Table, TableLayoutType, WidthType, type TableRow } from 'docx';
import type { LaidTable, Piece } from '../../typeset/layout.ts';
import { PADDING } from '../../typeset/measures.ts';
import { bodyRow, headRows, totalRow, type TableSetting } from './rows.ts';
import { legal } from './text.ts';
import { twips } from './units.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
/** Lines take a little of the height of a row in some programs. */
const LINE_ROOM = 0.5;

/**
 * Rows of a table that stand together on a page, under its heads. Each page of the layout has a table of its own: so it
 * ends where planned, but who adds many rows must join the tables by hand.
 */
export function table(laid: LaidTable, pieces: readonly Piece[], setting: TableSetting): Table {
  const columnWidths = wholeWidths(laid.columnWidths);
  return new NamedTable(laid.table.name, {
    rows: [...headRows(laid, setting), ...pieces.flatMap((piece) => rowOf(piece, setting))],
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    margins: {
      top: twips(PADDING.y),
      bottom: twips(PADDING.y - LINE_ROOM),
      left: twips(PADDING.x),
      right: twips(PADDING.x),
    },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
  });
}

function rowOf(piece: Piece, setting: TableSetting): TableRow[] {
  const { content } = piece;
  if (content.kind === 'row') return [bodyRow(content.table, content.row, piece, setting)];
  if (content.kind === 'total') return [totalRow(content.table, piece.keepsNext, setting)];
  return [];
}

/** Widths in twips whose sum is that of the table: each edge is rounded, not each width. */
function wholeWidths(widths: readonly number[]): number[] {
  let edge = 0;
  return widths.map((width) => {
    const left = twips(edge);
    edge += width;
    return twips(edge) - left;
  });
}

/** A table that says what it shows to those who cannot see it. */
class NamedTable extends Table {
  constructor(name: string, options: ConstructorParameters<typeof Table>[0]) {
    super(options);
    const properties = this.root[0] as BuilderElement;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- docx has no option for the caption of a table
    properties.addChildElement(
      new BuilderElement({
        name: 'w:tblCaption',
        attributes: { name: { key: 'w:val', value: legal(name) } },
      }),
    );
  }
}
