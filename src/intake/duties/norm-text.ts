import { parseDuration, toMinutes, type Unit } from '../../vocabulary/duration.ts';

/** Minutes of so many units. */
export function minutesOf(amount: number, unit: Unit, minutesPerDay: number): number {
  return withoutDust(toMinutes([{ amount, unit }], minutesPerDay));
}

/**
 * A norm as section files have it: "300 menit", "1,5 jam". Parts of an hour that are whole minutes become minutes.
 * Undefined where there is no such norm: nothing, or far too much.
 */
export function normText(amount: number, unit: Unit): string | undefined {
  const minutes = withoutDust(amount * 60);
  const isLong = !Number.isInteger(withoutDust(amount * 100));
  const text =
    unit === 'jam' && isLong && Number.isInteger(minutes)
      ? `${minutes} menit`
      : `${decimal(withoutDust(amount))} ${unit}`;
  return /^\d{1,7}(?:,\d{1,10})? /.test(text) && parseDuration(text) ? text : undefined;
}

/** Products and sums of what a table states, without the dust of binary fractions. */
export function withoutDust(value: number): number {
  // Nearly all are whole, and writing a number out to read it again is dear.
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

function decimal(value: number): string {
  if (Number.isInteger(value) && value < 1e15) return String(value);
  const text = value.toFixed(10);
  return text.replace(/\.?0+$/, '').replace('.', ',');
}
