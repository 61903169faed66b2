/** CBC, given a file in MPS. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, runWithin } from './command.mjs';
import { mipOf, mpsText, ownersOf } from './mip.mjs';

/** A better plan of the tree or of the feasibility pump before it, and the CPU seconds of it. */
const SOLUTION = /(?:Integer solution of|improved solution from \S+ to) ([\d.e+-]+) .*\(([\d.]+) seconds\)/;

export const cbc = {
  name: 'CBC',
  installed: () => isInstalled('cbc'),
  async solve({ model, limit, folder }) {
    const mip = mipOf(model);
    const [program, answer] = [join(folder, 'cbc.mps'), join(folder, 'cbc.txt')];
    writeFileSync(program, mpsText(mip));
    writeFileSync(answer, '');
    const trace = [];
    const words = ['cbc', program, '-sec', String(limit), '-timeMode', 'cpu', '-solve', '-solution', answer];
    await runWithin(2 * limit + 10, words, (line) => {
      const [, highest, cpu] = SOLUTION.exec(line) ?? [];
      if (cpu !== undefined) trace.push({ cpu: Number(cpu), highest: Number(highest) });
    });
    const owners = ownersOf(mip, valuesIn(readFileSync(answer, 'utf8'), mip.columns.length));
    // The loads of the last plan, which the log rounds.
    if (owners.length > 0) trace.push({ cpu: trace.at(-1)?.cpu ?? limit, owners });
    return trace;
  },
};

/** Lines such as `12 C34 1 0`; columns that are 0 may be left out. */
function valuesIn(text, count) {
  const values = new Float64Array(count);
  for (const [, column, value] of text.matchAll(/^\s*(?:\*\*)?\s*\d+ C(\d+)\s+(\S+)/gm)) {
    values[column] = Number(value);
  }
  return values;
}
