import type { Place } from '../vocabulary/place.ts';
import { isCell, shortCellText } from './cell-text.ts';
import { fileName } from './file-name.ts';

/** A place as editors and terminals open it, "bagian/umum.yaml:12:5"; of a cell "siasn.xlsx Pegawai!F12". */
export function placeText(place: Place): string {
  const { file, line, column } = place;
  return isCell(place) ? `${fileName(file)} ${shortCellText(place)}` : `${fileName(file)}:${line}:${column}`;
}
