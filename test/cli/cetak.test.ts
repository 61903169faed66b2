import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { FileError } from '../../src/files/file-system.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { filesOf } from '../support/disk-files.ts';
import { hostOn, runOn, type Outcome } from '../support/host.ts';
import { run } from '../../src/cli/main.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

// One section of the office, so that the files that are written can be counted here.
const example = filesOf('examples/belum-habis');
delete example['bagian/umum.yaml'];
const SECTION = 'bagian/organisasi.yaml';
const section = String(example[SECTION]);
const second = `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: sopir-1, nama: Contoh Sopir, status: PTT, jabatan: Pengemudi, jenjang: non-asn }
tugas:
  - { kode: UM-01, uraian: Mengemudikan kendaraan dinas, volume: 400, norma: 2 jam }
`;

/** Runs `cetak` in memory; the files that it wrote come back with their bytes. */
async function print(
  files: Files,
  ...argv: string[]
): Promise<Outcome & { written: Map<string, Uint8Array> }> {
  const disk = memoryFileSystem(files);
  const before = new Set(disk.files.keys());
  const outcome = await runOn(disk, ['cetak', ...argv]);
  return { ...outcome, written: new Map([...disk.files].filter(([path]) => !before.has(path))) };
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('which files are written', () => {
  test('documents, then sections, then formats, in an order of their own', async () => {
    const files = { ...example, 'bagian/umum.yaml': second };
    const { exit, out, written } = await print(
      files,
      'matriks,rekap',
      '--format',
      'csv,md',
      '-o',
      'hasil/juli',
    );
    expect(exit).toBe(0);
    expect(out.split('\n')).toEqual([
      'hasil/juli/rekap-organisasi.md',
      'hasil/juli/rekap-organisasi.csv',
      'hasil/juli/rekap-umum.md',
      'hasil/juli/rekap-umum.csv',
      'hasil/juli/matriks-organisasi.md',
      'hasil/juli/matriks-organisasi.csv',
      'hasil/juli/matriks-umum.md',
      'hasil/juli/matriks-umum.csv',
      '',
    ]);
    expect([...written.keys()].sort()).toEqual(out.trim().split('\n').sort());
  });

  test('all documents, as PDF, in the folder "cetak", where nothing is said', async () => {
    const { out, written } = await print(example);
    expect(out.trim().split('\n')).toEqual(
      ['rekap', 'lembar', 'matriks', 'dpa', 'laporan'].map((name) => `cetak/${name}-organisasi.pdf`),
    );
    for (const bytes of written.values()) expect(text(bytes.subarray(0, 5))).toBe('%PDF-');
  });

  test('those of the sections that are asked for', async () => {
    const files = { ...example, 'bagian/umum.yaml': second };
    const { out } = await print(files, 'rekap', '--format', 'csv', '--bagian', 'umum');
    expect(out).toBe('cetak/rekap-umum.csv\n');
    const named = await print(files, 'rekap', 'bagian/umum.yaml', '--format', 'csv');
    expect(named.out).toBe(out);
  });

  test('a path in the first place is a path', async () => {
    const { out } = await print(example, SECTION, '--format', 'csv');
    expect(out).toContain('cetak/laporan');
  });

  test('what there is no document of is said, and the others are written', async () => {
    const { exit, out, err } = await print({ 'umum.yaml': second }, 'dpa,rekap', '--format', 'csv');
    expect(exit).toBe(0);
    expect(out).toBe('cetak/rekap-umum.csv\n');
    expect(err).toMatch(/Bagian Umum.*DPA/);
    expect(err).toContain('1 berkas ditulis.');
  });

  test('nothing at all is no success', async () => {
    const { exit, out, err, written } = await print({ 'umum.yaml': second }, 'dpa', '--format', 'csv');
    expect([exit, out, written.size]).toEqual([1, '', 0]);
    expect(err).toMatch(/Tidak ada yang dicetak\.\n$/);
  });
});

describe('what is said', () => {
  test('that something is left over, and that the plan is a fresh one; the exit code is about the files', async () => {
    const { exit, err } = await print(example, 'rekap', '--format', 'csv');
    expect(exit).toBe(0);
    expect(err).toBe(
      [
        'Belum ada pembagian tersimpan untuk organisasi; dicetak menurut pembagian baru.',
        'BELUM HABIS: 2 tugas tak bertuan, 2 pegawai menganggur',
        '1 berkas ditulis.',
        '',
      ].join('\n'),
    );
  });

  test('that the saved plan is shown, and when it is older than the files', async () => {
    const disk = memoryFileSystem({ 'umum.yaml': second });
    await runOn(disk, ['bagi', '--simpan']);
    const argv = ['cetak', 'rekap', '--format', 'csv'];
    expect((await runOn(disk, argv)).err).toContain('Dicetak menurut pembagian tersimpan.\n');
    await disk.write('umum.yaml', second.replace('volume: 400', 'volume: 300'));
    expect((await runOn(disk, argv)).err).toContain('sebelum berkas bagian diubah');
  });

  test('a saved plan outlives a new signatory', async () => {
    const disk = memoryFileSystem({ 'umum.yaml': second });
    await runOn(disk, ['bagi', '--simpan']);
    await disk.write('umum.yaml', `${second}penanda_tangan: { pegawai: sopir-1, sebagai: Plh. }\n`);
    const { err } = await runOn(disk, ['cetak', 'rekap', '--format', 'md']);
    expect(err).toContain('Dicetak menurut pembagian tersimpan.\n');
    expect(text(disk.files.get('cetak/rekap-umum.md'))).toContain('Plh.');
  });

  test('in English too', async () => {
    const { exit, err } = await print(example, 'rekap', '--format', 'csv', '--lang', 'en');
    expect(exit).toBe(0);
    expect(err).toContain('1 file written.');
  });

  test('which characters the typeface lacks, where that shows', async () => {
    const files = { 'umum.yaml': second.replace('kendaraan', 'kendaraan 車') };
    expect((await print(files, 'rekap')).err).toMatch(/tidak mempunyai 車;.*cetak\.huruf/);
    expect((await print(files, 'rekap', '--format', 'csv')).err).not.toContain('車');
  });

  test('progress, on a terminal alone, in one line that is gone in the end', async () => {
    const { host, err } = hostOn(memoryFileSystem(example), { isTerminal: true });
    await run(['cetak', 'rekap,dpa', '--format', 'csv,md'], host);
    const [first, ...rest] = err()
      .split('\r\u001b[K')
      .filter((part) => part !== '');
    expect(first).toBe('1/4 rekap-organisasi.md');
    expect(rest.slice(0, 2)).toEqual(['2/4 rekap-organisasi.csv', '3/4 dpa-organisasi.md']);
    expect(err()).toContain('\r\u001b[K4/4 dpa-organisasi.csv\r\u001b[K');
    expect((await print(example, 'rekap', '--format', 'csv')).err).not.toContain('\u001b');
  });
});

describe('the date on paper', () => {
  const dated = async (...argv: string[]): Promise<string> => {
    const { written } = await print(example, 'rekap', '--format', 'md', ...argv);
    return text(written.get('cetak/rekap-organisasi.md'));
  };

  test('is today', async () => {
    expect(await dated()).toContain('21 November 2026');
  });

  test('or the one that is asked for', async () => {
    expect(await dated('--tanggal', '2027-01-04')).toContain('4 Januari 2027');
  });
});

describe('NIPs', () => {
  test('stand on paper and nowhere else', async () => {
    const { out, err, written } = await print(example, 'lembar', '--format', 'md,html');
    const nips = section.match(/\d{18}/g) ?? [];
    expect(nips.length).toBeGreaterThan(10);
    const paper = text(written.get('cetak/lembar-organisasi.md')).replaceAll(/[ \u00a0]/g, '');
    expect(nips.filter((nip) => paper.includes(nip)).length).toBeGreaterThan(10);
    expect(`${out}${err}`.replaceAll(' ', '')).not.toMatch(/\d{15}/);
  });
});

describe('the same input', () => {
  const argv = ['rekap,lembar,matriks,dpa,laporan', '--format', 'pdf,docx,xlsx,html,md,csv'];

  test('gives the same bytes, twice and in any order of the lists', async () => {
    const first = (await print(example, ...argv)).written;
    expect(first.size).toBe(30);
    const again = (await print(example, ...argv)).written;
    const turned = (await print({ ...example, [SECTION]: reversed(section) }, ...argv)).written;
    for (const [path, bytes] of first) {
      expect([path, Buffer.compare(bytes, again.get(path)!)]).toEqual([path, 0]);
      expect([path, Buffer.compare(bytes, turned.get(path)!)]).toEqual([path, 0]);
    }
  });

  function reversed(yaml: string): string {
    const document = parse(yaml) as Record<string, unknown>;
    for (const list of Object.values(document)) if (Array.isArray(list)) list.reverse();
    return stringify(Object.fromEntries(Object.entries(document).reverse()));
  }
});

describe('where something is wrong', () => {
  test.each([
    ['input in error', { ...example, [SECTION]: section.replace('volume:', 'volum:') }, [], 1],
    ['arms that are no picture', { ...example, 'lambang.png': '' }, [], 1],
    ['a document that does not exist', example, ['rekp'], 2],
    ['a format that does not exist', example, ['rekap', '--format', 'pdf,doc'], 2],
    ['a day that does not exist', example, ['rekap', '--tanggal', '2026-02-30'], 2],
    ['a section that does not exist', example, ['rekap', '--bagian', 'hukum'], 2],
    ['a file where the folder should be', example, ['rekap', '-o', 'setda.yaml'], 2],
  ] as [string, Files, string[], number][])('%s: nothing is written', async (_, files, argv, expected) => {
    const { exit, out, err, written } = await print(files, ...argv);
    expect([exit, out, written.size]).toEqual([expected, '', 0]);
    expect(err).not.toBe('');
  });

  test('a disk that takes nothing is said in words', async () => {
    const disk = memoryFileSystem(example);
    const full = { ...disk, write: (path: string) => Promise.reject(new FileError('denied', path)) };
    const { exit, out, err } = await runOn(full, ['cetak', 'rekap', '--format', 'csv']);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('cetak/rekap-organisasi.csv tidak dapat ditulis (tidak ada izin)');
  });
});

test('the report of a saved plan tells what is proven of the best one', async () => {
  const disk = memoryFileSystem(example);
  await runOn(disk, ['bagi', '--simpan']);
  await runOn(disk, ['cetak', 'laporan', '--format', 'md']);
  const paper = text(disk.files.get('cetak/laporan-organisasi.md'));
  expect(paper).toContain('## Yang terbukti tentang pembagian terbaik');
  expect(paper).toContain('tidak mungkin kurang dari 2');
});
