import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { action, runSteps, type Others, type Step } from './actions.ts';
import { annotationsFor, annotationsIn, check } from './findings.ts';
import { matchersOf, problemsFor, problemsIn, type Matcher } from './problems.ts';
import { ciPart, snippets } from './snippets.ts';
import { bash, installedHere, npmIn, pack, workspaceWith } from './workspace.ts';

/** Where a folder "setda" comes from, and how the check of it ends. */
const ORGANISATIONS = [
  ['setda/organisasi.yaml', 'examples/bagian-organisasi.yaml', 0],
  ['setda', 'examples/belum-habis', 1],
] as const;
const BAD = 'examples/belum-habis';
const CHECKOUT = { 'actions/checkout@v4': () => undefined };

/** What each snippet does when it is run; the name is its first line. */
const RUNS: Readonly<Record<string, (snippet: string) => void>> = {
  '.github/workflows/bagihabis.yml': runWorkflow,
  'steps with a copy of bagihabis': runCopy,
  '.gitlab-ci.yml': runGitlab,
  '.pre-commit-config.yaml': (snippet) => {
    runHook(snippet, '.pre-commit-hooks.yaml');
  },
  '.pre-commit-config.yaml, local': (snippet) => {
    runHook(snippet);
  },
  'steps with a problem matcher': runMatcherSteps,
  '.vscode/tasks.json': runTask,
};

