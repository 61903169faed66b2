import { describe, expect, test } from '@jest/globals';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { filesOf } from '../support/disk-files.ts';
import { runOn, type Outcome } from '../support/host.ts';

/** How a repository that has many findings takes up the check, step by step, as README tells it. */
describe('adoption of the check by a repository', () => {
  const disk = memoryFileSystem(filesOf('examples/belum-habis'));
  const BASELINE = 'bagihabis-dasar.yaml';
  const SECTION = 'bagian/organisasi.yaml';
  const text = (path: string): string => new TextDecoder().decode(disk.files.get(path));
  const strict = (...more: string[]): Promise<Outcome> =>
    runOn(disk, ['periksa', '--gagal-pada', 'catatan', ...more]);
  const codes = async (): Promise<string[]> => {
    const { out } = await strict('--format', 'json');
    return (JSON.parse(out) as { temuan: { aturan: string }[] }).temuan.map(({ aturan }) => aturan);
  };
  const newDuty =
    '  - { kode: ORG-77, uraian: Merawat peladen basis data, fungsi: F1, volume: 5, norma: 1 jam, syarat: { kompetensi: { ti: 5 } } }\n';

  test('many findings: red', async () => {
    expect((await strict()).exit).toBe(1);
    expect((await codes()).length).toBeGreaterThan(10);
  });

  test('they are recorded: green from then on', async () => {
    const { exit, err } = await strict('--catat-dasar');
    expect([exit, err]).toEqual([0, expect.stringContaining(BASELINE)]);
    expect(text(BASELINE)).toContain('tugas-tak-bertuan');
    expect(await codes()).toEqual([]);
    expect((await strict()).exit).toBe(0);
  });

  test('the baseline knows no lines: an entry that moves down stays recorded', async () => {
    const before = text(SECTION);
    await disk.write(SECTION, `# satu baris baru\n\n${before}`);
    expect((await strict()).exit).toBe(0);
    await disk.write(SECTION, before);
  });

  test('one new finding: red, and only the new one is told; mended: green', async () => {
    const before = text(SECTION);
    await disk.write(SECTION, before + newDuty);
    expect((await strict()).exit).toBe(1);
    expect(await codes()).toContain('tugas-tak-bertuan');
    expect((await strict()).out).toContain('ORG-77');
    await disk.write(SECTION, before);
    expect((await strict()).exit).toBe(0);
  });

  test('an old finding is gone: its entry in the baseline is told, and struck when it is recorded anew', async () => {
    const entries = text(BASELINE).match(/aturan: tugas-tak-bertuan/g)!.length;
    await disk.write(SECTION, text(SECTION) + newDuty);
    await strict('--catat-dasar');
    expect(text(BASELINE).match(/aturan: tugas-tak-bertuan/g)).toHaveLength(entries + 1);
    await disk.write(SECTION, text(SECTION).replace(newDuty, ''));

    const { exit, out } = await strict();
    expect(exit).toBe(1);
    expect(await codes()).toEqual(['dasar-usang']);
    expect(out).toMatch(/^bagihabis-dasar\.yaml:\d+:\d+ {2}peringatan {2}dasar-usang$/m);
    expect((await runOn(disk, ['periksa'])).exit).toBe(0);

    await strict('--catat-dasar');
    expect(text(BASELINE).match(/aturan: tugas-tak-bertuan/g)).toHaveLength(entries);
    expect((await strict()).exit).toBe(0);
  });
});
