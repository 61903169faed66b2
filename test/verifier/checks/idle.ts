import { seatsOf, type Possibilities } from '../eligibility.ts';
import { fewestIdle } from '../matching.ts';
import { fewestIdleSeparated } from '../mip.ts';
import type { IdlePerson, Result } from '../result.ts';
import { components, fewestUnowned } from '../separations.ts';

/** Up to so many people the number of idle people must be the least even with separations in play. */
const EXACT_PEOPLE = 12;

/** The idle people are those without a part, no more than there must be, and each Hall set proves what it says. */
export function checkIdle(possibilities: Possibilities, result: Result): string[] {
  const complaints: string[] = [];
  const busy = new Set(
    result.plan.flatMap(({ owner, parts }) => [owner, ...parts.map(({ person }) => person)]),
  );
  const stated = new Set<string>();
  for (const { id, section } of result.idle) {
    if (stated.has(id)) complaints.push(`${id}: idle twice`);
    stated.add(id);
    const person = possibilities.present.get(id);
    if (!person) complaints.push(`${id}: idle, but not present`);
    else if (person.section !== section)
      complaints.push(`${id}: idle in ${section}, belongs to ${person.section}`);
    if (busy.has(id)) complaints.push(`${id}: idle, but has a duty`);
  }
  for (const id of possibilities.present.keys())
    if (!busy.has(id) && !stated.has(id)) complaints.push(`${id}: has no duty, but is not stated as idle`);

  const idle = [...possibilities.present.keys()].filter((id) => !busy.has(id)).length;
  complaints.push(...countComplaints(possibilities, idle, result.summary.idleBound));
  return [...complaints, ...result.idle.flatMap((person) => hallComplaints(possibilities, result, person))];
}

/** The number of idle people, and the stated bound on it, against what is possible. */
function countComplaints(possibilities: Possibilities, idle: number, stated: number): string[] {
  const { least, most } = possibleIdle(possibilities);
  const complaints: string[] = [];
  if (idle < least) complaints.push(`${idle} idle, at least ${least} must be`);
  if (most === undefined) return complaints;
  if (idle > most) complaints.push(`${idle} idle, ${most} possible`);
  if (stated > most) complaints.push(`menganggur_sedikitnya ${stated}, but ${most} possible`);
  return complaints;
}

/**
 * Between these lies the fewest idle people. Without separations both are the same. With them, they may differ by
 * whether a separated duty can do with fewer people than it asks for; where there are many people, only the number
 * without separations is known, a lower bound.
 */
function possibleIdle(possibilities: Possibilities): { least: number; most: number | undefined } {
  const bound = fewestIdle(possibilities);
  const separated = [...possibilities.organisation.duties.values()].some((duty) => duty.separated.size > 0);
  if (!separated) return { least: bound, most: bound };
  if (possibilities.present.size > EXACT_PEOPLE) return { least: bound, most: undefined };
  const unowned = components(possibilities).map((component) => fewestUnowned(possibilities, component));
  if (!unowned.every((counts) => counts !== undefined)) return { least: bound, most: undefined };
  return {
    least: fewestIdleSeparated(possibilities, unowned, true) ?? bound,
    most: fewestIdleSeparated(possibilities, unowned, false),
  };
}

/** A Hall set: these people may do only these duties, which have fewer places than there are people. */
function hallComplaints(
  { organisation, present, candidates }: Possibilities,
  result: Result,
  { id, hall }: IdlePerson,
): string[] {
  if (hall.people.length === 0) return [];
  const people = new Set(hall.people);
  const duties = new Set(hall.duties);
  const complaints: string[] = [];
  for (const member of people) if (!present.has(member)) complaints.push(`${member} is not present`);
  const unowned = new Set(result.unowned.map(({ code }) => code));
  const seated = new Set<string>();
  let places = 0;
  let separated = false;
  for (const duty of organisation.duties.values()) {
    const able = candidates.get(duty.code) ?? [];
    if (unowned.has(duty.code) || !able.some((member) => people.has(member))) continue;
    separated ||= duty.separated.size > 0;
    // A pin takes a place that nobody else can have: an outsider's, or the second of a member.
    const taken = duty.pin !== undefined && (!people.has(duty.pin) || seated.has(duty.pin));
    if (duty.pin !== undefined) seated.add(duty.pin);
    const free = seatsOf(duty, able).max - (taken ? 1 : 0);
    if (free > 0 && !duties.has(duty.code)) complaints.push(`${duty.code} is open to them too`);
    if (duties.has(duty.code)) places += free;
  }
  if (separated) return [];
  if (places >= people.size) complaints.push(`${places} places for ${people.size} people`);
  return complaints.map((complaint) => `Hall set of ${id}: ${complaint}`);
}
