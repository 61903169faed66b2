import type { Paper } from '../../reports/paper/paper.ts';
import type { LaidLeaf, LaidPage, Layout } from '../../typeset/layout.ts';
import { MM, SIZES } from '../../typeset/measures.ts';
import { widthOf, type Typeface } from '../../typeset/typeface.ts';
import { languageTag } from '../language-tag.ts';
import { Canvas } from './canvas.ts';
import { drawPiece } from './draw-piece.ts';
import type { Drawing } from './drawing.ts';
import { PdfFile, ref, type Ref } from './file.ts';
import { Fonts } from './fonts.ts';
import { addImage } from './image.ts';
import { LeafTags } from './leaf-tags.ts';
import { addInfo, addMetadata } from './metadata.ts';
import { addOutline } from './outline.ts';
import { element, writeStructure } from './structure.ts';
import { array, dict, name, number, text } from './syntax.ts';

/** A paper as PDF 1.7: tagged, with its fonts, its text copied and searched as it reads. */
export function renderPdf(paper: Paper, layout: Layout, typeface: Typeface): Uint8Array {
  const file = new PdfFile();
  const fonts = new Fonts();
  const document = element(undefined, 'Document');
  const canvases: Canvas[] = [];
  const firstPages: number[] = [];
  for (const leaf of layout.leaves) {
    firstPages.push(canvases.length);
    const tags = new LeafTags(document);
    leaf.pages.forEach((page, i) => {
      const canvas = new Canvas(canvases.length, paper.sheet.height * MM, fonts);
      canvases.push(canvas);
      drawPage(page, leaf, { paper, canvas, tags, typeface, pageNumber: i + 1 });
    });
  }
  const pages = addPages(file, paper, canvases, fonts);
  const tree = writeStructure(
    file,
    document,
    pages.refs,
    canvases.map(({ marks }) => marks),
  );
  const root = file.add(
    dict({
      Type: name('Catalog'),
      Pages: ref(pages.root),
      Lang: text(languageTag(paper.language)),
      MarkInfo: '<</Marked true>>',
      StructTreeRoot: ref(tree),
      ViewerPreferences: '<</DisplayDocTitle true>>',
      Metadata: ref(addMetadata(file, paper)),
      ...addOutline(
        file,
        paper,
        firstPages.map((page) => pages.refs[page]!),
      ),
    }),
  );
  return file.bytes(root, addInfo(file, paper));
}

interface PageDrawing {
  readonly paper: Paper;
  readonly canvas: Canvas;
  readonly tags: LeafTags;
  readonly typeface: Typeface;
  /** Within its leaf, from 1. */
  readonly pageNumber: number;
}

function drawPage({ placed }: LaidPage, { leaf, pages }: LaidLeaf, page: PageDrawing): void {
  const { paper, canvas, tags, typeface, pageNumber } = page;
  const { sheet, type, language, words } = paper;
  const [x, top] = [sheet.margins.left * MM, sheet.margins.top * MM];
  const width = (sheet.width - sheet.margins.left - sheet.margins.right) * MM;
  const drawing: Drawing = {
    ...{ canvas, tags, typeface, size: type.size, language, x, width },
    sheetHeight: sheet.height * MM,
    armsWords: words.arms,
  };
  for (const { piece, y } of placed) {
    drawPiece(piece, top + y, piece.from && leaf.blocks[piece.from.block], drawing);
  }
  drawFoot(`${words.page} ${String(pageNumber)} ${words.of} ${String(pages.length)}`, paper, drawing);
}

/** What the paper was made from at the left, the page at the right, in the middle of the lower margin. */
function drawFoot(
  pageWords: string,
  { footer, sheet }: Paper,
  { canvas, typeface, x, width }: Drawing,
): void {
  const pen = { font: typeface.regular, size: SIZES.footer };
  const y = (sheet.height - sheet.margins.bottom / 2) * MM;
  const room = width - widthOf(pageWords, pen.font, pen.size) - 12;
  const size = pen.size * Math.min(1, room / widthOf(footer, pen.font, pen.size));
  canvas.asArtifact(() => {
    canvas.line(footer, x, y, { ...pen, size });
    canvas.line(pageWords, x + width, y, pen, 'right');
  }, 'Pagination');
}

function addPages(
  file: PdfFile,
  paper: Paper,
  canvases: readonly Canvas[],
  fonts: Fonts,
): { readonly root: Ref; readonly refs: Ref[] } {
  const root = file.reserve();
  const arms = paper.leaves.find(({ letterhead }) => letterhead?.arms)?.letterhead?.arms;
  const resources = file.add(
    dict({
      Font: fonts.embed(file),
      XObject: arms && dict({ Arms: ref(addImage(file, arms)) }),
    }),
  );
  const { width, height } = paper.sheet;
  const refs = canvases.map((canvas, i) =>
    file.add(
      dict({
        Type: name('Page'),
        Parent: ref(root),
        MediaBox: array([0, 0, width * MM, height * MM]),
        Resources: ref(resources),
        Contents: ref(file.addStream(canvas.bytes())),
        StructParents: number(i),
        Tabs: name('S'),
      }),
    ),
  );
  file.set(root, dict({ Type: name('Pages'), Kids: array(refs.map(ref)), Count: number(refs.length) }));
  return { root, refs };
}
