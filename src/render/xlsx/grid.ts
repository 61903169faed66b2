/** The columns of a worksheet: all edges at which any table or block of it begins or ends a column, in points. */
export interface Grid {
  readonly edges: readonly number[];
  readonly widths: readonly number[];
  /** Number of the column that begins at the edge nearest to a place. */
  columnAt(place: number): number;
  /** The same, of the edges that a wish allows. */
  columnFor(wish: WishedEdge): number;
}

/** Where an edge would be good; any edge of a table between least and most does as well. */
export interface WishedEdge {
  readonly least: number;
  readonly ideal: number;
  readonly most: number;
}

// Nearer edges than this are one: nobody sees the difference, and a column of no width confuses who works with the sheet.
const ONE_EDGE = 2;

/** A grid as wide as the text area, with the edges of all tables and as few others as do. */
export function makeGrid(width: number, tableEdges: readonly number[], wishes: readonly WishedEdge[]): Grid {
  let edges = distinct([0, width, ...tableEdges]);
  for (const wish of wishes) {
    if (!edges.some(allowedBy(wish))) edges = distinct([...edges, wish.ideal]);
  }
  return {
    edges,
    widths: edges.slice(1).map((edge, column) => edge - edges[column]!),
    columnAt: (place) => nearest(edges, place),
    columnFor: (wish) => {
      const allowed = edges.filter(allowedBy(wish));
      return edges.indexOf(allowed[nearest(allowed, wish.ideal)]!);
    },
  };
}

function allowedBy({ least, most }: WishedEdge): (edge: number) => boolean {
  return (edge) => edge >= least && edge <= most;
}

function distinct(places: readonly number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  const kept: number[] = [];
  // From the last one that is kept, or a chain of near edges would swallow whole columns.
  for (const place of sorted) if (place - (kept.at(-1) ?? -Infinity) > ONE_EDGE) kept.push(place);
  return kept;
}

function nearest(edges: readonly number[], place: number): number {
  let best = 0;
  edges.forEach((edge, i) => {
    if (Math.abs(edge - place) < Math.abs(edges[best]! - place)) best = i;
  });
  return best;
}
