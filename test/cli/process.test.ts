import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** The compiled program as a process: what only a process can show. */
const bagihabis = (
  argv: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd = '.',
): { status: number | null; stdout: string } =>
  spawnSync(process.execPath, [join(process.cwd(), 'bin/bagihabis.js'), ...argv], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });

describe('the process', () => {
  test('the same bytes twice, and under another zone, locale and terminal', () => {
    const argv = ['bagi', 'examples/setda', '--format', 'json'];
    const first = bagihabis(argv).stdout;
    expect(first.length).toBeGreaterThan(100_000);
    for (const env of [
      {},
      { TZ: 'Pacific/Kiritimati' },
      { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ]) {
      expect(bagihabis(argv, env).stdout === first).toBe(true);
    }
  });

  test('the same printed bytes twice, and under another zone and locale', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bagihabis-'));
    const print = (name: string, env: NodeJS.ProcessEnv): Buffer[] => {
      const argv = ['cetak', 'rekap,laporan', 'examples/belum-habis', '--tanggal', '2026-11-21'];
      const options = ['--format', 'pdf,docx,xlsx,html,md,csv', '-o', join(folder, name)];
      const { status, stdout } = bagihabis([...argv, ...options], env);
      expect(status).toBe(0);
      return stdout
        .trim()
        .split('\n')
        .map((path) => readFileSync(path));
    };
    try {
      const first = print('satu', { TZ: 'Asia/Jakarta' });
      // Two sections and the report, in six formats each.
      expect(first).toHaveLength(18);
      const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
      for (const [name, env] of [
        ['dua', { TZ: 'America/New_York' }],
        ['tiga', elsewhere],
      ] as const) {
        expect(print(name, env).map((bytes, i) => bytes.equals(first[i]!))).not.toContain(false);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a reader that leaves early is no fault', async () => {
    const child = spawn(process.execPath, ['bin/bagihabis.js', 'bagi', 'examples/setda', '--format', 'json']);
    let err = '';
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([0, 1]).toContain(code);
    expect(err).not.toMatch(/EPIPE|\n {4}at /);
  });

  test('exit codes reach the shell', () => {
    expect(bagihabis(['--version']).status).toBe(0);
    expect(bagihabis(['bagi', 'examples/belum-habis']).status).toBe(1);
    expect(bagihabis(['periksa', 'no-such-folder']).status).toBe(2);
  });

  test('the language comes from the environment too', () => {
    expect(bagihabis(['--help'], { BAGIHABIS_LANG: 'en' }).stdout).toContain('Usage:');
    expect(bagihabis(['--help', '--lang', 'id'], { BAGIHABIS_LANG: 'en' }).stdout).toContain('Pemakaian:');
  });

  test('mulai and bagi --simpan write real files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bagihabis-'));
    try {
      expect(bagihabis(['mulai', 'setda'], {}, folder).status).toBe(0);
      expect(bagihabis(['bagi', 'setda', '--simpan'], {}, folder).status).toBe(0);
      expect(bagihabis(['periksa', 'setda'], {}, folder).status).toBe(0);
      expect(bagihabis(['bandingkan', 'setda'], {}, folder).status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
