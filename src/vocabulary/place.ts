/**
 * Where in which file. Lines and columns count from 1, in characters; the end is exclusive. In a workbook or list, line
 * and column are those of the cell.
 */
export interface Place {
  readonly file: string;
  /** Name of the sheet; undefined for a file that is text. */
  readonly sheet?: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** By file and sheet, then by place in it. */
export function comparePlaces(one: Place, other: Place): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  const [sheet, otherSheet] = [one.sheet ?? '', other.sheet ?? ''];
  if (sheet !== otherSheet) return sheet < otherSheet ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

/** The beginning of a file, for findings about the file as a whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** One cell of a sheet; row and column count from 1. */
export function cellPlace(file: string, sheet: string, row: number, column: number): Place {
  return { file, sheet, line: row, column, endLine: row, endColumn: column + 1 };
}
