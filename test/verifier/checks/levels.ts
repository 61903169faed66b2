import type { Possibilities } from '../eligibility.ts';
import type { Group, Result } from '../result.ts';
import { independentGroups, scopeOf, without, type Component } from '../scope.ts';
import { confinementComplaints, fullComplaints } from './bottleneck.ts';
import { exactComplaints } from './exact.ts';
import { basisComplaints } from './basis.ts';
import type { Judged } from './judged.ts';

const ROUNDING = 1e-9;
/** "terbukti" means equal, up to the rounding of sums and of a solver. */
const PROVEN = 1e-7;

/** The certificates group by group and level by level: each bound follows from what it names, and fits the loads. */
export function checkLevels(possibilities: Possibilities, result: Result): string[] {
  const components = independentGroups(possibilities);
  const complaints: string[] = [];
  const sizes = (list: readonly (readonly [number, number])[]): string =>
    list
      .map(([people, duties]) => `${people}×${duties}`)
      .toSorted()
      .join(' ');
  const stated = sizes(result.proof.map(({ people, duties }) => [people, duties]));
  const right = sizes(components.map(({ people, duties }) => [people.length, duties.length]));
  if (stated !== right) complaints.push(`groups of people × duties: ${stated}, should be ${right}`);
  for (const group of result.proof) {
    const [someone] = group.bottleneck.people;
    const component = components.find(({ people }) => people.some((id) => id === someone));
    const where = `group ${group.number}`;
    if (component) {
      const found = [...groupComplaints(possibilities, result, group, component)];
      complaints.push(...found.map((complaint) => `${where}: ${complaint}`));
    } else if (group.bound > 0) complaints.push(`${where}: batas_bawah ${group.bound} of no group there is`);
  }
  return complaints;
}

function* groupComplaints(
  possibilities: Possibilities,
  result: Result,
  group: Group,
  component: Component,
): Generator<string> {
  if (group.people !== component.people.length || group.duties !== component.duties.length)
    yield `${group.people} people and ${group.duties} duties are ${component.people.length} and ${component.duties.length}`;
  const owned = new Set(result.plan.map(({ code }) => code));
  const idle = result.idle.filter(({ id }) => component.people.includes(id)).length;
  const above = new Map<string, number>();
  let scope = scopeOf(possibilities, component, owned);
  const levels = [group, ...group.below];
  for (const [place, level] of levels.entries()) {
    const judged: Judged = { possibilities, owned, component, idle, scope, above, level };
    const last = place === levels.length - 1;
    for (const complaint of levelComplaints(judged, result, last)) yield `level ${place}: ${complaint}`;
    const full = new Set(level.bottleneck.people);
    if (!last) yield* fullComplaints(scope, full, level.mostLevel);
    for (const id of full) above.set(id, level.mostLevel);
    scope = without(scope, full);
  }
}

function* levelComplaints(judged: Judged, result: Result, isLast: boolean): Generator<string> {
  const { scope, level, above } = judged;
  if (level.people !== scope.people.size)
    yield `${level.people} people, ${scope.people.size} are in no bottleneck above`;
  if (level.bound > level.mostLevel + ROUNDING) yield `batas_bawah above paling_merata`;
  if (level.proven && level.mostLevel > level.bound + PROVEN) yield 'terbukti, but not closed';
  if (!level.proven && !isLast) yield 'a level below one that is not proven';
  const lowestAbove = Math.min(...above.values());
  if (level.mostLevel > lowestAbove + PROVEN) yield `paling_merata above that of the level above`;
  yield* loadComplaints(judged, result);
  const misplaced = [...confinementComplaints(scope, level)];
  yield* misplaced;
  if (misplaced.length > 0) return;
  yield* basisComplaints(judged);
  yield* exactComplaints(judged);
}

/** As many people as are above a level may be above it, and the tolerance, in the plan that was made of it. */
function* loadComplaints(
  { possibilities, component, scope, level }: Judged,
  result: Result,
): Generator<string> {
  const limit = level.mostLevel + possibilities.organisation.tolerance + ROUNDING;
  const higher = result.loads.filter(
    ({ person, utilisation }) => component.people.includes(person) && utilisation > limit,
  );
  const may = component.people.length - scope.people.size;
  if (higher.length > may) yield `${higher.length} people are above ${limit}, ${may} may be`;
}
