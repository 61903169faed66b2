import { expect, test } from '@jest/globals';
import { foundIn, sectionFile } from '../support/found-in.ts';

const told = async (team: string, others = 'pelayanan'): Promise<string | undefined> => {
  const [first] = await foundIn(
    {
      'bagian/org.yaml': sectionFile(
        ['id: satu, status: PNS, jabatan: Analis, jenjang: pelaksana, tim: kelembagaan'],
        [`kode: O-1, uraian: Menata kelembagaan, volume: 10, norma: 8 jam, syarat: { tim: [${team}] }`],
        'org',
      ),
      'bagian/umum.yaml': sectionFile(
        [`id: dua, status: PNS, jabatan: Analis, jenjang: pelaksana, tim: ${others}`],
        ['kode: U-1, uraian: Menata ruang, volume: 10, norma: 8 jam'],
      ),
    },
    'tugas-tak-bertuan',
  );
  return first?.pesan;
};

test('a misspelt team is told beside the reason', async () => {
  expect(await told('kelembagan')).toContain('timnya bukan kelembagan. Maksud Anda tim "kelembagaan"?');
});

test.each(['pelayanan', 'protokol'])('nothing is meant by %s', async (team) => {
  expect(await told(team)).toMatch(/^Tugas O-1 tak bertuan/);
  expect(await told(team)).not.toContain('Maksud Anda');
});

test('a team that somebody of another section has is not misspelt', async () => {
  expect(await told('kelembagan', 'kelembagan')).not.toContain('Maksud Anda');
});
