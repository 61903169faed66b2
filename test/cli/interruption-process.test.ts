import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Hasil } from '../../src/wire/generated/hasil.ts';

// Windows knows no signal that a process could catch from another one.
const onPosix = process.platform === 'win32' ? test.skip : test;

/** Who listens first, while there is no plan, and who next, while it is searched for. */
const [READING, SEARCHING] = [1, 2] as const;

/** Code that runs before the program: the signal comes as soon as so many listen, the other as soon as one does no more. */
function pressing(first: string, listening: number, then?: string): string {
  const press = (event: string, from: number, signal: string): string =>
    `process.on('${event}', ((n) => (name) => name === 'SIGINT' && ++n === ${from} && setImmediate(() => process.kill(process.pid, '${signal}')))(0));`;
  const again = then === undefined ? '' : press('removeListener', 1, then);
  return `data:text/javascript,${encodeURIComponent(press('newListener', listening, first) + again)}`;
}

/** Code that runs before the program: the signal comes while the search works in the thread that would hear of it. */
const PRESSING_AT_WORK = `data:text/javascript,${encodeURIComponent(
  "const { now } = performance; performance.now = () => { performance.now = now; process.kill(process.pid, 'SIGINT'); return now.call(performance); };",
)}`;

/** `bagi --simpan` as a process, so that threads work, with code before it; how it ended and what it wrote. */
async function interrupted(
  before: string,
  options: readonly string[] = ['--bukti'],
): Promise<{ code: unknown; signal: unknown; out: string; err: string; isSaved: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'bagihabis-henti-'));
  cpSync('examples/setda', folder, { recursive: true });
  const program = join(process.cwd(), 'bin/bagihabis.js');
  const argv = ['--import', before, program, 'bagi', ...options, '--simpan', '--format', 'json'];
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
    const { code, signal, out, err, isSaved } = await interrupted(pressing(press, SEARCHING));
    expect([code, signal]).toEqual([null, press]);
    const { ringkasan, pembagian } = JSON.parse(out) as Hasil;
    expect(ringkasan).toMatchObject({ sementara: true, tak_bertuan: 0, menganggur: 0 });
    expect(pembagian).toHaveLength(ringkasan.tugas);
    expect(err).toContain('Dihentikan.');
    expect(isSaved).toBe(false);
  },
);

onPosix('a second Ctrl-C ends bagi at once', async () => {
  const { signal, out, isSaved } = await interrupted(pressing('SIGINT', SEARCHING, 'SIGTERM'));
  expect([signal, out, isSaved]).toEqual(['SIGTERM', '', false]);
});

onPosix.each([
  ['reading', 'SIGINT', pressing('SIGINT', READING)],
  ['reading', 'SIGTERM', pressing('SIGTERM', READING)],
  ['a short search', 'SIGINT', PRESSING_AT_WORK],
])('during %s bagi says that there is no plan yet on %s', async (_, press, before) => {
  const { signal, out, err, isSaved } = await interrupted(before, []);
  expect([signal, out, isSaved]).toEqual([press, '', false]);
  expect(err).toBe('Dihentikan sebelum ada pembagian; tidak ada yang ditampilkan atau disimpan.\n');
});
