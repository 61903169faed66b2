import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Leaf, Paper, PaperTable } from '../../src/reports/paper/paper.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { layOut } from '../../src/typeset/lay-out.ts';
import { readPdf, type PlacedText, type ReadPage } from '../support/read-pdf.ts';
import { sampleLeaf, samplePaper, sampleTable } from '../support/sample-paper.ts';
import { arimo } from '../support/typeface.ts';

const typeface = arimo();
const POINTS = 72 / 25.4;
const arms = (width: number, height: number): NonNullable<Leaf['letterhead']>['arms'] => {
  // A PNG of one pixel will do: its place comes from the size that is told.
  const file = { format: 'png', bytes: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') } as const;
  return { source: file, raster: file, width, height };
}; // prettier-ignore

/** Long names everywhere, two signatures, rotated heads. */
function crowdedLeaf(rows: number, size: readonly [number, number]): Leaf {
  const leaf = sampleLeaf(rows);
  const table = sampleTable(rows);
  const matrix: PaperTable = {
    ...table,
    columns: table.columns.map((column, i) => (i > 2 ? { ...column, rotated: true } : column)),
  };
  return {
    ...leaf,
    letterhead: {
      government: 'PEMERINTAH KABUPATEN KEPULAUAN SIAU TAGULANDANG BIARO',
      organisation:
        'DINAS PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK, PENGENDALIAN PENDUDUK DAN KELUARGA BERENCANA',
      address: ['Jalan Jenderal Besar Sudirman Nomor 1234, Kecamatan Siau Timur, Kabupaten Kepulauan Siau'],
      arms: arms(...size),
    },
    blocks: [...leaf.blocks, matrix],
    signatures: leaf.signatures.map((signature) => ({
      above: [
        ...signature.above,
        'Kepala Subbagian Kelembagaan dan Analisis Jabatan pada Bagian Organisasi,',
      ],
      name: 'Prof. Dr. Raden Mas Haryo Kusumaningrat Sastrodiningrat, S.Sos., M.Si., M.A.P.',
      below: signature.below,
    })),
  };
}

const papers: fc.Arbitrary<Paper> = fc
  .record({
    isA4: fc.boolean(),
    isLandscape: fc.boolean(),
    margins: fc.record({ top: side(), right: side(), bottom: side(), left: side() }),
    size: fc.integer({ min: 6, max: 14 }),
    rows: fc.integer({ min: 0, max: 12 }),
    arms: fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 })),
  })
  .map(({ isA4, isLandscape, margins, size, rows, arms: pixels }) => {
    const [short, long] = isA4 ? [210, 297] : [215, 330];
    const [width, height] = isLandscape ? [long, short] : [short, long];
    const sheet = { name: isA4 ? 'A4' : 'F4', width, height, margins } as const;
    return samplePaper(rows, { sheet, type: { family: 'Arial', size }, leaves: [crowdedLeaf(rows, pixels)] });
  });

function side(): fc.Arbitrary<number> {
  return fc.integer({ min: 5, max: 60 });
}

/** Pairs of texts on one line that stand over each other. */
function overprints({ texts }: ReadPage): string[] {
  const level = texts.filter(({ text, isUpward }) => text.trim() !== '' && !isUpward);
  const over = (one: PlacedText, other: PlacedText): boolean =>
    one !== other && Math.abs(one.y - other.y) < 1 && one.x <= other.x && other.x < one.x + one.width - 0.5;
  return level.flatMap((one) =>
    level.filter((other) => over(one, other)).map((other) => `${one.text} | ${other.text}`),
  );
}

test('whatever the paper, no text leaves the sheet or stands over another', async () => {
  await fc.assert(
    fc.asyncProperty(papers, async (paper) => {
      const pdf = await readPdf(renderPdf(paper, layOut(paper, typeface), typeface));
      const right = (paper.sheet.width - paper.sheet.margins.right) * POINTS;
      for (const page of pdf.pages) {
        for (const { text, x, y, width, isUpward } of page.texts) {
          expect([text, x >= paper.sheet.margins.left * POINTS - 0.5]).toEqual([text, true]);
          if (!isUpward) expect([text, Math.max(right, x + width)]).toEqual([text, expect.closeTo(right, 0)]);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(page.height);
        }
        expect(overprints(page)).toEqual([]);
      }
    }),
    { numRuns: 60, seed: 3 },
  );
});
