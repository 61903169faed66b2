/** Other solvers on the same instances, with as much time as the engine took and with ten times as much. */
import { percent, seconds, spread, table } from './format.mjs';
import { make } from './instances.mjs';
import { cbc } from './solvers/cbc.mjs';
import { highs } from './solvers/highs.mjs';
import { chuffed, gecode } from './solvers/minizinc.mjs';
import { modelOf, utilisationsOf } from './solvers/model.mjs';
import { runTask } from './spawn.mjs';

const SOLVERS = [highs, cbc, gecode, chuffed];
/** CPU seconds; on the large instances it is also asked how long the others need to be as good. */
const LEAST_TIME = 1;
const SETS = [
  { text: 'a, 3 seeds', tasks: seeds({ name: 'section' }, 3) },
  { text: 'a with separations, 2 seeds', tasks: seeds({ name: 'separated' }, 2) },
  { text: 'perfect plan of size a, 2 seeds', tasks: seeds({ name: 'planted', size: 'a' }, 2) },
  { text: 'b, 1 seed', tasks: seeds({ name: 'setda' }, 1), limit: 60 },
  { text: 'perfect plan of size b, 1 seed', tasks: seeds({ name: 'planted', size: 'b' }, 1), limit: 60 },
];
/** Levels that differ by less are as good as each other: the log of CBC rounds to six digits. */
const AS_GOOD = 1e-6;
const HEAD = [
  'Instances',
  'Solver',
  "Highest at the engine's time",
  'at ten times',
  'at the end',
  'As good as the engine after',
];

function seeds(task, count) {
  return Array.from({ length: count }, (_, seed) => ({ ...task, seed }));
}

export async function solversTable(engine, folder) {
  const solvers = SOLVERS.filter((solver) => solver.installed());
  const missing = SOLVERS.filter((solver) => !solvers.includes(solver)).map(({ name }) => name);
  const rows = [];
  for (const set of SETS) {
    const ours = set.tasks.map((task) => runTask(engine, task));
    rows.push(engineRow(set, ours));
    for (const solver of solvers) {
      rows.push(await solverRow(set, solver, ours, folder));
      console.error(`solvers: ${rows.at(-1).join(' | ')}`);
    }
  }
  return [
    `Other solvers, the highest utilisation as the objective (the engine also levels all below it); one thread, ten times the engine's CPU time but at least ${LEAST_TIME} s, on size b 60 s. Each figure against the engine's: + is worse. ${missing.length > 0 ? `Not installed: ${missing.join(', ')}.` : ''}`.trim(),
    '',
    ...table(HEAD, rows),
  ];
}

function engineRow({ text }, ours) {
  const highest = ours.map((run) => percent(run.highest)).join(', ');
  const cpu = spread(
    ours.map((run) => run.cpu),
    seconds,
  );
  return [text, `bagihabis, ${cpu}`, highest, '', '', ''];
}

async function solverRow({ tasks, limit: wanted }, solver, ours, folder) {
  const cells = [[], [], [], []];
  for (const [at, task] of tasks.entries()) {
    const { cpu, highest } = ours[at];
    const tenfold = Math.max(LEAST_TIME, 10 * cpu);
    const limit = wanted ?? tenfold;
    const trace = await traceOf(solver, task, limit, folder);
    const difference = (until) => against(highest, best(trace, until));
    cells[0].push(difference(cpu));
    cells[1].push(difference(tenfold));
    cells[2].push(difference(Infinity));
    cells[3].push(asGoodAfter(trace, highest, limit));
  }
  return ['', solver.name, ...cells.map((cell) => cell.join(', '))];
}

/** When which highest utilisation was reached. */
async function traceOf(solver, task, limit, folder) {
  const model = modelOf(make(task));
  const trace = await solver.solve({ task, model, limit, folder });
  return trace.map(({ cpu, highest, owners }) => ({
    cpu,
    highest: owners === undefined ? highest : Math.max(...utilisationsOf(model, owners)),
  }));
}

function best(trace, until) {
  return Math.min(...trace.filter(({ cpu }) => cpu <= until).map(({ highest }) => highest));
}

function against(ours, theirs) {
  if (theirs === Infinity) return 'none';
  const difference = theirs / ours - 1;
  if (Math.abs(difference) <= AS_GOOD) return 'equal';
  return `${difference > 0 ? '+' : '−'}${percent(Math.abs(difference))}`;
}

function asGoodAfter(trace, ours, limit) {
  const first = trace.find(({ highest }) => highest <= ours * (1 + AS_GOOD));
  return first ? seconds(first.cpu) : `not in ${seconds(limit)}`;
}
