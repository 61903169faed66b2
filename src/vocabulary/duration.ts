import { parseIndonesianNumber } from './numbers.ts';
import { perWord } from './per-word.ts';

/** Units of a norm, in the singular that Indonesian uses for any number. */
export const UNITS = ['menit', 'jam', 'hari'] as const;
export type Unit = (typeof UNITS)[number];

/** A duration as written: one or more amounts with their units, largest first ("2 jam 30 menit"). */
export type Duration = readonly { readonly amount: number; readonly unit: Unit }[];

/**
 * Strict reading of "90 menit", "2 jam 30 menit", "1,5 jam", "1.250 menit", "1 hari". Undefined for anything else:
 * a bare number, an unknown or repeated unit, units in rising order, a sum of zero.
 */
export const parseDuration = perWord((text): Duration | undefined => {
  const words = text.trim().split(/\s+/);
  if (words.length === 0 || words.length % 2 !== 0) return undefined;
  const parts: { amount: number; unit: Unit }[] = [];
  let smallest: number = UNITS.length;
  for (let i = 0; i < words.length; i += 2) {
    const amount = parseIndonesianNumber(words[i]!);
    const rank = UNITS.indexOf(words[i + 1] as Unit);
    if (amount === undefined || rank < 0 || rank >= smallest) return undefined;
    smallest = rank;
    parts.push({ amount, unit: UNITS[rank]! });
  }
  return parts.some((part) => part.amount > 0) ? parts : undefined;
});

/** Minutes of a duration, where a working day lasts so many minutes. */
export function toMinutes(duration: Duration, minutesPerDay: number): number {
  const minutesPer: Readonly<Record<Unit, number>> = { menit: 1, jam: 60, hari: minutesPerDay };
  return duration.reduce((sum, part) => sum + part.amount * minutesPer[part.unit], 0);
}
