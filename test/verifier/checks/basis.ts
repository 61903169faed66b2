import { average, needOf, pigeonholes, rounded, sumsFallShort, type Need } from '../bounds.ts';
import { near } from '../values.ts';
import type { Judged } from './judged.ts';

/** The bound follows from the bottleneck in the way that `dasar` says, as far as that is arithmetic. */
export function* basisComplaints({ scope, level }: Judged): Generator<string> {
  const { basis, bound, bottleneck } = level;
  const people = new Map(bottleneck.people.map((id) => [id, scope.people.get(id)!]));
  if (people.size === 0) {
    if (bound > 0) yield `batas_bawah ${bound} without a bottleneck`;
    return;
  }
  const named = scope.tasks.filter(({ code }) => bottleneck.duties.includes(code));
  // Where no duty is named, shares count too that others leave them at the least.
  const need = needOf(people, named.length > 0 ? named : scope.tasks);
  const right = arithmetic(basis, need);
  if (right !== undefined && !near(right, bound)) yield `${basis} gives ${right}, not batas_bawah ${bound}`;
  if (basis === 'himpunan' && sumsFallShort(need, bound) === false)
    yield `himpunan: sums of parts allow less than batas_bawah ${bound}`;
  const least = average(needOf(people, scope.tasks));
  if (least > bound && !near(least, bound))
    yield `pembatas: alone gives ${least}, more than batas_bawah ${bound}`;
}

function arithmetic(basis: string, need: Need): number | undefined {
  if (basis === 'aliran') return average(need);
  if (basis === 'pembulatan') return rounded(need);
  return basis === 'bagian' ? pigeonholes(need) : undefined;
}
