import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { CHECK_FORMATS } from '../../src/cli/check-formats.ts';
import type { CheckReport } from '../../src/findings/check-report.ts';
import { fingerprintsOf } from '../../src/findings/fingerprint.ts';
import { placeText } from '../../src/findings/place-text.ts';
import { en } from '../../src/messages/en.ts';
import { id } from '../../src/messages/id.ts';
import { finding, type Finding } from '../../src/vocabulary/finding.ts';
import { cellPlace, startOf, type Place } from '../../src/vocabulary/place.ts';
import { NIP, written } from './reports.ts';

const BOOK = 'data/siasn.xlsx';

const twoCells: readonly Finding[] = [
  finding('galat', 'nip-hilang-angka', cellPlace(BOOK, 'Pegawai', 12, 6), {}),
  finding(
    'galat',
    'baris-ganda',
    cellPlace(BOOK, 'Data Pegawai', 3, 28),
    { kind: 'pegawai', column: 'NIP' },
    { related: [cellPlace(BOOK, 'Data Pegawai', 2, 28)] },
  ),
];

const reportOn = (findings: readonly Finding[]): CheckReport => ({
  command: 'impor',
  findings,
  silenced: [],
  failOn: 'galat',
  rules: [],
  sections: [],
  // A text of the same name, whose lines have nothing to do with the rows.
  texts: new Map([[BOOK, Array.from({ length: 20 }, (_, i) => `baris ${i + 1}`).join('\n')]]),
  plan: 'saved',
  version: '1.2.3',
});
const report = reportOn(twoCells);

describe('the text of a place', () => {
  const cell = (sheet: string, file = BOOK): Place => cellPlace(file, sheet, 12, 6);
  test.each([
    [cell('Pegawai'), 'data/siasn.xlsx Pegawai!F12'],
    [cell('Data Pegawai'), "data/siasn.xlsx 'Data Pegawai'!F12"],
    [cell("Jum'at!"), "data/siasn.xlsx 'Jum''at!'!F12"],
    // Names that a formula would take for a cell.
    [cell('A1'), "data/siasn.xlsx 'A1'!F12"],
    [cell('R1C1'), "data/siasn.xlsx 'R1C1'!F12"],
    [cell('2026'), "data/siasn.xlsx '2026'!F12"],
    // A list has no sheets: its only one is called like the file.
    [cell('abk', 'data/abk.csv'), 'data/abk.csv F12'],
    [startOf('bagian/umum.yaml'), 'bagian/umum.yaml:1:1'],
  ])('%j is %s', (place, text) => {
    expect(placeText(place)).toBe(text);
  });

  test('holds no NIP', () => {
    expect(placeText(cell(`Lembar ${NIP}`))).not.toContain(NIP);
  });
});

describe('findings at cells', () => {
  test('are told with sheet and cell, without a line of text below', async () => {
    const text = await written(report, 'teks');
    expect(text).toContain('data/siasn.xlsx Pegawai!F12  galat  nip-hilang-angka\n');
    expect(text).toContain("Lihat juga: data/siasn.xlsx 'Data Pegawai'!AB2\n");
    expect(text).not.toContain('baris 12');
  });

  test('have sheet and cell in JSON, which keeps its schema', async () => {
    const json = JSON.parse(await written(report, 'json')) as {
      temuan: { tempat: unknown; terkait: unknown[] }[];
    };
    const schema = JSON.parse(readFileSync('schemas/temuan.schema.json', 'utf8')) as object;
    const isFindings = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);
    expect([isFindings(json), isFindings.errors]).toEqual([true, null]);
    expect(json.temuan[0]!.tempat).toEqual({
      ...{ berkas: BOOK, lembar: 'Pegawai', sel: 'F12' },
      ...{ baris: 12, kolom: 6, sampai_baris: 12, sampai_kolom: 7 },
    });
    expect(json.temuan[1]!.terkait).toEqual([expect.objectContaining({ sel: 'AB2' })]);
  });

  test('are no region of a text in SARIF, which keeps the schema of the standard', async () => {
    const log = JSON.parse(await written(report, 'sarif')) as {
      runs: [{ results: { locations: object[]; message: { text: string } }[] }];
    };
    const {
      $schema,
      id: name,
      ...standard
    } = JSON.parse(
      readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
    ) as { $schema: string; id: string };
    expect([$schema, name]).toHaveLength(2);
    const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
    addFormats.default(ajv);
    const isSarif = ajv.compile(standard);
    expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
    const byPlace = log.runs[0].results.map(({ locations, message }) => [locations[0], message.text]);
    expect(byPlace).toContainEqual([
      {
        physicalLocation: { artifactLocation: { uri: BOOK } },
        logicalLocations: [{ fullyQualifiedName: 'Pegawai!F12' }],
      },
      expect.stringMatching(/^Pegawai!F12: /),
    ]);
  });

  test('have no line on GitHub; the cell stands in the message', async () => {
    const [line] = (await written(report, 'github')).split('\n');
    expect(line).toMatch(/^::error title=nip-hilang-angka,file=data\/siasn.xlsx::Pegawai!F12: /);
  });

  test('stand at their row on GitLab', async () => {
    const issues = JSON.parse(await written(report, 'gitlab')) as { description: string; location: object }[];
    expect(issues[0]!.location).toEqual({ path: BOOK, lines: { begin: 12, end: 12 } });
    expect(issues[0]!.description).toMatch(/^Pegawai!F12: /);
  });

  test('stand with sheet and cell in JUnit and Markdown, under the name of the command', async () => {
    const [junit, markdown] = [await written(report, 'junit'), await written(report, 'md')];
    expect(junit).toContain('<testsuites name="bagihabis impor"');
    expect(junit).toContain('data/siasn.xlsx Pegawai!F12');
    expect(markdown).toContain('bagihabis impor gagal: 2 galat');
    expect(markdown).toContain('Pegawai!F12');
  });

  test.each(CHECK_FORMATS)('%s tells every finding of an import in both languages', async (format) => {
    for (const messages of [id, en]) {
      const text = await written(report, format, messages);
      for (const { code } of twoCells) expect(text).toContain(code);
    }
  });
});

describe('fingerprints of findings at cells', () => {
  const emptyAt = (sheet: string, row: number): Finding =>
    finding('galat', 'isi-wajib-kosong', cellPlace(BOOK, sheet, row, 3), { column: 'Nama' });
  const namesOf = (...findings: Finding[]): string[] => {
    const names = fingerprintsOf(reportOn(findings));
    return findings.map((one) => names.get(one)!);
  };

  test('are one for each, and stay when rows come in above', () => {
    const [one, other] = namesOf(emptyAt('A', 3), emptyAt('A', 5));
    expect(one).not.toBe(other);
    expect(namesOf(emptyAt('A', 7), emptyAt('A', 9))).toEqual([one, other]);
  });

  test('are not renamed by another sheet', () => {
    const [alone] = namesOf(emptyAt('B', 3));
    const [, beside] = namesOf(emptyAt('A', 3), emptyAt('B', 3));
    expect(beside).toBe(alone);
  });
});
