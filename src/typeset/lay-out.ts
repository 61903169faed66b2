import type { Leaf, Paper } from '../reports/paper/paper.ts';
import type { Break, LaidLeaf, LaidPage, Layout } from './layout.ts';
import { MM } from './measures.ts';
import { paginate } from './paginate.ts';
import { piecesOf } from './pieces.ts';
import { layTable, type Setting } from './table.ts';
import type { Typeface } from './typeface.ts';

/** Sets a paper: lines, rows and pages. Pure, and the same for every format that has pages. */
export function layOut(paper: Paper, typeface: Typeface): Layout {
  const { sheet, type, language, words } = paper;
  const { margins } = sheet;
  const width = (sheet.width - margins.left - margins.right) * MM;
  const height = (sheet.height - margins.top - margins.bottom) * MM;
  const setting = { typeface, size: type.size, language, width };
  return {
    sheet,
    type,
    words,
    width,
    height,
    leaves: paper.leaves.map((leaf) => layLeaf(leaf, setting, height)),
  };
}

function layLeaf(leaf: Leaf, setting: Setting, height: number): LaidLeaf {
  const tables = leaf.blocks.map((block) => (block.kind === 'table' ? layTable(block, setting) : undefined));
  const pages = paginate(piecesOf(leaf, tables, setting, height), height);
  return { leaf, tables, pages, breaks: breaksOf(pages) };
}

/** What each page after the first begins with; a row that goes on from the page before begins nothing. */
function breaksOf(pages: readonly LaidPage[]): Break[] {
  let before: Break | undefined;
  return pages.flatMap(({ placed }, i) => {
    const first = placed.find(({ piece }) => piece.from)?.piece.from;
    const goesOn = first?.block === before?.block && first?.row === before?.row;
    before = placed.findLast(({ piece }) => piece.from)?.piece.from;
    return i > 0 && first && !goesOn ? [first] : [];
  });
}
