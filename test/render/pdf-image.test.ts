import { expect, test } from '@jest/globals';
import { encode } from 'fast-png';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Picture } from '../../src/reports/paper/paper.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { layOut } from '../../src/typeset/lay-out.ts';
import { sampleLeaf, samplePaper } from '../support/sample-paper.ts';
import { arimo } from '../support/typeface.ts';

/** The pixels of the arms as pdf.js finds them: red, green, blue and how much is to be seen. */
async function armsIn(picture: Picture): Promise<number[]> {
  const leaf = sampleLeaf(1);
  const paper = samplePaper(1, { leaves: [{ ...leaf, letterhead: { ...leaf.letterhead!, arms: picture } }] });
  const typeface = arimo();
  const data = renderPdf(paper, layOut(paper, typeface), typeface).slice();
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS, isOffscreenCanvasSupported: false });
  const page = await (await task.promise).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const [id] = argsArray[fnArray.indexOf(OPS.paintImageXObject)] as [string];
  const { data: pixels, kind } = await new Promise<{ readonly data: Uint8Array; readonly kind: number }>(
    (resolve) => {
      page.objs.get(id, resolve);
    },
  );
  await task.destroy();
  // Kind 2 is RGB, 3 has the mask with it.
  return kind === 3 ? [...pixels] : Array.from({ length: pixels.length / 3 }, (_, i) => [...pixels.slice(i * 3, i * 3 + 3), 255]).flat();
} // prettier-ignore

function picture(image: Parameters<typeof encode>[0]): Picture {
  const file = { format: 'png', bytes: encode(image) } as const;
  return { source: file, raster: file, width: image.width, height: image.height };
}

test.each([
  ['two lines', { height: 2, data: Uint8Array.of(10, 20, 30, 200, 100, 0, 5, 255, 30, 200, 99, 1), channels: 3, depth: 8 }, [10, 20, 30, 255, 200, 100, 0, 255, 5, 255, 30, 255, 200, 99, 1, 255]],
  ['colours', { data: Uint8Array.of(10, 20, 30, 200, 100, 0), channels: 3, depth: 8 }, [10, 20, 30, 255, 200, 100, 0, 255]],
  ['colours that shine through', { data: Uint8Array.of(10, 20, 30, 128, 200, 100, 0, 255), channels: 4, depth: 8 }, [10, 20, 30, 128, 200, 100, 0, 255]],
  ['greys', { data: Uint8Array.of(7, 250), channels: 1, depth: 8 }, [7, 7, 7, 255, 250, 250, 250, 255]],
  ['greys that shine through', { data: Uint8Array.of(7, 0, 250, 255), channels: 2, depth: 8 }, [7, 7, 7, 0, 250, 250, 250, 255]],
  ['greys of four bits', { data: Uint8Array.of(0xf3), channels: 1, depth: 4 }, [255, 255, 255, 255, 51, 51, 51, 255]],
  ['black and white', { data: Uint8Array.of(0b01000000), channels: 1, depth: 1 }, [0, 0, 0, 255, 255, 255, 255, 255]],
  ['16 bits', { data: Uint16Array.of(65535, 0, 257 * 9, 0, 65535, 257 * 77), channels: 3, depth: 16 }, [255, 0, 9, 255, 0, 255, 77, 255]],
] as const)('PNG with %s', async (_, image, pixels) => {
  expect(await armsIn(picture({ width: 2, height: 1, ...image }))).toEqual(pixels);
}); // prettier-ignore
