import type { Leaf } from './paper.ts';

/**
 * Index of the first block that stays with the signatures: what is said after the last table, or only the last block
 * where a heading opens a new topic there. A table with a total is what is signed, so nothing parts it from the
 * signatures. The number of blocks where a table is last, 0 where there are none.
 */
export function notesFrom({ blocks }: Leaf): number {
  const lastTable = blocks.findLastIndex(({ kind }) => kind === 'table');
  const table = blocks[lastTable];
  const notes = blocks.slice(lastTable + 1);
  const isSigned = table?.kind === 'table' && table.total !== undefined;
  const isOneTopic = lastTable >= 0 && notes.every(({ kind }) => kind !== 'heading');
  return isSigned || isOneTopic ? lastTable + 1 : Math.max(0, blocks.length - 1);
}
