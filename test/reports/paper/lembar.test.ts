import { describe, expect, test } from '@jest/globals';
import { explain } from '../../../src/explain/explain.ts';
import { Situation } from '../../../src/explain/situation.ts';
import type { Leaf } from '../../../src/reports/paper/paper.ts';
import { inputOfExample, inputOfTexts, madePapers } from './support.ts';

const umum = `
bagian: Bagian Umum
kode: umum
kepala: kabag
fungsi:
  - { kode: F1, uraian: Persuratan }
  - { kode: F2, uraian: Keuangan }
pegawai:
  - { id: kabag, nama: Siti Contoh, status: PNS, jabatan: Kepala Bagian, jenjang: administrator }
  - id: staf-1
    nama: |
      Budi
      Contoh
    nip: "199001012023211001"
    status: PPPK
    jabatan: Staf
    jenjang: pelaksana
    golongan: IX
    tim: tata-usaha
    kontrak_sampai: 2027-03-31
  - { id: staf-2, nama: Agus Contoh, status: PNS, jabatan: Staf, jenjang: pelaksana, golongan: III/d, nip: "198001012005011001" }
  - { id: staf-3, nama: Dewi Contoh, status: PTT, jabatan: Pramu Bakti, jenjang: non-asn }
tugas:
  - { kode: U-1, uraian: Memimpin, volume: 12, norma: 1 hari, fungsi: F1, syarat: { jenjang: [administrator] } }
  - { kode: U-2, uraian: Mencatat surat, volume: 10, norma: 90 menit, fungsi: F1, penanggung_jawab: staf-1, petugas: 2, syarat: { jenjang: [pelaksana] } }
  - { kode: U-3, uraian: Membayar, volume: 12, norma: 1 hari, fungsi: F2, penanggung_jawab: staf-1, jangan_dirangkap: [U-4], syarat: { jenjang: [pelaksana] } }
  - { kode: U-4, uraian: Memeriksa, volume: 12, norma: 1 hari, fungsi: F2, syarat: { jenjang: [pelaksana] } }
  - { kode: U-5, uraian: Meneliti, volume: 12, norma: 1 hari, syarat: { pendidikan: S3 } }
  - { kode: U-7, uraian: Mengarsipkan, volume: 12, norma: 1 jam, fungsi: F1, penanggung_jawab: staf-2, syarat: { jenjang: [pelaksana] } }
  - { kode: U-6, uraian: Tugas lain dari pimpinan, jenis: tugas-lain }
`;

const OTHERS = 'Bukan tugas Saudara, walaupun Saudara memenuhi syaratnya';

/** What a leaf says apart from its tables. */
const wordsOf = ({ blocks }: Leaf): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'facts') return block.facts.map(({ label, value }) => `${label}: ${value}`);
      if (block.kind === 'list') return block.items.flatMap(({ text, details }) => [text, ...details]);
      return 'text' in block ? [block.text] : [];
    })
    .join('\n');

const rowsOf = ({ blocks }: Leaf, name: string): string[] =>
  blocks
    .flatMap((block) => (block.kind === 'table' && block.name === name ? block.rows : []))
    .map(({ cells }) => cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.value : '')).join(' | ')); // prettier-ignore

async function leaves(): Promise<ReadonlyMap<string, Leaf>> {
  const input = await inputOfTexts({ 'setda.yaml': 'tahun: 2026', 'bagian/umum.yaml': umum });
  const paper = madePapers('lembar', input).get('lembar-umum')!;
  return new Map(paper.leaves.map((leaf) => [leaf.name.trim(), leaf]));
}

