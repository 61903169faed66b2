import type { Duty, Staff } from '../../model/organisation.ts';
import type { Needs } from './needs.ts';
import type { Opened } from './opened.ts';
import { settleSeparated } from './separated.ts';

/** Who can sit where after some changes, everybody who can on one place, and what is left over even so. */
export interface Arrangement {
  readonly opened: Opened;
  /** By index; the fixed owner first. Of a duty that only waits for an owner nobody. */
  readonly peopleAt: (duty: Duty) => readonly number[];
  /** He is in a group with separations, in which people may sit elsewhere than they need to. */
  readonly isSettledApart: (person: number) => boolean;
  readonly unowned: readonly Duty[];
  readonly idle: readonly Staff[];
  /** No other arrangement leaves less. */
  readonly proven: boolean;
}

export function arrange(needs: Needs, changes: ReadonlySet<number>): Arrangement {
  const { opened, seating } = needs.after(changes);
  const { duties } = needs.ways.organisation;
  const hasSeparations = duties.some(({ separated }) => separated.length > 0);
  const apart = hasSeparations ? settleSeparated(opened) : undefined;
  const unowned = new Set(apart?.unowned);
  const idle = new Set(apart?.idle);
  return {
    opened,
    peopleAt: (duty) => {
      const pin = opened.pinOf(duty);
      return apart?.people.get(duty.index) ?? [...(pin ? [pin.index] : []), ...seating.peopleAt(duty.index)];
    },
    isSettledApart: (person) => apart?.members.has(person) ?? false,
    unowned: duties.filter((duty) => unowned.has(duty.index) || !opened.isOwnable(duty)),
    idle: needs.present.filter(({ index }) =>
      apart?.members.has(index) ? idle.has(index) : seating.isIdle(index),
    ),
    proven: apart?.proven ?? true,
  };
}
