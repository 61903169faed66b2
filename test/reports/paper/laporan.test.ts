import { describe, expect, test } from '@jest/globals';
import { papersOf, type PrintInput } from '../../../src/reports/paper/papers.ts';
import { layOut } from '../../../src/typeset/lay-out.ts';
import { arimo } from '../../support/typeface.ts';
import { organisation } from '../../verifier/generate.ts';
import { columnOf, inputOfExample, inputOfTexts, tablesOf } from './support.ts';

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
  const input = await inputOfExample('belum-habis', { codes: ['organisasi'] });
  const [sections, loads] = tablesOf(papersOf('laporan', input).papers[0]!.make());
  const figures = sections!.rows[0]!.cells.map((cell) => (cell.kind === 'number' ? cell.value : NaN));
  expect(figures.slice(2, 6)).toEqual([12, 19, 2, 2]);
  const own = input.whole.plan.loads.filter(({ person }) => person.section === 'organisasi');
  const carried = own.reduce((sum, { minutes }) => sum + minutes, 0);
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

/** The heading before the last list of the report, and what stands in that list; empty where the report ends otherwise. */
function proofIn(input: PrintInput): string[] {
  const { blocks } = papersOf('laporan', input).papers[0]!.make().leaves[0]!;
  const [heading, list] = blocks.slice(-2);
  if (heading?.kind !== 'heading' || list?.kind !== 'list') return [];
  return [heading.text, ...list.items.map(({ text }) => text)];
}

describe('What the report proves', () => {
  const LEVEL = /Beban tertinggi|Penyebabnya/;
  const SHARED =
    'Pegawai bagian ini berbagi tugas dengan bagian lain, sehingga bukti pemerataan hanya berlaku untuk seluruh Setda.';
  const saved = ({ whole, ...input }: PrintInput): PrintInput => ({
    ...input,
    whole: { ...whole, plan: { ...whole.plan, proof: undefined } },
  });

  test('of a section is its level only where its people share no duties with other sections', async () => {
    const [hukum, umum, setda] = twoSections(true);
    const files = { 'setda.yaml': setda, 'bagian/hukum.yaml': hukum, 'bagian/umum.yaml': umum };
    const shared = proofIn(await inputOfTexts(files, { codes: ['umum'] }));
    expect(shared.at(-1)).toBe(SHARED);
    expect(shared.filter((sentence) => LEVEL.test(sentence))).toEqual([]);
    const whole = proofIn(await inputOfTexts(files));
    expect(whole).not.toContain(SHARED);
    expect(whole.filter((sentence) => LEVEL.test(sentence)).length).toBeGreaterThan(0);
    const apart = { ...files, 'bagian/hukum.yaml': twoSections(false)[0] };
    const alone = proofIn(await inputOfTexts(apart, { codes: ['umum'] }));
    expect(alone).not.toContain(SHARED);
    expect(alone.filter((sentence) => LEVEL.test(sentence)).length).toBeGreaterThan(0);
  });

  test('of a saved plan is nothing, but what the best one can reach', async () => {
    const fresh = await inputOfExample('bagian-organisasi.yaml');
    expect(proofIn(fresh)[0]).toBe('Yang terbukti');
    expect(proofIn(saved(fresh))).toEqual([]);
    const withBest = proofIn({ ...saved(fresh), best: fresh.whole.plan });
    expect(withBest[0]).toBe('Yang terbukti tentang pembagian terbaik');
    expect(withBest.slice(1)).toEqual(proofIn(fresh).slice(1));
  });

  test('of the best plan is narrowed to the sections that are printed', async () => {
    const [hukum, umum, setda] = twoSections(true);
    const files = { 'setda.yaml': setda, 'bagian/hukum.yaml': hukum, 'bagian/umum.yaml': umum };
    const input = await inputOfTexts(files, { codes: ['umum'] });
    expect(proofIn({ ...saved(input), best: input.whole.plan }).at(-1)).toBe(SHARED);
  });
});

/** Two sections; where they share people, one of hukum may do the duties of umum. */
function twoSections(isShared: boolean): readonly [hukum: string, umum: string, setda: string] {
  const section = (code: string, help: string): string => `
bagian: Bagian ${code}
kode: ${code}
pegawai:
  - { id: ${code}-1, nama: Budi ${code}, status: PNS, jabatan: Staf, jenjang: pelaksana${help} }
  - { id: ${code}-2, nama: Dewi ${code}, status: PNS, jabatan: Staf, jenjang: pelaksana }
tugas:
  - { kode: ${code}-A, uraian: Mencatat, volume: 100, norma: 5 jam }
  - { kode: ${code}-B, uraian: Menelaah, volume: 100, norma: 6 jam }
  - { kode: ${code}-C, uraian: Menyusun, volume: 100, norma: 3 jam }
`;
  return [
    section('hukum', isShared ? ', bantu: [umum]' : ''),
    section('umum', ''),
    'perangkat_daerah: Setda\n',
  ];
}

test('The report names the two ends of a long list of loads, the lowest first', async () => {
  const { blocks } = papersOf('laporan', await inputOfExample('setda')).papers[0]!.make().leaves[0]!;
  const tables = blocks.filter((block) => block.kind === 'table').slice(1);
  expect(tables.map(({ name }) => name)).toEqual([
    '10 pegawai dengan beban tertinggi',
    '6 pegawai dengan beban terendah',
  ]);
  const [highest, lowest] = tables.map((table) => columnOf(table, 3).map(Number));
  expect(highest).toEqual(highest!.toSorted((one, other) => other - one));
  expect(lowest).toEqual(lowest!.toSorted((one, other) => one - other));
  expect([highest!.length, lowest!.length]).toEqual([10, 6]);
});

test('The report speaks of duties and competences, not of the files', async () => {
  const { blocks } = papersOf('laporan', await inputOfExample('belum-habis')).papers[0]!.make().leaves[0]!;
  const details = blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.flatMap((item) => [item.text, ...item.details]) : [],
  );
  expect(details).toContain('Saran: bagi ORG-17 kepada 2 orang.');
  expect(details).toContain(
    'Saran: tingkatkan kompetensi Tugiman dalam Analisis jabatan dan analisis beban kerja menjadi tingkat 1 untuk ORG-07.',
  );
  expect(details).toContain(
    '4.01.01.2.13.0005 Koordinasi dan Penyusunan Laporan Kinerja Pemerintah Daerah (pagu Rp154.300.000)',
  );
  expect(details.filter((words) => /petugas:|yaml|anjab/.test(words))).toEqual([]);
});
