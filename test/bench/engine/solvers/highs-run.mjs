/** Words: an instance as JSON, CPU seconds. Prints a line for each better plan: seconds so far, owners of the jobs. */
import { argv, cpuUsage, stdout } from 'node:process';
import loadHighs from 'highs';
import { make } from '../instances.mjs';
import { mipOf, ownersOf, sparseModel } from './mip.mjs';
import { modelOf } from './model.mjs';

const [task, limit] = argv.slice(2);
const mip = mipOf(modelOf(make(JSON.parse(task))));
const highs = await loadHighs();
const start = cpuUsage();

function used() {
  const { user, system } = cpuUsage(start);
  return (user + system) / 1e6;
}

function tell(values) {
  stdout.write(`${JSON.stringify({ cpu: used(), owners: ownersOf(mip, values) })}\n`);
}

function endAtLimit(event) {
  if (used() > Number(limit)) event.interrupt();
}

const { mipImprovingSolution, mipInterrupt, simplexInterrupt } = highs.constants.callbackType;
highs.withModel(sparseModel(mip, highs), (model) => {
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
  model.run({
    [mipImprovingSolution]: ({ data }) => tell(data.mip_solution),
    [mipInterrupt]: endAtLimit,
    [simplexInterrupt]: endAtLimit,
  });
  // A small program may be solved before there is anything to call back about.
  if (model.getModelStatus() === highs.constants.modelStatus.optimal) tell(model.getSolution().colValue);
});
