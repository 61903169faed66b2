import { describe, expect, test } from '@jest/globals';
import type { FileSystem } from '../../src/files/file-system.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { shellWord } from '../../src/cli/shell-word.ts';
import { MOST_ROWS_OF_IMPORT, tooManyRows } from '../../src/cli/import/most-rows.ts';
import { newSectionCode } from '../../src/intake/units/section-code.ts';
import { runIn, runOn, type Outcome } from '../support/host.ts';

const HEAD = 'NAMA;JABATAN;UNIT KERJA\n';
const person = (name: string, unit: string): string => `${name};PENGEMUDI;${unit}\n`;
const LIST = `${HEAD}${person('CONTOH SATU', 'BAGIAN UMUM')}${person('CONTOH DUA', 'BAGIAN HUKUM')}`;
const DUTIES = `No;Uraian Tugas;Hasil;Volume;Waktu Penyelesaian (menit)
1;Menata arsip;berkas;240;30
2;Menyusun laporan;laporan;x;300
`;
const section = (name: string, code: string): string =>
  `bagian: Bagian ${name}\nkode: ${code}\npegawai: []\ntugas: []\n`;
const SECTIONS = {
  'bagian/umum.yaml': section('Umum', 'umum'),
  'bagian/hukum.yaml': section('Hukum', 'hukum'),
};
const SAVE = ['impor', 'pegawai', 'p.csv', '--simpan'];

describe('files that changed since they were read', () => {
  /** Somebody else writes a file once it was read so many times. */
  async function runBeside(
    files: Readonly<Record<string, string>>,
    path: string,
    readings: number,
    argv: readonly string[],
  ): Promise<Outcome & { readonly text: (path: string) => string | undefined }> {
    const memory = memoryFileSystem(files);
    let left = readings;
    const disk: FileSystem = {
      ...memory,
      read: async (wanted) => {
        const bytes = await memory.read(wanted);
        if (wanted === path && --left === 0) await memory.write(path, `# Tangan lain.\n${files[path]!}`);
        return bytes;
      },
    };
    const outcome = await runOn(disk, argv);
    const text = (wanted: string): string | undefined => {
      const bytes = memory.files.get(wanted);
      return bytes && new TextDecoder().decode(bytes);
    };
    return { ...outcome, text };
  }

  test('nothing is written where one of them is another', async () => {
    const files = { ...SECTIONS, 'p.csv': LIST };
    const { exit, err, text } = await runBeside(files, 'bagian/umum.yaml', 1, SAVE);
    expect(exit).toBe(2);
    expect(err).toContain('bagian/umum.yaml sudah diubah sejak dibaca');
    expect(text('bagian/umum.yaml')).toBe(`# Tangan lain.\n${SECTIONS['bagian/umum.yaml']}`);
    expect(text('bagian/hukum.yaml')).toBe(SECTIONS['bagian/hukum.yaml']);
  });

  test('each is looked at again right before its turn', async () => {
    const files = { ...SECTIONS, 'p.csv': LIST };
    const { exit, err, text } = await runBeside(files, 'bagian/umum.yaml', 2, SAVE);
    expect(exit).toBe(2);
    expect(err).toContain('bagian/umum.yaml sudah diubah sejak dibaca');
    expect(err).toContain('Yang sudah ditulis: bagian/hukum.yaml.');
    expect(text('bagian/umum.yaml')).toBe(`# Tangan lain.\n${SECTIONS['bagian/umum.yaml']}`);
  });

  test('files that nobody touched are written, also with a byte order mark', async () => {
    const memory = memoryFileSystem({
      ...SECTIONS,
      'bagian/umum.yaml': `\uFEFF${section('Umum', 'umum')}`,
      'p.csv': LIST,
    });
    expect((await runOn(memory, SAVE)).exit).toBe(0);
    expect(new TextDecoder().decode(memory.files.get('bagian/umum.yaml'))).toContain('Contoh Satu');
  });
});

describe('a new organisation', () => {
  const LONG = `BAGIAN ${Array<string>(30).fill('SANGAT PANJANG').join(' ')}`;

  test('the code of a section with a long name is short, and another one for each name', async () => {
    const list = `${HEAD}${person('CONTOH SATU', LONG)}${person('CONTOH DUA', `${LONG} SEKALI`)}`;
    const memory = memoryFileSystem({ 'p.csv': list });
    expect((await runOn(memory, SAVE)).exit).toBe(0);
    const codes = [...memory.files.keys()].filter((path) => path.startsWith('bagian/'));
    expect(codes).toEqual([
      'bagian/sangat-panjang-sangat-panjang-sangat-panjang-sangat-panjang.yaml',
      'bagian/sangat-panjang-sangat-panjang-sangat-panjang-sangat-panjang-2.yaml',
    ]);
  });

  test('it is found again by that name', async () => {
    const memory = memoryFileSystem({ 'p.csv': `${HEAD}${person('CONTOH SATU', LONG)}` });
    await runOn(memory, SAVE);
    expect(await runOn(memory, SAVE)).toMatchObject({
      exit: 0,
      out: expect.stringContaining('Tidak ada yang berubah'),
    });
  });

  test('no code is the name of a device', () => {
    const none = (): boolean => false;
    expect(['con', 'nul', 'com1', 'lpt9', 'umum'].map((slug) => newSectionCode(slug, none))).toEqual([
      'bagian-con',
      'bagian-nul',
      'bagian-com1',
      'bagian-lpt9',
      'umum',
    ]);
  });

  test('nothing is written where a file stands in the place of the folder', async () => {
    const memory = memoryFileSystem({ bagian: 'catatan', 'p.csv': LIST });
    const { exit, err } = await runOn(memory, SAVE);
    expect([exit, [...memory.files.keys()]]).toEqual([2, ['bagian', 'p.csv']]);
    expect(err).toContain('bagian bukan folder');
  });
});

