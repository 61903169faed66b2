import { describe, expect, test } from '@jest/globals';
import { CHECK_FORMATS } from '../../src/cli/check-formats.ts';
import { FileError } from '../../src/files/file-system.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { runIn, runOn } from '../support/host.ts';
import { NIP, reportOf, written } from './reports.ts';

/** Characters that speak to a terminal, break a line, or turn it around. */
const NASTY = '\u001b[31m\r\u0007\u0085\u2028\u2029\u202e\u2066';
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const ACTS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const SECTION = `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: umum-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah, jenjang: pelaksana }
tugas:
  - { kode: UM-01, uraian: Menelaah berkas, volume: 40, norma: 15 jam }
`;
const named = (name: string): Record<string, string> => ({
  'setda.yaml': 'tahun: 2026\n',
  [`bagian/${name}.yaml`]: SECTION,
  [`bagian/${name}-2.yaml`]: 'bagian: x\n',
});

describe('file names in findings', () => {
  test.each(CHECK_FORMATS)('%s shows no NIP', async (format) => {
    const text = await written(await reportOf(named(NIP)), format);
    expect(text).not.toContain(NIP);
    expect(text).toMatch(/(\\?\*){18}/);
    const folder = Object.fromEntries(
      Object.entries(named('a')).map(([path, text]) => [`${NIP}/${path}`, text]),
    );
    expect(await written(await reportOf(folder), format)).not.toContain(NIP);
  });

  test.each(CHECK_FORMATS)('%s shows nothing that acts', async (format) => {
    const report = await reportOf(named(`a${NASTY}\nZB`));
    const lines = (await written(report, format)).split('\n');
    expect(lines.filter((line) => ACTS.test(decodeURI(unescaped(line))))).toEqual([]);
    expect(lines.some((line) => line.startsWith('ZB'))).toBe(false);
  });

  /** What a reader of JSON sees. */
  function unescaped(line: string): string {
    return line.replace(/\\u([0-9a-f]{4})/g, (_, digits: string) =>
      String.fromCharCode(parseInt(digits, 16)),
    );
  }
});

describe('file names in what else is said', () => {
  const dir = `${NIP}/`;
  const office = { [`${dir}setda.yaml`]: 'tahun: 2026\n', [`${dir}bagian/umum.yaml`]: SECTION };

  test.each([
    ['a path that is not there', ['periksa', `${NIP}-x`]],
    ['a word that means nothing', ['periksa', dir, `--${NIP}`]],
    ['a target that is an input', ['periksa', dir, '--keluaran', `json=${dir}setda.yaml`]],
    ['the baseline that was written', ['periksa', dir, '--catat-dasar']],
    ['the plans that were saved', ['bagi', dir, '--simpan']],
    ['what was mended', ['periksa', dir, '--perbaiki']],
    ['a folder to start with', ['mulai', `${NIP}-baru`]],
  ])('%s', async (_, argv) => {
    const crooked = { ...office, [`${dir}bagian/umum.yaml`]: SECTION.replace('volume: 40', 'volume:  40 ') };
    const { out, err } = await runIn(argv.includes('--perbaiki') ? crooked : office, argv);
    expect(out + err).not.toContain(NIP);
    expect(out + err).toMatch(/\*{18}/);
  });

  test('a file that the disk refuses', async () => {
    const disk = memoryFileSystem(office);
    const refusing = { ...disk, write: (path: string) => Promise.reject(new FileError('denied', path)) };
    const { exit, err } = await runOn(refusing, ['periksa', dir, '--keluaran', `json=${NIP}.json`]);
    expect([exit, err]).toEqual([2, expect.stringMatching(/\*{18}\.json tidak dapat ditulis/)]);
  });
});
