import { formatNumber } from '../../vocabulary/numbers.ts';
import type { PaperTable, TotalCell } from './paper.ts';

/** What a cell says, in the notation of the language; a bar says its percentage. */
export function cellText(cell: TotalCell, language: 'id' | 'en'): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.isShare
        ? percent(cell.value, cell.decimals, language)
        : formatNumber(cell.value, cell.decimals, language);
    case 'sum':
      return formatNumber(cell.value, cell.decimals, language);
    case 'bar':
      return percent(cell.utilisation, 0, language);
  }
}

/** The utilisation that the full length of a bar stands for, the same for all bars of a table. */
export function barScale({ rows }: PaperTable): number {
  const utilisations = rows.flatMap(({ cells }) =>
    cells.map((cell) => (cell.kind === 'bar' ? cell.utilisation : 0)),
  );
  return utilisations.reduce((most, utilisation) => Math.max(most, utilisation), 1);
}

// As in the sentences of each language; a no-break space, or the sign would stand alone on the next line.
function percent(share: number, decimals: number, language: 'id' | 'en'): string {
  return `${formatNumber(share * 100, decimals, language)}${language === 'id' ? '\u00a0' : ''}%`;
}
