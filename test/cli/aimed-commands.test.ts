import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { aimedAt } from '../../src/cli/aimed-commands.ts';
import { id } from '../../src/messages/id.ts';
import { runIn } from '../support/host.ts';

const paths = ['setda.yaml', 'bagian/organisasi.yaml', 'bagian/umum.yaml'];
/** The same organisation, in a folder and where the user is. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    paths.map((path) => [`${folder}${path}`, readFileSync(`examples/belum-habis/${path}`, 'utf8')]),
  );

/** What a run shows, as one line, so that wrapped sentences can be looked for. */
async function shown(folder: string, argv: readonly string[]): Promise<string> {
  const { out, err } = await runIn(filesIn(folder), argv);
  return `${out} ${err}`.replaceAll(/\s+/gu, ' ');
}

test('a command that is proposed reads what the user named', async () => {
  const findings = await shown('kantor/', ['periksa', 'kantor']);
  expect(findings).toMatch(/"bagihabis jelaskan ORG-\d+ kantor"/u);
  expect(findings).not.toMatch(/"bagihabis jelaskan [^" ]+"/u);
  expect(await shown('kantor/', ['bagi', 'kantor'])).toContain('lihat "bagihabis periksa kantor".');
  expect(await shown('kantor/', ['bandingkan', 'kantor'])).toContain('"bagihabis bagi --simpan kantor"');
});

test.each([[[]], [['.']]])('it stays short where %j was named', async (named) => {
  expect(await shown('', ['bagi', ...named])).toContain('lihat "bagihabis periksa".');
});

test('a command is aimed once, keeps its options, and two plans are never made of two paths', () => {
  const aimed = aimedAt(['satu', 'dua tiga'], id);
  const sentence = (messages: typeof aimed): string =>
    messages.report.deputiesChanged(12, 'bagihabis bandingkan');
  expect(sentence(aimed)).toBe(sentence(id));
  const once = aimed.alternative.anew('staf-1');
  expect(once).toContain(`"bagihabis bagi --ubah semua satu 'dua tiga'"`);
  expect(aimed.report.nothingSaved([once]).split('dua tiga')).toHaveLength(2);
  expect(aimed.import.next('setda')).toBe(id.import.next('setda'));
});
