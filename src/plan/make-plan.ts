import { assign, assignWith, usualEffort, type GroupSolver } from '../assign/assign.ts';
import type { Candidate, Job, Problem } from '../assign/problem.ts';
import type { GroupCertificate, JobSolution, Solution, Tier } from '../assign/solution.ts';
import type { Eligibility } from '../eligibility/eligibility.ts';
import { isPresent, type Duty, type Organisation, type Staff } from '../model/organisation.ts';
import { isAbove } from '../vocabulary/load-grade.ts';
import { PRIORITIES, type ChangeMode } from '../vocabulary/scales.ts';
import { loadsOf, type Assignment, type GroupProof, type LevelProof, type Plan } from './plan.ts';
import { PREFERENCES } from './preferences.ts';
import { loadsIfKept, stillValid, type SavedPlan } from './saved.ts';

export interface PlanRequest {
  readonly organisation: Organisation;
  readonly eligibility: Eligibility;
  readonly saved: SavedPlan | undefined;
  readonly mode: ChangeMode;
  /** Spends more work on proofs. */
  readonly prove?: boolean;
  /** At most so many assignments of the saved plan change hands, in `Options.mostMoves`' sense; undefined: no limit. */
  readonly mostMoves?: number | undefined;
  /** Solves the independent groups; in this thread where it is left out. */
  readonly solver?: GroupSolver | undefined;
}

/**
 * Names to numbers, the engine, and numbers back to names. Whoever comes out above the load limit though he held what
 * he had is let go of as well, until there is nobody: else the next run would do that, and nothing had changed.
 */
export async function makePlan(request: PlanRequest): Promise<Plan> {
  const present = request.organisation.staff.filter(isPresent);
  let freed: ReadonlySet<Staff> = new Set(overloaded(request));
  for (;;) {
    const problem = problemFor(request, present, freed);
    const solution = request.solver ? await assignWith(problem, request.solver) : assign(problem);
    const plan = namedPlan(request, present, solution);
    const more = overloaded(request, plan.loads);
    if (more.every((person) => freed.has(person))) return plan;
    freed = new Set([...freed, ...more]);
  }
}

/** The organisation as numbers: jobs by duty index, people by their place among those present. */
export function problemFor(
  request: PlanRequest,
  present: readonly Staff[],
  freed: ReadonlySet<Staff> = new Set(),
): Problem {
  const { organisation } = request;
  const tolerance = organisation.settings.policy.levelTolerance;
  const personOf = new Map(present.map((person, i) => [person, i]));
  const labels = labelsFor(organisation.duties);
  const isHeld = (duty: Duty): boolean =>
    request.mode !== 'semua' &&
    !request.saved?.entries[duty.index]?.people.some(({ person }) => freed.has(person));
  return {
    capacities: present.map((person) => person.capacity),
    jobs: organisation.duties.map((duty) => jobFor(request, duty, personOf, labels[duty.index]!, isHeld)),
    separations: organisation.duties.flatMap((duty) =>
      duty.separated.filter((other) => other > duty.index).map((other) => [duty.index, other] as const),
    ),
    options: {
      tolerance,
      effort: request.prove ? 1 : usualEffort(present.length, tolerance),
      prove: request.prove ?? false,
      ...(request.mostMoves === undefined ? {} : { mostMoves: request.mostMoves }),
    },
  };
}

function jobFor(
  { organisation, eligibility, saved }: PlanRequest,
  duty: Duty,
  personOf: ReadonlyMap<Staff, number>,
  affinity: readonly number[],
  isHeld: (duty: Duty) => boolean,
): Job {
  const pin = eligibility.pin(duty);
  const blocked = pin !== undefined && pin.lacking.length > 0;
  const candidates = (blocked ? [] : eligibility.candidates[duty.index]!).map((person): Candidate => ({
    person: personOf.get(person)!,
    misfit: PREFERENCES.map(({ misfit }) => misfit(duty, person, organisation.pppkAsPns)),
  }));
  const before = blocked ? undefined : saved?.entries[duty.index];
  const previous = stillValid(eligibility, duty, before);
  const deputy = before?.deputy && personOf.get(before.deputy);
  return {
    results: duty.volume,
    minutesPerResult: duty.minutesPerResult,
    candidates,
    parts: duty.parts,
    priority: PRIORITIES.indexOf(duty.priority) as Job['priority'],
    affinity,
    ...(pin && !blocked ? { pin: personOf.get(pin.person)! } : {}),
    ...(previous.length > 0
      ? { previous: previous.map((person) => personOf.get(person)!), hold: isHeld(duty) }
      : {}),
    ...(deputy !== undefined && candidates.some(({ person }) => person === deputy)
      ? { previousDeputy: deputy }
      : {}),
  };
}

