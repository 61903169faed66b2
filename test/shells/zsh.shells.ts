import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from '@jest/globals';
import { onPath } from '../support/shim.ts';

/** A zsh at a terminal of its own, into which a line with a Tab is typed; Ctrl-T then says what stands in the line. */
const AT_A_TERMINAL = String.raw`
  zmodload zsh/zpty
  zpty -b shell "zsh -f -i"
  screen=
  read_until() {
    local chunk; integer tries=0
    while (( tries++ < 600 )); do
      if zpty -r -t shell chunk 2>/dev/null; then screen+=$chunk; [[ $screen == ${'$'}{~1} ]] && return
      else sleep 0.05; fi
    done
  }
  zpty -w shell "PS1=; autoload -Uz compinit; compinit -u -D; source <(bagihabis lengkapi zsh)"
  zpty -w shell "show() { print -r -- \"LI\"\"NE<\$BUFFER>\" }; zle -N show; bindkey '^T' show; print REA''DY"
  read_until '*READY*'
  screen=
  zpty -w -n shell "$1"$'\t'
  zpty -w -n shell $'\x14'
  read_until '*LINE<*>*'
  print -r -- "$screen"
  zpty -d shell
`;

describe('Completion in zsh', () => {
  const { env, remove } = onPath();
  afterAll(remove);

  /** What is on the screen after Tab, and what then stands in the line. */
  function typed(line: string, cwd = '.'): { line: string | undefined; screen: string } {
    const { stdout } = spawnSync('zsh', ['-f', '-c', AT_A_TERMINAL, 'zsh', line], {
      env: { ...env, TERM: 'vt100' },
      cwd,
      timeout: 60_000,
      encoding: 'utf8',
    });
    return { line: /LINE<([^>]*)>/.exec(stdout)?.[1], screen: stdout };
  }

  test.each([
    ['bagihabis peri', 'bagihabis periksa '],
    ['bagihabis periksa --pan', 'bagihabis periksa --pantau '],
    ['bagihabis bagi --format=j', 'bagihabis bagi --format=json '],
    ['bagihabis cetak --format pdf,d', 'bagihabis cetak --format pdf,docx '],
    ['bagihabis periksa --keluaran sar', 'bagihabis periksa --keluaran sarif='],
    ['bagihabis periksa --keluaran sarif=exam', 'bagihabis periksa --keluaran sarif=examples/'],
    ['bagihabis periksa exam', 'bagihabis periksa examples/'],
    ['bagihabis periksa examples/setda --bagian prok', 'bagihabis periksa examples/setda --bagian prokopim '],
  ])('%s', (line, expected) => {
    expect(typed(line).line).toBe(expected);
  });

  test('shows what the words mean', () => {
    expect(typed('bagihabis ba').screen).toContain('tampilkan perubahan antara dua pembagian');
  });

  test('codes of the organisation in the folder', () => {
    expect(typed('bagihabis jelaskan kabag-hu', 'examples/setda').line).toBe(
      'bagihabis jelaskan kabag-hukum ',
    );
  });
});
