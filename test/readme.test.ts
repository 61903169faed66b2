import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CHECK_FORMATS } from '../src/cli/check-formats.ts';
import { en } from '../src/messages/en.ts';
import { RULES } from '../src/rules/rules.ts';
import { memoryFileSystem } from '../src/files/memory.ts';
import { filesOf } from './support/disk-files.ts';
import { runIn, runOn, type Outcome } from './support/host.ts';

/** README's shown outputs and tables, made anew and compared. UPDATE_README=1 writes them. */
let readme = readFileSync('README.md', 'utf8');

/** The first fenced block behind a marker. */
function blockAfter(marker: string): { readonly text: string; readonly from: number; readonly to: number } {
  const start = readme.indexOf('```', readme.indexOf(marker));
  const from = readme.indexOf('\n', start) + 1;
  const to = readme.indexOf('```', from);
  return { text: readme.slice(from, to), from, to };
}

function between(
  begin: string,
  end: string,
): { readonly text: string; readonly from: number; readonly to: number } {
  const from = readme.indexOf(begin) + begin.length;
  const to = readme.indexOf(end);
  return { text: readme.slice(from, to), from, to };
}

function keep(
  part: { readonly text: string; readonly from: number; readonly to: number },
  expected: string,
): void {
  if (process.env['UPDATE_README'] !== undefined && part.text !== expected) {
    readme = readme.slice(0, part.from) + expected + readme.slice(part.to);
    writeFileSync('README.md', readme);
  } else expect(part.text).toBe(expected);
}

interface SarifLog {
  readonly runs: readonly [{ readonly results: readonly unknown[] }];
}

