/** "AB12" for row 12 and column 28, both counted from 1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** "AB" for column 28. */
export function columnName(column: number): string {
  const before = column > 26 ? columnName(Math.floor((column - 1) / 26)) : '';
  return before + String.fromCharCode(65 + ((column - 1) % 26));
}
