import base from './jest.config.js';

/** What `npm run mutate` runs for each mutant: the tests of the engine, with few runs of the properties that allow it. */
process.env.BAGIHABIS_RUNS ??= '0.05';
export default { ...base, testMatch: ['<rootDir>/test/assign/**/*.test.ts'] };
