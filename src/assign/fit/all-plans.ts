import { deal } from '../level/deal.ts';
import type { Plan } from '../plan.ts';
import type { Frame } from '../settle/frame.ts';
import { Scatter } from './scatter.ts';
import { countWays, waysToStaff, type Team } from './staffing.ts';

/** What a search may take: ways to staff the jobs one by one, plans (powers of two), and nodes. */
const USUAL = { ways: 500, plans: 24, nodes: 4_000 };
const PROVING = { ways: 5_000, plans: 60, nodes: 300_000 };

/** What is looked for among all plans. */
export interface Quest {
  /**
   * Whether a beginning may lead to something better. All plans that begin so cost at least this much (what is
   * preferred, as of `Preferences.total`), and have at least these levels, highest first.
   */
  goesOn(cost: readonly number[], levels: () => Float64Array): boolean;
  /** A plan with which the quest goes on, and what it costs. */
  arrive(plan: Plan, cost: readonly number[]): void;
}

/** A job with the ways to staff it that may lead to something better. */
interface Choice {
  readonly job: number;
  readonly teams: readonly Team[];
}

/**
 * All plans that leave at least so many people busy, by branch and bound: job by job, depth first, as far as the quest
 * goes on. Returns whether it came to the end; false where there is too much to look at.
 */
export function lookAtAll(frame: Frame, busy: number, quest: Quest): boolean {
  const { ways, plans, nodes } = frame.problem.options.prove === true ? PROVING : USUAL;
  const owned = [...frame.most.keys()].filter((job) => frame.most[job]! > 0);
  if (owned.reduce((sum, job) => sum + countWays(frame, job), 0) > ways) return false;
  return new Walk(frame, busy, quest).run(owned, plans, nodes);
}

class Walk {
  private readonly frame: Frame;
  private readonly busy: number;
  private readonly quest: Quest;
  private nodes = 0;
  /** Who is on each job at present. */
  private readonly people: (readonly number[])[];
  private readonly loads: Float64Array;
  private readonly scatter: Scatter;

  constructor(frame: Frame, busy: number, quest: Quest) {
    const { jobs, capacities } = frame.problem;
    this.frame = frame;
    this.busy = busy;
    this.quest = quest;
    this.people = jobs.map(() => []);
    this.loads = new Float64Array(capacities.length);
    this.scatter = new Scatter(frame.problem);
  }

  /** Returns whether it came to the end. */
  run(owned: readonly number[], plans: number, nodes: number): boolean {
    const all = owned.map((job) => withoutLeast(waysToStaff(this.frame, job)));
    const start = all.reduce<number[]>(
      (sum, { least }) => least.map((cost, level) => cost + (sum[level] ?? 0)),
      [],
    );
    start.push(0);
    const choices = all.map(({ teams }, at): Choice => {
      const job = owned[at]!;
      return { job, teams: teams.filter((team) => this.with(job, team, start, this.goesOn)) };
    });
    if (choices.reduce((sum, { teams }) => sum + Math.log2(teams.length), 0) > plans) return false;
    // What is settled comes first, then what is largest.
    const minutes = ({ teams }: Choice): number => (teams.length < 2 ? Infinity : teams[0]!.minutes);
    choices.sort((a, b) => (minutes(a) === minutes(b) ? 0 : minutes(b) - minutes(a)));
    this.nodes = nodes;
    this.visit(choices, start);
    return this.nodes >= 0;
  }

  private visit([choice, ...rest]: readonly Choice[], cost: readonly number[]): void {
    if (--this.nodes < 0 || !this.goesOn(cost)) return;
    if (choice === undefined) {
      const plan = deal(this.frame, this.people);
      if (plan.busyPeople() >= this.busy) this.quest.arrive(plan, cost);
      return;
    }
    const { job, teams } = choice;
    const apart = new Set(this.frame.apart[job]!.flatMap((other) => this.people[other]!));
    for (const team of teams) {
      if (team.people.some((person) => apart.has(person))) continue;
      this.with(job, team, cost, (more) => {
        this.visit(rest, more);
      });
    }
  }

  /** Does this while the team is on the job, with what everything then costs at least. */
  private with<T>(job: number, team: Team, cost: readonly number[], act: (cost: readonly number[]) => T): T {
    const scattered = this.put(job, team, 1);
    this.people[job] = team.people;
    const result = act(cost.map((sum, level) => sum + (team.cost[level] ?? scattered)));
    this.people[job] = [];
    this.put(job, team, -1);
    return result;
  }

  /** Adds the load of the team or takes it away; by how much the scatter grows. */
  private put(job: number, { people, minutes }: Team, by: 1 | -1): number {
    let scattered = 0;
    for (const person of people) {
      this.loads[person]! += by * minutes;
      scattered += this.scatter.change(job, person, by);
    }
    return scattered;
  }

  private readonly goesOn = (cost: readonly number[]): boolean => this.quest.goesOn(cost, this.levels);

  private readonly levels = (): Float64Array => {
    const { capacities } = this.frame.problem;
    return this.loads
      .map((load, person) => load / capacities[person]!)
      .sort()
      .reverse();
  };
}

/** The same teams with what they cost more than the least of them all, level by level. */
function withoutLeast(teams: readonly Team[]): { least: number[]; teams: Team[] } {
  const least = teams[0]!.cost.map((_, level) => Math.min(...teams.map(({ cost }) => cost[level]!)));
  return {
    least,
    teams: teams.map((team) => ({ ...team, cost: team.cost.map((cost, level) => cost - least[level]!) })),
  };
}
