import { expect, test } from '@jest/globals';
import type { Hasil } from '../../src/wire/generated/hasil.ts';
import { runIn } from '../support/host.ts';

const section = `bagian: Bagian Hukum
kode: hukum
pegawai:
${['staf-1', 'staf-2', 'staf-3'].map((id) => `  - { id: ${id}, nama: Contoh, status: PNS, jabatan: Penelaah, jenjang: pelaksana }\n`).join('')}tugas:
${['HK-1', 'HK-2', 'HK-3', 'HK-4', 'HK-5'].map((code) => `  - { kode: ${code}, uraian: Menelaah naskah, volume: 40, norma: 10 jam }\n`).join('')}`;
const entry = (code: string, owner: string, deputy: string): string =>
  `  - { kode: ${code}, penanggung_jawab: ${owner}, petugas: [{ pegawai: ${owner}, volume: 40 }], pengganti: ${deputy} }\n`;
/** One carries three duties, one two; staf-3 has none, and there is a duty that is no longer there. */
const saved = {
  'hukum.yaml': section,
  'hukum.pembagian.yaml': `bagian: hukum\ntugas:\n${[
    entry('HK-0', 'staf-1', 'staf-2'),
    entry('HK-1', 'staf-1', 'staf-3'),
    entry('HK-2', 'staf-1', 'staf-3'),
    entry('HK-3', 'staf-1', 'staf-3'),
    entry('HK-4', 'staf-2', 'staf-1'),
  ].join('')}`,
};

async function result(files: Record<string, string>, ...more: string[]): Promise<Hasil> {
  const { out } = await runIn(files, ['bagi', '--format', 'json', ...more]);
  return JSON.parse(out) as Hasil;
}

test('without a saved plan there is nothing to compare with', async () => {
  const { perpindahan, perubahan } = await result({ 'hukum.yaml': section });
  expect([perpindahan, perubahan]).toEqual([null, null]);
});

test('moves and changes are told as in the report', async () => {
  const { perpindahan, perubahan } = await result(saved, '--ubah', 'semua');
  expect(perpindahan).toEqual({ jumlah: 1, batas_bawah: 1, paling_banyak: null, tertahan: false });
  const { out } = await runIn(saved, ['bagi', '--ubah', 'semua']);
  const listed = Array.from(out.matchAll(/^ {2}[+~-] (HK-\d)/gm), ([, code]) => code);
  expect(perubahan!.map(({ tugas }) => tugas)).toEqual(listed);
  const dropped = perubahan!.find(({ tugas }) => tugas === 'HK-0');
  expect(dropped).toEqual({
    tugas: 'HK-0',
    jenis: 'lepas',
    lama: {
      penanggung_jawab: 'staf-1',
      pengganti: 'staf-2',
      petugas: [{ pegawai: 'staf-1', volume: 40 }],
    },
    baru: null,
  });
  expect(perubahan!.find(({ tugas }) => tugas === 'HK-5')).toMatchObject({ jenis: 'baru', lama: null });
  expect(perubahan!.filter(({ jenis }) => jenis === 'pindah')).toHaveLength(1);
});

test('a limit of moves is told, and whether it holds the plan back', async () => {
  const { perpindahan } = await result(saved, '--ubah', 'semua', '--maks-pindah', '0');
  expect(perpindahan).toMatchObject({ jumlah: 0, paling_banyak: 0, tertahan: true });
  const wide = await result(saved, '--ubah', 'semua', '--maks-pindah', '9');
  expect(wide.perpindahan).toMatchObject({ jumlah: 1, paling_banyak: 9, tertahan: false });
});

test('each group of the proof names its people and duties', async () => {
  const { bukti, beban, pembagian } = await result({ 'hukum.yaml': section });
  expect(bukti).toHaveLength(1);
  const [{ anggota, pegawai, tugas, di_bawahnya }] = bukti as [Hasil['bukti'][number]];
  expect(anggota.pegawai).toEqual(beban.map((load) => load.pegawai));
  expect(anggota.tugas).toEqual(pembagian.map((one) => one.tugas));
  expect([anggota.pegawai.length, anggota.tugas.length]).toEqual([pegawai, tugas]);
  for (const level of di_bawahnya) expect(level.anggota.pegawai).toHaveLength(level.pegawai);
});
