import { build } from 'esbuild';

/** Everything that is loaded together with a file; what is asked for by import() comes later, if at all. */
export async function loadedWith(entry: string): Promise<string[]> {
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
