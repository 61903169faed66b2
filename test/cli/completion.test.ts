import { describe, expect, test } from '@jest/globals';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { id } from '../../src/messages/id.ts';
import { RULE_CODES } from '../../src/vocabulary/finding.ts';
import { filesOf } from '../support/disk-files.ts';
import { runIn, runOn, type Outcome } from '../support/host.ts';

const SETDA = filesOf('examples/setda');
const COMMANDS = [
  'bandingkan',
  'bagi',
  'cetak',
  'ekspor',
  'impor',
  'jelaskan',
  'lengkapi',
  'mulai',
  'periksa',
];
const ALIASES = ['assign', 'check', 'completion', 'diff', 'explain', 'export', 'import', 'init', 'print'];

/** Candidates for the last word of a line, each with its meaning. */
async function answer(
  words: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Outcome> {
  const outcome = await runIn(files, ['lengkapi', '--kata', String(words.length), 'bagihabis', ...words]);
  expect({ exit: outcome.exit, err: outcome.err }).toEqual({ exit: 0, err: '' });
  return outcome;
}

async function candidates(
  words: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string[]> {
  const { out } = await answer(words, files);
  return out.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')[0]!]));
}

describe('Candidates', () => {
  test('in the beginning: the commands and their aliases', async () => {
    expect((await candidates([''])).sort()).toEqual([...COMMANDS, ...ALIASES].sort());
    expect(await candidates(['ba'])).toEqual(['bagi', 'bandingkan']);
    expect(await candidates(['--lang', 'en', 'exp'])).toEqual(['explain', 'export']);
    expect(await candidates(['zzz'])).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['--', ['--version', '--lang', '--help']],
    ['periksa --k', ['--keluaran']],
    ['check --gagal', ['--gagal-pada']],
    ['periksa --format=sarif --fo', []],
    ['periksa --bagian umum --ba', ['--bagian']],
    ['bagi --format json --s', ['--simpan']],
    ['mulai --l', ['--lang']],
    ['cetak -o', ['-o']],
    ['periksa -- --f', []],
  ])('options: %s', async (line, expected) => {
    expect(await candidates(line.split(' '))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['periksa --format s', ['sarif']],
    ['periksa --format g', ['github', 'gitlab']],
    ['bagi --format ', ['teks', 'json', 'md']],
    ['bagi --format=', ['--format=teks', '--format=json', '--format=md']],
    ['bagi --format=j', ['--format=json']],
    // As bash parts it.
    ['bagi --format = j', ['json']],
    ['bagi --format =', ['teks', 'json', 'md']],
    ['--lang ', ['id', 'en']],
    ['periksa --lang e', ['en']],
    ['bagi --ubah k', ['kosong']],
    ['cetak --kertas ', ['F4', 'A4']],
    ['cetak --format pdf,d', ['pdf,docx']],
    ['cetak --format=pdf,x', ['--format=pdf,xlsx']],
    ['cetak --format = pdf,x', ['pdf,xlsx']],
    ['cetak --format pdf,pd', []],
    ['cetak rekap,la', ['rekap,laporan']],
    ['cetak rekap ', []],
    ['periksa --keluaran s', ['sarif=']],
    ['periksa --keluaran sarif=', []],
    ['periksa --keluaran sarif =', []],
    ['periksa --keluaran sarif = h', []],
    ['periksa --keluaran=ju', ['--keluaran=junit=']],
    ['lengkapi f', ['fish']],
    ['lengkapi fish ', []],
    ['periksa --tak-ada ', []],
    ['periksa --tak-ada=', []],
    ['cetak --keluaran ', []],
    ['periksa ', []],
    ['mulai ', []],
  ])('values: %s', async (line, expected) => {
    expect(await candidates(line.split(' '))).toEqual(expected);
  });

  test('every closed value of every option is a candidate, and is accepted', async () => {
    // The help names all options that take a value: none may be without an answer but those for the shell's own files.
    for (const command of COMMANDS) {
      const { out } = await runIn({}, [command, '--help']);
      for (const [, flag, name] of out.matchAll(/(--[a-z-]+) <([^>]+)>/g)) {
        const found = await candidates([command, flag!, ''], SETDA);
        const isShells = ['folder', 'tanggal', 'berkas', 'nama', 'banyaknya'].includes(name!);
        expect([command, flag, found.length > 0]).toEqual([command, flag, !isShells]);
        for (const value of found) {
          expect({ value, exit: (await runIn({}, [command, flag!, value, '--help'])).exit }).toEqual({
            value,
            exit: 0,
          });
        }
      }
    }
  });

  test('what can be explained: rules everywhere, duties and staff where there is an organisation', async () => {
    const rules = await candidates(['jelaskan', '']);
    expect(new Set(rules)).toEqual(new Set(Object.keys(id.findings)));
    expect(rules).toEqual(expect.arrayContaining([...RULE_CODES]));
    const all = await candidates(['jelaskan', ''], SETDA);
    expect(all.length).toBeGreaterThan(rules.length + 600);
    expect(await candidates(['explain', 'ORG-0'], SETDA)).toContain('ORG-09');
    expect(await candidates(['jelaskan', 'kabag-h'], SETDA)).toEqual(['kabag-hukum']);
    expect(await candidates(['jelaskan', 'tugas-tak-b'], { 'bagian/umum.yaml': '[' })).toEqual([
      'tugas-tak-bertuan',
    ]);
  });

  test('who might own a duty instead: staff only', async () => {
    expect(await candidates(['jelaskan', 'HKM-03', '--mengapa-bukan', 'kabag-h'], SETDA)).toEqual([
      'kabag-hukum',
    ]);
    expect(await candidates(['jelaskan', 'HKM-03', '--mengapa-bukan', 'HKM-0'], SETDA)).toEqual([]);
  });

  test('sections: those of the folder on the line, else of the one here; none of files in error', async () => {
    const there = Object.fromEntries(Object.entries(SETDA).map(([path, text]) => [`kab/${path}`, text]));
    expect(await candidates(['periksa', '--bagian', 'p'], SETDA)).toEqual(
      expect.arrayContaining(['pbj', 'prokopim']),
    );
    expect(await candidates(['bagi', 'kab', '--bagian', 'hu'], { ...there, 'lain.txt': '' })).toEqual([
      'hukum',
    ]);
    expect(await candidates(['cetak', 'rekap', 'kab', '--bagian', 'hu'], there)).toEqual(['hukum']);
    expect(await candidates(['periksa', '--bagian', ''], { 'umum.yaml': 'bagian: x' })).toEqual([]);
    expect(await candidates(['periksa', '--bagian', ''])).toEqual([]);
  });

  test('are not sought in files that take too long to read', async () => {
    const large = {
      ...SETDA,
      'bagian/umum.yaml': `${String(SETDA['bagian/umum.yaml'])}#${'x'.repeat(1_000_000)}\n`,
    };
    expect(await candidates(['periksa', '--bagian', ''], large)).toEqual([]);
  });

  test('come with what they mean, in the language of the line, without NIP and without control characters', async () => {
    expect((await answer(['periks'])).out).toBe(`periksa\t${id.cli.check}\n`);
    expect((await answer(['--lang', 'en', 'periks'])).out).toContain('read, check');
    expect((await answer(['jelaskan', 'kabag-hukum'], SETDA)).out).toBe('kabag-hukum\tKepala Bagian Hukum\n');
    const text = String(SETDA['bagian/hukum.yaml']).replace(
      'Kepala Bagian Hukum',
      '"Kepala 198001012005012001\\t\\e[31m\\nHukum"',
    );
    const { out } = await answer(['jelaskan', 'kabag-hukum'], { ...SETDA, 'bagian/hukum.yaml': text });
    expect(out.split('\n')).toHaveLength(2);
    expect(out.split('\t')).toHaveLength(2);
    expect(out).not.toMatch(/\d{9}/);
    expect(out).not.toContain('\u001b');
  });

  test('a line that makes no sense is answered with nothing', async () => {
    for (const line of [
      [],
      ['x'],
      ['-1', 'bagihabis'],
      ['0', 'bagihabis'],
      ['99', 'bagihabis'],
      ['1.5', 'bagihabis'],
    ]) {
      const { exit, err } = await runIn({}, ['lengkapi', '--kata', ...line]);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
    }
  });

  test('a disk that refuses everything is answered with nothing', async () => {
    const refuses = (): never => {
      throw new Error('a fault');
    };
    const files = { ...memoryFileSystem({}), look: refuses, list: refuses, read: refuses };
    for (const words of [
      ['jelaskan', 'O'],
      ['periksa', 'x', '--bagian', ''],
    ]) {
      const argv = ['lengkapi', '--kata', String(words.length), 'bagihabis', ...words];
      expect(await runOn(files, argv)).toEqual({ exit: 0, out: '', err: '' });
    }
  });
});

describe('bagihabis lengkapi', () => {
  test.each(['bash', 'zsh', 'fish', 'powershell'])('prints the script for %s', async (shell) => {
    const { exit, out, err } = await runIn({}, ['lengkapi', shell]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('lengkapi --kata');
    expect((await runIn({}, ['completion', shell, '--lang', 'en'])).out).toBe(out);
  });

  test('names the shells where another one is asked for', async () => {
    const { exit, err } = await runIn({}, ['lengkapi', 'tcsh']);
    expect(exit).toBe(2);
    expect(err).toContain(
      'Nilai "tcsh" untuk lengkapi tidak dikenal. Pilih salah satu: bash, zsh, fish, powershell.',
    );
    expect((await runIn({}, ['lengkapi'])).exit).toBe(2);
  });
});

describe('Candidates for impor', () => {
  const setda = Object.fromEntries(Object.entries(SETDA).map(([path, text]) => [`setda/${path}`, text]));
  const files = { ...setda, 'siasn.xlsx': new Uint8Array([0x50, 0x4b]) };

  test('kinds of lists, then files, which the shell knows', async () => {
    expect(await candidates(['impor', ''])).toEqual(['pegawai', 'tugas', 'dpa', 'fungsi', 'formulir']);
    expect(await candidates(['impor', 'pegawai', ''], files)).toEqual([]);
  });

  test('sections of the organisation that is imported into', async () => {
    const line = ['impor', 'pegawai', 'siasn.xlsx', '--ke', 'setda', '--bagian', 'um'];
    expect(await candidates(line, files)).toEqual(['umum']);
    expect(await candidates(['impor', 'pegawai', 'siasn.xlsx', '--bagian', 'um'], SETDA)).toEqual(['umum']);
  });
});
