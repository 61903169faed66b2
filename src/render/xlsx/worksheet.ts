import type { LaidLeaf, LaidTable, Placed } from '../../typeset/layout.ts';
import type { Frame } from './frame.ts';
import { isSameRow, joined } from './join-parts.ts';
import { armsPicture } from './letterhead-rows.ts';
import { pieceRows } from './piece-rows.ts';
import type { SheetRow, Worksheet } from './sheet.ts';

/** Above this many rows a frozen head would leave no room to scroll in. */
const MOST_FROZEN = 14;
/** A gap lower than this, in points, is left out. */
const LEAST_GAP = 1;

/** What has been written of a worksheet. */
interface Progress {
  readonly rows: SheetRow[];
  readonly breaks: number[];
  /** First and last row of the first head of each table. */
  readonly heads: Map<LaidTable, readonly [number, number]>;
  readonly bodies: Map<LaidTable, readonly [number, number]>;
}

/** A leaf as a worksheet whose pages are those of the layout. */
export function worksheetOf(laid: LaidLeaf, frame: Frame, arms: string): Worksheet {
  const tables = laid.tables.filter((table) => table !== undefined);
  const onlyTable = tables.length === 1 ? tables[0] : undefined;
  const progress: Progress = { rows: [], breaks: [], heads: new Map(), bodies: new Map() };
  laid.pages.forEach(({ placed }, page) => {
    if (page > 0) progress.breaks.push(progress.rows.length);
    // The workbook itself repeats the head of an only table; of several tables it cannot.
    const written = placed.filter(({ piece: { content } }) => !(onlyTable && isRepeatedHead(content)));
    writePage(written, progress, frame);
  });
  const head = onlyTable && progress.heads.get(onlyTable);
  const top = laid.pages[0]?.placed[0]?.piece.content;
  return {
    columnWidths: frame.grid.widths,
    rows: progress.rows,
    breaks: progress.breaks,
    repeated: head,
    frozen: head && head[1] < MOST_FROZEN ? head[1] + 1 : 0,
    picture: top?.kind === 'letterhead' ? armsPicture(top, arms) : undefined,
    pages: laid.pages.length,
  };
}

function isRepeatedHead(content: Placed['piece']['content']): boolean {
  return content.kind === 'head' && content.isRepeated;
}

function writePage(placed: readonly Placed[], progress: Progress, frame: Frame): void {
  let y = placed[0]?.y ?? 0;
  for (const [i, { piece, y: top }] of placed.entries()) {
    if (top - y >= LEAST_GAP) progress.rows.push({ height: top - y, cells: [] });
    const rows = writePiece(piece, progress, frame);
    const before = placed[i - 1]?.piece;
    if (before && isSameRow(before, piece)) joinLast(progress.rows);
    y = Math.max(y, top) + rows.reduce((sum, { height }) => sum + height, 0);
  }
}

function joinLast(rows: SheetRow[]): void {
  const [upper, lower] = rows.slice(-2);
  rows.splice(-2, 2, ...joined(upper!, lower!));
}

function writePiece(piece: Placed['piece'], { rows, heads, bodies }: Progress, frame: Frame): SheetRow[] {
  const { content } = piece;
  const table = 'table' in content ? content.table : undefined;
  const start = rows.length;
  const body = table && bodies.get(table);
  const written = pieceRows(piece, body, frame);
  rows.push(...written);
  const end = rows.length - 1;
  if (table && content.kind === 'head' && !content.isRepeated) heads.set(table, [start, end]);
  if (table && content.kind === 'row') bodies.set(table, [body ? body[0] : start, end]);
  return written;
}