describe('README, CI', () => {
  const all = snippets();

  test('has no snippet that is not run', () => {
    expect([...all.keys()].sort()).toEqual(Object.keys(RUNS).sort());
    expect(ciPart().match(/^```\w+/gm)).toHaveLength(all.size);
  });

  test.each(Object.entries(RUNS))('%s does what it says', (title, run) => {
    run(all.get(title)!);
  });

  test('lists the inputs of the action with their defaults', () => {
    const rows = [...ciPart().matchAll(/^\| `([\w-]+)` +\| (?:`(\S+)`)? +\| /gm)];
    const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);
    expect(rows.map(([, name, value = '']) => [name, value])).toEqual(defaults);
  });
});

function runWorkflow(snippet: string): void {
  const { jobs } = parse(snippet) as { jobs: { periksa: { steps: Step[] } } };
  for (const [name, from, status] of ORGANISATIONS) {
    const workspace = workspaceWith({ [name]: from });
    const uploaded: number[] = [];
    const others: Others = {
      ...CHECKOUT,
      'github/codeql-action/upload-sarif@v3': (inputs) => {
        const sarif = readFileSync(join(workspace, inputs['sarif_file']!), 'utf8');
        uploaded.push((JSON.parse(sarif) as { runs: { results: unknown[] }[] }).runs[0]!.results.length);
      },
    };
    const run = runSteps(jobs.periksa.steps, { workspace }, others);
    const { temuan } = check(['setda'], workspace);
    expect(run.status).toBe(status);
    expect(annotationsIn(run.stdout)).toEqual(annotationsFor(temuan));
    expect(uploaded).toEqual([temuan.length]);
    expect(run.summary).toContain('|');
  }
  // Nothing is there to check, so nothing is written, and nothing may be uploaded.
  const steps = runSteps(jobs.periksa.steps, { workspace: workspaceWith({}) }, CHECKOUT);
  expect(steps.status).toBe(2);
}

function runCopy(snippet: string): void {
  const parts = ['bin', 'dist', 'schemas', 'package.json', 'action.yml'];
  const copies = parts.map((part) => [`alat/bagihabis/${part}`, part]);
  const workspace = workspaceWith({
    setda: 'examples/setda',
    ...(Object.fromEntries(copies) as Record<string, string>),
  });
  const run = runSteps(parse(snippet) as Step[], { workspace }, CHECKOUT);
  const words = ['setda', '--gagal-pada', 'peringatan', '--bagian', 'organisasi', '--bagian', 'umum'];
  const { status, temuan } = check(words, workspace);
  expect(temuan.length).toBeGreaterThan(0);
  expect(run.status).toBe(status);
  expect(annotationsIn(run.stdout)).toEqual(annotationsFor(temuan));
}

function runGitlab(snippet: string): void {
  const { periksa } = parse(snippet) as { periksa: GitlabJob };
  const { when, reports } = periksa.artifacts;
  expect(when).toBe('always');
  for (const [name, from, status] of ORGANISATIONS) {
    const workspace = workspaceWith({ [name]: from });
    pack(workspace);
    const { env, path } = npmIn(workspace);
    const ran = bash(periksa.script.join('\n'), workspace, { ...env, GITLAB_CI: 'true', CI: 'true' }, path);
    expect(ran.status).toBe(status);
    const issues = JSON.parse(readFileSync(join(workspace, reports.codequality), 'utf8')) as unknown[];
    expect(issues).toHaveLength(check(['setda'], workspace).temuan.length);
    expect(readFileSync(join(workspace, reports.junit), 'utf8')).toContain('<testsuite');
  }
}

interface GitlabJob {
  readonly script: readonly string[];
  readonly artifacts: {
    readonly when: string;
    readonly reports: { readonly codequality: string; readonly junit: string };
  };
}

/** A hook as pre-commit runs it: definition and configuration as one, words parted as a shell does, without file names. */
function runHook(snippet: string, definitions?: string): void {
  const { repos } = parse(snippet) as { repos: { repo: string; rev?: string; hooks: Hook[] }[] };
  const [{ repo, rev, hooks }] = repos as [(typeof repos)[number]];
  const wanted = hooks[0]!;
  const known = definitions === undefined ? [] : (parse(readFileSync(definitions, 'utf8')) as Hook[]);
  const hook = { ...known.find(({ id }) => id === wanted.id), ...wanted };
  expect({ local: repo === 'local', rev: rev === undefined, language: hook.language }).toEqual(
    definitions === undefined
      ? { local: true, rev: true, language: 'system' }
      : { local: false, rev: false, language: 'node' },
  );
  expect(hook.pass_filenames).toBe(false);
  const files = new RegExp(hook.files!);
  const names = ['setda/setda.yaml', 'setda/bagian/umum.yml', 'setda/bagian/umum.yaml.txt', 'README.md'];
  expect(names.filter((name) => files.test(name))).toEqual(names.slice(0, 2));
  const line = [hook.entry!, ...(hook.args ?? [])].join(' ');
  for (const [name, from, status] of ORGANISATIONS) {
    const workspace = workspaceWith({ [name]: from });
    const ran = bash(line, workspace, {}, [installedHere()]);
    expect(ran.status).toBe(status);
    expect(ran.stdout).toMatch(/^setda\/(bagian\/)?organisasi.yaml:/);
  }
}

interface Hook {
  readonly id: string;
  readonly language?: string;
  readonly entry?: string;
  readonly files?: string;
  readonly args?: readonly string[];
  readonly pass_filenames?: boolean;
}

function runMatcherSteps(snippet: string): void {
  const workspace = workspaceWith({ setda: BAD, 'problem-matcher.json': 'problem-matcher.json' });
  pack(workspace);
  const { stdout, status } = runSteps(parse(snippet) as Step[], { workspace, ...npmIn(workspace) }, CHECKOUT);
  const [, file] = /^::add-matcher::(.*)$/m.exec(stdout)!;
  expect(existsSync(join(workspace, file!))).toBe(true);
  const problems = problemsIn(stdout, matchersOf(join(workspace, file!)));
  expect(problems).toEqual(problemsFor(check(['setda'], workspace).temuan));
  expect(annotationsIn(stdout)).toEqual([]);
  expect(status).toBe(1);
}

function runTask(snippet: string): void {
  const { tasks } = JSON.parse(snippet) as { tasks: [Task] };
  const [{ command, args, problemMatcher }] = tasks;
  const workspace = workspaceWith({ setda: BAD });
  const { stdout } = bash([command, ...args].join(' '), workspace, {}, [installedHere()]);
  expect(problemsIn(stdout, problemMatcher)).toEqual(problemsFor(check(['setda'], workspace).temuan));
  expect(problemMatcher.map(({ pattern }) => pattern)).toEqual(
    matchersOf('problem-matcher.json').map(({ pattern }) => pattern),
  );
}

interface Task {
  readonly command: string;
  readonly args: readonly string[];
  readonly problemMatcher: readonly Matcher[];
}
