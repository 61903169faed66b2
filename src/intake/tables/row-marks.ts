import type { Cell, Row } from '../../sheets/workbook.ts';

/** A line of a CSV file that says something about the list: "# Sumber: …". */
export function isComment(row: Row): boolean {
  const [first] = row.cells;
  return first?.column === 1 && first.kind === 'teks' && /^#\s*\p{L}/u.test(first.text);
}

/** "1 2 3 4" or "(1) (2) (3=1×2)" or "a b c" under the headings. */
export function isColumnNumbers({ cells }: Row): boolean {
  const numbers = cells.map(columnNumber);
  if (cells.length < 2 || numbers[0] !== 1) return false;
  return numbers.every((number, i) => number !== undefined && (i === 0 || number > numbers[i - 1]!));
}

function columnNumber({ text }: Cell): number | undefined {
  const match = /^[([]?\s*(?:(\d{1,2})(?:[.,]0+)?|([a-z]))\s*[)\].]?\s*(?:[=:(].*)?$/i.exec(text.trim());
  if (!match) return undefined;
  return match[1] === undefined ? match[2]!.toLowerCase().charCodeAt(0) - 96 : Number(match[1]);
}

/** A row of sums: "JUMLAH", "Total pegawai", "Sub total". */
export function isTotal({ cells: [first] }: Row): boolean {
  return first?.kind === 'teks' && first.text.length <= 80 && TOTAL.test(first.text.trim());
}

const TOTAL = /^(?:(?:sub|grand)[\s-]*total|total|jumlah|rata[\s-]*rata)(?![\p{L}\p{N}])/iu;

/** What stands under a table: place and date, "Mengetahui", the NIP of who signs, notes. */
export function isClosing({ cells }: Row): boolean {
  return cells.length <= 4 && cells.some(({ kind, text }) => kind === 'teks' && isClosingText(text.trim()));
}

function isClosingText(text: string): boolean {
  return text.length <= 200 && (CLOSING.test(text) || PLACE_AND_DATE.test(text));
}

const CLOSING = new RegExp(
  [
    String.raw`(?:mengetahui|menyetujui|tanda tangan|pada tanggal|tembusan)\s*(?:[,:/].*)?`,
    String.raw`(?:disetujui|disusun|dibuat|diperiksa|diketahui|ditetapkan|disahkan)(?:\s+(?:oleh|di|pada)\b.*|\s*[,:/].*)?`,
    String.raw`(?:catatan|keterangan|ket|sumber|nb)\.?\s*:.*`,
    String.raw`nip\.?\s*[:.]?[\s\d.…_-]*`,
  ]
    .map((form) => `^${form}$`)
    .join('|'),
  'is',
);

const PLACE_AND_DATE =
  /^[\p{L} .]{3,40},\s*(?:tanggal\s*)?(?:\d{1,2}|[.…_\s]*)\s*(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|[.…_]{3,})\s*(?:\d{4}|[.…_\s]*)$/iu;

/** "I.", "A.", "3)" or "(1)" alone in a cell. */
export function isEnumerator(text: string): boolean {
  return /^\(?(?:\d{1,4}|[a-z]|[ivxlc]{1,6})[.)]*$/i.test(text.trim());
}

/** The only thing that the row says, but for an enumerator before it. */
export function onlyText({ cells }: Row): Cell | undefined {
  const [first, second, third] = cells;
  if (third || first?.kind !== 'teks') return undefined;
  if (!second) return first;
  return isEnumerator(first.text) && second.kind === 'teks' ? second : undefined;
}

/** "A. BAGIAN UMUM" over the rows of a unit. */
export function isUnitName(text: string): boolean {
  return text.length <= 120 && UNIT.test(text.trim());
}

const UNIT =
  /^(?:(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]\s*)?(?:sub\s?bagian|subbag|sub\sbag|bagian|bag\.|asisten|sekretariat|staf ahli|biro|bidang|seksi|unit kerja|tim kerja|dinas|badan|kecamatan)(?![\p{L}])/iu;
