import type { Possibilities } from '../eligibility.ts';
import { lowestPeak } from '../exhaustive.ts';
import { isConfined } from '../scope.ts';
import { equallyOwned } from '../separations.ts';
import type { Judged } from './judged.ts';

const ROUNDING = 1e-7;
/** Up to so many people all plans of a group are looked at, and up to so many duties of a bottleneck. */
const EXACT_PEOPLE = 7;
const EXACT_DUTIES = 12;

/** Bounds against all plans there are, where those are few. */
export function* exactComplaints(judged: Judged): Generator<string> {
  const { level, scope } = judged;
  const bottleneck = ofBottleneck(judged);
  if (bottleneck !== undefined && level.bound > bottleneck + ROUNDING)
    yield `${level.basis}: the bottleneck can do with ${bottleneck}, less than batas_bawah ${level.bound}`;
  if (judged.component.people.length > EXACT_PEOPLE) return;
  const { possibilities, component, owned, idle, above } = judged;
  const here = restricted(possibilities, component.people, component.duties, () => true);
  const duties = new Set(component.duties.filter((code) => owned.has(code)));
  const among = new Set(scope.people.keys());
  const found = lowestPeak(here, duties, { idle, among, limits: above });
  if (found !== undefined && level.mostLevel < found - ROUNDING)
    yield `paling_merata ${level.mostLevel} below the optimum ${found}`;
  for (const way of equallyOwned(here, duties)) {
    const least = lowestPeak(here, way, { idle, among, limits: above });
    if (least === undefined) continue;
    if (level.bound > least + ROUNDING) yield `batas_bawah ${level.bound} above the optimum ${least}`;
    if (level.proven && level.mostLevel > least + ROUNDING) yield `terbukti, but the optimum is ${least}`;
  }
}

/**
 * The least level at which the bottleneck can do its own duties, for a bound that no arithmetic gives. Where it is
 * everybody, and no duties are named, the bound is for plans in which no more are idle.
 */
function ofBottleneck({ possibilities, scope, above, idle, level }: Judged): number | undefined {
  if (!['pencarian', 'pemecah'].includes(level.basis)) return undefined;
  const people = new Set(level.bottleneck.people);
  const isEverybody = level.bottleneck.duties.length === 0 && people.size === scope.people.size;
  // How many of those below a bottleneck may be idle, these alone do not tell.
  if (isEverybody && above.size > 0) return undefined;
  const tasks = scope.tasks.filter((task) => isConfined(task, people));
  if (tasks.length > EXACT_DUTIES) return undefined;
  const able = new Map(tasks.map((task) => [task.code, new Set(task.able)]));
  const codes = [...able.keys()];
  const here = restricted(possibilities, [...people], codes, (code, id) => able.get(code)!.has(id));
  return lowestPeak(here, new Set(codes), isEverybody ? { idle } : {});
}

/** Only these people and duties. */
function restricted(
  { organisation, present, candidates }: Possibilities,
  people: readonly string[],
  duties: readonly string[],
  may: (code: string, id: string) => boolean,
): Possibilities {
  return {
    organisation: {
      ...organisation,
      duties: new Map(duties.map((code) => [code, organisation.duties.get(code)!])),
    },
    present: new Map(people.map((id) => [id, present.get(id)!])),
    candidates: new Map(
      duties.map((code) => [code, (candidates.get(code) ?? []).filter((id) => may(code, id))]),
    ),
  };
}
