import type { Messages } from '../messages/id.ts';
import type { Staff } from '../model/organisation.ts';
import { totalsOf, type GroupProof, type LevelProof, type Plan, type Proof } from '../plan/plan.ts';

/** What is said otherwise on the screen than on paper. */
export interface ProofWords {
  readonly organisationName: string;
  /** How people are named: by id on the screen, by name on paper. */
  readonly nameOf: (person: Staff) => string;
  readonly leftOver: Pick<
    Messages['report'],
    'unownedProven' | 'unownedUnproven' | 'idleProven' | 'idleBounded'
  >;
}

/** What is proven about a plan, sentence by sentence. */
export function proofSentences(plan: Plan, proof: Proof, words: ProofWords, messages: Messages): string[] {
  const { leftOver } = words;
  const unowned = proof.unownedProven ? leftOver.unownedProven : leftOver.unownedUnproven;
  const idle = plan.idle.length;
  return [
    unowned(plan.unowned.length),
    proof.idleBound === idle ? leftOver.idleProven(idle) : leftOver.idleBounded(idle, proof.idleBound),
    ...levelSentences(plan, workingGroups(proof), words, messages),
  ];
}

/** True unless only some of the people of a group are looked at: its level then says nothing about these alone. */
export function isClosed({ loads }: Plan, groups: readonly GroupProof[]): boolean {
  const shown = new Set(loads.map(({ person }) => person));
  return groups.every(({ people }) => people.every((person) => shown.has(person)));
}

/** Groups that divide something: in somebody whom no duty is open to, or a duty that nobody may do, nothing is proven. */
export function workingGroups({ groups }: Proof): GroupProof[] {
  return groups.filter(({ people, duties }) => people.length > 0 && duties.length > 0);
}

/** How level it is, and which duties keep it from being more so. */
function levelSentences(
  plan: Plan,
  groups: readonly GroupProof[],
  { nameOf, organisationName }: ProofWords,
  { report, percent, list }: Messages,
): string[] {
  if (!isClosed(plan, groups)) return [report.levelElsewhere(organisationName)];
  const [tightest] = groups.toSorted((one, other) => other.bound - one.bound);
  if (!tightest) return [];
  const { mostLevel, bound } = totalsOf(plan);
  // What a saved plan holds is as good as a requirement to the engine; to the reader it is not.
  const isHeld = plan.mode === 'kosong' || plan.mode === 'perlu';
  const isReached = mostLevel - bound < 1e-9;
  const level = isReached
    ? report.levelProven(percent(bound, 2), isHeld)
    : report.levelBounded(percent(mostLevel, 2), percent(bound, 2), isHeld);
  const next = tightest.below.slice(0, 1).map((below) => levelBelow(below, report, percent));
  const { duties, people } = tightest.bottleneck;
  if (duties.length === 0) return [level, ...next];
  const codes = list(
    duties.map(({ code }) => code),
    6,
  );
  return [level, report.bottleneck(codes, people.map(nameOf), percent(bound, 2), isHeld), ...next];
}

function levelBelow(
  { people, mostLevel, bound, proven }: LevelProof,
  report: Messages['report'],
  percent: Messages['percent'],
): string {
  return report.levelBelow(people.length, percent(mostLevel, 2), proven ? undefined : percent(bound, 2));
}
