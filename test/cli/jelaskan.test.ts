import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readRuleSettings } from '../../src/wire/rule-settings.ts';
import { readDocument } from '../../src/source/read-document.ts';
import { runIn } from '../support/host.ts';

interface Schema {
  readonly default?: string | number | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly then?: Schema;
}

const page = async (code: string, ...more: string[]): Promise<string> =>
  (await runIn({}, ['jelaskan', code, '--format', 'md', ...more])).out.replaceAll('\\', '');

test('a misspelt rule is put right also where no organisation is', async () => {
  const { exit, err } = await runIn({}, ['jelaskan', 'tumpang-tindi']);
  expect(exit).toBe(2);
  expect(err).toContain('Maksud Anda "tumpang-tindih"?');
});

test('what is no rule needs an organisation', async () => {
  const { exit, err } = await runIn({}, ['jelaskan', 'ORG-07']);
  expect([exit, err]).toEqual([2, expect.stringContaining('Tidak ada berkas bagian')]);
});

test('periksa says that no rule was applied while the input is in error', async () => {
  const { out } = await runIn({ 'umum.yaml': 'bagian: Bagian Umum\n' }, ['periksa', 'umum.yaml']);
  expect(out).toContain('Aturan-aturan belum diterapkan karena masukan masih salah');
});

describe('what an office can set of a rule', () => {
  const setda = JSON.parse(readFileSync('schemas/setda.schema.json', 'utf8')) as Schema;
  const thresholds = Object.entries(setda.properties!['aturan']!.properties!).flatMap(([code, { then }]) =>
    Object.entries(then?.properties ?? {})
      .filter(([key]) => key !== 'tingkat')
      .map(([key, { default: value }]) => [code, key, value] as const),
  );

  test('there are some', () => {
    expect(thresholds.length).toBeGreaterThan(5);
  });

  test.each(thresholds)('%s: its page names %s with its default', async (code, key, value) => {
    const written = Array.isArray(value) ? `[${value.join(', ')}]` : String(value ?? '');
    expect(await page(code)).toContain(`    ${key}: ${written}`);
    expect(await page(code, '--lang', 'en')).toContain(`    ${key}: ${written}`);
  });

  test.each([
    ['beban-berlebih', 'kebijakan:\n  batas_beban: 1 '],
    ['beban-kurang', 'kebijakan:\n  beban_minimum: 0.5 '],
    ['kompetensi-jabatan', 'profil_jabatan:'],
  ])('%s: what stands elsewhere', async (code, text) => {
    expect(await page(code)).toContain(text);
  });

  test.each([
    ...new Set([...thresholds.map(([code]) => code), 'beban-berlebih', 'beban-kurang', 'kompetensi-jabatan']),
  ])('%s: what the page shows can be written as it is, and changes nothing', async (code) => {
    const yaml = /`setda\.yaml`\n\n```yaml\n((?:aturan|kebijakan|profil_jabatan):[^]*?)```/.exec(
      await page(code),
    )?.[1];
    const { document, findings } = await readDocument('setda.yaml', 'setda', new TextEncoder().encode(yaml));
    expect([yaml === undefined, findings]).toEqual([false, []]);
    const { aturan } = document!.value as { aturan?: Parameters<typeof readRuleSettings>[0] };
    expect(readRuleSettings(aturan)).toEqual(readRuleSettings());
  });
});

test.each(['abaikan-keliru', 'abaikan-sia-sia', 'dasar-usang'])(
  '%s: the page offers no comment, for none would silence it',
  async (code) => {
    const shown = await page(code);
    expect(shown).not.toContain(`# bagihabis-abaikan ${code}`);
    expect(shown).toContain('tidak dapat diabaikan');
    expect(shown).toContain(`aturan: { ${code}: mati`);
  },
);

test.each(['kunci-ganda', 'rujukan-putus', 'nip-salah'])(
  '%s: an error of the input is a galat',
  async (code) => {
    expect(await page(code)).toContain('Tingkat: galat.');
  },
);