describe('README', () => {
  test('shows the very output of its broken file', async () => {
    const files = { 'hukum.yaml': blockAfter('<!-- masukan: hukum.yaml -->').text };
    const { exit, out } = await runIn(files, ['periksa', 'hukum.yaml']);
    expect(exit).toBe(1);
    keep(blockAfter('<!-- perintah: periksa hukum.yaml -->'), out);
  });

  /** What is left out of an output to keep README short, in words beside it. */
  const shortened: Readonly<Record<string, (out: string) => string>> = {
    sarif: (out) => `${JSON.stringify((JSON.parse(out) as SarifLog).runs[0].results, null, 2)}\n`,
    junit: (out) => out.replace(/^ *<testcase [^>]*\/>\n/gm, ''),
  };

  test.each(['json', 'sarif', 'junit', 'github', 'gitlab', 'md'])(
    'shows the very output of periksa as %s',
    async (format) => {
      const files = { 'umum.yaml': blockAfter('<!-- masukan: umum.yaml -->').text };
      const options = format === 'junit' ? ['--gagal-pada', 'peringatan'] : [];
      const { out } = await runIn(files, ['periksa', 'umum.yaml', '--format', format, ...options]);
      expect(out).toContain('petugas-kurang');
      keep(blockAfter(`<!-- bentuk: ${format} -->`), shortened[format]?.(out) ?? out);
    },
  );

  test('names every format that there is', () => {
    const rows = /\n### Formats\n(.*?)\n#/s.exec(readme)![1]!;
    expect(CHECK_FORMATS.filter((format) => !rows.includes(`| \`${format}\` |`))).toEqual([]);
  });

  test('lists all rules', () => {
    const rows = RULES.map(
      ({ code, severity }) => `| \`${code}\` | ${severity} | ${en.ruleTexts[code].meaning} |`,
    );
    keep(
      between('<!-- aturan -->', '<!-- /aturan -->'),
      `\n\n| Rule | Severity | Meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n\n`,
    );
  });

  test('its setda.yaml and section are read without an error', async () => {
    const [setda, section] = ['`setda.yaml` holds what', 'A section:'].map((words) => blockAfter(words).text);
    const missing = '  - { kode: ORG-09, uraian: Memeriksa hasil analisis, volume: 10, norma: 1 hari }\n';
    const files = {
      'setda.yaml': setda!,
      'bagian/organisasi.yaml': `${section!}${missing}`,
      'bagian/umum.yaml':
        'bagian: Bagian Umum\nkode: umum\nkepala: kabag-organisasi\npegawai:\n  - { id: kabag-organisasi, nama: Contoh, status: PNS, jabatan: Kepala Bagian, jenjang: administrator }\ntugas: []\n',
    };
    const { out } = await runIn(files, ['periksa', '--format', 'json']);
    const { temuan } = JSON.parse(out) as {
      temuan: { aturan: string; tingkat: string; tempat: { berkas: string } }[];
    };
    const judged = new Set<string>(RULES.map(({ code }) => code));
    expect(temuan.filter(({ aturan, tingkat }) => tingkat === 'galat' && !judged.has(aturan))).toEqual([]);
  });

  test('its rules of setda.yaml are read without an error, and its comment silences', async () => {
    const setda = blockAfter('<!-- aturan-setda -->').text;
    const [comment] = blockAfter('<!-- abaikan -->').text.split('\n');
    const section = `bagian: Bagian Umum
kode: umum
dpa:
  - { kode: 4.01.01.2.13.0001, nama: Pengelolaan Kelembagaan, pptk: staf-1 }
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Pengadministrasi Perkantoran, jenjang: pelaksana }
tugas:
${comment!}
  - { kode: UM-01, uraian: Mengelola surat masuk, volume: 3000, norma: 20 menit, prioritas: wajib }
`;
    const files = { 'setda.yaml': setda, 'bagian/umum.yaml': section };
    const { out } = await runIn(files, ['periksa', '--format', 'json']);
    const { temuan, diabaikan } = JSON.parse(out) as {
      temuan: { aturan: string; tingkat: string }[];
      diabaikan: { temuan: { aturan: string }; alasan: string }[];
    };
    expect(temuan.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
    expect(diabaikan.map(({ temuan: { aturan }, alasan }) => [aturan, alasan])).toEqual([
      ['tugas-wajib-tanpa-dpa', 'dibiayai dari anggaran rutin kantor'],
    ]);
  });

  test('shows the very findings of its list in error', async () => {
    const files = { 'pegawai.csv': blockAfter('<!-- masukan: pegawai.csv -->').text };
    const { exit, out } = await runIn(files, ['impor', 'pegawai', 'pegawai.csv']);
    expect(exit).toBe(1);
    keep(blockAfter('<!-- perintah: impor pegawai pegawai.csv -->'), out);
  });

  test('leads from Excel to a printed recap in six commands', async () => {
    const lists = Object.entries(filesOf('examples/excel'));
    const disk = memoryFileSystem(
      new Map(lists.map(([name, content]) => [`examples/excel/${name}`, content])),
    );
    const commands = blockAfter('<!-- enam perintah -->').text.trim().split('\n');
    expect(commands).toHaveLength(6);
    const outcomes = [];
    for (const command of commands) outcomes.push(await runOn(disk, command.split(' ').slice(1)));
    expect(outcomes.map(({ exit }) => exit)).toEqual([0, 0, 0, 0, 0, 0]);
    const [, , , , { out: plan }, { out: printed }] = outcomes as [
      never,
      never,
      never,
      never,
      Outcome,
      Outcome,
    ];
    expect(plan).toMatch(/^DIBAGI HABIS: 475 tugas, 173 pegawai, /);
    expect(printed.trim().split('\n')).toHaveLength(11);
  });

  test('mends what its example of mending shows', async () => {
    const [line] = /^bagian\/umum\.yaml:13 .*$/m.exec(readme)!;
    const section = `bagian: Bagian Umum
kode: umum
pegawai:
  - id: staf-1
    nama: Contoh Satu
    status: PNS
    jabatan: Pengadministrasi Perkantoran
    jenjang: pelaksana
tugas:
  - kode: UM-01
    uraian: Mengelola surat masuk
    norma: 20 menit
    volume: 1.250 # surat
`;
    const disk = memoryFileSystem({ 'setda.yaml': 'tahun: 2026\n', 'bagian/umum.yaml': section });
    const { err } = await runOn(disk, ['periksa', '--perbaiki']);
    expect(err.split('\n')).toContain(line);
    expect(new TextDecoder().decode(disk.files.get('bagian/umum.yaml'))).toBe(
      section.replace('1.250', '1250'),
    );
  });

  test('its printing part of setda.yaml is read without an error, and its paper is printed', async () => {
    const setda = blockAfter('Letterhead, paper and signatories come').text;
    const files = {
      ...filesOf('examples/belum-habis'),
      'huruf/Kantor.ttf': readFileSync('dist/fonts/arimo-regular.ttf'),
      'huruf/Kantor-Bold.ttf': readFileSync('dist/fonts/arimo-bold.ttf'),
      'huruf/Kantor-Italic.ttf': readFileSync('dist/fonts/arimo-italic.ttf'),
      'setda.yaml': setda.replaceAll('asisten-3', 'kabag-organisasi'),
    };
    const disk = memoryFileSystem(files);
    const { exit, err } = await runOn(disk, ['cetak', 'rekap', '--bagian', 'organisasi', '--format', 'md']);
    expect([exit, err]).toEqual([0, expect.stringContaining('1 berkas ditulis.')]);
    const paper = new TextDecoder().decode(disk.files.get('cetak/rekap-organisasi.md'));
    expect(paper).toContain('Laman setda.contoh.example');
  });

  test('prints what its command for one document says', async () => {
    const [command] = /bagihabis cetak rekap .*/.exec(readme)!;
    const files = Object.entries(filesOf('examples/setda'));
    const disk = memoryFileSystem(
      new Map(files.map(([name, content]) => [`examples/setda/${name}`, content])),
    );
    const { exit, out } = await runOn(disk, command.split(' ').slice(1));
    expect(exit).toBe(0);
    const formats = ['pdf', 'docx', 'xlsx', 'html', 'md', 'csv'];
    expect(out.trim().split('\n')).toEqual(formats.map((format) => `hasil/rekap-organisasi.${format}`));
  });

  test('shows pages that are there', () => {
    const pages = [...readme.matchAll(/<img src="([^"]+)"/g)].map(([, path]) => path!);
    expect(pages.length).toBeGreaterThanOrEqual(5);
    for (const page of pages) expect(statSync(page).size).toBeLessThan(60_000);
  });

  test('names every command and exit code that there is', async () => {
    const { out } = await runIn({}, ['--help']);
    const commands = [...out.matchAll(/^ {2}(\w+)\|(\w+)/gm)].flatMap(([, name, alias]) => [name!, alias!]);
    expect(commands.length).toBeGreaterThanOrEqual(10);
    expect(commands.filter((name) => !readme.includes(name))).toEqual([]);
  });

  test('gives a reason for each library that is bundled', () => {
    const licenses = readFileSync('dist/LICENSES.txt', 'utf8');
    const bundled = [...licenses.matchAll(/^(\S+) \d\S* \(/gm)].map(([, name]) => name!);
    expect(bundled).toContain('yaml');
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const chosen = bundled.filter((name) => name in devDependencies);
    expect(chosen.filter((name) => !readme.includes(`| ${name}`))).toEqual([]);
  });
});
