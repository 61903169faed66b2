/**
 * Measures the engine alone on seeded instances, and beside other solvers on the same model. `npm run bench:engine`,
 * with `--quick` (few seeds, no other solvers), `--only` one of the parts below (`--only a,b`), `--write` (into README)
 * and `--sources FOLDER` (the engine of another working copy).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleEngine } from './engine/bundle.mjs';
import { familiesTable } from './engine/families-table.mjs';
import { plantedRows, sizeRows, sizesTable, variantRows } from './engine/sizes-table.mjs';
import { solversTable } from './engine/solvers-table.mjs';

const SIZE_PARTS = {
  a: (engine, quick) => sizeRows(engine, 'a', quick),
  b: (engine, quick) => sizeRows(engine, 'b', quick),
  c: (engine, quick) => sizeRows(engine, 'c', quick),
  planted: plantedRows,
  variants: variantRows,
};
const PARTS = [...Object.keys(SIZE_PARTS), 'pcmax', 'solvers'];

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    sources: { type: 'string' },
  },
});
const parts = values.only === '' ? PARTS : values.only.split(',');
const unknown = parts.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`--only knows ${PARTS.join(', ')}, not ${unknown.join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'bagihabis-engine-'));
try {
  const engine = await bundleEngine(folder, values.sources && resolve(values.sources));
  const text = [head(), ...(await tables(engine))].join('\n');
  console.log(text);
  if (values.write) writeIntoReadme(text);
} finally {
  rmSync(folder, { recursive: true });
}

async function tables(engine) {
  const { quick } = values;
  const sizes = Object.keys(SIZE_PARTS).filter((part) => parts.includes(part));
  const rows = sizes.flatMap((part) => told(part, SIZE_PARTS[part](engine, quick)));
  return [
    ...(rows.length > 0 ? ['', ...sizesTable(rows)] : []),
    ...(parts.includes('pcmax') ? ['', ...(await familiesTable(engine, quick))] : []),
    ...(parts.includes('solvers') && !quick ? ['', ...(await solversTable(engine, folder))] : []),
  ];
}

/** A run takes minutes: each part says on stderr that it is done. */
function told(part, rows) {
  for (const row of rows) console.error(`${part}: ${row.join(' | ')}`);
  return rows;
}

function head() {
  const commit = git('rev-parse', '--short', 'HEAD');
  const changed = git('status', '--porcelain', 'src/assign');
  const edited = changed === '' ? '' : ' with changes';
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  return `CPU time, each run cold in a process of its own; Node ${process.version}, ${machine}, commit ${commit || 'unknown'}${edited}.`;
}

/** Asked in the working copy whose engine is measured. */
function git(...words) {
  return spawnSync('git', words, { encoding: 'utf8', cwd: values.sources ?? '.' }).stdout.trim();
}

function writeIntoReadme(text) {
  const readme = readFileSync('README.md', 'utf8');
  const [begin, end] = ['<!-- bench:engine -->', '<!-- /bench:engine -->'];
  if (!readme.includes(begin) || !readme.includes(end)) throw new Error(`README has no ${begin}`);
  const from = readme.indexOf(begin) + begin.length;
  writeFileSync('README.md', `${readme.slice(0, from)}\n\n${text}\n\n${readme.slice(readme.indexOf(end))}`);
}
