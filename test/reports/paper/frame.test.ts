import { expect, test } from '@jest/globals';
import { inputOfTexts, madePapers } from './support.ts';

const section = `
bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Budi Contoh, status: PNS, jabatan: Staf, jenjang: pelaksana }
tugas:
  - { kode: U-1, uraian: Menerima tamu, volume: 10, norma: 90 menit }
`;

const titleOf = async (setda: string, language: 'id' | 'en' = 'id'): Promise<string> => {
  const files = { 'setda.yaml': setda, 'bagian/umum.yaml': section };
  const input = await inputOfTexts(files, {}, language);
  return madePapers('rekap', input).get('rekap-umum')!.leaves[0]!.title[1]!;
};

test('A title is not torn within the name of the organisation and its year', async () => {
  expect(await titleOf('tahun: 2026')).toBe('BAGIAN UMUM SEKRETARIAT\u00a0DAERAH\u00a0TAHUN\u00a02026');
  expect(await titleOf('{}')).toBe('BAGIAN UMUM SEKRETARIAT\u00a0DAERAH');
  expect(await titleOf('tahun: 2026', 'en')).toBe('BAGIAN UMUM SEKRETARIAT\u00a0DAERAH,\u00a02026');
});

test('A name too long for a line may be', async () => {
  const name = 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia';
  expect(await titleOf(`perangkat_daerah: ${name}\ntahun: 2026`)).toBe(
    `BAGIAN UMUM ${name.toUpperCase()} TAHUN 2026`,
  );
});

test('A paper says what its leaves are about', async () => {
  const input = await inputOfTexts({ 'bagian/umum.yaml': section });
  const leaf = (name: 'rekap' | 'lembar' | 'matriks'): string =>
    madePapers(name, input).get(`${name}-umum`)!.words.leaf;
  expect([leaf('rekap'), leaf('lembar'), leaf('matriks')]).toEqual(['Bagian', 'Pegawai', 'Matriks']);
});
