import { expect, test } from '@jest/globals';
import { loadedWith } from '../support/loaded-with.ts';

/** Of what is seldom needed, and would double the time that a small run takes. */
const HEAVY = /node_modules\/(?:yaml|docx|cli-table3|pako|hucre|fflate|write-file-atomic|highs)\//;

test.each(['periksa', 'bagi', 'jelaskan', 'bandingkan', 'cetak'])(
  '%s starts without the libraries that it seldom needs',
  async (command) => {
    const entry = `src/cli/commands/${command}.ts`;
    const loaded = await loadedWith(entry);
    expect(loaded).toContain('src/cli/read.ts');
    expect(loaded.filter((file) => HEAVY.test(file))).toEqual([]);
  },
);
