import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const DIST = 'dist';

/** What each renderer writes and nothing else does. */
const SIGNS: Readonly<Record<string, string>> = {
  pdf: 'endstream',
  docx: 'wordprocessingml',
  xlsx: 'spreadsheetml',
  html: 'prefers-color-scheme',
};

/** A function of HiGHS that its library asks for by name. */
const HIGHS = '_Highs_run';

/** Code that is loaded with an entry at once; what `import()` asks for later is not part of it. */
function loadedWith(entry: string, seen = new Set<string>()): string {
  if (seen.has(entry)) return '';
  seen.add(entry);
  const code = readFileSync(`${DIST}/${entry}`, 'utf8');
  const next = [...code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, name]) => name!);
  return [code, ...next.map((name) => loadedWith(name, seen))].join('\n');
}

const entryOf = (command: string): string =>
  readdirSync(DIST).find((name) => name.startsWith(`${command}-`) && name.endsWith('.js'))!;

describe('what the built program loads', () => {
  test.each(['main.js', ...['program', 'periksa', 'bagi', 'jelaskan', 'bandingkan', 'cetak'].map(entryOf)])(
    '%s brings no renderer along',
    (entry) => {
      const code = loadedWith(entry);
      for (const [format, sign] of Object.entries(SIGNS))
        expect([format, code.includes(sign)]).toEqual([format, false]);
    },
  );

  test('only a proof loads HiGHS', () => {
    const entries = readdirSync(DIST).filter((name) => name.endsWith('.js'));
    const loading = entries.filter((name) => loadedWith(name).includes(HIGHS));
    expect(loading).toEqual([expect.stringMatching(/^highs-/)]);
  });

  test.each(Object.entries(SIGNS))('the renderer of %s can be told by "%s"', (format, sign) => {
    expect(loadedWith(entryOf(`render-${format}`))).toContain(sign);
  });
});
