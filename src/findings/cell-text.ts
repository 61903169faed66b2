import { baseName } from '../files/paths.ts';
import { cellName } from '../vocabulary/cell-name.ts';
import type { Place } from '../vocabulary/place.ts';
import { presentable } from '../vocabulary/presentable.ts';

/** A place that is a cell of a workbook or list. */
export interface CellPlace extends Place {
  readonly sheet: string;
}

export function isCell(place: Place): place is CellPlace {
  return place.sheet !== undefined;
}

/** A cell as formulas name it: "Pegawai!F12", "'Data Pegawai'!F12". */
export function cellText({ sheet, line, column }: CellPlace): string {
  return `${sheetText(presentable(sheet))}!${cellName(line, column)}`;
}

/** Without the sheet where that is called like its file, as in every CSV list: "F12". */
export function shortCellText(place: CellPlace): string {
  const isOnlySheet = baseName(place.file).replace(/\.[^.]*$/, '') === place.sheet;
  return isOnlySheet ? cellName(place.line, place.column) : cellText(place);
}

/** Quoted as Excel does: all but plain words that are no name of a cell. */
function sheetText(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
