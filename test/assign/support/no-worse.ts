import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect } from '@jest/globals';

/** Figures of a result, each a list of which the first that differs decides; the lower the better. */
type Figures = Readonly<Record<string, readonly number[]>>;

/** Figures are written anew with UPDATE_MEASURED=1 (and then `npm run format`), after a change that makes them better as a whole. */
const isUpdate = process.env['UPDATE_MEASURED'] !== undefined;
const EQUAL = 1e-9;

/** Returns a check that figures are no worse than those written down in this file under the same name. */
export function noWorseThanIn(file: string): (name: string, figures: Figures) => void {
  const path = `test/assign/support/${file}`;
  const before = (isUpdate ? {} : JSON.parse(readFileSync(path, 'utf8'))) as Record<string, Figures>;
  const now: Record<string, Figures> = {};
  afterAll(() => {
    if (isUpdate) writeFileSync(path, `${JSON.stringify(now, null, 2)}\n`);
  });
  return (name, figures) => {
    now[name] = figures;
    for (const [key, values] of Object.entries(isUpdate ? {} : before[name]!))
      expect({ key, values: figures[key], isWorse: compare(figures[key]!, values) > 0 }).toEqual({
        key,
        values: figures[key],
        isWorse: false,
      });
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => Math.abs(value - b[index]!) > EQUAL);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