/** Whom `perlu` lets go of what they had: who is above the load limit, by these loads or by those of the saved plan. */
function overloaded({ organisation, saved, mode }: PlanRequest, loads?: Plan['loads']): Staff[] {
  if (!saved || mode !== 'perlu') return [];
  const limit = organisation.settings.policy.loadLimit;
  const had = new Set(saved.entries.flatMap((entry) => entry?.people.map(({ person }) => person) ?? []));
  return (loads ?? loadsIfKept(organisation, saved))
    .filter(({ person, utilisation }) => isAbove(utilisation, limit) && had.has(person))
    .map(({ person }) => person);
}

/** One number for each fungsi of a section and each sub kegiatan. */
function labelsFor(duties: readonly Duty[]): number[][] {
  const numbers = new Map<string, number>();
  const numberOf = (label: string): number => {
    const known = numbers.get(label) ?? numbers.size;
    numbers.set(label, known);
    return known;
  };
  return duties.map(({ section, mandate, activity }) => [
    ...(mandate === undefined ? [] : [numberOf(`fungsi ${section} ${mandate}`)]),
    ...(activity === undefined ? [] : [numberOf(`dpa ${section} ${activity}`)]),
  ]);
}

function namedPlan(request: PlanRequest, present: readonly Staff[], solution: Solution): Plan {
  const { organisation, saved, mode } = request;
  const { certificate } = solution;
  const assignments = organisation.duties.map((duty) => {
    const job = solution.jobs[duty.index];
    return job ? assignmentFrom(duty, job, present) : null;
  });
  return {
    assignments,
    loads: loadsOf(organisation.staff, assignments),
    unowned: organisation.duties.filter((duty) => !assignments[duty.index]),
    idle: solution.idle.map((index) => present[index]!),
    mode: saved && mode,
    proof: {
      unownedProven: certificate.unowned.proven,
      idleBound: certificate.idle.bound,
      groups: certificate.groups.map((group) => namedGroup(group, present, organisation.duties)),
      released: certificate.released,
      moves: { ...certificate.moves, most: request.mostMoves },
    },
  };
}

function assignmentFrom(duty: Duty, job: JobSolution, present: readonly Staff[]): Assignment {
  const owner = present[job.owner]!;
  const people = job.parts
    .map(({ person, results, minutes }) => ({
      person: present[person]!,
      portion: results / duty.volume,
      results,
      minutes,
    }))
    .toSorted((one, other) => rank(one.person) - rank(other.person));
  function rank(person: Staff): number {
    return person === owner ? -1 : person.index;
  }
  return { duty, owner, people, deputy: job.deputy === null ? undefined : present[job.deputy]! };
}

function namedGroup(group: GroupCertificate, present: readonly Staff[], duties: readonly Duty[]): GroupProof {
  const staffAt = (indices: readonly number[]): Staff[] => indices.map((index) => present[index]!);
  const dutiesAt = (indices: readonly number[]): Duty[] => indices.map((index) => duties[index]!);
  const levelOf = ({ people, mostLevel, bound, proven, basis, bottleneck }: Tier): LevelProof => ({
    people: staffAt(people),
    mostLevel,
    bound,
    proven,
    basis,
    bottleneck: { duties: dutiesAt(bottleneck.jobs), people: staffAt(bottleneck.people) },
  });
  return {
    ...levelOf(group),
    duties: dutiesAt(group.jobs),
    highest: group.highest,
    heldBack: group.moves.heldBack,
    below: group.below.map(levelOf),
    hall: group.hall.map((set) => ({
      people: staffAt(set.people),
      duties: dutiesAt(set.jobs),
      places: set.places,
    })),
    helpfulSharing: group.helpfulSharing.map(({ job, people }) => ({ duty: duties[job]!, people })),
  };
}
