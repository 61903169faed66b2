import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { amendedText } from '../../src/source/amend-document.ts';
import { amendWithLibrary } from '../../src/source/library-amend.ts';
import { applyEdits } from '../../src/source/apply-edits.ts';
import { differenceEdits } from '../../src/source/difference-edits.ts';
import type { SourceDocument } from '../../src/source/document.ts';
import { newFileText, type Value, type ValueMap } from '../../src/source/entry-text.ts';
import { examineText } from '../../src/source/examine-text.ts';
import { Lines } from '../../src/source/lines.ts';
import { readYaml } from '../../src/source/yaml.ts';

const RUNS = 25;

const word = fc.constantFrom(
  'a',
  'surat',
  'PPPK Paruh Waktu',
  'a: b',
  '2026-12-31',
  'x, y',
  '# z',
  'Menyusun "itu"',
  'a\nb',
  '12',
);
const parts = {
  hasil: word,
  tahapan: fc.array(word, { minLength: 1, maxLength: 4 }),
  volume: fc.nat(100),
  keadaan: fc.oneof(word, fc.array(fc.record({ jenis: word }), { minLength: 1, maxLength: 2 })),
  syarat: fc
    .record(
      {
        jenjang: fc.array(word, { minLength: 1, maxLength: 3 }),
        tim: word,
        kompetensi: fc.record({ k1: fc.nat(5), k2: fc.nat(5) }, { requiredKeys: ['k1'] }),
      },
      { requiredKeys: [] },
    )
    .filter((map) => Object.keys(map).length > 0),
  petugas: fc.oneof(fc.nat(9), fc.record({ min: fc.nat(3), maks: fc.nat(9) })),
};
const entry = fc.record({ kode: word, ...parts }, { requiredKeys: ['kode'] });
const list = fc.array(entry, { maxLength: 4 });

/** A section, and what becomes of it: entries get other parts, or stay, and new ones come. */
const change = fc
  .record({ bagian: word, fungsi: fc.option(list, { nil: undefined }), pegawai: list, tugas: list })
  .chain((before) => {
    const changed = (entries: readonly ValueMap[]): fc.Arbitrary<readonly ValueMap[]> =>
      fc
        .tuple(
          fc.tuple(...entries.map((one) => fc.oneof(fc.constant(one), entry))),
          fc.array(entry, { maxLength: 2 }),
        )
        .map(([old, added]) => [...old, ...added]);
    return fc
      .record({
        fungsi: changed((before.fungsi ?? []) as ValueMap[]),
        pegawai: changed(before.pegawai as ValueMap[]),
        tugas: changed(before.tugas as ValueMap[]),
      })
      .map(({ fungsi, pegawai, tugas }) => {
        const hasMandates = before.fungsi !== undefined || fungsi.length > 0;
        const after = { bagian: before.bagian, ...(hasMandates ? { fungsi } : {}), pegawai, tugas };
        return { before: tidy(before), after: tidy(after) };
      });
  });

/** Without keys that hold nothing, and without what only fast-check knows. */
function tidy(value: unknown): ValueMap {
  return JSON.parse(JSON.stringify(value)) as ValueMap;
}

/** The same section as different people and programs write it. */
const STYLES: Readonly<Record<string, (value: ValueMap) => string>> = {
  ours: (value) => newFileText(['# atas'], value),
  library: (value) => stringify(value, { lineWidth: 0 }),
  folded: (value) => stringify(value, { lineWidth: 20 }),
  'dashes at the margin': (value) => stringify(value, { indentSeq: false, indent: 4, lineWidth: 0 }),
  'in brackets': (value) => stringify(value, { collectionStyle: 'flow', lineWidth: 30 }),
  json: (value) => JSON.stringify(value, undefined, 2),
  quoted: (value) => stringify(value, { defaultStringType: 'QUOTE_SINGLE', lineWidth: 0 }),
  windows: (value) => newFileText(['# atas'], value).replaceAll('\n', '\r\n'),
  'no line end': (value) => newFileText([], value).trimEnd(),
  'blank lines': (value) => newFileText([], value).replace(/\n(?= {2}- |\w)/g, '\n\n'),
};

/** A comment with its number above each entry and behind each number. */
function commented(text: string): string {
  let number = 0;
  return text
    .replace(/^( *)- kode:/gm, (dash, blanks: string) => `${blanks}# ulasan${number++}.\n${dash}`)
    .replace(/^( *(?:volume|bagian): [\w ]+)$/gm, (line) => `${line}   # ulasan${number++}.`);
}

async function documentOf(text: string): Promise<SourceDocument> {
  return (await examineText('x.yaml', 'bagian', text)).written!;
}

async function valueOf(text: string): Promise<unknown> {
  const { value, findings } = await readYaml(text, new Lines('', text));
  return findings.length > 0 ? findings : JSON.parse(JSON.stringify(value));
}

describe.each(Object.keys(STYLES))('%s', (style) => {
  const write = STYLES[style]!;

  test('edits alone say what is meant', async () => {
    await fc.assert(
      fc.asyncProperty(change, async ({ before, after }) => {
        const document = await documentOf(write(before));
        const edits = differenceEdits(document, after);
        expect(edits).toBeDefined();
        expect(await valueOf(applyEdits(document.text, edits!))).toEqual(after);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  test('nothing changes where nothing is to change', async () => {
    await fc.assert(
      fc.asyncProperty(change, async ({ before }) => {
        const text = write(before);
        expect(await amendedText(await documentOf(text), before)).toBe(text);
      }),
      { numRuns: 10 },
    );
  });

  test('the library says the same', async () => {
    await fc.assert(
      fc.asyncProperty(change, async ({ before, after }) => {
        expect(await valueOf(amendWithLibrary(write(before), before, after))).toEqual(after);
      }),
      { numRuns: 10 },
    );
  });
});

test('comments stay, and so does every line of an entry that stays the same', async () => {
  await fc.assert(
    fc.asyncProperty(change, async ({ before, after }) => {
      const text = commented(newFileText(['# atas'], before));
      const written = await amendedText(await documentOf(text), after);
      const lines = new Set(written.split('\n'));
      for (const comment of text.match(/^ *# .*$/gm) ?? []) expect(lines).toContain(comment);
      for (const list of ['fungsi', 'pegawai', 'tugas']) {
        const old = (before[list] ?? []) as readonly Value[];
        const now = after[list] as readonly Value[] | undefined;
        for (const [i, one] of old.entries()) {
          if (JSON.stringify(one) !== JSON.stringify(now?.[i])) continue;
          const document = await documentOf(text);
          const there = text.slice(...document.range([list, i]));
          const changed = await documentOf(written);
          expect(written.slice(...changed.range([list, i]))).toBe(there);
        }
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});
