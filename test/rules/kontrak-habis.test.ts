import { describe, expect, test } from '@jest/globals';
import { briefly, foundIn, sectionFile } from '../support/found-in.ts';

const check = (person: string, setda = 'tahun: 2026\n'): ReturnType<typeof foundIn> =>
  foundIn(
    {
      'setda.yaml': setda,
      'bagian/umum.yaml': sectionFile(
        [
          `id: satu, jabatan: Pramu Bakti, jenjang: non-asn, ${person}`,
          'id: dua, status: PNS, jabatan: Penelaah, jenjang: pelaksana',
        ],
        [
          'kode: A-1, uraian: Menata ruang rapat, volume: 10, norma: 8 jam, syarat: { jenjang: [non-asn] }',
          'kode: A-2, uraian: Menelaah surat, volume: 10, norma: 8 jam, syarat: { jenjang: [pelaksana] }',
        ],
      ),
    },
    'kontrak-habis',
  );

describe('kontrak-habis', () => {
  test.each([
    ['PTT', '2026-06-30', ['peringatan pegawai satu']],
    ['PPPK', '2026-12-30', ['peringatan pegawai satu']],
    ['PPPK Paruh Waktu', '2026-12-31', ['catatan bagian umum']],
    ['PTT', '2025-12-31', ['peringatan pegawai satu']],
    ['PTT', '2027-01-01', []],
    ['PNS', '2026-06-30', []],
  ])('%s until %s', async (status, end, expected) => {
    expect(briefly(await check(`status: ${status}, kontrak_sampai: ${end}`))).toEqual(expected);
  });

  test('names the duties that he owns and no others', async () => {
    const [told] = await check('status: PTT, kontrak_sampai: 2026-06-30');
    expect(told?.pesan).toBe(
      'Kontrak satu berakhir pada 30 Juni 2026; sesudah itu A-1 tidak ada penanggung jawabnya.',
    );
  });

  test('who owns nothing is told too', async () => {
    const [told] = await check('status: PTT, kontrak_sampai: 2025-12-31');
    expect(told?.pesan).toBe(
      'Kontrak satu berakhir pada 31 Desember 2025; sesudah itu ia tidak dihitung hadir.',
    );
  });

  test('contracts that end on 31 December are one note for each section, at its code', async () => {
    const file = (code: string, ends: readonly string[]): string =>
      sectionFile(
        ends.map(
          (end, i) =>
            `id: ${code}-${i + 1}, jabatan: Pramu, jenjang: non-asn, status: PTT, kontrak_sampai: ${end}`,
        ),
        [`kode: ${code}, uraian: Menata ruang, volume: 10, norma: 8 jam`],
        code,
      );
    const found = await foundIn(
      {
        'setda.yaml': 'tahun: 2026\n',
        'bagian/umum.yaml': file('umum', ['2026-12-31', '2026-06-30', '2026-12-31']),
        'bagian/hukum.yaml': file('hukum', ['2027-12-31', '2026-12-31']),
      },
      'kontrak-habis',
    );
    expect(briefly(found).toSorted()).toEqual([
      'catatan bagian hukum',
      'catatan bagian umum',
      'peringatan pegawai umum-2',
    ]);
    const notes = found.filter(({ tingkat }) => tingkat === 'catatan');
    expect(notes.map(({ pesan, tempat }) => `${tempat.berkas}:${tempat.baris} ${pesan}`)).toEqual([
      'bagian/hukum.yaml:2 Bagian hukum: kontrak hukum-2 berakhir pada 31 Desember 2026.',
      'bagian/umum.yaml:2 Bagian umum: kontrak umum-1 dan umum-3 berakhir pada 31 Desember 2026.',
    ]);
  });

  test('without a year nothing is known to end', async () => {
    expect(await check('status: PTT, kontrak_sampai: 2026-06-30', '')).toEqual([]);
  });
});
