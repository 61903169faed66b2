import { NUMBER_KEY } from '../../lists/headings.ts';
import type { Row } from '../../sheets/workbook.ts';
import { positionName } from '../position-name.ts';
import { cellOf } from './grid.ts';
import type { Layout } from './layout.ts';
import { isEnumerator, onlyText } from './row-marks.ts';

/** A row of the list whose words are those of a title: "2; Bagian: menyusun …; Dokumen; 1; 60". */
export function isWordedLikeTitle(row: Row, layout: Layout): boolean {
  const has = (key: string, form: RegExp): boolean => form.test(textIn(row, layout, key));
  switch (layout.kind) {
    case 'tugas':
      return isMeasured(row, layout);
    case 'dpa':
      return has('kode', /\d/) && has('nama', /\p{L}/u) && has('pagu', /\d/);
    case 'pegawai':
      return has('nama', /\p{L}/u) && has('jabatan', /\p{L}/u) && !beginsWithLabel(row);
    case 'fungsi':
      return false;
  }
}

/** A row of the list whose first words are those of a sum: somebody called "Jumlah Santoso". */
export function isNamedLikeTotal(row: Row, layout: Layout): boolean {
  if (layout.kind === 'pegawai') {
    const name = textIn(row, layout, 'nama');
    return /\s/.test(name) && !COUNTED.test(name) && /^\p{L}/u.test(textIn(row, layout, 'jabatan'));
  }
  // Where rows are numbered, one without a number is the sum.
  if (layout.kind !== 'tugas' || layout.columns.has(NUMBER_KEY)) return false;
  return (
    /\s/.test(textIn(row, layout, 'uraian')) && textIn(row, layout, 'hasil') !== '' && isMeasured(row, layout)
  );
}

/** What sums of a staff list count. */
const COUNTED =
  /^(?:sub|grand)[\s-]*total\b|\b(?:pegawai|personel|asn|pns|cpns|pppk|p3k|ptt|honorer|orang|jabatan|laki|perempuan|pria|wanita|seluruh\w*|keseluruhan|semua\w*)\b/iu;

/** In a staff list, a text that may be a name, and is no position and no heading of a group. */
export function isLoneName(row: Row, { kind, columns }: Layout): boolean {
  const text = onlyText(row)?.text.trim() ?? '';
  const column = columns.get('nama')?.number;
  if (kind !== 'pegawai' || column === undefined || !cellOf(row, column)) return false;
  return NAME.test(text) && text.length <= 60 && !GROUP.test(text) && positionName(text) === undefined;
}

const NAME = /^\p{L}[\p{L}\s.,'’`-]*$/u;

const GROUP =
  /\b(?:daftar|data|rekap\w*|pegawai|tenaga|pejabat|jabatan|kelompok|struktural|fungsional|pelaksana|asn|pns|cpns|pppk|p3k|ptt|honorer|kontrak|non)\b/iu;

/** True if a duty has its volume and its time. */
function isMeasured(row: Row, layout: Layout): boolean {
  const hasDigits = (key: string): boolean => /\d/.test(textIn(row, layout, key));
  return hasDigits('volume') && (hasDigits('waktu_penyelesaian') || hasDigits('norma'));
}

/** "Nama Jabatan : Ajudan", in one cell or in two. */
function beginsWithLabel({ cells }: Row): boolean {
  const at = cells.findIndex(({ text }) => !isEnumerator(text));
  return (cells[at]?.text.includes(':') ?? false) || (cells[at + 1]?.text.trim().startsWith(':') ?? false);
}

function textIn(row: Row, { columns }: Layout, key: string): string {
  const column = columns.get(key);
  return (column && cellOf(row, column.number)?.text.trim()) ?? '';
}
