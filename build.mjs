/**
 * Bundles the program into dist/: one small entry, and a chunk for each command, renderer and language that is loaded
 * when it is asked for. Libraries are bundled in, so that the package has no dependencies to install.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

rmSync(new URL('dist/', import.meta.url), { recursive: true, force: true });
const result = await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: { main: 'src/cli/start.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  keepNames: false,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: '[name]-[hash]',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  // Bundled CommonJS libraries ask for Node's own modules by require, and for the name of their file.
  banner: {
    js: "import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url),__filename=import.meta.filename;",
  },
});
writeFileSync(
  new URL('dist/LICENSES.txt', import.meta.url),
  await licenses(Object.keys(result.metafile.inputs)),
);

/** The licence texts of everything that was bundled. */
async function licenses(inputs) {
  const { readFileSync, readdirSync } = await import('node:fs');
  const packages = inputs.map((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  const texts = [...new Set(packages)]
    .filter((folder) => folder !== undefined)
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
      return `${name} ${version} (${license})\n\n${text}\n`;
    });
  return texts.join('\n----------------------------------------\n\n');
}
