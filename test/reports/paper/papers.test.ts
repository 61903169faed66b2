import { describe, expect, test } from '@jest/globals';
import type { Organisation } from '../../../src/model/organisation.ts';
import { papersOf, PAPER_NAMES, type PrintInput } from '../../../src/reports/paper/papers.ts';
import { organisation } from '../../verifier/generate.ts';
import { complaintsAbout } from './complaints.ts';
import { disagreements } from './disagreements.ts';
import { allPapers, inputOfExample, inputOfTexts, textsIn } from './support.ts';

describe('The documents of the examples', () => {
  test.each(['setda', 'belum-habis', 'bagian-organisasi.yaml'])('%s are whole and true', async (name) => {
    const input = await inputOfExample(name);
    expect(allPapers(input).flatMap(complaintsAbout)).toEqual([]);
    expect(disagreements(input)).toEqual([]);
  });

  test.each(['setda', 'belum-habis', 'bagian-organisasi.yaml'])('%s are whole in English', async (name) => {
    const papers = allPapers(await inputOfExample(name, {}, 'en'));
    expect(papers.flatMap(complaintsAbout)).toEqual([]);
    // Words of the program in the other language, which no file of the examples holds.
    const strange = papers
      .flatMap((paper) => textsIn(paper))
      .filter(({ text }) => /Saudara|Halaman|JUMLAH|Penanggung Jawab|sidik|tersimpan/.test(text));
    expect(strange).toEqual([]);
  });

  test.each(['setda', 'belum-habis'])('%s speak as an office does, not as the program', async (name) => {
    const texts = allPapers(await inputOfExample(name)).flatMap((paper) => textsIn(paper));
    const words = /menganggur|bertuan|bagihabis |^-$/i;
    expect(texts.filter(({ text }) => words.test(text))).toEqual([]);
  });

  test('are named after document and section', async () => {
    const input = await inputOfExample('setda', { codes: ['organisasi', 'hukum'] });
    const stems = PAPER_NAMES.flatMap((name) => papersOf(name, input).papers.map(({ stem }) => stem));
    expect(stems).toEqual([
      ...['rekap-hukum', 'rekap-organisasi', 'lembar-hukum', 'lembar-organisasi', 'matriks-hukum'],
      ...['matriks-organisasi', 'dpa-hukum', 'dpa-organisasi', 'laporan-hukum-organisasi'],
    ]);
    const whole = papersOf('laporan', await inputOfExample('setda'));
    expect(whole.papers.map(({ stem }) => stem)).toEqual(['laporan']);
    const one = papersOf('laporan', await inputOfExample('bagian-organisasi.yaml'));
    expect(one.papers.map(({ stem }) => stem)).toEqual(['laporan-organisasi']);
  });

  test('are the same each time', async () => {
    const [one, other] = await Promise.all([inputOfExample('belum-habis'), inputOfExample('belum-habis')]);
    expect(JSON.stringify(allPapers(one))).toBe(JSON.stringify(allPapers(other)));
  });
});

describe('The documents of generated organisations', () => {
  test.each([
    ['tiny', 1, 40],
    ['small', 41, 40],
    ['section', 81, 8],
    ['setda', 91, 2],
  ] as const)('of size %s are whole and true', async (size, first, count) => {
    const complaints: string[] = [];
    for (let seed = first; seed < first + count; seed++) {
      const input = await inputOfTexts(organisation(seed, size), {}, seed % 2 === 0 ? 'id' : 'en');
      const found = [...allPapers(input).flatMap(complaintsAbout), ...disagreements(input)];
      complaints.push(...found.map((complaint) => `organisation(${seed}, '${size}'): ${complaint}`));
    }
    expect(complaints).toEqual([]);
  });
});

describe('What there is no document of', () => {
  test('is told with the reason', async () => {
    const input = await inputOfTexts({
      'bagian/umum.yaml': `
bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Budi Contoh, status: PNS, jabatan: Staf, jenjang: pelaksana, keadaan: cuti }
tugas: []
`,
    });
    const omitted = PAPER_NAMES.map((name) => papersOf(name, input).omitted);
    expect(omitted).toEqual([
      ['Bagian Umum belum mempunyai tugas.'],
      [
        'Bagian Umum: tanpa lembar karena tidak hadir sepanjang tahun: Budi Contoh (cuti).',
        'Tidak ada pegawai Bagian Umum yang hadir.',
      ],
      ['Bagian Umum belum mempunyai tugas.'],
      ['Bagian Umum tidak mempunyai sub kegiatan DPA.'],
      [],
    ]);
    expect(allPapers(input).flatMap(complaintsAbout)).toEqual([]);
  });
});

test('A generated organisation exercises what is compared', async () => {
  let [unowned, idle, helpers, empty] = [0, 0, 0, 0];
  const seen = (organisation: Organisation, { plan }: PrintInput['whole']): void => {
    unowned += plan.unowned.length;
    idle += plan.idle.length;
    helpers += plan.assignments.filter((entry) => entry?.people.some(({ person }) => person.section !== entry.duty.section)).length;
    empty += organisation.sections.filter(({ activities, mandates }) => activities.length + mandates.length === 0).length;
  }; // prettier-ignore
  for (let seed = 41; seed < 61; seed++) {
    const { whole } = await inputOfTexts(organisation(seed, 'small'));
    seen(whole.organisation, whole);
  }
  expect([unowned, idle, helpers, empty].every((count) => count > 0)).toBe(true);
});
