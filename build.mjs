/**
 * Bundles the program into dist/: one small entry, that of the engine's worker threads, and a chunk for each command,
 * renderer and language that is loaded when it is asked for. Libraries are bundled in, so that the package has no dependencies to install.
 */
import { Buffer } from 'node:buffer';
import { execSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

// npm builds a repository that it installs for everybody (-g, as pre-commit does) without what builds it: npm/cli#8440.
const { build } = await import('esbuild').catch(() => {
  const install = 'npm ci --global=false --include=dev --ignore-scripts --no-audit --no-fund';
  execSync(install, { cwd: import.meta.dirname, stdio: ['ignore', process.stderr, process.stderr] });
  return import('esbuild');
});

rmSync(new URL('dist/', import.meta.url), { recursive: true, force: true });
const result = await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: { main: 'src/cli/start.ts', worker: 'src/cli/engine/worker.ts' },
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
mkdirSync(new URL('dist/fonts/', import.meta.url));
for (const [name, file] of [
  ['arimo-regular', 'arimo-latin-400-normal'],
  ['arimo-bold', 'arimo-latin-700-normal'],
  ['arimo-italic', 'arimo-latin-400-italic'],
]) {
  const woff = readFileSync(`node_modules/@fontsource/arimo/files/${file}.woff`);
  writeFileSync(new URL(`dist/fonts/${name}.ttf`, import.meta.url), ttfFrom(woff));
}
copyFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm', new URL('dist/resvg.wasm', import.meta.url));
copyFileSync('node_modules/highs/build/highs.wasm', new URL('dist/highs.wasm', import.meta.url));
writeFileSync(
  new URL('dist/LICENSES.txt', import.meta.url),
  licenses([...Object.keys(result.metafile.inputs), 'node_modules/@fontsource/arimo/']),
);

/** The licence texts of everything that was bundled. */
function licenses(inputs) {
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

/** A font as its typesetter reads it: WOFF is the same tables, each packed. */
function ttfFrom(woff) {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const entry = 44 + i * 20;
    const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(entry, entry + 4),
      checksum: woff.subarray(entry + 16, entry + 20),
      bytes: packed < length ? inflateSync(bytes) : bytes,
    };
  });
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  let offset = head.length;
  for (const [i, { tag, checksum, bytes }] of tables.entries()) {
    const entry = 12 + i * 16;
    tag.copy(head, entry);
    checksum.copy(head, entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    offset += Math.ceil(bytes.length / 4) * 4;
  }
  const padded = tables.map(({ bytes }) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]));
  return Buffer.concat([head, ...padded]);
}
