import { describe, expect, test } from '@jest/globals';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { filesOf } from '../support/disk-files.ts';
import { runOn } from '../support/host.ts';

type Files = ReturnType<typeof memoryFileSystem>;

/** What `bagi` says of warnings and notes, and how many there are in `periksa`. */
async function counts(disk: Files, ...more: string[]): Promise<{ bagi: number; periksa: number }> {
  const { err } = await runOn(disk, ['bagi', ...more]);
  const { out } = await runOn(disk, ['periksa', ...more]);
  const [, warnings, notes] = /(\d+) peringatan, (\d+) catatan/.exec(out) ?? [0, 0, 0];
  return {
    bagi: Number(/^(\d+) peringatan dan catatan lain; lihat "bagihabis periksa"/m.exec(err)?.[1] ?? 0),
    periksa: Number(warnings) + Number(notes),
  };
}

const examples = (): Files => memoryFileSystem(filesOf('examples/belum-habis'));

describe('without a saved plan bagi counts what periksa finds', () => {
  test.each([[[]], [['--bagian', 'umum']], [['--bagian', 'organisasi']]])('%j', async (more) => {
    const { bagi, periksa } = await counts(examples(), ...more);
    expect(bagi).toBe(periksa);
    expect(bagi).toBeGreaterThan(0);
  });

  test('what two sections have in common belongs to both', async () => {
    const files = (code: string): string =>
      `bagian: Bagian ${code}\nkode: ${code}\npegawai:\n  - { id: ${code}-1, nama: Contoh, status: PNS, jabatan: Penelaah, jenjang: pelaksana }\ntugas:\n  - { kode: ${code}-01, uraian: Menyusun laporan kinerja bulanan perangkat daerah, volume: 60, norma: 10 jam }\n`;
    const disk = memoryFileSystem({
      'setda.yaml': 'tahun: 2026\n',
      'bagian/aaa.yaml': files('aaa'),
      'bagian/bbb.yaml': files('bbb'),
    });
    for (const code of ['aaa', 'bbb']) {
      const { bagi, periksa } = await counts(disk, '--bagian', code);
      expect({ code, bagi }).toEqual({ code, bagi: periksa });
      expect(bagi).toBeGreaterThan(0);
    }
  });

  test('after old findings were recorded', async () => {
    const disk = examples();
    await runOn(disk, ['periksa', '--catat-dasar']);
    expect(await counts(disk)).toEqual({ bagi: 0, periksa: 0 });
    const { out } = await runOn(disk, ['bagi', '--format', 'json']);
    expect((JSON.parse(out) as { temuan: unknown[] }).temuan).toEqual([]);
  });

  test('with a comment that silences nothing', async () => {
    const disk = examples();
    const path = 'bagian/umum.yaml';
    const text = new TextDecoder().decode(disk.files.get(path));
    const useless = text.replace(
      /^( *)- kode: UM-01$/m,
      '$1# bagihabis-abaikan norma-janggal: tidak perlu\n$&',
    );
    expect(useless).not.toBe(text);
    await disk.write(path, useless);
    const { bagi, periksa } = await counts(disk);
    expect(bagi).toBe(periksa);
  });
});

test('with a saved plan bagi says that periksa judges that one', async () => {
  const disk = examples();
  const { err } = await runOn(disk, ['bagi', '--simpan']);
  expect(err).toMatch(
    /peringatan dan catatan lain tentang pembagian ini; "bagihabis periksa" memeriksa yang tersimpan/,
  );
});
