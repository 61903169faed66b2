import { workdaysAway } from './attendance.ts';
import type { AttendanceReason, Staff } from './organisation.ts';

/**
 * Why somebody is away for so long that others must take his place: study, secondment, retirement, or leave of at least
 * so many working days; of several reasons the longest. The end of a contract is none of them: it is known beforehand.
 */
export function longAbsence(
  { attendance }: Staff,
  year: number | undefined,
  leastDays: number,
): AttendanceReason | undefined {
  const { share, reasons } = attendance;
  const others = reasons.filter(({ kind }) => kind !== 'kontrak');
  // Without a year, attendance knows only what lasts all of it.
  if (year === undefined || others.length === 0) return others[0];
  const daysOf = (some: readonly AttendanceReason[]): number => workdaysAway(some, year).away;
  const isAwayAllYear = share === 0 && others.length === reasons.length;
  const leave = others.filter(({ kind }) => kind === 'cuti');
  const counts = isAwayAllYear || daysOf(leave) >= leastDays;
  return others
    .filter(({ kind }) => kind !== 'cuti' || counts)
    .map((reason) => ({ reason, days: daysOf([reason]) }))
    .toSorted((one, other) => other.days - one.days)[0]?.reason;
}
