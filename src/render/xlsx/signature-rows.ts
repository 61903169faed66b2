import type { Content, LaidSignature } from '../../typeset/layout.ts';
import { DOTTED_NAME } from '../../typeset/looks.ts';
import { GAPS, lineHeight } from '../../typeset/measures.ts';
import { leftSignature, rightSignature, type Frame } from './frame.ts';
import type { SheetCell, SheetRow } from './sheet.ts';
import type { CellStyle } from './style.ts';
import { lineCell } from './text-rows.ts';

type Signatures = Extract<Content, { kind: 'signatures' }>;

/** Side by side, so that the names stand on one line. */
export function signatureRows({ signatures, room }: Signatures, frame: Frame): SheetRow[] {
  const { size } = frame;
  const above = Math.max(...signatures.map((signature) => signature.above.length));
  const under = signatures.map(underOf);
  const below = Math.max(...under.map(({ length }) => length));
  const row = (height: number, lines: readonly (Line | undefined)[]): SheetRow => ({
    height,
    cells: lines.flatMap((line, i) => cellOf(line, placeOf(i, signatures.length, room, frame), size)),
  });
  return [
    ...range(above).map((i) =>
      row(
        lineHeight(size),
        signatures.map((signature) => plain(signature.above[i - above + signature.above.length])),
      ),
    ),
    row(GAPS.signature, []),
    ...range(below).map((i) =>
      row(
        lineHeight(size),
        under.map((lines) => lines[i]),
      ),
    ),
  ];
}

/** First of the grid's columns, and the one after the last. */
type Columns = readonly [number, number];

interface Line {
  readonly text: string;
  readonly style: Partial<CellStyle>;
}

function plain(text: string | undefined): Line | undefined {
  return text === undefined ? undefined : { text, style: {} };
}

/** The name, then rank and NIP. */
function underOf({ name, below }: LaidSignature): Line[] {
  const names = name?.map((text) => ({ text, style: { bold: true, underline: true } }));
  return [...(names ?? [{ text: DOTTED_NAME, style: {} }]), ...below.map((text) => ({ text, style: {} }))];
}

function cellOf(line: Line | undefined, [from, to]: Columns, size: number): SheetCell[] {
  if (line === undefined) return [];
  return [lineCell(line.text, { size, horizontal: 'center', ...line.style }, from, to)];
}

/** The last signature at the right, one before it at the left. */
function placeOf(index: number, count: number, room: number, { grid, width }: Frame): Columns {
  const right = grid.columnFor(rightSignature(width, room));
  return index < count - 1
    ? [0, grid.columnFor(leftSignature(room, grid.edges[right]!))]
    : [right, grid.widths.length];
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
