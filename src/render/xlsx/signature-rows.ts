import { GAPS, lineHeight } from '../../typeset/measures.ts';
import type { LaidSignature } from '../../typeset/layout.ts';
import { leftSignature, rightSignature, type Frame } from './frame.ts';
import type { SheetCell, SheetRow } from './sheet.ts';
import type { CellStyle } from './style.ts';
import { lineCell } from './text-rows.ts';

/** To be filled in by hand. */
const NO_NAME = '.'.repeat(40);

/** Side by side, so that the names stand on one line. */
export function signatureRows(signatures: readonly LaidSignature[], frame: Frame): SheetRow[] {
  const { size } = frame;
  const above = Math.max(...signatures.map((signature) => signature.above.length));
  const under = signatures.map(underOf);
  const below = Math.max(...under.map(({ length }) => length));
  const row = (height: number, lines: readonly (Line | undefined)[]): SheetRow => ({
    height,
    cells: lines.flatMap((line, i) => cellOf(line, i, signatures.length, frame)),
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
  return [...(names ?? [{ text: NO_NAME, style: {} }]), ...below.map((text) => ({ text, style: {} }))];
}

function cellOf(line: Line | undefined, index: number, count: number, { grid, size }: Frame): SheetCell[] {
  if (line === undefined) return [];
  const width = grid.edges.at(-1)!;
  const style = { size, horizontal: 'center', ...line.style } as const;
  return index < count - 1
    ? [lineCell(line.text, style, 0, grid.columnFor(leftSignature(width)))]
    : [lineCell(line.text, style, grid.columnFor(rightSignature(width)), grid.widths.length)];
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
