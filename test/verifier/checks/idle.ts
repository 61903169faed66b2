import { seatsOf, type Possibilities } from '../eligibility.ts';
import { fewestIdle } from '../matching.ts';
import { fewestIdleSeparated } from '../mip.ts';
import type { IdlePerson, Result } from '../result.ts';
import { components, fewestUnowned } from '../separations.ts';

/** Up to so many people the number of idle people must be the least even with separations in play. */
const EXACT_PEOPLE = 8;

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

function countComplaints(possibilities: Possibilities, idle: number, stated: number): string[] {
  const bound = fewestIdle(possibilities);
  const separated = [...possibilities.organisation.duties.values()].some((duty) => duty.separated.size > 0);
  if (!separated) {
    const found = idle === bound ? [] : [`${idle} idle, ${bound} possible`];
    return stated === bound ? found : [...found, `menganggur_sedikitnya ${stated}, should be ${bound}`];
  }
  if (idle < bound) return [`${idle} idle, at least ${bound} must be`];
  if (possibilities.present.size > EXACT_PEOPLE) return [];

  const unowned = components(possibilities).map((component) => fewestUnowned(possibilities, component));
  if (unowned.some((counts) => counts === undefined)) return [];
  const counts = unowned.map((count) => count!);
  const least = fewestIdleSeparated(possibilities, counts, true);
  const most = fewestIdleSeparated(possibilities, counts, false);
  if (least !== undefined && idle < least) return [`${idle} idle, at least ${least} must be (separations)`];
  if (most !== undefined && stated > most) return [`menganggur_sedikitnya ${stated}, but ${most} possible`];
  if (most !== undefined && idle > most) return [`${idle} idle, ${most} possible (separations)`];
  return [];
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
