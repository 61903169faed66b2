import type { Leaf, Paper } from '../reports/paper/paper.ts';
import type { LaidLeaf, Layout } from './layout.ts';
import { MM } from './measures.ts';
import { paginate } from './paginate.ts';
import { piecesOf } from './pieces.ts';
import { layTable, type Setting } from './table.ts';
import type { Typeface } from './typeface.ts';

/** Sets a paper: lines, rows and pages. Pure, and the same for every format that has pages. */
export function layOut(paper: Paper, typeface: Typeface): Layout {
  const { sheet, type, language } = paper;
  const { margins } = sheet;
  const width = (sheet.width - margins.left - margins.right) * MM;
  const height = (sheet.height - margins.top - margins.bottom) * MM;
  const setting = { typeface, size: type.size, language, width };
  return { width, leaves: paper.leaves.map((leaf) => layLeaf(leaf, setting, height)) };
}

function layLeaf(leaf: Leaf, setting: Setting, height: number): LaidLeaf {
  const tables = leaf.blocks.map((block) => (block.kind === 'table' ? layTable(block, setting) : undefined));
  const pages = paginate(piecesOf(leaf, tables, setting, height), height);
  return { leaf, tables, pages };
}
