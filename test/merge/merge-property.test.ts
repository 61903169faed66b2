import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../src/intake/entry.ts';
import { examineText } from '../../src/source/examine-text.ts';
import { changesOf, filesOf, merged, row } from './lists.ts';

const SECTIONS = [
  { code: 'umum', name: 'Bagian Umum' },
  { code: 'umpeg', name: 'Bagian Umum dan Kepegawaian' },
  { code: 'hukum', name: 'Bagian Hukum' },
];
const section = fc.constantFrom(...SECTIONS);
const isForm = fc.boolean();
const name = fc.constantFrom(
  'Contoh Satu',
  'Dr. Contoh Satu, M.Si.',
  'Contoh Dua',
  'CONTOH DUA',
  'Tiga',
  '#',
  'Ny. O: P',
);
const nip = fc.constantFrom('198001012005012001', '198502022010011002', '199003032015011003');
const text = fc.constantFrom(
  'Menyusun laporan',
  'menyusun  laporan.',
  'Menyusun: "rencana"',
  'Mengarsipkan surat',
  '- a',
);
const jenjang = fc.constantFrom('pelaksana', 'terampil', 'ahli-muda');

const person = fc.record(
  {
    nama: name,
    nip,
    status: fc.constantFrom('PNS', 'PPPK'),
    jabatan: text,
    jenjang,
    tim: fc.constantFrom('a', 'b'),
    keadaan: fc.constantFrom('aktif', 'cuti'),
  },
  { requiredKeys: ['nama', 'status', 'jabatan', 'jenjang'] },
);
const duty = fc.record(
  {
    uraian: text,
    volume: fc.integer({ min: 1, max: 99 }),
    norma: fc.constantFrom('1 jam', '60 menit', '1,5 jam', '1 hari'),
    syarat_jenjang: fc.subarray(['pelaksana', 'terampil'], { minLength: 1 }),
    tahapan: fc.array(text, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['uraian', 'volume', 'norma'] },
);
const mandate = fc.record({ uraian: text });
const entry = fc
  .tuple(
    fc.oneof(
      fc.tuple(fc.constant('pegawai' as const), person),
      fc.tuple(fc.constant('tugas' as const), duty),
      fc.tuple(fc.constant('fungsi' as const), mandate),
    ),
    section,
    isForm,
  )
  .map(([[kind, values], where, form]) => row(kind, values, { section: where, isForm: form }));

/** The same list in which no two rows have one NIP: the importer refuses those before. */
const list = fc.array(entry, { maxLength: 25 }).map((entries): Entry[] => {
  const seen = new Set<string>();
  return entries.filter(({ fields }) => {
    const value = fields.find(({ column }) => column.key === 'nip')?.value as string | undefined;
    if (value === undefined) return true;
    return !seen.has(value) && seen.add(value);
  });
});

describe('lists without ids and codes', () => {
  test('what a first import makes keeps its schema, has no key twice, and a second import changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(list, async (entries) => {
        const first = filesOf(await merged({}, entries));
        const keys: string[] = [];
        for (const [path, content] of Object.entries(first)) {
          const { written, findings } = await examineText(path, 'bagian', content);
          expect(findings).toEqual([]);
          const { pegawai, tugas } = written!.value as {
            pegawai: { id: string }[];
            tugas: { kode: string }[];
          };
          keys.push(...pegawai.map(({ id }) => id), ...tugas.map(({ kode }) => kode));
        }
        expect(new Set(keys).size).toBe(keys.length);
        const second = await merged(first, entries);
        expect(filesOf(second)).toEqual(first);
        expect(changesOf(second)).toEqual([]);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  test('a second list merges so that a third time changes nothing, and nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(list, list, async (one, other) => {
        const first = filesOf(await merged({}, one));
        const second = filesOf(await merged(first, other));
        const third = await merged(second, other);
        expect(filesOf(third)).toEqual(second);
        const count = (files: Record<string, string>): number =>
          Object.values(files)
            .join('\n')
            .match(/^ {2}- /gm)?.length ?? 0;
        expect(count(second)).toBeGreaterThanOrEqual(Math.max(count(first), other.length));
        expect(count(second)).toBeLessThanOrEqual(count(first) + other.length);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});
