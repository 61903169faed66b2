import type { LaidTable, Piece } from './layout.ts';
import { GAPS, lineHeight, PADDING } from './measures.ts';
import { chunks, piece } from './piece.ts';
import type { Setting } from './table.ts';

/** A table as its head, its rows and its total. */
export function tablePieces(laid: LaidTable, block: number, setting: Setting, pageHeight: number): Piece[] {
  const { table, rowLines, rowHeights } = laid;
  const headHeight = laid.headHeight + laid.numbersHeight;
  const last = table.rows.length - 1;
  const room = Math.min((pageHeight - headHeight) / 2, HIGHEST);
  const rows = table.rows.flatMap(({ isGroup = false }, row) =>
    rowParts(rowLines[row]!, rowHeights[row]!, room, setting.size).map((part, i, parts) =>
      piece({
        content: { kind: 'row', table: laid, row, lines: part.lines },
        height: part.height,
        // The first row never stands alone under its head, nor the last alone on a page.
        keepsNext: i === parts.length - 1 && (isGroup || row === 0 || row === last - 1),
        from: { block, row },
        under: laid,
      }),
    ),
  );
  const total = table.total
    ? [
        piece({
          content: { kind: 'total', table: laid },
          height: laid.totalHeight,
          from: { block, row: table.rows.length },
          under: laid,
        }),
      ]
    : [];
  const body = [...rows, ...total].map((part, i, all) =>
    i === all.length - 2 && total.length > 0
      ? { ...part, keepsNext: true }
      : { ...part, keepsNext: part.keepsNext && i < all.length - 1 },
  );
  const head = piece({
    content: { kind: 'head', table: laid, isRepeated: false },
    height: headHeight,
    gap: GAPS.betweenBlocks,
    keepsNext: body.length > 0,
    from: { block, row: 0 },
  });
  return [head, ...body];
}

/** Points. A workbook has no higher rows. */
const HIGHEST = 400;

/** A row as it is, or in parts where it is higher than half a page: then it would leave too much of a page empty. */
function rowParts(
  lines: readonly (readonly string[])[],
  height: number,
  room: number,
  size: number,
): { readonly lines: readonly (readonly string[])[]; readonly height: number }[] {
  if (height <= room) return [{ lines, height }];
  const most = Math.max(1, Math.floor((room - 2 * PADDING.y) / lineHeight(size)));
  const count = Math.max(...lines.map(({ length }) => length));
  return chunks(
    Array.from({ length: count }, (_, i) => i),
    most,
  ).map((part) => ({
    lines: lines.map((cell) => cell.slice(part[0], part.at(-1)! + 1)),
    height: part.length * lineHeight(size) + 2 * PADDING.y,
  }));
}
