import type { Messages } from '../messages/id.ts';
import { totalsOf, type GroupProof, type LevelProof, type Plan, type Proof } from '../plan/plan.ts';
import { isClosed } from './proof.ts';

/** What a limit of moves costs: the first level that would be lower without it. Nothing where it holds nothing back. */
export function heldBackSentences(plan: Plan, { moves, groups }: Proof, messages: Messages): string[] {
  const { report } = messages;
  const held = groups.filter(({ heldBack }) => heldBack);
  if (held.length === 0 || moves.most === undefined) return [];
  const what =
    highestWorse(plan, groups, messages) ??
    groupWorse(plan, held, messages) ??
    belowWorse(plan, held, messages) ??
    report.heldDeeper;
  return [moves.count < moves.most ? report.heldWithin(moves.most, what) : report.heldBack(what)];
}

/** The highest load of all, where it is not another group that keeps it up for the sake of fit. */
function highestWorse(plan: Plan, groups: readonly GroupProof[], messages: Messages): string | undefined {
  const { highest, mostLevel } = totalsOf(plan);
  const without = groups.map((group) => (group.heldBack ? group.mostLevel : group.highest));
  return ifLower(highest, Math.max(...without), messages, (load) =>
    messages.report.heldHighest(load, messages.percent(mostLevel, 2)),
  );
}

/** The highest load of a group in which others carry less than elsewhere. */
function groupWorse(plan: Plan, held: readonly GroupProof[], messages: Messages): string | undefined {
  return first(held, (group) => {
    const top = highestOf(plan, group);
    return (
      top &&
      ifLower(group.highest, group.mostLevel, messages, (load, without) =>
        messages.report.heldGroup(top.person.id, load, without),
      )
    );
  });
}

/** The highest load of those below a bottleneck. */
function belowWorse(plan: Plan, held: readonly GroupProof[], messages: Messages): string | undefined {
  if (!isClosed(plan, held)) return undefined;
  const tiers = held.flatMap(({ below }) => below);
  return first(tiers, (tier) => {
    const top = highestOf(plan, tier);
    return (
      top &&
      ifLower(top.utilisation, tier.mostLevel, messages, (load, without) =>
        messages.report.heldBelow(tier.people.length, load, without),
      )
    );
  });
}

/** Who of these people carries most. */
function highestOf({ loads }: Plan, { people }: LevelProof): Plan['loads'][number] | undefined {
  const members = new Set(people);
  return loads
    .filter(({ person }) => members.has(person))
    .toSorted((one, other) => other.utilisation - one.utilisation)[0];
}

function first<T>(items: readonly T[], words: (item: T) => string | undefined): string | undefined {
  return items.map(words).find((found) => found !== undefined);
}

/** Nothing where the reader would see the same figure twice. */
function ifLower(
  load: number,
  without: number,
  { percent }: Messages,
  words: (load: string, without: string) => string,
): string | undefined {
  const [now, then] = [percent(load, 2), percent(without, 2)];
  return without < load && now !== then ? words(now, then) : undefined;
}
