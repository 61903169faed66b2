import type { Leaf, Letterhead, Paper, Signature } from '../../reports/paper/paper.ts';
import { notesFrom } from '../../reports/paper/tail.ts';
import { renderArms } from './arms.ts';
import { renderBlock, type Context } from './block.ts';
import { escapeHtml, htmlLines } from './escape.ts';

/** What links to a leaf; its place, because a name may hold anything. */
export function leafId(index: number): string {
  return `leaf-${index + 1}`;
}

/** A leaf as an article; its title is the title of the file where there is but one leaf. */
export function renderLeaf(leaf: Leaf, index: number, paper: Paper): string {
  const level = paper.leaves.length > 1 ? 2 : 1;
  const context: Context = { level: level + 1, paper };
  const title = leaf.title.length > 0 ? leaf.title : [leaf.name];
  const closing = notesFrom(leaf);
  const [before, after] = [leaf.blocks.slice(0, closing), leaf.blocks.slice(closing)];
  return [
    `<article class="leaf" id="${leafId(index)}" aria-label="${escapeHtml(leaf.name)}">`,
    ...(leaf.letterhead ? [renderLetterhead(leaf.letterhead, paper)] : []),
    `<h${level} class="title">${htmlLines(title)}</h${level}>`,
    ...before.map((block) => renderBlock(block, context)),
    '<div class="closing">',
    ...after.map((block) => renderBlock(block, context)),
    ...(leaf.signatures.length > 0 ? [renderSignatures(leaf.signatures)] : []),
    '</div>',
    ...(paper.leaves.length > 1 ? [linkBack(paper)] : []),
    '</article>',
  ].join('\n');
}

/** To the list above all leaves, for a phone on which it is far away. */
function linkBack({ title }: Paper): string {
  return `<p class="back"><a href="#contents">\u2191 ${escapeHtml(title)}</a></p>`;
}

function renderLetterhead({ government, organisation, address, arms }: Letterhead, paper: Paper): string {
  return [
    '<div class="letterhead">',
    ...(arms ? [renderArms(arms, paper)] : []),
    '<div>',
    ...(government === undefined ? [] : [`<p class="government">${htmlLines([government])}</p>`]),
    `<p class="organisation">${htmlLines([organisation])}</p>`,
    ...(address.length > 0 ? [`<p>${htmlLines(address)}</p>`] : []),
    '</div>',
    '</div>',
  ].join('\n');
}

function renderSignatures(signatures: readonly Signature[]): string {
  return `<div class="signatures">\n${signatures.map(renderSignature).join('\n')}\n</div>`;
}

function renderSignature({ above, name, below }: Signature): string {
  const signer =
    name === undefined ? '<p class="signer open"></p>' : `<p class="signer">${htmlLines([name])}</p>`;
  return `<div>\n<p>${htmlLines(above)}</p>\n${signer}\n<p>${htmlLines(below)}</p>\n</div>`;
}
