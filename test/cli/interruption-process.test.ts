import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Hasil } from '../../src/wire/generated/hasil.ts';

// Windows knows no signal that a process could catch from another one.
const onPosix = process.platform === 'win32' ? test.skip : test;

/** Code that runs before the program: the signal comes as soon as it listens, the others as soon as it does no more. */
function pressing(first: string, then: string | undefined): string {
  const press = (event: string, signal: string): string =>
    `process.on('${event}', (name) => name === 'SIGINT' && setImmediate(() => process.kill(process.pid, '${signal}')));`;
  const again = then === undefined ? '' : press('removeListener', then);
  return `data:text/javascript,${encodeURIComponent(press('newListener', first) + again)}`;
}

/** `bagi --bukti --simpan` as a process, so that threads work; how it ended and what it wrote. */
async function interrupted(
  first: string,
  then?: string,
): Promise<{ code: unknown; signal: unknown; out: string; err: string; isSaved: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'bagihabis-henti-'));
  cpSync('examples/setda', folder, { recursive: true });
  const program = join(process.cwd(), 'bin/bagihabis.js');
  const argv = [
    '--import',
    pressing(first, then),
    program,
    'bagi',
    '--bukti',
    '--simpan',
    '--format',
    'json',
  ];
  const child = spawn(process.execPath, argv, { cwd: folder, timeout: 90_000, killSignal: 'SIGKILL' });
  let [out, err] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  try {
    const [code, signal] = await new Promise<[unknown, unknown]>((resolve) =>
      child.on('close', (...end) => {
        resolve(end);
      }),
    );
    return { code, signal, out, err, isSaved: existsSync(join(folder, 'pembagian')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

onPosix.each(['SIGINT', 'SIGTERM'])(
  'bagi shows the best plan so far on %s, saves nothing, and ends by that signal',
  async (press) => {
    const { code, signal, out, err, isSaved } = await interrupted(press);
    expect([code, signal]).toEqual([null, press]);
    const { ringkasan, pembagian } = JSON.parse(out) as Hasil;
    expect(ringkasan).toMatchObject({ sementara: true, tak_bertuan: 0, menganggur: 0 });
    expect(pembagian).toHaveLength(ringkasan.tugas);
    expect(err).toContain('Dihentikan.');
    expect(isSaved).toBe(false);
  },
);

onPosix('a second Ctrl-C ends bagi at once', async () => {
  const { signal, out, isSaved } = await interrupted('SIGINT', 'SIGTERM');
  expect([signal, out, isSaved]).toEqual(['SIGTERM', '', false]);
});
