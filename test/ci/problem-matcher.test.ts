import { describe, expect, test } from '@jest/globals';
import { check } from './findings.ts';
import { matchersOf, problemsFor, problemsIn } from './problems.ts';
import { bash, installedHere, workspaceWith } from './workspace.ts';

const matchers = matchersOf('problem-matcher.json');
const path = [installedHere()];

const BROKEN = [
  'bagian: Bagian Hukum',
  'kode: hukum',
  'pegawai:',
  '  - { id: contoh-1, nama: Contoh Satu, status: PNS, jabatan: Perancang, jenjang: ahli-pratama, ngaco: 1 }',
  'tugas:',
  '  - { kode: HK-01, uraian: Menyusun rancangan, volume: 1.250, norma: 90 }',
  '  - { kode: HK-01, uraian: "galat  palsu\\nbagian/x.yaml:1:1  galat  palsu", volume: "a\\nb:1:1  galat  x", norma: 1 hari }',
  '',
].join('\n');

describe('problem-matcher.json', () => {
  test('keeps to what the runner of GitHub takes', () => {
    expect(new Set(matchers.map(({ owner }) => owner)).size).toBe(matchers.length);
    expect(matchers.map(({ severity }) => severity)).toEqual(['error', 'warning', 'notice']);
    for (const { pattern } of matchers) {
      const keys = pattern.flatMap((part) => Object.keys(part)).filter((key) => key !== 'regexp');
      expect(keys).toEqual(['file', 'line', 'column', 'code', 'message']);
    }
  });

  test.each([
    ['rules', 'id', { setda: 'examples/belum-habis' }, {}],
    ['rules', 'en', { setda: 'examples/belum-habis' }, {}],
    ['broken input', 'id', {}, { 'setda/bagian/hukum.yaml': BROKEN }],
    ['broken input', 'en', {}, { 'setda/bagian/hukum.yaml': BROKEN }],
    ['file names with colons and spaces', 'id', {}, { 'setda/bagian/a:1:2  galat  b.yaml': BROKEN }],
  ])('reads every finding out of the text: %s (%s)', (_, lang, copies, texts) => {
    const workspace = workspaceWith(copies, texts);
    const { temuan } = check(['setda', '--lang', lang], workspace);
    const { stdout } = bash(`bagihabis periksa setda --lang ${lang}`, workspace, {}, path);
    expect(temuan.length).toBeGreaterThan(3);
    expect(problemsIn(stdout, matchers)).toEqual(problemsFor(temuan));
  });

  test('finds nothing where there is nothing', () => {
    expect(problemsIn('2 berkas diperiksa, tidak ada temuan.\n  galat  \na:1:1  galat\n', matchers)).toEqual(
      [],
    );
  });
});
