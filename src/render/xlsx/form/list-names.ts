/** Name of a list in the workbook, in which it can be taken for no cell. */
export function definedListName(list: string): string {
  return `daftar_${list}`;
}
