import { foldHeading } from '../../lists/headings.ts';
import type { Cell, Row } from '../../sheets/workbook.ts';
import { isEnumerator } from './row-marks.ts';

/** What headings of groups are divided into; a text of nothing else is no name and no duty. */
const WORDS: ReadonlySet<string> = new Set(
  `nama lengkap nip gelar tmt tgl tanggal bulan bln tahun thn nomor no sk jumlah jml volume vol satuan menit jam hari
  per dalam 1 satu rp orang org pegawai ket keterangan l p gol golongan ruang pangkat eselon tingkat tk jurusan lulus
  jenis unit kerja efektif penyelesaian hasil dan`.split(/\s+/),
);

/** "(MENIT)", "GOL. RUANG / TMT", "Tgl. SK". */
export function isSubheading(text: string): boolean {
  return foldHeading(text)
    .split(' ')
    .every((word) => WORDS.has(word));
}

/**
 * True if a row holds the headings below merged ones: two of them below one of those, and nothing elsewhere but what is
 * known for a heading. Rows of the list have something below other headings too, or stages behind their letters.
 */
export function isBelowGroups(
  { cells }: Row,
  headings: readonly { readonly column: number; readonly toColumn: number }[],
  isKnown: (cell: Cell) => boolean,
): boolean {
  const groups = headings.filter(({ column, toColumn }) => toColumn > column);
  const groupOver = (cell: Cell): (typeof groups)[number] | undefined =>
    groups.find(({ column, toColumn }) => column <= cell.column && cell.column <= toColumn);
  const over = cells.flatMap((cell) => groupOver(cell) ?? []);
  return (
    new Set(over).size < over.length &&
    cells.some(isKnown) &&
    cells.every((cell) => isKnown(cell) || (groupOver(cell) && !isEnumerator(cell.text)))
  );
}
