import { describe, expect, test } from '@jest/globals';
import { foundIn, sectionFile } from '../support/found-in.ts';

const STAFF = [
  'id: satu, status: PNS, jabatan: Penelaah, jenjang: pelaksana',
  'id: dua, status: PNS, jabatan: Penelaah, jenjang: pelaksana',
];
const duty = (code: string, volume = 10): string =>
  `kode: ${code}, uraian: Tugas, volume: ${volume}, norma: 8 jam`;
const entry = (code: string, owner: string, more = ', volume: 10'): string =>
  `  - { kode: ${code}, penanggung_jawab: ${owner}, petugas: [{ pegawai: ${owner}${more} }] }\n`;

/** What the finding says changed since the plan was saved. */
async function difference(staff: string[], duties: string[], entries: string[]): Promise<string | undefined> {
  const [told] = await foundIn(
    {
      'umum.yaml': sectionFile(staff, duties),
      'umum.pembagian.yaml': `bagian: umum\nsidik: a00000000000\ntugas:\n${entries.join('')}`,
    },
    'pembagian-usang',
  );
  return told?.pesan.replace('Pembagian tersimpan dibuat sebelum berkas bagian umum diubah: ', '');
}

const BOTH = [entry('A-1', 'satu'), entry('A-2', 'dua')];

describe('pembagian-usang says what changed', () => {
  test.each([
    ['a new duty', STAFF, ['A-1', 'A-2', 'A-3'].map((code) => duty(code)), BOTH, 'tugas baru A-3.'],
    ['a duty that is gone', STAFF, [duty('A-1')], BOTH, 'tugas yang tidak ada lagi A-2.'],
    ['a volume', STAFF, [duty('A-1', 12), duty('A-2')], BOTH, 'volume berubah pada A-1.'],
    [
      'a newcomer',
      [...STAFF, 'id: tiga, status: PNS, jabatan: Penelaah, jenjang: pelaksana'],
      [duty('A-1'), duty('A-2')],
      BOTH,
      'pegawai yang belum mendapat tempat tiga.',
    ],
    [
      'somebody who left',
      STAFF.slice(0, 1),
      [duty('A-1'), duty('A-2')],
      BOTH,
      'pegawai yang tidak ada lagi dua.',
    ],
    [
      'several things at once',
      STAFF,
      [duty('A-1', 12), duty('A-3')],
      BOTH,
      'tugas baru A-3; tugas yang tidak ada lagi A-2; volume berubah pada A-1.',
    ],
    [
      'something else',
      STAFF,
      [duty('A-1'), duty('A-2')],
      BOTH,
      'yang berubah adalah butir lain, misalnya syarat, norma, atau jabatan.',
    ],
  ])('%s', async (_, staff, duties, entries, expected) => {
    expect(await difference(staff, duties, entries)).toBe(expected);
  });

  test('who is away is no newcomer', async () => {
    const staff = [...STAFF, 'id: tiga, status: PNS, jabatan: Penelaah, jenjang: pelaksana, keadaan: cuti'];
    expect(await difference(staff, [duty('A-1'), duty('A-2')], BOTH)).toContain('butir lain');
  });

  test('one result that is carried together has no volume to compare', async () => {
    const together =
      '  - { kode: A-1, penanggung_jawab: satu, petugas: [{ pegawai: satu }, { pegawai: dua }] }\n';
    expect(await difference(STAFF, [`${duty('A-1', 1)}, petugas: 2`], [together])).toContain('butir lain');
    expect(await difference(STAFF, [`${duty('A-1', 2)}, petugas: 2`], [together])).toBe(
      'volume berubah pada A-1.',
    );
  });

  test('who has his place in the plan of another section is no newcomer', async () => {
    const files = {
      'bagian/umum.yaml': sectionFile([`${STAFF[0]!}, bantu: [hukum]`], [duty('A-1')]),
      'bagian/hukum.yaml': sectionFile([STAFF[1]!], [duty('B-1')], 'hukum'),
      'pembagian/umum.yaml': 'bagian: umum\nsidik: a00000000000\ntugas: []\n',
      'pembagian/hukum.yaml': `bagian: hukum\nsidik: a00000000000\ntugas:\n${entry('B-1', 'satu')}`,
    };
    const found = await foundIn(files, 'pembagian-usang');
    expect(found.map(({ pesan }) => pesan.split(': ')[1])).toEqual([
      'pegawai yang belum mendapat tempat dua.',
      'tugas baru A-1.',
    ]);
  });
});
