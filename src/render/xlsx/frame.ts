import { barScale } from '../../reports/paper/cell-text.ts';
import type { Leaf, Paper } from '../../reports/paper/paper.ts';
import type { LaidLeaf, LaidTable } from '../../typeset/layout.ts';
import { GAPS, MM } from '../../typeset/measures.ts';
import { edgesOf, makeGrid, type Grid, type WishedEdge } from './grid.ts';

/** What all rows of a worksheet are set in. */
export interface Frame {
  readonly leaf: Leaf;
  readonly grid: Grid;
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
  /** The utilisation that the full length of a bar stands for. */
  readonly barScale: number;
}

export function frameOf(laid: LaidLeaf, { type, language }: Paper, width: number): Frame {
  const grid = gridOf(laid, width);
  const tables = tablesOf(laid).map((table) => {
    const starts = [0, ...edgesOf(table.columnWidths)].map((edge) => grid.columnAt(edge));
    return [table, { laid: table, starts, barScale: barScale(table.table) }] as const;
  });
  return { leaf: laid.leaf, grid, size: type.size, language, tables: new Map(tables) };
}

function tablesOf({ tables }: LaidLeaf): LaidTable[] {
  return tables.filter((table) => table !== undefined);
}

/** A leaf whose blocks ask for no edge of their own gets one column of the worksheet for each column of its table. */
function gridOf(laid: LaidLeaf, width: number): Grid {
  const { leaf } = laid;
  return makeGrid(
    width,
    tablesOf(laid).map(({ columnWidths }) => columnWidths),
    wishesOf(leaf, width),
  );
}

/** Where the values of facts begin. */
export const FACT_VALUES: WishedEdge = {
  least: GAPS.factLabel - 5 * MM,
  ideal: GAPS.factLabel,
  most: GAPS.factLabel + 15 * MM,
};

/** Where the right signature begins. */
export function rightSignature(width: number): WishedEdge {
  const ideal = width - GAPS.signatureWidth;
  return { least: ideal - 50 * MM, ideal, most: ideal + 12 * MM };
}

/** Where the left signature ends. */
export function leftSignature(width: number): WishedEdge {
  const ideal = GAPS.signatureWidth;
  return { least: ideal - 12 * MM, ideal, most: rightSignature(width).most };
}

function wishesOf({ blocks, signatures }: Leaf, width: number): WishedEdge[] {
  return [
    ...(blocks.some(({ kind }) => kind === 'facts') ? [FACT_VALUES] : []),
    ...(signatures.length > 0 ? [rightSignature(width)] : []),
    ...(signatures.length > 1 ? [leftSignature(width)] : []),
  ];
}
