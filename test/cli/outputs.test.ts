import { describe, expect, test } from '@jest/globals';
import { CHECK_FORMATS } from '../../src/cli/check-formats.ts';
import { FileError } from '../../src/files/file-system.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { filesOf } from '../support/disk-files.ts';
import { runIn, runOn } from '../support/host.ts';

const files = filesOf('examples/belum-habis');
const textIn = (disk: ReturnType<typeof memoryFileSystem>, path: string): string =>
  new TextDecoder().decode(disk.files.get(path));

describe('periksa --keluaran', () => {
  test('writes what --format would show, in each format, beside what is shown', async () => {
    const disk = memoryFileSystem(files);
    const outputs = CHECK_FORMATS.flatMap((format) => ['--keluaran', `${format}=hasil/${format}.txt`]);
    const { exit, out } = await runOn(disk, ['periksa', ...outputs]);
    expect(exit).toBe(1);
    expect(out).toBe((await runIn(files, ['periksa'])).out);
    for (const format of CHECK_FORMATS) {
      const shown = (await runIn(files, ['periksa', '--format', format])).out;
      expect(textIn(disk, `hasil/${format}.txt`)).toBe(shown);
    }
  });

  test('a file name may hold "="', async () => {
    const disk = memoryFileSystem(files);
    await runOn(disk, ['periksa', '--keluaran', 'json=a=b.json']);
    expect(JSON.parse(textIn(disk, 'a=b.json'))).toHaveProperty('versi', 1);
  });

  test.each([
    ['sariff=a.sarif', 'Maksud Anda "sarif"?'],
    ['=a.sarif', '"" pada --keluaran tidak dikenal'],
    ['a.sarif', 'Tulis BENTUK=BERKAS'],
    ['sarif=', 'Tulis BENTUK=BERKAS'],
    ['json=./bagian//organisasi.yaml', 'adalah berkas yang diperiksa'],
    ['json=setda.yaml', 'adalah berkas yang diperiksa'],
    ['json=bagian/../setda.yaml', 'adalah berkas yang diperiksa'],
    ['json=bagihabis-dasar.yaml', 'adalah berkas yang diperiksa'],
  ])('%s is misuse, and nothing is written', async (output, words) => {
    const disk = memoryFileSystem(files);
    const before = new Map(disk.files);
    const { exit, out, err } = await runOn(disk, ['periksa', '--keluaran', output]);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(disk.files).toEqual(before);
  });

  test('one file for two formats is misuse', async () => {
    const { exit, err } = await runIn(files, [
      'periksa',
      ...['--keluaran', 'json=hasil', '--keluaran', 'sarif=./hasil'],
    ]);
    expect([exit, err]).toEqual([2, expect.stringContaining('"hasil" disebut dua kali')]);
  });

  test('what the disk refuses is told without a fault', async () => {
    const disk = memoryFileSystem(files);
    const refusing = { ...disk, write: (path: string) => Promise.reject(new FileError('denied', path)) };
    const { exit, err } = await runOn(refusing, ['periksa', '--keluaran', 'json=hasil.json']);
    expect([exit, err]).toEqual([
      2,
      expect.stringContaining('hasil.json tidak dapat ditulis (tidak ada izin)'),
    ]);
  });

  test('--bagian narrows every format', async () => {
    const organisation = filesOf('examples/setda');
    const { out } = await runIn(organisation, ['periksa', '--bagian', 'hukum', '--format', 'junit']);
    expect([...out.matchAll(/classname="([^"]*)"/g)].every(([, code]) => code === 'hukum')).toBe(true);
    expect(out).toContain('classname="hukum"');
  });
});

describe('in GitHub Actions', () => {
  const actions = { GITHUB_ACTIONS: 'true' };

  test('periksa shows annotations by itself', async () => {
    const { out } = await runOn(memoryFileSystem(files), ['periksa'], actions);
    expect(out).toBe((await runIn(files, ['periksa', '--format', 'github'])).out);
    expect(out).toMatch(/^::/);
  });

  test('but not where another format is asked for, nor elsewhere', async () => {
    const { out } = await runOn(memoryFileSystem(files), ['periksa', '--format', 'teks'], actions);
    expect(out).not.toMatch(/^::/m);
    expect((await runOn(memoryFileSystem(files), ['periksa'], { GITHUB_ACTIONS: 'false' })).out).toBe(out);
  });
});
