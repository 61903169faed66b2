import type { Tone } from '../document.ts';
import type { PaperCell, TotalCell } from './paper.ts';

/** Words; "\n" separates lines. */
export function text(words: string, tone?: Tone): PaperCell {
  return tone === undefined ? { kind: 'text', text: words } : { kind: 'text', text: words, tone };
}

/** A number; with the decimals of its column. */
export function figure(value: number, decimals = 0): PaperCell {
  return { kind: 'number', value, decimals };
}

/** A part of a whole as a percentage. */
export function share(value: number, decimals = 0): PaperCell {
  return { kind: 'number', value, decimals, isShare: true };
}

/** The sum of the numbers above it. */
export function sum(values: readonly number[], decimals = 0): TotalCell {
  return { kind: 'sum', value: values.reduce((all, value) => all + value, 0), decimals };
}

/** As few decimals as show these values to the hundredth, the same for a whole column. */
export function decimalsOf(values: readonly number[]): number {
  const needs = (decimals: number): boolean =>
    values.some((value) => Math.abs(value - Number(value.toFixed(decimals))) > 0.001);
  return needs(1) ? 2 : needs(0) ? 1 : 0;
}

/** Rupiah are whole, or have their two decimals; the same for a whole column. */
export function moneyDecimalsOf(amounts: readonly number[]): number {
  return decimalsOf(amounts) === 0 ? 0 : 2;
}
