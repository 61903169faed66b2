import { expect, test } from '@jest/globals';
import { papersOf } from '../../../src/reports/paper/papers.ts';
import { layOut } from '../../../src/typeset/lay-out.ts';
import { arimo } from '../../support/typeface.ts';
import { organisation } from '../../verifier/generate.ts';
import { inputOfExample, inputOfTexts, tablesOf } from './support.ts';

test('The report fits on two pages, however much is left over', async () => {
  const typeface = arimo();
  const examples = ['setda', 'belum-habis', 'bagian-organisasi.yaml'].map((name) => inputOfExample(name));
  const generated = [94, 95, 96, 97].map((seed) => inputOfTexts(organisation(seed, seed < 96 ? 'setda' : 'section')));
  const pages: number[] = [];
  for (const input of await Promise.all([...examples, ...generated, inputOfTexts(worst())])) {
    const paper = papersOf('laporan', input).papers[0]!.make();
    pages.push(layOut(paper, typeface).leaves[0]!.pages.length);
  }
  expect(pages.filter((count) => count > 2)).toEqual([]);
}); // prettier-ignore

/** Twelve sections in which almost nothing can be given away, all with long names. */
function worst(): Record<string, string> {
  const text =
    'Menyiapkan bahan evaluasi pelaksanaan reformasi birokrasi dan penilaian mandiri tingkat kabupaten';
  const person = (id: string, name: string): string =>
    `  - { id: ${id}, nama: "${name}, S.Sos., M.AP.", status: PTT, jabatan: Pengadministrasi Perkantoran, jenjang: non-asn, pendidikan: SMA }`;
  const duty = (code: string, asked: string): string =>
    `  - { kode: ${code}, uraian: ${text}, volume: 12, norma: 5 jam, syarat: { ${asked} } }`;
  const section = (number: number): string => `
bagian: Bagian Protokol dan Komunikasi Pimpinan ${number}
kode: b${number}
dpa:
  - { kode: 4.01.01.2.13.00${number + 10}, nama: Koordinasi dan Penyusunan Laporan Kinerja Pemerintah Daerah, pagu: 154300000 }
pegawai:
${[0, 1, 2, 3, 4].map((i) => person(`s${number}-${i}`, `Raden Mas Yosef Adi Nugraha ${number} ${i}`)).join('\n')}
tugas:
${[0, 1, 2, 3].map((i) => duty(`T${number}-${i}`, 'pendidikan: S3')).join('\n')}
${duty(`T${number}-9`, 'status: [PTT]')}
`;
  const numbers = Array.from({ length: 12 }, (_, i) => i);
  const setda =
    'pemerintah_daerah: Pemerintah Kabupaten Contoh\nkop: { alamat: Jalan Contoh, kontak: Telepon }\n';
  return {
    'setda.yaml': setda,
    ...Object.fromEntries(numbers.map((i) => [`bagian/b${i}.yaml`, section(i)])),
  };
}

test('The report gives the figures of each section and of all', async () => {
  const input = await inputOfExample('belum-habis');
  const [sections, loads] = tablesOf(papersOf('laporan', input).papers[0]!.make());
  const figures = sections!.rows[0]!.cells.map((cell) => (cell.kind === 'number' ? cell.value : NaN));
  expect(figures.slice(2, 6)).toEqual([12, 19, 2, 2]);
  const carried = input.whole.plan.loads.reduce((all, { minutes }) => all + minutes, 0);
  expect(figures[6]).toBeCloseTo(carried / (12 * 75_000), 9);
  const bars = loads!.rows.map(({ cells }) => cells[3]!);
  const utilisations = bars.map((cell) => (cell.kind === 'bar' ? cell.utilisation : NaN));
  expect(utilisations).toEqual(utilisations.toSorted((one, other) => other - one));
  expect(utilisations).toHaveLength(12);
}); // prettier-ignore

test('The report says what is left over in words fit for a signature, and where to find the rest', async () => {
  const input = await inputOfTexts(worst());
  const { blocks } = papersOf('laporan', input).papers[0]!.make().leaves[0]!;
  const texts = blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(({ text }) => text);
    return 'text' in block ? [block.text] : [];
  });
  const { unowned, idle } = input.whole.plan;
  expect(texts[0]).toBe(
    `BELUM HABIS: ${unowned.length} tugas belum ada penanggung jawabnya, ${idle.length} pegawai belum mendapat tugas.`,
  );
  expect(texts).toContain(`… dan ${unowned.length - 3} lainnya; selengkapnya dalam Rekapitulasi Pembagian Tugas.`);
  expect(texts).toContain('… dan 9 lainnya; selengkapnya dalam Pelaksanaan Sub Kegiatan DPA.');
  expect(texts).toContain('Pegawai yang belum mendapat tugas');
}); // prettier-ignore

test('The report proves nothing of a saved plan', async () => {
  const { whole, ...input } = await inputOfExample('bagian-organisasi.yaml');
  const plan = { ...whole.plan, proof: undefined };
  const { blocks } = papersOf('laporan', { ...input, whole: { ...whole, plan } }).papers[0]!.make().leaves[0]!;
  expect(blocks.at(-1)).toEqual({
    kind: 'paragraph',
    text: 'Pembagian tersimpan disajikan apa adanya; pemerataannya tidak dihitung ulang.',
  });
}); // prettier-ignore
