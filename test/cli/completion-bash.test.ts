import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from '@jest/globals';
import { onPath } from '../support/shim.ts';

const hasBash = spawnSync('bash', ['-c', 'exit']).status === 0;

/** The script in a real bash, asked as bash asks it. */
(hasBash ? describe : describe.skip)('Completion in bash', () => {
  const { env, remove } = onPath();
  afterAll(remove);

  function completed(words: readonly string[], cwd = '.'): { reply: string[]; err: string } {
    const script = `
      source <(bagihabis lengkapi bash)
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
      _bagihabis bagihabis
      [ \${#COMPREPLY[@]} -eq 0 ] || printf '%s\\n' "\${COMPREPLY[@]}"`;
    const argv = ['--norc', '-c', script, 'bash', 'bagihabis', ...words];
    const { stdout, stderr } = spawnSync('bash', argv, { env, cwd, encoding: 'utf8' });
    return { reply: stdout.split('\n').filter((line) => line !== ''), err: stderr };
  }

  test.each<[readonly string[], string[]]>([
    [['per'], ['periksa']],
    [['periksa', '--gag'], ['--gagal-pada']],
    [
      ['bagi', '--format', ''],
      ['teks', 'json', 'md'],
    ],
    [['bagi', '--format', '=', 'j'], ['json']],
    [['periksa', '--keluaran', 'sar'], ['sarif=']],
    [['periksa', '$(touch x)', '--bagian', "'"], []],
    [['periksa', 'ex'], []],
  ])('%j', (words, reply) => {
    expect(completed(words)).toEqual({ reply, err: '' });
  });

  test('codes of the organisation in the folder', () => {
    expect(completed(['jelaskan', 'kabag-hu'], 'examples/setda').reply).toEqual(['kabag-hukum']);
    expect(completed(['periksa', 'examples/setda', '--bagian', 'prok']).reply).toEqual(['prokopim']);
  });

  test('is registered for bagihabis and falls back on files', () => {
    const { stdout } = spawnSync(
      'bash',
      ['--norc', '-c', 'source <(bagihabis lengkapi bash); complete -p bagihabis'],
      {
        env,
        encoding: 'utf8',
      },
    );
    expect(stdout.trim()).toBe('complete -o bashdefault -o default -F _bagihabis bagihabis');
  });
});
