import type { Duty, Staff } from '../../model/organisation.ts';
import { PREFERENCES } from '../../plan/preferences.ts';
import type { Division, DutyGroup } from './group.ts';
import { movesBetween, type Move } from './moves.ts';
import { EQUAL, levelCosts, worthOf, type Worth } from './worth.ts';

/** Less than zero: better than without the choice; zero: other duties or people, but as good. */
type Tendency = -1 | 0 | 1;

/** One level of the objective at which a choice makes a difference. */
export type Difference = { readonly tendency: Tendency } & (
  | { readonly level: 'tak-bertuan'; readonly more: readonly Duty[]; readonly fewer: readonly Duty[] }
  | { readonly level: 'menganggur'; readonly more: readonly Staff[]; readonly fewer: readonly Staff[] }
  | LoadDifference
  | { readonly level: 'pindah'; readonly moves: readonly Move[] }
  | { readonly level: PreferenceName | 'sebaran'; readonly change: number }
);

/** The k-th highest utilisation, the first that differs visibly. */
export interface LoadDifference {
  readonly level: 'beban';
  readonly tendency: Tendency;
  /** 1 = the highest of all. */
  readonly rank: number;
  readonly before: LevelOf;
  readonly after: LevelOf;
  /** Within toleransi_merata, which counts as equally level; see `levelCosts`. */
  readonly isTolerated: boolean;
  /** The two figures themselves differ by no more than toleransi_merata. */
  readonly isWithin: boolean;
}

export interface LevelOf {
  readonly person: Staff;
  readonly utilisation: number;
}

export type PreferenceName = (typeof PREFERENCES)[number]['name'];

/** Levels that count more than to change little. */
export const COUNTS_MORE: ReadonlySet<Difference['level']> = new Set(['tak-bertuan', 'menganggur', 'beban']);

/** Half of what a reader of percents with one decimal can see. */
const VISIBLE = 0.0005;

/** Whether a difference of utilisation can be seen in a percentage with one decimal. */
export function isVisible(difference: number): boolean {
  return Math.abs(difference) > VISIBLE;
}

/** Every level at which two divisions differ, most important first. */
export function differencesOf(group: DutyGroup, base: Division, then: Division): Difference[] {
  const [before, after] = [worthOf(group, base), worthOf(group, then)];
  return [
    ...unownedDifference(group, [base, then], [before, after]),
    ...idleDifference(group, [base, then], [before, after]),
    ...loadDifference(group, before, after),
    ...moveDifference(group, base, then),
    ...PREFERENCES.flatMap(({ name }, level) =>
      numberDifference(name, before.misfits[level] ?? 0, after.misfits[level] ?? 0),
    ),
    ...numberDifference('sebaran', before.scatter, after.scatter),
  ];
}

function unownedDifference(
  { duties }: DutyGroup,
  [base, then]: readonly [Division, Division],
  [before, after]: readonly [Worth, Worth],
): Difference[] {
  const isUnowned = ({ teams }: Division, place: number): boolean => teams[place]!.length === 0;
  const more = duties.filter((_, j) => isUnowned(then, j) && !isUnowned(base, j));
  const fewer = duties.filter((_, j) => isUnowned(base, j) && !isUnowned(then, j));
  if (more.length + fewer.length === 0) return [];
  const changes = after.unowned.map((count, priority) => count - before.unowned[priority]!);
  return [
    { level: 'tak-bertuan', tendency: tendencyOf(changes.find((change) => change !== 0)), more, fewer },
  ];
}

function idleDifference(
  { people }: DutyGroup,
  [base, then]: readonly [Division, Division],
  [before, after]: readonly [Worth, Worth],
): Difference[] {
  const [busyBefore, busyAfter] = [new Set(base.teams.flat()), new Set(then.teams.flat())];
  const more = people.filter((_, place) => busyBefore.has(place) && !busyAfter.has(place));
  const fewer = people.filter((_, place) => busyAfter.has(place) && !busyBefore.has(place));
  if (more.length + fewer.length === 0) return [];
  return [{ level: 'menganggur', tendency: tendencyOf(after.idle - before.idle), more, fewer }];
}

function loadDifference({ people, problem }: DutyGroup, before: Worth, after: Worth): Difference[] {
  const changes = after.levels.map(({ utilisation }, k) => utilisation - before.levels[k]!.utilisation);
  const first = changes.findIndex(isVisible);
  if (first < 0) return [];
  const levelOf = ({ levels }: Worth): LevelOf => {
    const { person, utilisation } = levels[first]!;
    return { person: people[person]!, utilisation };
  };
  const { tolerance } = problem.options;
  return [
    {
      level: 'beban',
      tendency: tendencyOf(changes[first]),
      rank: first + 1,
      before: levelOf(before),
      after: levelOf(after),
      isTolerated: levelCosts(before, after, tolerance).every((cost) => cost === 0),
      isWithin: Math.abs(changes[first]!) <= tolerance + EQUAL,
    },
  ];
}

function moveDifference(group: DutyGroup, base: Division, then: Division): Difference[] {
  const duty = group.duties[group.place];
  const moves = movesBetween(group, base, then).filter((move) => move.duty !== duty);
  return moves.length > 0 ? [{ level: 'pindah', tendency: 1, moves }] : [];
}

function numberDifference(level: PreferenceName | 'sebaran', before: number, after: number): Difference[] {
  const change = after - before;
  return Math.abs(change) > EQUAL ? [{ level, tendency: tendencyOf(change), change }] : [];
}

function tendencyOf(change = 0): Tendency {
  return Math.sign(change) as Tendency;
}