describe('A sheet of duties', () => {
  test('comes for the head first and for the lowest last', async () => {
    expect([...(await leaves()).keys()]).toEqual([
      'Siti Contoh',
      'Agus Contoh',
      'Budi Contoh',
      'Dewi Contoh',
    ]);
  });

  test('says who he is, without what is not known', async () => {
    const all = await leaves();
    expect(wordsOf(all.get('Budi Contoh')!)).toContain(
      [
        'NI PPPK: 19900101 202321 1 001',
        'Golongan: IX',
        'Jabatan: Staf',
        'Status: PPPK',
        'Unit kerja: Bagian Umum',
        'Tim: tata-usaha',
        'Kepala unit kerja: Siti Contoh',
        'Kontrak sampai dengan: 31 Maret 2027',
      ].join('\n'),
    );
    expect(wordsOf(all.get('Agus Contoh')!)).toContain('Pangkat/Golongan: Penata Tingkat I (III/d)');
    expect(wordsOf(all.get('Dewi Contoh')!)).not.toMatch(/NIP|Pangkat|Tim:/);
    expect(wordsOf(all.get('Siti Contoh')!)).not.toContain('Kepala unit kerja');
  });

  test('says what is his, and in which role', async () => {
    const all = await leaves();
    expect(rowsOf(all.get('Budi Contoh')!, 'Tugas Saudara')).toEqual([
      '1 | U-2 | Mencatat surat | Penanggung jawab, bersama Agus Contoh |  | 5 | 0.5 | 450',
      '2 | U-3 | Membayar | Penanggung jawab |  | 12 | 1 | 3600',
    ]);
    expect(rowsOf(all.get('Agus Contoh')!, 'Tugas Saudara')).toEqual([
      '1 | U-2 | Mencatat surat | Anggota, dengan penanggung jawab Budi Contoh |  | 5 | 0.5 | 450',
      '2 | U-4 | Memeriksa | Penanggung jawab |  | 12 | 1 | 3600',
      '3 | U-7 | Mengarsipkan | Penanggung jawab |  | 12 | 1 | 720',
    ]);
    expect(wordsOf(all.get('Agus Contoh')!)).toContain(
      'Beban kerja Saudara 4.770 menit setahun, yaitu 6\u00a0%',
    );
    expect(wordsOf(all.get('Agus Contoh')!)).toContain('Saudara masih dapat menerima tugas lain.');
  });

  test('says what is not his: what he must not hold, and what he may do but others hold', async () => {
    const budi = (await leaves()).get('Budi Contoh')!;
    expect(wordsOf(budi)).toContain(
      'U-4  Memeriksa\nTidak boleh dirangkap dengan U-3; penanggung jawabnya Agus Contoh.',
    );
    expect(rowsOf(budi, 'Tugas yang Saudara gantikan bila penanggung jawabnya berhalangan')).toEqual([
      'U-7 | Mengarsipkan | Agus Contoh',
    ]);
    // U-4 and U-7 are told of above; the duty of the head is none that he might take for his own.
    expect(rowsOf(budi, OTHERS)).toEqual([]);
    expect(wordsOf(budi)).not.toContain(OTHERS);
    expect(wordsOf(budi)).toContain('kecuali 1 tugas yang belum ada penanggung jawabnya.');
    expect(wordsOf(budi)).toContain('Saudara juga melaksanakan tugas berikut: U-6 Tugas lain dari pimpinan.');
  });

  test('says so where nothing has been given, and why, to himself', async () => {
    const dewi = (await leaves()).get('Dewi Contoh')!;
    expect(rowsOf(dewi, 'Tugas Saudara')).toEqual([]);
    expect(wordsOf(dewi)).toContain(
      'Saudara belum mendapat tugas.\nJenjang Saudara tidak sesuai dengan syarat 5 dari 6 tugas; pendidikan Saudara belum mencukupi untuk 1 tugas.',
    );
    expect(dewi.signatures[0]!.above).toEqual(['Yang menerima lembar ini,']);
  });

  test('names competences as the catalogue does, and those with whom too few duties are shared', async () => {
    const { leaves: sheets } = madePapers('lembar', await inputOfExample('belum-habis')).get(
      'lembar-organisasi',
    )!;
    const words = (name: string): string => wordsOf(sheets.find((leaf) => leaf.name === name)!);
    expect(words('Reno Saputrajaya')).toContain(
      'Saudara bersama Sumiyati Rahardjo, Kusdianto, dan Nurul Wahidah hanya dapat mengerjakan ORG-17, ORG-18, dan ORG-19, yang hanya cukup untuk 3 orang.',
    );
    expect(words('Tugiman')).toContain(
      'Jenjang Saudara tidak sesuai dengan syarat 15 dari 19 tugas; kompetensi Analisis jabatan dan analisis beban kerja belum mencukupi untuk 2 tugas;',
    );
  });
});

test('Under a saved plan, somebody idle is told first of what he may do', async () => {
  const input = await inputOfExample('belum-habis');
  const { organisation, plan: solved } = input.whole;
  const plan = { ...solved, proof: undefined };
  const situation = new Situation(organisation, input.eligibility, plan, { ...solved, idle: [] });
  const whole = { ...input.whole, plan, explanation: explain(situation) };
  const { leaves: sheets } = madePapers('lembar', { ...input, whole }).get('lembar-organisasi')!;
  expect(wordsOf(sheets.find(({ name }) => name === 'Reno Saputrajaya')!)).toContain(
    'Saudara memenuhi syarat 3 dari 19 tugas, tetapi tidak mendapatkannya; pendidikan Saudara belum mencukupi untuk 6 tugas;',
  );
});

