import { finding, type Finding } from '../vocabulary/finding.ts';
import { cellPlace } from '../vocabulary/place.ts';
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './limits.ts';

type Extent = 'baris' | 'kolom' | 'sel';

const LIMITS: Readonly<Record<Extent, number>> = { baris: MOST_ROWS, kolom: MOST_COLUMNS, sel: MOST_CELLS };

/** Where a sheet went on past what is read, once for each extent. */
export class Overflow {
  readonly #first = new Map<Extent, { readonly row: number; readonly column: number }>();

  note(extent: Extent, row: number, column: number): void {
    if (!this.has(extent)) this.#first.set(extent, { row, column });
  }

  has(extent: Extent): boolean {
    return this.#first.has(extent);
  }

  /** The rest of the sheet is not read. */
  get isFull(): boolean {
    return this.has('baris') || this.has('sel');
  }

  findings(file: string, sheet: string): Finding[] {
    return [...this.#first].map(([what, { row, column }]) =>
      finding('galat', 'buku-terlalu-luas', cellPlace(file, sheet, row, column), {
        what,
        limit: LIMITS[what],
      }),
    );
  }
}

/** How many cells may still be read, of all sheets together. */
export interface Budget {
  cells: number;
}
