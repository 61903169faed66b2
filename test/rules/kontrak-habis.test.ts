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
    ['PPPK Paruh Waktu', '2026-12-31', ['catatan pegawai satu']],
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

  test('without a year nothing is known to end', async () => {
    expect(await check('status: PTT, kontrak_sampai: 2026-06-30', '')).toEqual([]);
  });
});
