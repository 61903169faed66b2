import type { Staff } from '../../model/organisation.ts';
import { isStructural } from '../../vocabulary/scales.ts';
import type { Crowd } from './seating.ts';
import { isOpenTo, placesOf, type Ways } from './ways.ts';

/** People of whom so many stay idle at the least, whatever is changed; who of them is open. */
export interface Pool {
  readonly members: ReadonlySet<number>;
  readonly left: number;
}

/** Crowds of which all but so many are to be helped. */
export interface Demand {
  readonly crowds: readonly Crowd[];
  readonly spare: number;
}

/**
 * All changes together open every duty to everybody, but to officials only duties that are meant for some. So there are
 * two sets of people who can outnumber their places, the officials and all, and by Hall (1935) the one that does so by
 * more tells how many stay idle. Everybody outside of it has a place whenever no more than these are idle.
 */
export function poolsOf({ organisation }: Ways, present: readonly Staff[]): Pool[] {
  const places = (official: boolean): number =>
    organisation.duties
      .filter(({ requirements }) => !official || isOpenTo('jpt-pratama', requirements.jenjang ?? []))
      .reduce((sum, duty) => sum + placesOf(organisation, duty, true), 0);
  const officials = present.filter(({ jenjang }) => isStructural(jenjang));
  const others = present.filter((person) => !officials.includes(person));
  const [forOfficials, forAll] = [places(true), places(false)];
  const pools =
    forOfficials === 0
      ? [...officials.map((person) => poolOf([person], 1)), poolOf(others, others.length - forAll)]
      : officials.length - forOfficials >= present.length - forAll
        ? [poolOf(officials, officials.length - forOfficials)]
        : [poolOf(present, present.length - forAll)];
  return pools.filter(({ left }) => left > 0);
}

/** A crowd meets one pool at the most, for officials without any place are in nobody else's crowd. */
export function demandsOf(pools: readonly Pool[], crowds: readonly Crowd[]): Demand[] {
  const poolOfCrowd = ({ people }: Crowd): Pool | undefined =>
    pools.find(({ members }) => people.some((person) => members.has(person)));
  const alone = crowds.filter((crowd) => !poolOfCrowd(crowd));
  return [
    ...alone.map((crowd) => ({ crowds: [crowd], spare: 0 })),
    ...pools.flatMap((pool) => {
      const together = crowds.filter((crowd) => poolOfCrowd(crowd) === pool);
      return together.length > pool.left ? [{ crowds: together, spare: pool.left }] : [];
    }),
  ];
}

function poolOf(people: readonly Staff[], left: number): Pool {
  return { members: new Set(people.map(({ index }) => index)), left };
}
