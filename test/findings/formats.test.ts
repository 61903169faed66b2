import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CHECK_FORMATS } from '../../src/cli/check-formats.ts';
import { en } from '../../src/messages/en.ts';
import { id } from '../../src/messages/id.ts';
import type { Temuan } from '../../src/wire/generated/temuan.ts';
import { hostileReport, samples, written } from './reports.ts';

const all = await samples();
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
const isFindings = ajv.compile<Temuan>(
  JSON.parse(readFileSync('schemas/temuan.schema.json', 'utf8')) as object,
);

describe('every format', () => {
  test.each(CHECK_FORMATS)('%s names nobody by NIP', async (format) => {
    for (const { report } of all)
      for (const messages of [id, en])
        expect(/\d{15}/.exec(await written(report, format, messages))?.[0]).toBeUndefined();
  });

  test.each(CHECK_FORMATS)('%s speaks the language that is asked for', async (format) => {
    const [indonesian, english] = [
      await written(hostileReport, format, id),
      await written(hostileReport, format, en),
    ];
    expect([indonesian.includes(id.check.advice('')), english.includes(en.check.advice(''))]).toEqual(
      format === 'json' ? [false, false] : [true, true],
    );
    expect(english).not.toBe(indonesian);
  });
});

describe('JSON', () => {
  test.each(all)('keeps its schema: $name', async ({ report }) => {
    const json: unknown = JSON.parse(await written(report, 'json'));
    expect(isFindings(json) ? [] : isFindings.errors).toEqual([]);
  });

  test('tells who answers for what is silenced', async () => {
    const json = JSON.parse(await written(hostileReport, 'json')) as Temuan;
    expect(json.ringkasan).toEqual({ galat: 2, peringatan: 1, catatan: 1, diabaikan: 2 });
    expect(json.diabaikan?.map(({ oleh, alasan, temuan }) => [oleh, alasan, temuan.aturan])).toEqual([
      ['komentar', 'Formasi <kosong> | 100%; "lihat" ]]>', 'petugas-kurang'],
      ['dasar', undefined, 'petugas-kurang'],
    ]);
  });
});

describe('text', () => {
  test('ends with what is silenced, also where nothing else is found', async () => {
    const line =
      'Tidak dihitung: 1 temuan diabaikan dengan komentar dan 1 temuan tercatat dalam bagihabis-dasar.yaml.';
    expect((await written(hostileReport, 'teks')).trimEnd().split('\n').at(-1)).toBe(line);
    expect(await written({ ...hostileReport, findings: [] }, 'teks')).toBe(
      `Tidak ada temuan dalam 1 berkas.\n${line}\n`,
    );
    expect(await written({ ...hostileReport, silenced: [] }, 'teks')).not.toContain('Tidak dihitung');
  });
});
