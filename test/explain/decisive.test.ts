import { expect, test } from '@jest/globals';
import { decisiveOf } from '../../src/explain/alternative/decisive.ts';
import type { Difference } from '../../src/explain/alternative/differences.ts';
import { alternative } from '../../src/messages/id/alternative.ts';

const load = (isWithin: boolean): Difference => {
  const level = { person: undefined!, utilisation: 0 };
  return { level: 'beban', tendency: -1, rank: 2, before: level, after: level, isTolerated: true, isWithin };
};

test.each([true, false])('equally good: whether loads differ within the tolerance, %s', (isWithin) => {
  expect(decisiveOf([load(isWithin)], undefined)).toEqual({ kind: 'setara', isWithin });
  expect(decisiveOf([], undefined)).toEqual({ kind: 'setara', isWithin: false });
});

test('of equally good ones no order of ids is claimed', () => {
  expect(alternative.equal('p-1', 0.01)).toMatch(/toleransi_merata \(1,0 persen poin\)/u);
  expect(alternative.equal('p-1', undefined)).not.toMatch(/toleransi|urutan id/u);
});

test('many moves are cut, and the rest counted', () => {
  const moves = Array.from({ length: 8 }, (_, at) => ({ duty: `T-${at}`, from: ['p-1'], to: ['p-2'] }));
  expect(alternative.moves(moves)).toMatch(/T-4 [^;]*; dan 3 lainnya$/u);
  expect(alternative.moves(moves.slice(0, 5))).not.toContain('lainnya');
});

test('the advice names the command that brings the figures about', () => {
  expect(alternative.better('pemerataan beban', 'T-1', 'p-2', true)).toContain(
    '"bagihabis bagi --ubah semua"',
  );
  expect(alternative.better('pemerataan beban', 'T-1', 'p-2', false)).toContain('"bagihabis bagi"');
});
