import type { Leaf, Paper } from '../../reports/paper/paper.ts';
import type { LaidLeaf, LaidTable } from '../../typeset/layout.ts';
import { GAPS, MM } from '../../typeset/measures.ts';
import { makeGrid, type Grid, type WishedEdge } from './grid.ts';

/** What all rows of a worksheet are set in. */
export interface Frame {
  readonly leaf: Leaf;
  readonly grid: Grid;
  /** Of the text area, in points. */
  readonly width: number;
  /** Of the text, in points. */
  readonly size: number;
  readonly language: 'id' | 'en';
  readonly tables: ReadonlyMap<LaidTable, SheetTable>;
}

/** A table in the grid. */
export interface SheetTable {
  readonly laid: LaidTable;
  /** Where each of its columns begins, and the last one ends. */
  readonly starts: readonly number[];
}

/** The frame of a leaf whose text area is so many points wide. */
export function frameOf(laid: LaidLeaf, { type, language }: Paper, width: number): Frame {
  const laidTables = laid.tables.filter((table) => table !== undefined);
  // A leaf whose blocks ask for no edge of their own gets one column of the worksheet for each column of its table.
  const grid = makeGrid(
    width,
    laidTables.flatMap(({ edges }) => edges),
    wishesOf(laid, width),
  );
  const tables = laidTables.map((table) => {
    const starts = table.edges.map((edge) => grid.columnAt(edge));
    return [table, { laid: table, starts }] as const;
  });
  return { leaf: laid.leaf, grid, width, size: type.size, language, tables: new Map(tables) };
}

/** Where the values of facts begin. */
export const FACT_VALUES: WishedEdge = {
  least: GAPS.factLabel - 5 * MM,
  ideal: GAPS.factLabel,
  most: GAPS.factLabel + 15 * MM,
};

/** How much narrower than its room a signature may be; the layout seldom fills it. All lengths in points. */
const SPARE = 12 * MM;

/** Where the right signature begins: far enough from the left edge that one at the left can end there as well. */
export function rightSignature(width: number, room: number): WishedEdge {
  const ideal = width - room;
  return { least: Math.max(ideal - 50 * MM, room - SPARE), ideal, most: ideal + SPARE };
}

/** Where the left signature ends, at the latest where the right one begins. */
export function leftSignature(room: number, right: number): WishedEdge {
  return { least: room - SPARE, ideal: room, most: right };
}

function wishesOf({ leaf: { blocks, signatures }, pages }: LaidLeaf, width: number): WishedEdge[] {
  const last = pages.at(-1)?.placed.at(-1)?.piece.content;
  const room = last?.kind === 'signatures' ? last.room : 0;
  return [
    ...(blocks.some(({ kind }) => kind === 'facts') ? [FACT_VALUES] : []),
    ...(signatures.length > 0 ? [rightSignature(width, room)] : []),
  ];
}