describe('rows that are left out', () => {
  const WORDS = ['impor', 'tugas', 't.csv', '--bagian', 'umum', '--lewati'];

  test('are not counted in the need', async () => {
    const { exit, out } = await runIn({ 't.csv': DUTIES }, WORDS);
    expect(exit).toBe(0);
    expect(out).toMatch(/tanpa jabatan\)\s+1\s+7\.200/);
  });

  test('are told where nothing else is there', async () => {
    const wrong = DUTIES.replace('240', 'y');
    const { exit, err } = await runIn({ 't.csv': wrong }, [...WORDS, '--simpan']);
    expect(exit).toBe(1);
    expect(err).toContain('semua baris yang terbaca salah (2 baris)');
    expect(err).not.toContain('baris-baris lainnya diambil');
  });
});

describe('--bagian', () => {
  const files = { ...SECTIONS, 'p.csv': 'NAMA;JABATAN\nCONTOH SATU;PENGEMUDI\n' };
  const words = ['impor', 'pegawai', 'p.csv'];

  test.each(['../../x', '$(x)', 'a/../b', '-', '--lewati'])('%s is no name', async (name) => {
    const { exit, err } = await runIn(files, [...words, `--bagian=${name}`]);
    expect(exit).toBe(2);
    expect(err).toContain('tidak dapat menjadi nama bagian');
  });

  test.each(['umum', 'Bagian Umum', 'Tata Usaha & Arsip', 'Perekonomian (SDA)', 'Staf Ahli, Asisten'])(
    '%s is a name',
    async (name) => {
      expect((await runIn(files, [...words, '--bagian', name])).exit).toBe(0);
    },
  );

  test('may be given once', async () => {
    const { exit, err } = await runIn(files, [...words, '--bagian', 'umum', '--bagian', 'hukum']);
    expect([exit, err]).toEqual([2, expect.stringContaining('hanya boleh satu kali')]);
  });

  test('does not move a form of another section', async () => {
    const memory = memoryFileSystem(SECTIONS);
    await runOn(memory, ['ekspor']);
    const form = ['impor', 'formulir', 'formulir/formulir-umum.xlsx', '--bagian'];
    const other = await runOn(memory, [...form, 'hukum']);
    expect([other.exit, other.err]).toEqual([
      2,
      expect.stringContaining('menyebut bagiannya sendiri ("umum")'),
    ]);
    expect((await runOn(memory, [...form, 'umum'])).exit).toBe(0);
  });
});

describe('commands to be pasted', () => {
  test.each([
    ['daftar.xlsx', 'daftar.xlsx'],
    ['a b.xlsx', '"a b.xlsx"'],
    ['$(x).csv', `'$(x).csv'`],
    ['`x`', `'\`x\`'`],
    ['a"b', `'a"b'`],
    ["a'$b", `'a'\\''$b'`],
    ['a b!', `'a b!'`],
    ['C:\\Data\\a.xlsx', 'C:\\Data\\a.xlsx'],
    ['', `''`],
  ])('%s', (word, shown) => {
    expect(shellWord(word)).toBe(shown);
  });

  test('stand so after an import and an export', async () => {
    const name = '$(x) y';
    const memory = memoryFileSystem({ ...SECTIONS, 'p.csv': LIST });
    expect((await runOn(memory, ['ekspor', '-o', name])).err).toContain(`impor formulir '${name}'`);
    expect((await runOn(memory, [...SAVE, '--ke', name])).err).toContain(`bagihabis periksa '${name}'`);
  });
});

describe('more rows than one import takes', () => {
  test('are refused, and nothing is taken, also with --lewati', async () => {
    const rows = person('CONTOH SATU', 'BAGIAN UMUM').repeat(MOST_ROWS_OF_IMPORT);
    const { exit, out } = await runIn({ 'p.csv': HEAD + rows }, ['impor', 'pegawai', 'p.csv', '--lewati']);
    expect(exit).toBe(1);
    expect(out).toContain(
      'p.csv A100001  galat  buku-terlalu-luas\n  Lebih dari 100.000 baris dalam satu impor',
    );
  });

  test('are counted over all sheets that are wanted', () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => ({ number: i + 1, cells: [] }));
    const sheet = (name: string) => ({ name, isHidden: false, rows, merges: [] });
    const books = [
      { file: 'a.xlsx', sheets: [sheet('Satu')] },
      { file: 'b.xlsx', sheets: [sheet('Dua')] },
    ];
    expect(tooManyRows(books, [])?.at).toMatchObject({ file: 'b.xlsx', sheet: 'Dua', line: 40_001 });
    expect(tooManyRows(books, ['Dua'])).toBeUndefined();
  });
});
