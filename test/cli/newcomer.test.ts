import { describe, expect, test } from '@jest/globals';
import { disk } from '../../src/files/disk.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { en } from '../../src/messages/en.ts';
import { id } from '../../src/messages/id.ts';
import { runOn } from '../support/host.ts';

/** The way a newcomer goes with the program, as README tells it. */
describe("a newcomer's path", () => {
  const files = memoryFileSystem({});
  const text = (path: string): string => new TextDecoder().decode(files.files.get(path));

  test('mulai makes a folder that runs', async () => {
    const { exit, out } = await runOn(files, ['mulai', 'contoh']);
    expect(exit).toBe(0);
    expect(out).toContain('contoh/bagian/organisasi.yaml');
    expect(files.files.has('contoh/skema/bagian.schema.json')).toBe(true);
  });

  test('periksa finds nothing that fails', async () => {
    const { exit, out } = await runOn(files, ['periksa', 'contoh']);
    expect(exit).toBe(0);
    expect(out).toContain('0 galat');
  });

  test('a second mulai overwrites nothing', async () => {
    const before = text('contoh/setda.yaml');
    const { exit, err } = await runOn(files, ['mulai', 'contoh']);
    expect(exit).toBe(2);
    expect(err).toContain('contoh/setda.yaml sudah ada');
    expect(text('contoh/setda.yaml')).toBe(before);
  });

  test('bagi without --simpan writes nothing', async () => {
    const before = files.files.size;
    const { exit, out } = await runOn(files, ['bagi', 'contoh']);
    expect(exit).toBe(0);
    expect(out).toMatch(/^DIBAGI HABIS/);
    expect(files.files.size).toBe(before);
  });

  test('bagi --simpan writes a plan for each section, with its schema header', async () => {
    await runOn(files, ['bagi', 'contoh', '--simpan']);
    expect(text('contoh/pembagian/organisasi.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/skema\/pembagian\.schema\.json\n\nbagian: organisasi\nsidik: [a-p][0-9a-f]{11}\ntugas:\n {2}- kode: ORG-01\n/,
    );
    expect(files.files.has('contoh/pembagian/umum.yaml')).toBe(true);
  });

  test('then the saved plan equals a fresh one, and a second save changes no byte', async () => {
    const before = text('contoh/pembagian/organisasi.yaml');
    const same = await runOn(files, ['bandingkan', 'contoh']);
    expect([same.exit, same.out]).toEqual([0, 'Kedua pembagian sama.\n']);
    await runOn(files, ['bagi', 'contoh', '--simpan']);
    expect(text('contoh/pembagian/organisasi.yaml')).toBe(before);
  });

  test('a new duty is shown as added, the rest stays, and periksa says that the plan is stale', async () => {
    const section = text('contoh/bagian/umum.yaml');
    await files.write(
      'contoh/bagian/umum.yaml',
      `${section}  - { kode: UM-04, uraian: Menata arsip, volume: 100, norma: 30 menit }\n`,
    );
    const checked = await runOn(files, ['periksa', 'contoh']);
    expect(checked.exit).toBe(1);
    expect(checked.out).toContain('pembagian-usang');
    expect(checked.out).toContain('Tugas UM-04 tak bertuan');

    const compared = await runOn(files, ['bandingkan', 'contoh']);
    expect(compared.exit).toBe(1);
    expect(compared.out).toContain('+ 1 baru, ~ 0 berubah, - 0 lepas');
    expect(compared.out).toMatch(/\+ UM-04 {2}\S+/);
  });

  test('comments in a saved plan stay where they were', async () => {
    const plan = text('contoh/pembagian/umum.yaml')
      .replace('  - kode: UM-02', '  # dibahas dalam rapat Maret\n  - kode: UM-02')
      .replace(/(kode: UM-03\n {4}penanggung_jawab: \S+)/, '$1 # sesuai SK');
    await files.write('contoh/pembagian/umum.yaml', plan);
    await runOn(files, ['bagi', 'contoh', '--simpan']);
    const saved = text('contoh/pembagian/umum.yaml');
    expect(saved).toContain('  # dibahas dalam rapat Maret\n  - kode: UM-02');
    expect(saved).toMatch(/kode: UM-03\n {4}penanggung_jawab: \S+ # sesuai SK/);
    expect(saved).toContain('kode: UM-04');
    expect((await runOn(files, ['periksa', 'contoh'])).exit).toBe(0);
  });
});

describe('words that a newcomer meets', () => {
  const bagi = async (language: string): Promise<string> => {
    const { out } = await runOn(disk, ['bagi', 'examples/belum-habis', '--lang', language]);
    return out.replaceAll(/\s+/gu, ' ');
  };

  test('what a group is stands where groups are first spoken of', async () => {
    expect((await bagi('id')).split('kelompok')[0]).toMatch(/Pegawai terbagi dalam 5 $/u);
    expect((await bagi('en')).split('group')[0]).toMatch(/fall into 5 $/u);
  });

  test('a difference of percentages is one of points', () => {
    expect(id.alternative.tolerated(0.05)).toBe(', dalam batas toleransi_merata (5,0 persen poin)');
    expect(en.alternative.equal('staf-1', 0.05)).toContain('toleransi_merata (5.0 percentage points)');
  });
});
