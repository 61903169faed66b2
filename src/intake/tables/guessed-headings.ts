import type { Sheet } from '../../sheets/workbook.ts';
import { onOneLine } from './heading-reader.ts';

/** In how many rows headings are looked for. */
const MOST_ROWS = 50;

/** The first row of several words in each sheet: most likely headings, though none of them is known. */
export function headingsOfNoList(sheets: readonly Sheet[]): readonly string[] {
  return sheets.flatMap(({ rows }) => {
    const row = rows.slice(0, MOST_ROWS).find(({ cells }) => cells.length >= 2 && cells.every(isWording));
    return (row?.cells ?? []).map(({ text }) => onOneLine(text));
  });
}

/** Digits stand in rows, headings are words. */
function isWording({ kind, text }: Sheet['rows'][number]['cells'][number]): boolean {
  return kind === 'teks' && text.length <= 100 && !/\d{3}/.test(text);
}
