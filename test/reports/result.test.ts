import { expect, test } from '@jest/globals';
import { id } from '../../src/messages/id.ts';
import { resultReport } from '../../src/reports/result.ts';
import { viewOf } from '../../src/reports/view.ts';
import { inputOfExample } from './paper/support.ts';

test('On the screen too, nothing is proven of the level of a section that shares its people', async () => {
  const { whole } = await inputOfExample('setda');
  const said = (codes: readonly string[]): string =>
    JSON.stringify(resultReport(viewOf(whole, codes), undefined, id).blocks);
  const shared = 'bukti pemerataan hanya berlaku untuk seluruh Sekretariat Daerah.';
  const level = /Beban tertinggi pada|Penyebabnya|kelompok yang berdiri sendiri/;
  expect(said(['organisasi'])).toContain(shared);
  expect(said(['organisasi'])).not.toMatch(level);
  expect(said([])).not.toContain(shared);
  expect(said([])).toMatch(level);
});
