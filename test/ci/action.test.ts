import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { action, runAction, type Run } from './actions.ts';
import { annotationsFor, annotationsIn, check } from './findings.ts';
import { bash, commandOf, workspaceWith } from './workspace.ts';

const START = { 'setda.yaml': '{}\n' };

/** A section that is habis, with nothing to find; and the same with a duty that nobody may do. */
const section = (jenjang: string): string =>
  [
    'bagian: Bagian Umum',
    'kode: umum',
    'pegawai:',
    '  - { id: contoh-1, nama: Contoh Satu, status: PNS, jabatan: Pengelola Surat, jenjang: pelaksana }',
    '  - { id: contoh-2, nama: Contoh Dua, status: PNS, jabatan: Pengelola Surat, jenjang: pelaksana }',
    'tugas:',
    '  - { kode: UM-01, uraian: Mengelola surat masuk, volume: 1000, norma: 60 menit }',
    '  - { kode: UM-02, uraian: Mengelola surat keluar, volume: 1000, norma: 60 menit }',
    `  - { kode: UM-03, uraian: Menata arsip, volume: 1, norma: 60 menit, syarat: { jenjang: [${jenjang}] } }`,
    '',
  ].join('\n');

const good = { ...START, 'bagian/umum.yaml': section('pelaksana') };
const bad = { ...START, 'bagian/umum.yaml': section('ahli-utama') };
const within = (folder: string, files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

describe('action.yml', () => {
  test('puts no expression into a script, and says in which shell each runs', () => {
    const scripts = action.runs.steps.filter(({ run }) => run !== undefined);
    expect(scripts).toHaveLength(2);
    expect(action.runs.using).toBe('composite');
    for (const { run, shell } of scripts) {
      expect(run).not.toContain('${{');
      expect(shell).toBe('bash');
    }
  });

  test('lets a good organisation pass', () => {
    const workspace = workspaceWith({}, good);
    const { status, stdout, outputs, summary } = runAction({}, { workspace });
    expect({ status, outputs }).toEqual({ status: 0, outputs: { kode: '0', sarif: '' } });
    expect(annotationsIn(stdout)).toEqual(annotationsFor(check([], workspace).temuan));
    expect(annotationsIn(stdout).filter(({ kind }) => kind === 'error')).toEqual([]);
    expect(summary.length).toBeGreaterThan(20);
    expect(readdirSync(workspace).sort()).toEqual(['bagian', 'setda.yaml']);
  });

  test('marks what it finds, fails, and still writes SARIF and the summary', () => {
    const workspace = workspaceWith({ setda: 'examples/belum-habis' });
    const { temuan } = check(['setda'], workspace);
    const { status, stdout, outputs, summary } = runAction(
      { path: 'setda', sarif: 'hasil/bagihabis.sarif' },
      { workspace },
    );
    expect({ status, outputs }).toEqual({
      status: 1,
      outputs: { kode: '1', sarif: 'hasil/bagihabis.sarif' },
    });
    expect(temuan.length).toBeGreaterThan(5);
    expect(annotationsIn(stdout)).toEqual(annotationsFor(temuan));
    const sarif = JSON.parse(readFileSync(join(workspace, 'hasil/bagihabis.sarif'), 'utf8')) as Sarif;
    expect(sarif.runs[0]?.results).toHaveLength(temuan.length);
    for (const { aturan } of temuan) expect(summary).toContain(aturan);
  });

  test('heeds each of its inputs', () => {
    const workspace = workspaceWith({ setda: 'examples/setda' });
    const given = { path: 'setda', 'gagal-pada': 'catatan', bagian: 'umum, hukum', ringkasan: 'tidak' };
    const { status, stdout, summary } = runAction({ ...given, lang: 'en' }, { workspace });
    const { temuan } = check(['setda', '--bagian', 'umum', '--bagian', 'hukum'], workspace);
    expect({ status, summary }).toEqual({ status: 1, summary: '' });
    expect(annotationsIn(stdout)).toEqual(annotationsFor(temuan));
    expect(new Set(annotationsIn(stdout).map(({ at }) => at.split(':')[0]))).toEqual(
      new Set(['setda/bagian/hukum.yaml', 'setda/bagian/umum.yaml']),
    );
    expect(stdout).not.toContain('Langkah');
  });

  test('wrong use is told, with no SARIF said to be there', () => {
    const workspace = workspaceWith({}, { ...good, 'lama.sarif': '{}' });
    const { status, stderr, outputs } = runAction({ path: 'tak-ada', sarif: 'lama.sarif' }, { workspace });
    expect({ status, outputs }).toEqual({ status: 2, outputs: { kode: '2', sarif: '' } });
    expect(stderr).toContain('"tak-ada"');
  });

  describe('takes hostile inputs as mere text:', () => {
    const HOSTILE =
      '$(touch dibobol)`touch dibobol`"; touch dibobol; "\'; touch dibobol; \'$HOME ${{ inputs.lang }} *';
    const brokenInto = (workspace: string): boolean => existsSync(join(workspace, 'dibobol'));

    test.each([HOSTILE, '-x', '--lang=en', 'setda kita'])('a folder %s', (folder) => {
      const workspace = workspaceWith({}, within(folder, bad));
      const { status, stdout, outputs } = runAction({ path: folder }, { workspace });
      expect({ status, kode: outputs['kode'] }).toEqual({ status: 1, kode: '1' });
      expect(annotationsIn(stdout).filter(({ kind }) => kind === 'error')).toHaveLength(1);
      expect(brokenInto(workspace)).toBe(false);
    });

    test.each(['gagal-pada', 'bagian', 'lang'])('%s', (input) => {
      const workspace = workspaceWith({}, good);
      const { status, outputs } = runAction({ [input]: HOSTILE }, { workspace });
      expect({ status, kode: outputs['kode'] }).toEqual({ status: 2, kode: '2' });
      expect(brokenInto(workspace)).toBe(false);
    });

    test.each([HOSTILE, 'a=b', '-x'])('a SARIF file %s', (sarif) => {
      const workspace = workspaceWith({}, good);
      const { status, outputs } = runAction({ sarif, ringkasan: HOSTILE }, { workspace });
      expect({ status, sarif: outputs['sarif'] }).toEqual({ status: 0, sarif });
      expect(existsSync(join(workspace, sarif))).toBe(true);
      expect(brokenInto(workspace)).toBe(false);
    });

    test('a second line in the name of the SARIF file is no second output', () => {
      const run: Run = runAction({ sarif: 'a.sarif\nkode=0' }, { workspace: workspaceWith({}, bad) });
      expect(run.outputs).toEqual({ kode: '1', sarif: 'a.sarifkode=0' });
    });
  });

  describe('makes the program ready', () => {
    const [prepare] = action.runs.steps.filter(({ run }) => run !== undefined).map(({ run }) => run!);
    const npm = commandOf('npm', 'echo "$PWD: $*"');
    const ready = (files: Readonly<Record<string, string>>): { said: string; folder: string } => {
      const folder = workspaceWith({}, files);
      const { status, stdout } = bash(prepare!, workspaceWith({}), { GITHUB_ACTION_PATH: folder }, [npm]);
      expect(status).toBe(0);
      return { said: stdout, folder };
    };

    test('by building it in its own folder where it is not built', () => {
      const { said, folder } = ready({ 'package.json': '{}' });
      expect(said).toBe(`${folder}: ci --include=dev --no-audit --no-fund\n`);
    });

    test('and leaves a built one as it is', () => {
      expect(ready({ 'dist/main.js': '' }).said).toBe('');
    });

    test('which is what the build of this repository makes', () => {
      expect(readFileSync('bin/bagihabis.js', 'utf8')).toContain("'../dist/main.js'");
      expect(existsSync(resolve('dist/main.js'))).toBe(true);
    });
  });
});

interface Sarif {
  readonly runs: readonly { readonly results: readonly unknown[] }[];
}
