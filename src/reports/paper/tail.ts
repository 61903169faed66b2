import type { Leaf } from './paper.ts';

/**
 * Index of the first block that stays with the signatures: what is said after the last table, or only its last block
 * where a heading opens a new topic there. The number of blocks where a table is last, 0 where there are none.
 */
export function notesFrom({ blocks }: Leaf): number {
  const afterTable = blocks.findLastIndex(({ kind }) => kind === 'table') + 1;
  const notes = blocks.slice(afterTable);
  const isOneTopic = afterTable > 0 && notes.every(({ kind }) => kind !== 'heading');
  return isOneTopic ? afterTable : Math.max(0, blocks.length - 1);
}
