import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const TESTS = 'test/assign';
const HERE = `${TESTS}/mutation`;
/** They make thousands of whole plans, which takes too long for each mutant; what they rest on has tests of its own. */
const LONG = ['fit-exact.test.ts', 'released.test.ts', 'steady.test.ts'];
const PACKAGES = ['highs', 'fast-check', 'expect'];

let loaded = 0;

/**
 * Loads all tests of the engine with the harness in the place of Jest, and with the mutants of one source file; without
 * one, with counters of what the tests pass. The mutants of all files together would make the tests twenty times slower.
 */
export async function load(source) {
  const files = readdirSync(TESTS).filter((name) => name.endsWith('.test.ts') && !LONG.includes(name));
  const lines = [
    ...files.map((name) => `import './${TESTS}/${name}';`),
    `export { tests } from './${HERE}/harness.mjs';`,
    `export * from './${HERE}/switch.mjs';`,
  ];
  const outfile = resolve(`mutation-tests-${process.pid}-${loaded++}.mjs`);
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: process.cwd() },
    absWorkingDir: process.cwd(),
    alias: { '@jest/globals': resolve(HERE, 'harness.mjs') },
    plugins: [
      { name: 'switches', setup: (build) => build.onLoad({ filter: /src.assign.*\.ts$/ }, switched) },
    ],
    outfile,
    bundle: true,
    minifySyntax: true,
    external: PACKAGES,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);

  /** A file as Stryker wrote it, with switches and counters of our own where they are wanted, and else with none. */
  function switched({ path }) {
    const isSource = source !== undefined && resolve(source) === path;
    const contents = readFileSync(path, 'utf8')
      .replace(/\bstryMutAct_9fa48\("(\d+)"\)/g, isSource ? '(active === $1 && hit())' : 'false')
      .replace(/\bstryCov_9fa48\(((?:"\d+"(?:, )?)+)\)/g, (_, mutants) =>
        source === undefined ? `(${mutants.replace(/"(\d+)"/g, 'passed[$1]++')})` : '0',
      );
    return {
      contents: `import { active, hit, passed } from '${resolve(HERE, 'switch.mjs')}';\n${contents}`,
      loader: 'ts',
    };
  }
}