/** A sheet of a section with these people and duties. */
async function sheetOf(id: string, people: string, duties: readonly string[]): Promise<Leaf> {
  const input = await inputOfTexts({
    'setda.yaml': 'tahun: 2026',
    'bagian/umum.yaml': `bagian: Bagian Umum\nkode: umum\nfungsi: [{ kode: F1, uraian: Surat }, { kode: F2, uraian: Uang }]\ndpa: [{ kode: 4.01.01.2.06.0001, nama: Rapat }]\npegawai:\n${people}tugas:\n${duties.map((duty) => `  - { ${duty} }\n`).join('')}`,
  });
  const name = input.whole.organisation.staff.find((person) => person.id === id)!.name;
  return madePapers('lembar', input)
    .get('lembar-umum')!
    .leaves.find((leaf) => leaf.name === name)!;
}

describe('Duties of others on a sheet', () => {
  const people = `
  - { id: a, nama: Andi Contoh, status: PNS, jabatan: Staf, jenjang: pelaksana }
  - { id: b, nama: Bayu Contoh, status: PNS, jabatan: Staf, jenjang: pelaksana }
  - { id: c, nama: Cici Contoh, status: PNS, jabatan: Staf, jenjang: pelaksana }
  - { id: kabag, nama: Doni Contoh, status: PNS, jabatan: Kepala, jenjang: administrator }
`;
  const duty = (code: string, owner: string, more = ''): string =>
    `kode: ${code}, uraian: Tugas ${code}, volume: 12, norma: 1 hari, penanggung_jawab: ${owner}${more}`;

  test('are at most five that he may do, nearest first chosen, shown by code', async () => {
    const leaf = await sheetOf('a', people, [
      duty('A-01', 'a', ', fungsi: F1, dpa: 4.01.01.2.06.0001'),
      ...['B-01', 'B-02', 'B-03', 'B-04', 'B-05', 'B-06', 'B-07'].map((code) => duty(code, 'b')),
      duty('C-01', 'c', ', dpa: 4.01.01.2.06.0001'),
      duty('C-02', 'c', ', fungsi: F1'),
      duty('C-03', 'c', ', fungsi: F2'),
      duty('K-01', 'kabag', ', fungsi: F1, syarat: { jenjang: [administrator] }'),
    ]);
    const codes = rowsOf(leaf, OTHERS).map((row) => row.split(' | ')[0]!);
    // Those that he stands in for are told of in a table of their own.
    const stoodInFor = rowsOf(leaf, 'Tugas yang Saudara gantikan bila penanggung jawabnya berhalangan')
      .map((row) => row.split(' | ')[0]!); // prettier-ignore
    const open = ['C-02', 'C-01', 'B-01', 'B-02', 'B-03', 'B-04', 'B-05', 'B-06', 'B-07', 'C-03'];
    const expected = open.filter((code) => !stoodInFor.includes(code)).slice(0, 5);
    expect(codes).toEqual(expected.toSorted());
    expect(codes.length).toBeGreaterThan(2);
  });
});

describe('The working time on a sheet', () => {
  const words = async (more: string): Promise<string> => {
    const people = `\n  - { id: a, nama: Andi Contoh, status: PTT, jabatan: Staf, jenjang: non-asn${more} }\n`;
    return wordsOf(await sheetOf('a', people, ['kode: A-01, uraian: Menjaga, volume: 100, norma: 5 jam']));
  };

  test('of a full year is not explained', async () => {
    const full = await words('');
    expect(full).toContain('Bila dikerjakan merata sepanjang tahun, pekerjaan sehari selesai pukul');
    expect(full).not.toContain('Waktu kerja Saudara tahun');
  });

  test('of a part of the year is told with the reasons', async () => {
    const part = await words(
      ', kontrak_sampai: 2026-09-30, keadaan: [{ jenis: cuti, mulai: 2026-03-01, selesai: 2026-05-31 }]',
    );
    expect(part).toMatch(
      /Waktu kerja Saudara tahun 2026 adalah [\d.]+ menit \(sudah dikurangi cuti 1 Maret–31 Mei 2026 dan masa setelah kontrak berakhir pada 30 September 2026\)\./,
    );
    expect(part).toContain(
      'Bila dikerjakan merata selama masa kerja Saudara, pekerjaan sehari selesai pukul',
    );
  });

  test('of a part of the day ends at no known hour', async () => {
    expect(await words(', waktu: 0.5')).not.toContain('pukul');
  });
});
