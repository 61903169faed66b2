/** HiGHS, as WebAssembly in a process of its own, so that it can be ended and its time is its own. */
import { fileURLToPath } from 'node:url';
import { runWithin } from './command.mjs';

const RUN = fileURLToPath(new URL('highs-run.mjs', import.meta.url));

export const highs = {
  name: 'HiGHS (WASM)',
  installed: () => true,
  async solve({ task, limit }) {
    const trace = [];
    const words = [process.execPath, RUN, JSON.stringify(task), String(limit)];
    // It ends itself at its limit; this is for a step that it cannot leave.
    await runWithin(2 * limit + 10, words, (line) => trace.push(JSON.parse(line)));
    return trace;
  },
};
