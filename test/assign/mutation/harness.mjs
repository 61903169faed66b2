import { expect } from 'expect';
import fc from 'fast-check';

/**
 * What the engine's tests take from Jest: `describe`, `test` and `expect`. The tests are only written down here;
 * `runner.mjs` runs them, as often as there are mutants.
 */
export { expect };

/** A mutant is killed by any example; a smaller one is not looked for. */
fc.configureGlobal({ endOnFailure: true });

/** Each with the title of its blocks before its own. */
export const tests = [];
let title = '';

export function describe(name, block) {
  const outer = title;
  title = `${title}${name} › `;
  block();
  title = outer;
}

export function test(name, run) {
  tests.push({ id: title + name, run });
}

describe.each = each(describe);
test.each = each(test);

/** What runs afterwards only writes down what was measured. */
export function afterAll() {}

/** A skipped test is none. */
test.skip = () => {};
test.skip.each = () => () => {};

/** The same for each row of a table; the number of the row tells the titles apart. */
function each(define) {
  return (table) => (name, run) => {
    table.forEach((row, at) => {
      define(`${name} (${at + 1})`, () => run(...(Array.isArray(row) ? row : [row])));
    });
  };
}
