/**
 * Times whole processes, each in turn with bare `node -e 0`, and prints the median ratios: these are what can be
 * compared between machines. `npm run bench -- --write` puts the table into README.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { importTable } from './import.mjs';
import { median, observe, time } from './observe.mjs';
import { writeRepository } from './repository.mjs';

const RUNS = 15;
/** Of the large repository, where a run takes half a minute. */
const LARGE_RUNS = 3;
const LARGE_SECTIONS = 1000;
const program = 'bin/bagihabis.js';
const folder = mkdtempSync(join(tmpdir(), 'bagihabis-bench-'));
const sections = readdirSync('examples/setda/bagian').map((name) => `examples/setda/bagian/${name}`);
const yamlAlone = join(folder, 'yaml.mjs');
writeFileSync(
  yamlAlone,
  `import { parseDocument } from ${JSON.stringify(new URL('../../node_modules/yaml/dist/index.js', import.meta.url).href)};
import { readFileSync } from 'node:fs';
for (const file of process.argv.slice(2)) parseDocument(readFileSync(file, 'utf8'));`,
);

/** Words for printing into the folder of this run, a document or all. */
function printing(...documents) {
  return [program, 'cetak', ...documents, '--keluaran', join(folder, 'cetak')];
}

const cases = [
  ['`--version`', [program, '--version'], '1.3'],
  ['`periksa` of one section', [program, 'periksa', 'examples/bagian-organisasi.yaml'], '3'],
  ['`bagi` of `examples/setda`', [program, 'bagi', 'examples/setda'], '8'],
  ['`cetak rekap` of one section, PDF', [...printing('rekap'), 'examples/bagian-organisasi.yaml'], '6'],
  ['`cetak` of `examples/setda`: all documents, 45 PDF files', [...printing(), 'examples/setda'], ''],
  ['the yaml library alone, one section', [yamlAlone, 'examples/bagian-organisasi.yaml'], ''],
  ['the yaml library alone, `examples/setda`', [yamlAlone, ...sections], ''],
];

function memory(argv) {
  return observe(argv).megabytes;
}

const rows = cases.map(([name, argv, aim]) => {
  time(argv);
  const pairs = Array.from({ length: RUNS }, () => [time(argv), time(['-e', '0'])]);
  const ratio = median(pairs.map(([ours, bare]) => ours / bare));
  return [
    name,
    `${ratio.toFixed(2)}×`,
    aim && `${aim}×`,
    `${median(pairs.map(([ours]) => ours)).toFixed(0)} ms`,
    `${memory(argv).toFixed(0)} MB`,
  ];
});

const result = JSON.parse(
  spawnSync(process.execPath, [program, 'bagi', 'examples/setda', '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  }).stdout,
);
const { tugas, pegawai, utilisasi_tertinggi, paling_merata, batas_bawah } = result.ringkasan;
const proven = result.bukti.filter(({ status }) => status === 'terbukti').length;
const percent = (share) => `${(share * 100).toFixed(2)} %`;
const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim();

/** The large repository: whole runs in turn with the yaml library alone on the same files. */
async function largeTable() {
  const large = join(folder, 'besar');
  const files = await writeRepository(large, LARGE_SECTIONS);
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const [ours, library] = [
    [program, 'periksa', large],
    [yamlAlone, ...files],
  ];
  const pairs = Array.from({ length: LARGE_RUNS }, () => [observe(ours), observe(library)]);
  const ratio = median(pairs.map(([one, other]) => one.milliseconds / other.milliseconds));
  const figures = (which) => {
    const runs = pairs.map((pair) => pair[which]);
    const seconds = median(runs.map(({ milliseconds }) => milliseconds)) / 1000;
    return `${seconds.toFixed(1)} s | ${Math.max(...runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB`;
  };
  return [
    `${LARGE_SECTIONS} section files of 25 people and 60 duties with saved plans, ${Math.round(size / 1e6)} MB, made up; median of ${LARGE_RUNS} runs in turn, most memory of any.`,
    '',
    '| Run | Against the library | Aim | Wall | Memory | Aim |',
    '| --- | --: | --: | --: | --: | --: |',
    `| the yaml library alone, one thread | 1× | | ${figures(1)} | |`,
    `| \`periksa\` | ${ratio.toFixed(2)}× | 0.7× | ${figures(0)} | 500 MB |`,
  ];
}

const table = [
  `Median of ${RUNS} runs, each beside bare node; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, commit ${commit || 'unknown'}.`,
  '',
  '| Run | Against `node -e 0` | Aim | Wall | Memory |',
  '| --- | --: | --: | --: | --: |',
  `| \`node -e 0\` | 1× | | | ${memory(['-e', '0']).toFixed(0)} MB |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
  ...(await largeTable()),
  '',
  ...importTable(),
  '',
  `\`examples/setda\`: ${tugas} duties, ${pegawai} people present, ${sections.length} section files with ${Math.round(sections.reduce((sum, file) => sum + readFileSync(file).length, 0) / 1000)} kB. Highest utilisation ${percent(utilisasi_tertinggi)}; most level plan found ${percent(paling_merata)}, bound ${percent(batas_bawah)}, gap ${percent(paling_merata - batas_bawah)}; ${proven} of ${result.bukti.length} independent groups proven most level.`,
].join('\n');

console.log(table);
if (process.argv.includes('--write')) {
  const readme = readFileSync('README.md', 'utf8');
  const [begin, end] = ['<!-- bench -->', '<!-- /bench -->'];
  const from = readme.indexOf(begin) + begin.length;
  writeFileSync('README.md', `${readme.slice(0, from)}\n\n${table}\n\n${readme.slice(readme.indexOf(end))}`);
}
rmSync(folder, { recursive: true });
