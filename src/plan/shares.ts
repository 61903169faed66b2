import type { Duty, Staff } from '../model/organisation.ts';
import type { Share } from './plan.ts';

/** A duty shared as evenly as its whole results divide, the first people getting one more; one result in equal time. */
export function evenShares(duty: Duty, people: readonly Staff[]): Share[] {
  const { volume, minutesPerResult } = duty;
  const count = people.length;
  return people.map((person, i) => {
    const results = volume === 1 ? 1 / count : Math.floor(volume / count) + (i < volume % count ? 1 : 0);
    return { person, portion: results / volume, results, minutes: results * minutesPerResult };
  });
}
