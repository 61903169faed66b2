import { describe, expect, test } from '@jest/globals';
import { briefly, foundIn, sectionFile } from '../support/found-in.ts';

// NIP of a PPPK for a PNS, hours for minutes, three people for two results, a date without a year.
const FILE = sectionFile(
  [
    'id: satu, status: PNS, jabatan: Penelaah, jenjang: pelaksana, nip: "199001012023211001"',
    'id: dua, status: PTT, jabatan: Pramu Bakti, jenjang: non-asn, kontrak_sampai: 2027-06-30',
  ],
  [
    'kode: A-1, uraian: Mengelola surat, volume: 2400, norma: 30 jam',
    'kode: A-2, uraian: Menyusun laporan, volume: 2, norma: 8 jam, petugas: 3',
  ],
);
const MOVED = ['nip-janggal', 'satuan-norma-janggal', 'petugas-melebihi-volume', 'tahun-kosong'] as const;
const found = async (files: Record<string, string>): Promise<string[]> =>
  (await foundIn(files))
    .map(({ aturan }) => aturan)
    .filter((rule) => (MOVED as readonly string[]).includes(rule));

describe('Rules about what looks odd in the files', () => {
  test('all speak', async () => {
    expect((await found({ 'umum.yaml': FILE })).toSorted()).toEqual(MOVED.toSorted());
  });

  test('are silent while the input is in error', async () => {
    expect(await found({ 'umum.yaml': `${FILE}lain: 1\n` })).toEqual([]);
  });

  test('nip-janggal never shows the NIP', async () => {
    const [told] = await foundIn({ 'umum.yaml': FILE }, 'nip-janggal');
    expect(JSON.stringify(told)).not.toMatch(/\d{15}/);
    expect(told?.entitas).toEqual({ jenis: 'pegawai', id: 'satu' });
  });

  test('tahun-kosong stands in setda.yaml where there is one', async () => {
    const files = { 'setda.yaml': 'perangkat_daerah: Setda\n', 'bagian/umum.yaml': FILE };
    const [told] = await foundIn(files, 'tahun-kosong');
    expect(told?.tempat).toMatchObject({ berkas: 'setda.yaml', baris: 1 });
    expect(briefly([told!])).toEqual(['catatan']);
  });

  test('norms are measured by the people who may share the duty', async () => {
    const crowd = Array.from(
      { length: 40 },
      (_, i) => `id: staf-${i}, status: PNS, jabatan: Penelaah, jenjang: pelaksana`,
    );
    const duty =
      'kode: A-1, uraian: Mengelola surat, volume: 2400, norma: 30 jam, petugas: { min: 1, maks: 40 }';
    expect(await foundIn({ 'umum.yaml': sectionFile(crowd, [duty]) }, 'satuan-norma-janggal')).toEqual([]);
  });
});
