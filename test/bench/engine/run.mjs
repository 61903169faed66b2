/**
 * One run of the engine in a process of its own, so that its time and memory are its own. Words: the bundled engine,
 * and what to run as JSON; prints what came of it as JSON.
 */
import { argv, cpuUsage, resourceUsage, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { checkPlan } from './check.mjs';
import { asProblem, family } from './families.mjs';
import { make } from './instances.mjs';
import { gapsOf, leximinDistance } from './judge.mjs';

const [file, task] = argv.slice(2);
const engine = await import(pathToFileURL(file).href);
const wanted = JSON.parse(task);
stdout.write(JSON.stringify('family' in wanted ? await runFamily(wanted) : await runOne(wanted)));

/** An instance, or one of its independent groups of at most `staff` people after the other. */
async function runOne({ prove, groupsOf, ...what }) {
  const problem = make(what);
  if (groupsOf === undefined) return measure(problem, prove);
  const groups = engine.split(problem).filter(({ people }) => people.length > 1);
  const small = groups.filter(({ people }) => people.length <= groupsOf.staff).slice(0, groupsOf.count);
  const found = [];
  for (const group of small) found.push(await measure(group.problem, prove));
  return { groups: found };
}

async function measure(problem, prove = false) {
  const asked = withEffort(problem, prove);
  const start = cpuUsage();
  const solution = prove ? await proving(asked) : engine.assign(asked);
  const { user, system } = cpuUsage(start);
  const megabytes = resourceUsage().maxRSS / 1024;
  checkPlan(problem, solution);
  const utilisations = solution.loads.map((load, person) => load / problem.capacities[person]);
  return {
    cpu: (user + system) / 1e6,
    megabytes,
    highest: Math.max(...utilisations),
    distance: leximinDistance(utilisations, ideals(problem)),
    gaps: gapsOf(solution.certificate),
    idle: solution.idle.length,
    unowned: solution.certificate.unowned.counts,
  };
}

/** With the effort that a user's run makes. */
function withEffort(problem, prove) {
  const effort = prove ? 1 : engine.usualEffort(problem.capacities.length, problem.options.tolerance);
  return { ...problem, options: { ...problem.options, effort, prove } };
}

/** With the solver of the proofs where the engine has one; loading it counts. */
async function proving(problem) {
  const solver = engine.loadHighs ? await engine.loadHighs() : undefined;
  return engine.assignWith(problem, async (groups) => {
    const solved = [];
    for (const group of groups) solved.push(await engine.solveGroup(group, solver));
    return solved;
  });
}

/** The fractional leximin levels of each independent group. */
function ideals(problem) {
  return engine.split(problem).map(({ people, problem: group }) => ({
    people,
    levels: engine.fractionalLevels(engine.settle(group)).levels,
  }));
}

/** All instances of a family of P||Cmax in one process: what each takes is far below the start of a process. */
async function runFamily({ family: name, each }) {
  return family(name, each).map((instance) => {
    const problem = withEffort(asProblem(instance), false);
    const start = cpuUsage();
    const solution = engine.assign(problem);
    const { user, system } = cpuUsage(start);
    checkPlan(problem, solution);
    const proven = solution.certificate.groups.every((group) => group.proven);
    return { cpu: (user + system) / 1e6, longest: Math.round(Math.max(...solution.loads)), proven };
  });
}
