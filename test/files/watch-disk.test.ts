import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { disk } from '../../src/files/disk.ts';

describe('Watching the real disk', () => {
  let folder: string;
  let stop = (): void => undefined;
  const at = (name: string): string => join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bagihabis-watch-'));
    writeFileSync(at('umum.yaml'), 'a');
  });
  afterEach(() => {
    stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Whether the change is noticed within two seconds. */
  async function isNoticed(change: () => void, watched = folder): Promise<boolean> {
    let calls = 0;
    stop = disk.watch([watched], () => calls++);
    change();
    for (let i = 0; i < 200 && calls === 0; i++) await pause(10);
    return calls > 0;
  }

  test.each<[string, () => void]>([
    [
      'a file that is written in place',
      () => {
        writeFileSync(at('umum.yaml'), 'b');
      },
    ],
    [
      'an editor that saves by renaming',
      () => {
        writeFileSync(at('4913'), 'b');
        renameSync(at('4913'), at('umum.yaml'));
      },
    ],
    [
      'an editor that moves the old file away first',
      () => {
        renameSync(at('umum.yaml'), at('umum.yaml~'));
        writeFileSync(at('umum.yaml'), 'b');
      },
    ],
    [
      'a new folder',
      () => {
        mkdirSync(at('bagian'));
      },
    ],
    [
      'a file that is gone',
      () => {
        rmSync(at('umum.yaml'));
      },
    ],
  ])('notices %s', async (_, change) => {
    expect(await isNoticed(change)).toBe(true);
  });

  test('looks now and then where the system does not watch', async () => {
    expect(await isNoticed(() => undefined, at('tak-ada'))).toBe(true);
  });

  test('says nothing any more once it is stopped', async () => {
    let calls = 0;
    disk.watch([folder, at('tak-ada')], () => calls++)();
    writeFileSync(at('umum.yaml'), 'b');
    await pause(1200);
    expect(calls).toBe(0);
  });
});
