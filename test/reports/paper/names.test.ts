import { describe, expect, test } from '@jest/globals';
import { columnOf, inputOfTexts, madePapers, tablesOf } from './support.ts';

const duty = (code: string, more: string): string =>
  `  - { kode: ${code}, uraian: Mencatat, volume: 12, norma: 1 jam, ${more} }`;
const staff = (id: string, name: string, position: string, more = ''): string =>
  `  - { id: ${id}, nama: "${name}", status: PNS, jabatan: ${position}, jenjang: pelaksana${more} }`;

const umum = `
bagian: Bagian Umum
kode: umum
pegawai:
${staff('staf-1', 'Budi Contoh, S.E.', 'Analis')}
${staff('staf-2', 'Budi Contoh, S.E.', 'Arsiparis')}
${staff('staf-3', 'Agus Contoh, S.H.', 'Staf')}
${staff('staf-4', 'Agus Contoh, S.H.', 'Staf')}
${staff('staf-5', 'Dewi Contoh, S.E.', 'Staf')}
${staff('staf-6', 'Dewi Contoh, M.M.', 'Sopir', ', keadaan: cuti')}
${staff('staf-7', 'Rudi Contoh, S.E.', 'Staf', ', tim: lain')}
tugas:
${[1, 2, 3, 4, 5].map((i) => duty(`U-${i}`, `penanggung_jawab: staf-${i}`)).join('\n')}
`;

describe('Names', () => {
  test('that several bear come with the position, and with the id where that is the same', async () => {
    const input = await inputOfTexts({ 'bagian/umum.yaml': umum });
    const [table] = tablesOf(madePapers('rekap', input).get('rekap-umum')!);
    expect(columnOf(table!, 7)).toEqual([
      'Budi Contoh, S.E. (Analis)',
      'Budi Contoh, S.E. (Arsiparis)',
      'Agus Contoh, S.H. (Staf, staf-3)',
      'Agus Contoh, S.H. (Staf, staf-4)',
      // Her degree is not that of the other Dewi.
      'Dewi Contoh, S.E.',
    ]);
    const leaves = madePapers('lembar', input)
      .get('lembar-umum')!
      .leaves.map(({ name }) => name);
    expect(leaves).toContain('Budi Contoh, S.E. (Arsiparis)');
  });

  test('in sentences come without trailing degrees, and end with one full stop', async () => {
    const input = await inputOfTexts({ 'bagian/umum.yaml': umum });
    const [leaf] = madePapers('rekap', input).get('rekap-umum')!.leaves;
    expect(leaf!.blocks.flatMap((block) => ('text' in block ? [block.text] : []))).toEqual([
      'Belum mendapat tugas: Rudi Contoh.',
      'Tidak hadir sepanjang tahun: Dewi Contoh (Sopir) (cuti).',
    ]);
  });

  test('that end with a full stop of their own have no second one', async () => {
    const input = await inputOfTexts({
      'bagian/umum.yaml': `
bagian: Bagian Umum
kode: umum
pegawai:
${staff('staf-1', 'Budi Contoh', 'Analis')}
${staff('staf-2', 'Agus Contoh S.E.', 'Staf')}
tugas:
${duty('U-1', 'penanggung_jawab: staf-1, jangan_dirangkap: [U-2]')}
${duty('U-2', 'penanggung_jawab: staf-2')}
  - { kode: U-3, uraian: Tugas lain dsb., jenis: tugas-lain }
`,
    });
    const [leaf] = madePapers('lembar', input).get('lembar-umum')!.leaves;
    const said = JSON.stringify(leaf!.blocks);
    expect(said).toContain('penanggung jawabnya Agus Contoh S.E."');
    expect(said).toContain('Saudara juga melaksanakan tugas berikut: U-3 Tugas lain dsb."');
  });
});
