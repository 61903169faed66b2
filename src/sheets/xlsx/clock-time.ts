const SECONDS_A_DAY = 86_400;
/** More is no time that somebody put down, but a number in a cell that had been formatted before. */
const MOST_HOURS = 10_000;

/**
 * "1:30" or "0:05:30" for a part of a day, in hours, minutes and seconds if there are any; undefined for whole numbers
 * that only look like a time. `isLong` of a format that shows all the hours: "30:00".
 */
export function clockTime(serial: number, isLong: boolean): string | undefined {
  const all = Math.round(serial * SECONDS_A_DAY);
  const hours = Math.floor(all / 3600);
  const isTime = isLong ? hours < MOST_HOURS : !Number.isInteger(serial);
  if (all <= 0 || !isTime) return undefined;
  // What the cell shows is only the time of the last day, so that neither number is sure: no time is written so.
  return hours >= 24 && !isLong ? `${Math.floor(hours / 24)} ${clock(all % SECONDS_A_DAY)}` : clock(all);
}

function clock(all: number): string {
  const [minutes, seconds] = [Math.floor(all / 60) % 60, all % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${Math.floor(all / 3600)}:${minutes}${seconds === '00' ? '' : `:${seconds}`}`;
}
