import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decode } from 'fast-png';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { formatNumber } from '../../src/vocabulary/numbers.ts';
import { DESKTOP, openBrowser, PHONE, violationsOn, widths, type Browser } from '../support/browser.ts';
import { filesOf } from '../support/disk-files.ts';
import { runOn } from '../support/host.ts';
import { convert, pdfPages, pdfText } from '../support/office.ts';
import { sectionOf } from '../support/section-of.ts';

/** The documents as the command writes them, in the programs that people open them with. */
type Files = Readonly<Record<string, string | Uint8Array>>;

async function printed(files: Files, ...words: string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const disk = memoryFileSystem(files);
  const { exit, err } = await runOn(disk, ['cetak', ...words, '--tanggal', '2026-11-21']);
  if (exit !== 0) throw new Error(err);
  return new Map([...disk.files].map(([path, bytes]) => [path.replace('cetak/', ''), bytes]));
}

/** Minutes of the section's duties, as `bagi` counts them. */
async function minutesOf(files: Files): Promise<number> {
  const { out } = await runOn(memoryFileSystem(files), ['bagi', '--format', 'json']);
  const { beban } = JSON.parse(out) as { readonly beban: readonly { readonly menit: number }[] };
  return beban.reduce((sum, { menit }) => sum + menit, 0);
}

describe.each([1, 2, 43, 44, 45, 400])('the rekap of %i duties', (duties) => {
  const files = sectionOf(duties);
  let papers: ReadonlyMap<string, Uint8Array>;
  let minutes: string;
  beforeAll(async () => {
    papers = await printed(files, 'rekap', '--format', 'pdf,docx,xlsx');
    minutes = formatNumber(await minutesOf(files), 0, 'id');
  });

  test.each(['docx', 'xlsx'] as const)(
    '%s has the pages of the PDF in LibreOffice, and its tail',
    async (format) => {
      const own = await pdfPages(papers.get('rekap-contoh.pdf')!);
      const made = await convert(papers.get(`rekap-contoh.${format}`)!, format, 'pdf');
      const texts = await pdfText(made);
      expect(await pdfPages(made)).toHaveLength(own.length);
      for (const text of texts) expect(text).toMatch(/Uraian Tugas +Hasil/);
      const last = texts.at(-1)!;
      expect(last.match(/CTH-\d+/g)!.length).toBeGreaterThanOrEqual(Math.min(2, duties));
      expect(last).toMatch(new RegExp(`JUMLAH +${minutes.replaceAll('.', '[.,]')}`));
      expect(last).toContain('Kepala Contoh, M.Si.');
      expect(last).toContain('NIP. 19700101 199503 1 001');
    },
  );

  test('LibreOffice computes the sum of the plan from the cells of the workbook', async () => {
    const csv = new TextDecoder().decode(await convert(papers.get('rekap-contoh.xlsx')!, 'xlsx', 'csv'));
    const total = csv.split('\n').find((line) => line.includes('JUMLAH'))!;
    expect(total.replaceAll(/[".,]/g, '')).toContain(minutes.replaceAll('.', ''));
  });
});

const FIVE = [
  'rekap-organisasi',
  'lembar-organisasi',
  'matriks-organisasi',
  'dpa-organisasi',
  'laporan-organisasi',
];

describe.each(['setda', 'belum-habis'])('the documents of examples/%s', (example) => {
  let papers: ReadonlyMap<string, Uint8Array>;
  let browser: Browser;
  beforeAll(async () => {
    const files = filesOf(`examples/${example}`);
    papers = await printed(files, '--bagian', 'organisasi', '--format', 'pdf,docx,xlsx,html');
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test.each(FIVE.flatMap((stem) => [[stem, 'docx'] as const, [stem, 'xlsx'] as const]))(
    '%s.%s has the pages of the PDF in LibreOffice',
    async (stem, format) => {
      const own = await pdfPages(papers.get(`${stem}.pdf`)!);
      const made = await pdfPages(await convert(papers.get(`${stem}.${format}`)!, format, 'pdf'));
      expect(made).toHaveLength(own.length);
      made.forEach(({ width, height }, i) => {
        // Workbooks have Folio for F4, which is 0.9 mm wider and 0.2 mm higher.
        expect(Math.abs(width - own[i]!.width)).toBeLessThan(3);
        expect(Math.abs(height - own[i]!.height)).toBeLessThan(3);
      });
    },
  );

  test.each(
    FIVE.flatMap((stem) => [PHONE, DESKTOP].map((device) => [stem, device.viewport.width, device] as const)),
  )(
    '%s.html fits a window of %d pixels and passes the accessibility checker, light and dark',
    async (stem, _width, device) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await browser.visit(papers.get(`${stem}.html`)!, { ...device, colorScheme }, async (page) => {
          const [content, window] = await widths(page);
          expect(content).toBeLessThanOrEqual(window);
          expect(await violationsOn(page)).toEqual([]);
          // What is seen is no blank page: letters, lines and arms give many colours.
          const { width, data, channels } = decode(await page.screenshot());
          expect(width).toBe(device.viewport.width);
          const colours = new Set<string>();
          for (let i = 0; i < data.length; i += channels * 7) colours.add(data.slice(i, i + 3).join());
          expect(colours.size).toBeGreaterThan(50);
        });
      }
    },
  );
});
