import { formatNumber, formatShort } from '../../vocabulary/numbers.ts';
import { list as listOf } from '../phrases.ts';

export const number = (value: number, decimals = 0): string => formatNumber(value, decimals, 'en');
export const short = (value: number, decimals: number): string => formatShort(value, decimals, 'en');
export const percent = (share: number, decimals = 0): string => `${number(share * 100, decimals)}%`;
/** "1 duty", "2 duties": the noun follows the number as it is shown. */
export const counted = (shown: string, one: string, many: string): string =>
  `${shown} ${shown === '1' ? one : many}`;
export const count = (value: number, one: string, many = `${one}s`): string =>
  counted(number(value), one, many);
export const duties = (value: number): string => count(value, 'duty', 'duties');
export const persons = (value: number): string => count(value, 'person', 'people');
export const others = (value: number): string => count(value, 'other');
/** The share with as many decimals as it takes to be told from the limit: 100,4 % beside 100 %. */
export const percentBeside = (share: number, limit: number): string =>
  percent(share, [0, 1, 2].find((decimals) => percent(share, decimals) !== percent(limit, decimals)) ?? 2);
export const list = (items: readonly string[], most?: number): string => listOf(items, 'and', others, most);
export const or = (items: readonly string[]): string => listOf(items, 'or', others, 20);
export const quote = (text: string): string => `"${text}"`;
export const unquote = (token: string): string => token.replaceAll('"', '');
export const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** The comment that silences a rule, as it is written. */
export const silenced = (rule: string): string => `# bagihabis-abaikan ${rule}: reason`;
