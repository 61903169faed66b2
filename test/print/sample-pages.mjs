/**
 * Makes the pages that README shows, from examples/setda: `npm run samples`. Needs pdftoppm (poppler) beside Node.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';

/** File in examples/halaman, PDF, page. */
const PAGES = [
  ['rekap', 'rekap-organisasi', 1],
  ['rekap-akhir', 'rekap-organisasi', 3],
  ['lembar', 'lembar-organisasi', 2],
  ['matriks', 'matriks-organisasi', 1],
  ['dpa', 'dpa-organisasi', 1],
  ['laporan', 'laporan', 1],
];
const DOTS_PER_INCH = 64;
/** Shades of each colour: the fewer, the smaller the file. */
const SHADES = 16;

const folder = mkdtempSync(join(tmpdir(), 'bagihabis-pages-'));
run(process.execPath, [
  'bin/bagihabis.js',
  'cetak',
  'examples/setda',
  '-o',
  folder,
  '--tanggal',
  '2026-11-21',
]);
for (const [name, pdf, page] of PAGES) {
  const only = ['-f', page, '-l', page, '-singlefile'].map(String);
  const source = join(folder, `${pdf}.pdf`);
  run('pdftoppm', ['-png', '-r', String(DOTS_PER_INCH), ...only, source, join(folder, name)]);
  writeFileSync(`examples/halaman/${name}.png`, smaller(readFileSync(join(folder, `${name}.png`))));
}
rmSync(folder, { recursive: true });

function smaller(png) {
  const image = decode(png);
  const step = 255 / (SHADES - 1);
  const data = image.data.map((value) => Math.round(Math.round(value / step) * step));
  return encode({ ...image, data }, { zlib: { level: 9 } });
}

function run(program, words) {
  const { status, error, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
}
