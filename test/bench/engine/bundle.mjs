/** The engine as one module, so that the bench can call it without building the whole program. */
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PROOFS = 'src/assign/prove/highs.ts';
const PARTS = [
  `export { assign, assignWith, usualEffort } from './src/assign/assign.ts';`,
  `export { solveGroup } from './src/assign/solve-group.ts';`,
  `export { split } from './src/assign/groups.ts';`,
  `export { settle } from './src/assign/settle/frame.ts';`,
  `export { fractionalLevels } from './src/assign/bound/bound.ts';`,
];

/** HiGHS stays where it is installed, for it reads its WASM file from beside it. */
const highsInPlace = {
  name: 'highs-in-place',
  setup({ onResolve }) {
    onResolve({ filter: /^highs$/ }, () => ({ path: highsUrl(), external: true }));
  },
};

export function highsUrl() {
  const main = createRequire(import.meta.url).resolve('highs');
  return pathToFileURL(main).href;
}

/** Writes the engine of this working copy into the folder and returns where it is. */
export async function bundleEngine(folder, root = ROOT) {
  const proofs = existsSync(join(root, PROOFS)) ? [`export { loadHighs } from './${PROOFS}';`] : [];
  const { outputFiles } = await build({
    stdin: { contents: [...PARTS, ...proofs].join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [highsInPlace],
  });
  const file = join(folder, 'engine.mjs');
  writeFileSync(file, outputFiles[0].contents);
  return file;
}
