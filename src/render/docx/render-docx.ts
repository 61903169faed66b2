import { Document, Packer } from 'docx';
import type { Paper } from '../../reports/paper/paper.ts';
import type { Layout } from '../../typeset/layout.ts';
import { sectionsOf } from './sections.ts';
import { stableZip } from './stable-zip.ts';
import { numbering, stylesOf } from './styles.ts';
import { legal } from './text.ts';

/** A paper as a file for Word, to be edited further: pages begin where the layout has them begin. */
export async function renderDocx(paper: Paper, layout: Layout): Promise<Uint8Array> {
  const document = new Document({
    title: legal(paper.title),
    creator: legal(paper.author),
    lastModifiedBy: legal(paper.author),
    styles: stylesOf(paper),
    numbering: numbering(),
    sections: sectionsOf(paper, layout),
  });
  return stableZip(await Packer.toBuffer(document), paper.day);
}
