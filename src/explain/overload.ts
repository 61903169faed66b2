import { assign } from '../assign/assign.ts';
import { split } from '../assign/groups.ts';
import { isPresent, type Duty, type Organisation, type Staff } from '../model/organisation.ts';
import { problemFor } from '../plan/make-plan.ts';
import type { Load } from '../plan/plan.ts';
import type { SavedPlan } from '../plan/saved.ts';
import { isAbove } from '../vocabulary/load-grade.ts';
import type { Situation } from './situation.ts';

/** What brings somebody who carries too much to the limit or below. */
export type Lightening = Change & {
  /** His utilisation in the plan that is made then. */
  readonly utilisation: number;
};

type Change =
  /** The saved plan is divided anew, and nothing else. */
  | { readonly kind: 'bagi-ulang' }
  | { readonly kind: 'bagi-bersama'; readonly duty: Duty; readonly people: number }
  /** Every duty is shared by as many as it takes. */
  | { readonly kind: 'bagi-otomatis' };

/** Divisions anew × people × duties of the group, at the most: so that the answer comes about as fast as a plan. */
const MOST_WORK = 60_000;
/** More people than now that a duty is tried with. */
const MOST_MORE = 3;
/** His largest duties that are tried. */
const MOST_DUTIES = 3;

/**
 * The mildest change after which he carries no more than the limit, fewer people of his group are above it than now, and
 * no more are idle or duties unowned: as `bagi` divides, with `--ubah semua` where a plan is saved. Undefined where none
 * is found.
 */
export function lighteningFor(
  situation: Situation,
  saved: SavedPlan | undefined,
  load: Load,
): Lightening | undefined {
  const { organisation } = situation;
  if (!isAbove(load.utilisation, organisation.settings.policy.loadLimit)) return undefined;
  let work = MOST_WORK;
  for (const change of changesFor(situation, saved, load)) {
    const group = groupAfter(situation, saved, load.person, dutiesAfter(situation, change));
    work -= group.people.length * group.problem.jobs.length;
    if (work < 0) return undefined;
    const utilisation = utilisationIn(situation, group, load.person);
    if (utilisation !== undefined) return { ...change, utilisation };
  }
  return undefined;
}

/** One duty among as few more people as will do, his largest first; only then all duties. */
function changesFor(
  { eligibility, plan, organisation }: Situation,
  saved: SavedPlan | undefined,
  { shares }: Load,
): Change[] {
  const largest = shares
    .toSorted((one, other) => other.share.minutes - one.share.minutes || one.duty.index - other.duty.index)
    .filter(({ duty }) => duty.volume >= 2)
    .slice(0, MOST_DUTIES);
  const together = Array.from({ length: MOST_MORE }, (_, more) =>
    largest.flatMap(({ duty }): Change[] => {
      const people = plan.assignments[duty.index]!.people.length + more + 1;
      const able = eligibility.candidates[duty.index]!.length;
      return people <= Math.min(able, duty.volume) ? [{ kind: 'bagi-bersama', duty, people }] : [];
    }),
  ).flat();
  return [
    ...(saved ? [{ kind: 'bagi-ulang' } as const] : []),
    ...together,
    ...(organisation.settings.policy.sharesFreely ? [] : [{ kind: 'bagi-otomatis' } as const]),
  ];
}

/** The duties as the model makes them of the changed files. */
function dutiesAfter({ organisation, eligibility }: Situation, change: Change): readonly Duty[] {
  const { duties } = organisation;
  switch (change.kind) {
    case 'bagi-ulang':
      return duties;
    case 'bagi-bersama': {
      const { duty, people } = change;
      const number = { min: people, max: people };
      return duties.with(duty.index, { ...duty, people: number, parts: number });
    }
    case 'bagi-otomatis':
      return duties.map((duty) => {
        const near = eligibility.neighbours(duty).filter(isPresent).length;
        const max = Math.max(1, Math.min(near, duty.volume));
        return duty.people === undefined && duty.volume >= 2 ? { ...duty, parts: { min: 1, max } } : duty;
      });
  }
}

type Group = ReturnType<typeof groupAfter>;

/** The independent group of a person with these duties, as the engine will get it. */
function groupAfter(
  { organisation, eligibility }: Situation,
  saved: SavedPlan | undefined,
  person: Staff,
  duties: Organisation['duties'],
) {
  const present = organisation.staff.filter(isPresent);
  const changed = { ...organisation, duties };
  const problem = problemFor({ organisation: changed, eligibility, saved, mode: 'semua' }, present);
  const group = split(problem).find(({ people }) => people.includes(present.indexOf(person)))!;
  return { people: group.people.map((one) => present[one]!), jobs: group.jobs, problem: group.problem };
}

/** What he carries once the group is divided; undefined where that is too much, or somebody pays for it. */
function utilisationIn({ organisation, plan }: Situation, group: Group, person: Staff): number | undefined {
  const limit = organisation.settings.policy.loadLimit;
  const { jobs, loads, idle } = assign(group.problem);
  const after = group.people.map(({ capacity }, at) => loads[at]! / capacity);
  const members = new Set(group.people);
  const overloaded = plan.loads.filter((one) => members.has(one.person) && isAbove(one.utilisation, limit));
  const unowned = group.jobs.filter((duty) => !plan.assignments[duty]);
  const utilisation = after[group.people.indexOf(person)]!;
  const isAtOthersCost =
    after.filter((one) => isAbove(one, limit)).length >= overloaded.length ||
    idle.length > plan.idle.filter((one) => members.has(one)).length ||
    jobs.filter((job) => job === null).length > unowned.length;
  return isAtOthersCost || isAbove(utilisation, limit) ? undefined : utilisation;
}
