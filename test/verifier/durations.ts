import { Malformed } from './values.ts';

const PIECE = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(menit|jam|hari)\b\s*/u;

/** Minutes of "90 menit", "2 jam 30 menit", "1,5 jam", "1.250 menit" or "1 hari": dots are thousands, commas decimals. */
export function minutesOf(text: string, minutesPerDay: number): number {
  const perUnit: Readonly<Record<string, number>> = { menit: 1, jam: 60, hari: minutesPerDay };
  let rest = text.trim();
  let minutes = 0;
  while (rest !== '') {
    const match = PIECE.exec(rest);
    const [piece, whole, fraction, unit] = match ?? [];
    if (piece === undefined || whole === undefined || unit === undefined)
      throw new Malformed(`"${text}": not a duration`);
    minutes += Number(`${whole.replaceAll('.', '')}.${fraction ?? '0'}`) * (perUnit[unit] ?? NaN);
    rest = rest.slice(piece.length);
  }
  if (!(minutes > 0)) throw new Malformed(`"${text}": not a duration`);
  return minutes;
}
