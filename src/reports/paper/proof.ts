import { totalsOf, type GroupProof, type Plan } from '../../plan/plan.ts';
import { withoutDegrees } from './people.ts';
import type { PrintInput } from './print-input.ts';

/** What is proven about the plan, sentence by sentence; a saved plan was not solved, so nothing is. */
export function proofSentences(plan: Plan, input: PrintInput): string[] {
  const { report } = input.messages;
  const { proof, idle, unowned } = plan;
  if (!proof) return [input.words.laporan.saved];
  const isTight = proof.idleBound === idle.length;
  return [
    proof.unownedProven ? report.unownedProven(unowned.length) : report.unownedUnproven(unowned.length),
    isTight ? report.idleProven(idle.length) : report.idleBounded(idle.length, proof.idleBound),
    ...levelSentences(plan, proof.groups, input),
  ];
}

/** How level it is, and which duties keep it from being more so. */
function levelSentences(plan: Plan, groups: readonly GroupProof[], input: PrintInput): string[] {
  const { report, percent, list } = input.messages;
  const working = groups.filter(({ people }) => people.length > 0);
  const [tightest] = working.toSorted((one, other) => other.bound - one.bound);
  if (!tightest) return [];
  const { mostLevel, bound } = totalsOf(plan);
  const isHeld = plan.mode === 'kosong' || plan.mode === 'perlu';
  const isReached = mostLevel - bound < 1e-9;
  const decimals = isReached ? 1 : 2;
  const { duties, people } = tightest.bottleneck;
  const codes = list(
    duties.map(({ code }) => code),
    6,
  );
  const names = people.map(withoutDegrees);
  return [
    isReached
      ? report.levelProven(percent(bound, decimals), isHeld)
      : report.levelBounded(percent(mostLevel, decimals), percent(bound, decimals), isHeld),
    ...(duties.length > 0 ? [report.bottleneck(codes, names, percent(bound, decimals), isHeld)] : []),
  ];
}
