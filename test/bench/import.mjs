/**
 * Times the import of large lists, each run beside bare `node -e 0`. Alone: `node test/bench/import.mjs`; the table in
 * README gets its rows through bench.mjs.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DUTIES, SECTIONS, STAFF, writeLists } from './lists.mjs';
import { median, observe, time } from './observe.mjs';

const PROGRAM = 'bin/bagihabis.js';
const RUNS = 5;
const AIM = '60× | 700 MB';

/** Lines of a table in Markdown. */
export function importTable() {
  const folder = mkdtempSync(join(tmpdir(), 'bagihabis-import-'));
  try {
    const { staff, duties } = writeLists(folder);
    const size = [staff, duties].map((file) => (statSync(file).size / 1e6).toFixed(1)).join(' and ');
    const count = (each) => (SECTIONS * each).toLocaleString('en');
    const runs = [
      [`\`impor pegawai\`, ${count(STAFF)} people`, (to) => importing('pegawai', staff, to)],
      [`\`impor tugas\`, ${count(DUTIES)} duties`, (to) => importing('tugas', duties, to)],
      ['`impor tugas` into the folder of these people', (to) => importing('tugas', duties, to), staff],
    ];
    return [
      `Workbooks of ${size} MB into ${SECTIONS} section files with \`--simpan\`, made up; median of ${RUNS} runs, each beside bare node, most memory of any.`,
      '',
      '| Run | Against `node -e 0` | Wall | Memory | Aim | |',
      '| --- | --: | --: | --: | --: | --: |',
      ...runs.map(([name, words, first]) => row(folder, name, words, first)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function importing(kind, list, to) {
  return [PROGRAM, 'impor', kind, list, '--ke', to, '--simpan'];
}

function row(folder, name, words, first) {
  const pairs = Array.from({ length: RUNS }, (_, i) => {
    const to = join(folder, `hasil-${i}`);
    if (first) time(importing('pegawai', first, to));
    const ours = observe(words(to));
    rmSync(to, { recursive: true });
    return [ours, time(['-e', '0'])];
  });
  const ratio = median(pairs.map(([{ milliseconds }, bare]) => milliseconds / bare));
  const seconds = median(pairs.map(([{ milliseconds }]) => milliseconds)) / 1000;
  const most = Math.max(...pairs.map(([{ megabytes }]) => megabytes));
  return `| ${name} | ${ratio.toFixed(1)}× | ${seconds.toFixed(1)} s | ${most.toFixed(0)} MB | ${AIM} |`;
}

if (process.argv[1]?.endsWith('import.mjs')) console.log(importTable().join('\n'));
