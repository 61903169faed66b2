import type { Leaf, Paper, Picture } from '../../reports/paper/paper.ts';
import { escapeHtml } from './escape.ts';

/** The arms of a paper as backgrounds, each once: leaf for leaf, an office's own file would make this one huge. */
export function armsStyle(paper: Paper): string {
  return allArms(paper)
    .map((arms, i) => `.${armsClass(i)} { background-image: url("${dataUri(arms)}") }\n`)
    .join('');
}

/** The arms of a leaf, for those who cannot see them in words. */
export function renderArms(arms: Picture, paper: Paper): string {
  const index = allArms(paper).findIndex((other) => isSame(arms, other));
  return `<span class="arms ${armsClass(index)}" role="img" aria-label="${escapeHtml(paper.words.arms)}"></span>`;
}

function armsClass(index: number): string {
  return `arms-${index + 1}`;
}

function allArms({ leaves }: Paper): Picture[] {
  const arms = leaves.flatMap(({ letterhead }: Leaf) => letterhead?.arms ?? []);
  return arms.filter((each, i) => arms.findIndex((other) => isSame(each, other)) === i);
}

function isSame({ source: one }: Picture, { source: other }: Picture): boolean {
  return one.bytes === other.bytes;
}

/** The file as the office has it, so sharp in every size; an SVG in a background can neither run nor fetch anything. */
function dataUri({ source }: Picture): string {
  const type = source.format === 'svg' ? 'svg+xml' : source.format;
  return `data:image/${type};base64,${Buffer.from(source.bytes).toString('base64')}`;
}
