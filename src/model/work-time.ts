import { formatTimeOfDay, parseTimeOfDay } from '../vocabulary/calendar.ts';
import { parseDuration, toMinutes } from '../vocabulary/duration.ts';
import type { SetdaRecord } from '../wire/setda.ts';
import type { WorkTime } from './organisation.ts';

export function workTimeOf(settings: SetdaRecord): WorkTime {
  const { effectiveMinutes, workdays, start, length, breakTime } = settings.workTime;
  const minutesPerDay = effectiveMinutes / workdays;
  const [breakStart = '', breakEnd = ''] = breakTime.split('-');
  return {
    effectiveMinutes,
    minutesPerDay,
    start: parseTimeOfDay(start) ?? 0,
    length: toMinutes(parseDuration(length) ?? [], minutesPerDay),
    breakStart: parseTimeOfDay(breakStart) ?? 0,
    breakEnd: parseTimeOfDay(breakEnd) ?? 0,
  };
}

/**
 * When the day's share of a load would be done, in minutes since midnight: start + utilisation × length of the day,
 * with the break in between. Past midnight for an extreme overload.
 */
export function finishTime(workTime: WorkTime, utilisation: number): number {
  const end = workTime.start + utilisation * workTime.length;
  const pastBreak = workTime.start <= workTime.breakStart && end > workTime.breakStart;
  return pastBreak ? end + Math.max(0, workTime.breakEnd - workTime.breakStart) : end;
}

/** The same as it is shown, "15.30"; undefined past midnight. */
export function finishTimeOfDay(workTime: WorkTime, utilisation: number): string | undefined {
  const finish = Math.round(finishTime(workTime, utilisation));
  return finish < 24 * 60 ? formatTimeOfDay(finish) : undefined;
}
