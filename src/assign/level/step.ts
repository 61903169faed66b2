/** Minutes are looked at in so many parts of one. */
const PARTS_OF_MINUTE = 60_000;

/** The largest number of minutes of which all are whole multiples; 0 if there is none to speak of. */
export function stepOf(minutes: ArrayLike<number>): number {
  let common = 0;
  for (let at = 0; at < minutes.length; at++) {
    const parts = Math.round(minutes[at]! * PARTS_OF_MINUTE);
    if (Math.abs(parts - minutes[at]! * PARTS_OF_MINUTE) > 1e-3) return 0;
    common = greatestCommonDivisor(parts, common);
  }
  return common / PARTS_OF_MINUTE;
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
