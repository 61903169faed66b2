import { formatNumber, formatShort } from '../../vocabulary/numbers.ts';
import { list as listOf } from '../phrases.ts';

export const number = (value: number, decimals = 0): string => formatNumber(value, decimals, 'id');
export const short = (value: number, decimals: number): string => formatShort(value, decimals, 'id');
// A no-break space, or the sign would stand alone on the next line.
export const percent = (share: number, decimals = 0): string => `${number(share * 100, decimals)}\u00a0%`;
/** The share with as many decimals as it takes to be told from the limit: 100,4 % beside 100 %. */
export const percentBeside = (share: number, limit: number): string =>
  percent(share, [0, 1, 2].find((decimals) => percent(share, decimals) !== percent(limit, decimals)) ?? 2);
export const list = (items: readonly string[], most?: number): string =>
  listOf(items, 'dan', (count) => `${number(count)} lainnya`, most);
export const or = (items: readonly string[]): string =>
  listOf(items, 'atau', (count) => `${number(count)} lainnya`, 20);
export const quote = (text: string): string => `"${text}"`;
export const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Maksud Anda ${quote(nearest)}?`;
/** The comment that silences a rule, as it is written. */
export const silenced = (rule: string): string => `# bagihabis-abaikan ${rule}: alasan`;
