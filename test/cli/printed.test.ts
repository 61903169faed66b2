import { beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { filesOf } from '../support/disk-files.ts';
import { runOn } from '../support/host.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { sectionOf } from '../support/section-of.ts';

const FORMATS = ['pdf', 'docx', 'xlsx', 'html', 'md', 'csv'];
const POINTS = 72 / 25.4;
const F4_LANDSCAPE = [330, 215];

type Written = ReadonlyMap<string, Uint8Array>;

/** Every document in every format, by its file name. */
async function printAll(files: Readonly<Record<string, string | Uint8Array>>): Promise<Written> {
  const disk = memoryFileSystem(files);
  const { exit, err } = await runOn(disk, [
    'cetak',
    '--format',
    FORMATS.join(','),
    '--tanggal',
    '2026-11-21',
  ]);
  if (exit !== 0) throw new Error(err);
  const written = [...disk.files].filter(([path]) => path.startsWith('cetak/'));
  return new Map(written.map(([path, bytes]) => [path.slice('cetak/'.length), bytes]));
}

/** All text of a file of any format but PDF, with whatever markup stands around it. */
function textOf(name: string, bytes: Uint8Array): string {
  if (!/\.(docx|xlsx)$/.test(name)) return new TextDecoder().decode(bytes);
  return Object.entries(unzipSync(bytes))
    .filter(([part]) => part.endsWith('.xml'))
    .map(([, content]) => new TextDecoder().decode(content))
    .join('\n');
}

/** In each format of each rekap stands each duty of its section, and in each file its signature. */
function expectWhole(written: Written, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, bytes] of written) {
    if (name.endsWith('.pdf')) continue;
    const text = textOf(name, bytes);
    const section = parse(String(files[`bagian/${name.replace(/^\w+-|\.\w+$/g, '')}.yaml`] ?? '{}')) as {
      tugas?: { kode: string }[];
    };
    const codes = name.startsWith('rekap') ? section.tugas!.map(({ kode }) => kode) : [];
    expect([name, codes.filter((code) => !text.includes(code))]).toEqual([name, []]);
    if (!name.endsWith('.csv')) expect([name, /NIP\. \d{8} \d{6} \d \d{3}/.test(text)]).toEqual([name, true]);
  }
}

function expectSize(pdf: ReadPdf, [width, height]: readonly number[]): void {
  for (const page of pdf.pages) {
    expect(page.width).toBeCloseTo(width! * POINTS, 1);
    expect(page.height).toBeCloseTo(height! * POINTS, 1);
    expect(page.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
    expect(Object.keys(page.roles)).toContain('Document');
  }
  expect(pdf.isTagged).toBe(true);
}

const has = (lines: readonly string[], words: string): boolean => lines.some((line) => line.includes(words));

describe.each([1, 2, 43, 44, 45, 400])('a section with %i duties', (duties) => {
  let written: Written;
  beforeAll(async () => {
    written = await printAll(sectionOf(duties));
  });

  test('gives every document in every format', () => {
    const stems = ['rekap', 'lembar', 'matriks', 'dpa', 'laporan'].map((name) => `${name}-contoh`);
    expect([...written.keys()].sort()).toEqual(
      stems.flatMap((stem) => FORMATS.map((format) => `${stem}.${format}`)).sort(),
    );
    expectWhole(written, sectionOf(duties));
  });

  test('rekap: each duty once, heads on each page, and the tail on the last', async () => {
    const pdf = await readPdf(written.get('rekap-contoh.pdf')!);
    expectSize(pdf, F4_LANDSCAPE);
    const codes = pdf.pages.map(({ lines }) => lines.flatMap((line) => line.match(/CTH-\d+/g) ?? []));
    expect(codes.flat()).toEqual(
      Array.from({ length: duties }, (_, i) => `CTH-${String(i + 1).padStart(3, '0')}`),
    );
    for (const { lines } of pdf.pages) {
      expect(lines).toContain('1 2 3 4 5 6 7 8 9 10');
      expect(has(lines, 'Uraian Tugas')).toBe(true);
    }
    const last = pdf.pages.at(-1)!.lines;
    expect(codes.at(-1)!.length).toBeGreaterThanOrEqual(Math.min(2, duties));
    for (const words of [
      'JUMLAH',
      'Kota Contoh, 21 November 2026',
      'Kepala Contoh, M.Si.',
      'NIP. 19700101 199503 1 001',
    ])
      expect([words, has(last, words)]).toEqual([words, true]);
  });

  test('lembar: a sheet for each person, each with its signatures, numbered by itself', async () => {
    const pdf = await readPdf(written.get('lembar-contoh.pdf')!);
    expectSize(pdf, [215, 330]);
    const people = Math.ceil(duties / 5) + 1;
    expect(pdf.pages.filter(({ lines }) => has(lines, 'Halaman 1 dari'))).toHaveLength(people);
    const lastPages = pdf.pages.filter(({ lines }) => /Halaman (\d+) dari \1$/.test(lines.at(-1)!));
    expect(lastPages).toHaveLength(people);
    for (const { lines } of lastPages) expect(has(lines, 'NIP. ')).toBe(true);
  });

  test('matriks, dpa and laporan keep their paper; laporan has at most two pages', async () => {
    expectSize(await readPdf(written.get('matriks-contoh.pdf')!), F4_LANDSCAPE);
    const dpa = await readPdf(written.get('dpa-contoh.pdf')!);
    expectSize(dpa, F4_LANDSCAPE);
    expect(has(dpa.pages.at(-1)!.lines, 'JUMLAH')).toBe(true);
    const laporan = await readPdf(written.get('laporan-contoh.pdf')!);
    expectSize(laporan, [210, 297]);
    expect(laporan.pages.length).toBeLessThanOrEqual(2);
  });
});

describe.each(['setda', 'belum-habis'])('examples/%s', (name) => {
  test('gives every document in every format, each PDF with its fonts and tags', async () => {
    const written = await printAll(filesOf(`examples/${name}`));
    const sections = name === 'setda' ? 11 : 2;
    expect(written.size).toBe((sections * 4 + 1) * FORMATS.length);
    expectWhole(written, filesOf(`examples/${name}`));
    for (const [file, bytes] of written) {
      if (!file.endsWith('.pdf')) continue;
      const paper = file.startsWith('laporan')
        ? [210, 297]
        : file.startsWith('lembar')
          ? [215, 330]
          : F4_LANDSCAPE;
      const pdf = await readPdf(bytes);
      expectSize(pdf, paper);
      if (file.startsWith('laporan')) expect(pdf.pages).toHaveLength(2);
    }
  });
});
