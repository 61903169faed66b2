/** Gecode and Chuffed, given the assignment as bins to be packed; only the search is timed, not the flattening. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, runWithin } from './command.mjs';

/** Large neighbourhood search: without it Gecode hardly leaves its first plan. */
const GECODE = {
  include: 'include "gecode.mzn";',
  search:
    ':: int_search(owner, input_order, indomain_random) :: restart_constant(500) :: relax_and_reconstruct(owner, 85)',
  words: ['-a', '-r', '1'],
};
const CHUFFED = {
  include: '',
  search: ':: int_search(owner, first_fail, indomain_min)',
  words: ['-a', '-f'],
};

export const gecode = solver('Gecode', 'gecode', GECODE);
export const chuffed = solver('Chuffed', 'chuffed', CHUFFED);

function solver(name, id, { include, search, words }) {
  const command = `fzn-${id}`;
  return {
    name,
    installed: () => isInstalled('minizinc', command),
    async solve({ model, limit, folder }) {
      const flat = join(folder, `${id}.fzn`);
      flatten(id, `${include}\n${textOf(model)}solve ${search} minimize most;\n`, flat);
      const trace = [];
      await runWithin(limit, [command, ...words, flat], (line, cpu) => {
        const owners = /^owner = array1d\([^[]*\[(.*)\]\)/.exec(line)?.[1];
        if (owners !== undefined) trace.push({ cpu, owners: owners.split(',').map((at) => Number(at) - 1) });
      });
      return trace;
    },
  };
}

function flatten(id, text, flat) {
  const file = flat.replace(/fzn$/, 'mzn');
  writeFileSync(file, text);
  const words = ['--solver', id, '-c', file, '-o', flat, '--output-ozn-to-file', `${flat}.ozn`];
  const { status, stderr } = spawnSync('minizinc', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`minizinc: ${stderr.slice(0, 500)}`);
}

/** Loads in minutes; the highest counts as of somebody with the longest time, so that all numbers are whole. */
function textOf({ capacities, jobs, separations }) {
  const full = Math.max(...capacities);
  const sum = jobs.reduce((total, { minutes }) => total + minutes, 0);
  const sets = jobs.map(({ people }) => `{${people.map((person) => person + 1).join()}}`);
  return [
    'include "bin_packing_load.mzn";',
    `array[1..${jobs.length}] of set of int: may = [${sets.join()}];`,
    `array[1..${jobs.length}] of var 1..${capacities.length}: owner;`,
    `array[1..${capacities.length}] of var 0..${sum}: load;`,
    `var 0..${sum}: most;`,
    `constraint forall(job in index_set(owner))(owner[job] in may[job]);`,
    `constraint bin_packing_load(load, owner, [${jobs.map(({ minutes }) => minutes).join()}]);`,
    ...capacities.map((capacity, person) => {
      const by = divisor(full, capacity);
      return `constraint ${full / by} * load[${person + 1}] <= ${capacity / by} * most;`;
    }),
    ...separations.map(([one, other]) => `constraint owner[${one + 1}] != owner[${other + 1}];`),
    'output [show(owner)];',
    '',
  ].join('\n');
}

function divisor(a, b) {
  return b === 0 ? a : divisor(b, a % b);
}
