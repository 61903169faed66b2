import { describe, expect, test } from '@jest/globals';
import { briefly, foundIn, sectionFile } from '../support/found-in.ts';

const person = (id: string, position: string, more = ''): string =>
  `id: ${id}, status: PNS, jabatan: ${position}, jenjang: ${position === 'Arsiparis' ? 'terampil' : 'pelaksana'}${more}`;
/** Duties for the pelaksana only, of so many minutes each; 75,000 make a year. */
const duties = (...minutes: number[]): string[] => [
  ...minutes.map(
    (norm, i) =>
      `kode: A-${i + 1}, uraian: Tugas ${i + 1}, volume: 10, norma: ${norm / 10} menit, syarat: { jenjang: [pelaksana] }`,
  ),
  'kode: B-1, uraian: Menata arsip, volume: 100, norma: 3 jam, syarat: { jenjang: [terampil] }',
];
const ARCHIVIST = person('arsip', 'Arsiparis');
const check = async (staff: string[], lines: string[], setda = ''): Promise<string[]> =>
  briefly(
    await foundIn(
      { 'setda.yaml': setda, 'bagian/umum.yaml': sectionFile([...staff, ARCHIVIST], lines) },
      'norma-dicocok-cocokkan',
    ),
  );
const TWO = [person('satu', 'Pengolah Data'), person('dua', '"pengolah  data"')];
const TOLD = ['catatan bagian umum'];

describe('norma-dicocok-cocokkan', () => {
  test.each([
    ['exactly two people', [100_000, 50_000], TOLD],
    ['just under two', [100_000, 47_750], TOLD],
    ['further under two', [100_000, 47_740], []],
    ['just above two', [100_000, 50_010], []],
    ['one duty alone', [150_000], []],
    ['just under one, for two', [37_000, 37_000], []],
  ])('%s', async (_, minutes, expected) => {
    expect(await check(TWO, duties(...minutes))).toEqual(expected);
  });

  test('the office sets how near', async () => {
    const setda = 'aturan: { norma-dicocok-cocokkan: { selisih: 0.1 } }\n';
    expect(await check(TWO, duties(100_000, 43_000), setda)).toEqual(TOLD);
  });

  test('duties that others may do as well do not count', async () => {
    const other = person('tiga', 'Penelaah Kebijakan');
    expect(await check([...TWO, other], duties(100_000, 50_000))).toEqual([]);
  });

  test('holders who are away do not count', async () => {
    const staff = [...TWO, person('tiga', 'Pengolah Data', ', keadaan: cuti')];
    expect(await check(staff, duties(100_000, 50_000))).toEqual(TOLD);
  });

  test('who helps from another section makes it no fit', async () => {
    const files = {
      'bagian/umum.yaml': sectionFile([...TWO, ARCHIVIST], duties(100_000, 50_000)),
      'bagian/hukum.yaml': sectionFile(
        [person('tiga', 'Pengolah Data', ', bantu: [umum]')],
        ['kode: C-1, uraian: Menata produk hukum, volume: 10, norma: 8 jam'],
        'hukum',
      ),
    };
    expect(await foundIn(files, 'norma-dicocok-cocokkan')).toEqual([]);
  });
});
