import { build } from 'esbuild';
import { expect, test } from '@jest/globals';

const IMPORT_ROOMS = /^src\/(?:sheets|lists|intake|merge|forms|cli\/import-(?!lists|options))/;

/** Everything that is loaded together with the command line itself, or with one command. */
async function loadedWith(entry: string): Promise<string[]> {
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
  const loaded = new Set([entry]);
  for (const file of loaded) {
    for (const { path, kind, external } of metafile.inputs[file]!.imports) {
      if (kind !== 'dynamic-import' && external !== true) loaded.add(path);
    }
  }
  return [...loaded];
}

test.each(['program', 'commands/periksa', 'commands/bagi', 'commands/jelaskan', 'commands/cetak'])(
  '%s loads nothing of the import',
  async (name) => {
    const loaded = await loadedWith(`src/cli/${name}.ts`);
    expect(loaded.filter((file) => IMPORT_ROOMS.test(file))).toEqual([]);
  },
);

test('impor does', async () => {
  const loaded = await loadedWith('src/cli/commands/impor.ts');
  expect(loaded.filter((file) => IMPORT_ROOMS.test(file)).length).toBeGreaterThan(50);
});
