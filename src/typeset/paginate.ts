import type { LaidPage, LaidTable, Piece, Placed } from './layout.ts';

/** Fills pages from the top; pieces that keep the next one go to the next page together with it. */
export function paginate(pieces: readonly Piece[], pageHeight: number): LaidPage[] {
  const pages: Placed[][] = [[]];
  let y = 0;
  const turn = (): void => {
    pages.push([]);
    y = 0;
  };
  const place = (piece: Piece): void => {
    const page = pages.at(-1)!;
    if (page.length === 0 && piece.under) {
      const head = repeatedHead(piece.under);
      page.push({ piece: head, y: 0 });
      y = head.height;
    }
    const top = page.length === 0 ? 0 : y + piece.gap;
    page.push({ piece, y: top });
    y = top + piece.height;
  };

  for (const chain of chainsOf(pieces)) {
    if (!fits(chain, y, pageHeight) && pages.at(-1)!.length > 0) turn();
    for (const piece of chain) {
      // Only a chain that is higher than a page is parted here.
      if (!fits([piece], y, pageHeight) && pages.at(-1)!.length > 0) turn();
      place(piece);
    }
  }
  return pages.map((placed) => ({ placed }));
}

function chainsOf(pieces: readonly Piece[]): Piece[][] {
  const chains: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (isOpen) chains.at(-1)!.push(piece);
    else chains.push([piece]);
    isOpen = piece.keepsNext;
  }
  return chains;
}

/** Whether the chain ends above the foot of the page. Sums of lengths carry rounding errors, hence the hair. */
function fits(chain: readonly Piece[], y: number, pageHeight: number): boolean {
  const height = chain.reduce((sum, { gap, height: own }) => sum + gap + own, 0);
  const saved = y === 0 ? chain[0]!.gap : 0;
  const head = y === 0 && chain[0]!.under ? headHeight(chain[0]!.under) : 0;
  return y + head + height - saved <= pageHeight + 0.01;
}

function repeatedHead(table: LaidTable): Piece {
  return {
    content: { kind: 'head', table, isRepeated: true },
    height: headHeight(table),
    gap: 0,
    keepsNext: true,
    from: undefined,
    under: undefined,
  };
}

function headHeight({ headHeight: heads, numbersHeight }: LaidTable): number {
  return heads + numbersHeight;
}
