import { expect, jest, test } from '@jest/globals';
import { Needs } from '../../src/explain/relief/needs.ts';
import { organisationIn, reliefFor, section } from './support/organisations.ts';

/** Duties that all exclude each other; one person more or less has nothing that another has not. */
function exclusive(duties: number, people: number, morePeople: readonly string[] = []) {
  const others = (from: number): string[] =>
    Array.from({ length: duties - from }, (_, i) => `T-${from + i + 1}`);
  return section(
    [...new Array<string>(people).fill(''), ...morePeople],
    Array.from({ length: duties }, (_, i) => `, volume: 1, jangan_dirangkap: [${others(i + 1).join(', ')}]`),
  );
}

// So many pairs are together at the least when the duties are dealt out evenly (Turán 1941).
test.each([
  [12, 5, 3 + 3 + 1 + 1 + 1],
  [12, 8, 4],
  [70, 20, 10 * 6 + 10 * 3],
])('of %d duties that exclude each other %d people have %d pairs together', async (duties, people, pairs) => {
  const relief = reliefFor(await organisationIn(exclusive(duties, people)));
  expect(relief).toMatchObject({ count: pairs, unowned: [], idle: [] });
});

test('seventy of them take few questions', async () => {
  const organisation = await organisationIn(exclusive(70, 20));
  const after = jest.spyOn(Needs.prototype, 'after');
  reliefFor(organisation);
  expect(after.mock.calls.length).toBeLessThan(20);
  after.mockRestore();
});

test('somebody who need only be let in is let in before pairs are given up', async () => {
  const files = {
    ...exclusive(4, 2),
    'bagian/umum.yaml': [
      'bagian: Bagian Umum\nkode: umum\npegawai:',
      ...[1, 2].map(
        (i) =>
          `  - { id: u-${i}, nama: Contoh, status: PNS, jabatan: Pengolah Data, jenjang: pelaksana, kompetensi: { arsip: ${i} } }`,
      ),
      'tugas:\n  - { kode: U-1, uraian: Menata arsip, norma: 4 jam, volume: 1 }\n',
    ].join('\n'),
  };
  const { changes, count, proven } = reliefFor(await organisationIn(files));
  expect({ count, proven }).toEqual({ count: 2, proven: true });
  expect(changes.map(({ kind }) => kind)).toContain('pinjamkan-pegawai');
});
