/** How many instances of each published family of P||Cmax the engine solves to the optimum. */
import { FAMILIES, family } from './families.mjs';
import { percent, seconds, share, spread, table } from './format.mjs';
import { shortestPossible } from './judge.mjs';
import { shorterExists } from './solvers/arc-flow.mjs';
import { runTask } from './spawn.mjs';

const HEAD = [
  'Family',
  'Instances',
  'Optimal',
  'Not optimal',
  'Unknown',
  'Proven by the engine',
  'CPU',
  'Aim',
];
/** Seconds per family, for instances whose optimum counting does not show; few where it must be quick. */
const PROOFS = { full: 20, quick: 1 };

export async function familiesTable(engine, quick) {
  const rows = [];
  for (const name of Object.keys(FAMILIES)) {
    const row = await rowOf(engine, name, quick);
    console.error(`pcmax: ${row.join(' | ')}`);
    rows.push(row);
  }
  return [
    'P||Cmax: as many equal people as machines, everybody may do everything. Optimal where the longest machine equals a bound by counting, or the engine or else HiGHS, on an arc-flow model, proves that no shorter one exists; not optimal where HiGHS finds one. HiGHS is asked about what the engine proves too.',
    '',
    ...table(HEAD, rows),
  ];
}

async function rowOf(engine, name, quick) {
  const each = quick ? 1 : 2;
  const instances = family(name, each);
  const runs = runTask(engine, { family: name, each });
  const found = await verdicts(instances, runs, quick ? PROOFS.quick : PROOFS.full);
  const part = (verdict) =>
    percent(
      share(found, (one) => one === verdict),
      1,
    );
  return [
    name,
    `${runs.length}`,
    part('optimal'),
    part('longer'),
    part('unknown'),
    percent(
      share(runs, ({ proven }) => proven),
      1,
    ),
    spread(
      runs.map(({ cpu }) => cpu),
      seconds,
    ),
    '≥ 99 %, ≤ 0.2 s',
  ];
}

/** The budget of proofs is shared evenly by those that counting does not settle. */
async function verdicts(instances, runs, budget) {
  const open = instances.filter((instance, at) => runs[at].longest > shortestPossible(instance));
  const found = [];
  for (const [at, instance] of instances.entries()) {
    const { longest, proven } = runs[at];
    const verdict = open.includes(instance)
      ? await shorterExists(instance, longest, budget / open.length)
      : 'optimal';
    if (proven && verdict === 'longer')
      throw new Error(`${instance.name}: ${longest} is proven, but too long`);
    found.push(proven ? 'optimal' : verdict);
  }
  return found;
}
