import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';

// Windows knows no signal that a process could catch from another one.
const onPosix = process.platform === 'win32' ? test.skip : test;

/** The last line of a report. */
const END = /(?<=^(?:\d+ galat, |Tidak ada temuan).*\n)/m;

/** The program as a process; one that does not end by itself fails its test and does not outlive it. */
function pantau(folder: string): {
  readonly child: ReturnType<typeof spawn>;
  readonly ended: Promise<unknown>;
  /** Does something, and waits until a report after it is as it should be. */
  sees: (act: () => void, isRight: (report: string) => boolean) => Promise<void>;
  err: () => string;
} {
  const argv = [join(process.cwd(), 'bin/bagihabis.js'), 'periksa', '--pantau'];
  const child = spawn(process.execPath, argv, { cwd: folder, timeout: 90_000, killSignal: 'SIGKILL' });
  let [out, err] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  // What comes after the last end is a report that is still on its way.
  const reports = (): string[] => out.split(END).filter((text) => END.test(text));
  return {
    child,
    ended: new Promise((resolve) => child.on('close', resolve)),
    async sees(act, isRight) {
      const before = reports().length;
      act();
      const isSeen = (): boolean => reports().length > before && isRight(reports().at(-1)!);
      while (!isSeen()) {
        expect({ ended: child.exitCode ?? child.signalCode, out }).toMatchObject({ ended: null });
        await pause(10);
      }
    },
    err: () => err,
  };
}

function copyOf(example: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bagihabis-pantau-'));
  cpSync(`examples/${example}`, folder, { recursive: true });
  return folder;
}

onPosix.each(['SIGINT', 'SIGTERM'] as const)(
  'periksa --pantau sees what is saved, until %s',
  async (signal) => {
    const folder = copyOf('setda');
    const file = join(folder, 'bagian/umum.yaml');
    const good = readFileSync(file, 'utf8');
    const bad = good.replace('jabatan:', 'jabatanx:');
    const { child, ended, sees, err } = pantau(folder);
    const save = (text: string) => (): void => {
      writeFileSync(file, text);
    };
    const saveByRenaming = (): void => {
      writeFileSync(`${file}.tmp`, good);
      renameSync(`${file}.tmp`, file);
    };
    const isGood = (report: string): boolean => !report.includes('jabatanx');
    const isBad = (report: string): boolean =>
      /^bagian\/umum\.yaml:\d+:\d+ {2}galat {2}kunci-tak-dikenal\n.*jabatanx/m.test(report);
    try {
      await sees(() => undefined, isGood);
      await sees(save(bad), isBad);
      await sees(saveByRenaming, isGood);
      await sees(save(bad), isBad);
      child.kill(signal);
      expect(await ended).toBe(1);
      expect(err()).toContain('berkas; Ctrl-C untuk berhenti.');
      expect(err()).not.toMatch(/\n {4}at /);
    } finally {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true });
    }
  },
);

onPosix('periksa --pantau ends when nobody reads it any more', async () => {
  const folder = copyOf('belum-habis');
  const { child, ended, sees } = pantau(folder);
  try {
    await sees(
      () => undefined,
      () => true,
    );
    child.stdout?.destroy();
    const file = join(folder, 'setda.yaml');
    // Only the next word to say shows that nobody listens.
    writeFileSync(file, `${readFileSync(file, 'utf8')}# ubah\n`);
    expect([0, 1]).toContain(await ended);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  }
});
