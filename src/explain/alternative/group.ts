import { assign } from '../../assign/assign.ts';
import { split } from '../../assign/groups.ts';
import type { Job, Problem } from '../../assign/problem.ts';
import type { Eligibility } from '../../eligibility/eligibility.ts';
import { isPresent, type Duty, type Staff } from '../../model/organisation.ts';
import { problemFor } from '../../plan/make-plan.ts';
import type { Assignment } from '../../plan/plan.ts';
import type { Situation } from '../situation.ts';

/** The independent group of one duty, as `bagi --ubah semua` would divide it if the present plan were saved. */
export interface DutyGroup {
  readonly people: readonly Staff[];
  readonly duties: readonly Duty[];
  /** In places of `people` and `duties`. Nobody is pinned on the duty in question. */
  readonly problem: Problem;
  /** Place of the duty in question. */
  readonly place: number;
}

/** A way to divide the duties of a group. */
export interface Division {
  /** Per duty, the places of its people, owner first; nobody: unowned. */
  readonly teams: readonly (readonly number[])[];
  /** Minutes a year per person. */
  readonly loads: readonly number[];
}

/** The group of a duty; `newcomer` counts as one who may do it. Undefined where nobody may. */
export function groupOf(situation: Situation, duty: Duty, newcomer?: Staff): DutyGroup | undefined {
  const { organisation } = situation;
  const present = organisation.staff.filter(isPresent);
  const problem = problemFor(
    {
      organisation: { ...organisation, duties: organisation.duties.with(duty.index, unpinned(duty)) },
      eligibility: newcomer ? admitting(situation.eligibility, duty, newcomer) : situation.eligibility,
      saved: undefined,
      mode: 'semua',
    },
    present,
  );
  const group = split(withPrevious(problem, situation.plan.assignments, present)).find(({ jobs }) =>
    jobs.includes(duty.index),
  );
  return (
    group && {
      people: group.people.map((person) => present[person]!),
      duties: group.jobs.map((job) => organisation.duties[job]!),
      problem: group.problem,
      place: group.jobs.indexOf(duty.index),
    }
  );
}

function unpinned(duty: Duty): Duty {
  return { ...duty, pin: undefined };
}

function admitting(eligibility: Eligibility, duty: Duty, newcomer: Staff): Eligibility {
  const able = [...eligibility.candidates[duty.index]!, newcomer];
  able.sort((one, other) => one.index - other.index);
  return { ...eligibility, candidates: eligibility.candidates.with(duty.index, able) };
}

/** Place of somebody who has something in the saved plan, but is away. */
const ABSENT = -1;

/** Whoever has a duty now is preferred for it, so that only what must move moves. */
function withPrevious(
  problem: Problem,
  assignments: readonly (Assignment | null)[],
  present: readonly Staff[],
): Problem {
  const places = new Map(present.map((person, place) => [person, place]));
  const jobs = problem.jobs.map((job, j): Job => {
    const able = new Set(job.candidates.map(({ person }) => person));
    const previous = (assignments[j]?.people ?? [])
      .map(({ person }) => places.get(person) ?? ABSENT)
      .filter((place) => able.has(place));
    return previous.length === 0 ? job : { ...job, previous, hold: false };
  });
  return { ...problem, jobs };
}

/** The same group, to be divided with so much of the usual search. */
export function withEffort(group: DutyGroup, effort: number): DutyGroup {
  const { problem } = group;
  return { ...group, problem: { ...problem, options: { ...problem.options, effort } } };
}

/** The group divided anew, with the job in question as given. */
export function divideWith({ problem, place }: DutyGroup, job: Job): Division {
  const { jobs, loads } = assign({ ...problem, jobs: problem.jobs.with(place, job) });
  return {
    teams: jobs.map((solution) =>
      solution
        ? ownerFirst(
            solution.owner,
            solution.parts.map(({ person }) => person),
          )
        : [],
    ),
    loads,
  };
}

function ownerFirst(owner: number, people: readonly number[]): number[] {
  return [owner, ...people.filter((person) => person !== owner)];
}

/** The group as the present plan divides it. */
export function presentDivision({ people, duties }: DutyGroup, { plan }: Situation): Division {
  const places = new Map(people.map((person, place) => [person, place]));
  const loads = people.map(() => 0);
  const teams = duties.map((duty) =>
    (plan.assignments[duty.index]?.people ?? []).flatMap(({ person, minutes }) => {
      const place = places.get(person);
      if (place === undefined) return [];
      loads[place]! += minutes;
      return [place];
    }),
  );
  return { teams, loads };
}
