import { build, type Metafile } from 'esbuild';
import { expect, test } from '@jest/globals';

/** Of what is seldom needed, and would double the time that a small run takes. */
const HEAVY = /node_modules\/(?:yaml|docx|cli-table3|pako|hucre|fflate|write-file-atomic)\//;

/** Everything that is loaded together with a file; what is asked for by import() comes later, if at all. */
function loadedWith(entry: string, { inputs }: Metafile): string[] {
  const loaded = new Set([entry]);
  for (const file of loaded) {
    for (const { path, kind, external } of inputs[file]!.imports) {
      if (kind !== 'dynamic-import' && external !== true) loaded.add(path);
    }
  }
  return [...loaded];
}

test.each(['periksa', 'bagi', 'jelaskan', 'bandingkan', 'cetak'])(
  '%s starts without the libraries that it seldom needs',
  async (command) => {
    const entry = `src/cli/commands/${command}.ts`;
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      splitting: true,
      write: false,
      outdir: 'dist',
      format: 'esm',
      platform: 'node',
      metafile: true,
      logLevel: 'silent',
    });
    const loaded = loadedWith(entry, metafile);
    expect(loaded).toContain('src/cli/read.ts');
    expect(loaded.filter((file) => HEAVY.test(file))).toEqual([]);
  },
);
