import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from '@jest/globals';
import { onPath } from '../support/shim.ts';

describe('Completion in fish', () => {
  const { env, remove } = onPath();
  afterAll(remove);

  function completed(line: string, cwd = '.'): { reply: string[]; err: string } {
    const script = `bagihabis lengkapi fish | source; complete -C '${line}'`;
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script], {
      env,
      cwd,
      encoding: 'utf8',
    });
    return { reply: stdout.split('\n').filter((each) => each !== ''), err: stderr };
  }

  test.each<[string, string[]]>([
    ['bagihabis peri', ['periksa\tbaca, periksa, dan laporkan semua temuan']],
    [
      'bagihabis periksa --pan',
      ['--pantau\tperiksa lagi setiap kali ada berkas yang berubah, sampai Ctrl-C'],
    ],
    ['bagihabis bagi --format ', ['json', 'md', 'teks']],
    ['bagihabis bagi --format=j', ['--format=json']],
    ['bagihabis cetak --format pdf,d', ['pdf,docx']],
    ['bagihabis periksa --keluaran sar', ['sarif=']],
    ['bagihabis periksa exam', ['examples/']],
    ['bagihabis periksa --keluaran sarif=exam', ['sarif=examples/']],
  ])('%s', (line, reply) => {
    const { reply: found, err } = completed(line);
    expect({ found: found.sort(), err }).toEqual({ found: reply, err: '' });
  });

  test('codes of the organisation in the folder', () => {
    expect(completed('bagihabis jelaskan kabag-hu', 'examples/setda').reply).toEqual([
      'kabag-hukum\tKepala Bagian Hukum',
    ]);
  });
});
