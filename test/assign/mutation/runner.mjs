import { runInThisContext } from 'node:vm';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { load } from './bundle.mjs';

/**
 * Runs the engine's tests for Stryker. Jest would load them anew for each mutant, for two seconds each time; here they
 * are loaded once for all mutants of a file, and what stays is the running of the tests. The engine keeps no state, so
 * that no mutant touches the next one.
 */
export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'engine', () => new EngineRunner()),
];

/** The share of the runs of a property that a mutant has to stand: see `support/runs.ts`. */
process.env.BAGIHABIS_RUNS ??= '0.1';
/** A test that takes so many times longer than without a mutant, and so long at the least, is in an endless loop. */
const PATIENCE = 20;
const LEAST_PATIENCE_MS = 3000;

class EngineRunner {
  #source;
  #loaded;
  /** Milliseconds that each test took when it last passed; the short ones come first. */
  #spent = new Map();

  capabilities() {
    // What runs only while modules load is not mutated (ignoreStatic), so there is never anything to load anew.
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const { tests, takePassed } = await load();
    const mutantCoverage = { static: takePassed(), perTest: {} };
    const results = [];
    for (const test of tests) {
      results.push(await this.#run(test, Infinity));
      mutantCoverage.perTest[test.id] = takePassed();
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail }) {
    if (this.#source !== sandboxFileName) this.#loaded = await load(sandboxFileName);
    this.#source = sandboxFileName;
    const { tests, activate, isOverLimit } = this.#loaded;
    const spent = ({ id }) => this.#spent.get(id) ?? 0;
    const wanted = tests.filter(({ id }) => testFilter === undefined || testFilter.includes(id));
    const results = [];
    activate(Number(activeMutant.id), hitLimit);
    for (const test of wanted.sort((a, b) => spent(a) - spent(b))) {
      const result = await this.#run(test, Math.max(LEAST_PATIENCE_MS, PATIENCE * spent(test)));
      if (result.isEndless || isOverLimit()) return { status: DryRunStatus.Timeout, reason: test.id };
      results.push(result);
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results }, disableBail);
  }

  /** What runs inside `vm` can be cut short. */
  async #run({ id, run }, patience) {
    globalThis.runTest = run;
    const start = process.cpuUsage();
    try {
      await runInThisContext('runTest()', patience < Infinity ? { timeout: Math.ceil(patience) } : {});
    } catch (error) {
      const isEndless = error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
      const failureMessage = String(error?.stack ?? error);
      return { id, name: id, status: TestStatus.Failed, timeSpentMs: 0, failureMessage, isEndless };
    }
    const { user, system } = process.cpuUsage(start);
    const timeSpentMs = (user + system) / 1000;
    this.#spent.set(id, timeSpentMs);
    return { id, name: id, status: TestStatus.Success, timeSpentMs };
  }
}
