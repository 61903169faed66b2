import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { bash, workspaceWith } from './workspace.ts';

/** A step of a workflow or of a composite action, as far as ours use it. */
export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** What steps left behind, all together. */
export interface Run {
  /** Exit code of the step that failed, else 0. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the steps put into the summary of the job. */
  readonly summary: string;
}

/** Where steps run. */
export interface Place {
  readonly workspace: string;
  /** Folders before those of PATH. */
  readonly path?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The actions of others that steps may name, each told the inputs that it is given. */
export type Others = Readonly<Record<string, (inputs: Readonly<Record<string, string>>) => void>>;

export const action = parse(readFileSync('action.yml', 'utf8')) as Action;

/** Runs this repository's action with the given inputs, as the runner of GitHub does. */
export function runAction(given: Readonly<Record<string, string>>, place: Place, folder = resolve('.')): Run {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']);
  const inputs = { ...(Object.fromEntries(defaults) as Record<string, string>), ...given };
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  const env = { ...place.env, GITHUB_ACTION_PATH: folder };
  const others = { 'actions/setup-node@v4': () => undefined };
  const { steps, ...run } = runSteps(action.runs.steps, { ...place, env }, others, inputs);
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [
    name,
    evaluate(value, { inputs, steps }),
  ]);
  return { ...run, outputs: Object.fromEntries(outputs) as Record<string, string> };
}

interface Values {
  readonly inputs: Readonly<Record<string, string>>;
  /** Outputs of the steps that have an id. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Runs steps one after another; what follows a failure runs only where its condition asks for it. */
export function runSteps(
  list: readonly Step[],
  place: Place,
  others: Others,
  inputs: Values['inputs'] = {},
): Run & { readonly steps: Values['steps'] } {
  const steps: Record<string, Readonly<Record<string, string>>> = {};
  const runs: Run[] = [];
  for (const step of list) {
    const values = { inputs, steps };
    if (!holds(step.if, runs, values)) continue;
    const run =
      step.run === undefined ? useAction(step, place, others, values) : runScript(step, place, values);
    runs.push(run);
    if (step.id !== undefined) steps[step.id] = run.outputs;
  }
  const all = (pick: (run: Run) => string): string => runs.map(pick).join('');
  return {
    status: runs.find(({ status }) => status !== 0)?.status ?? 0,
    stdout: all(({ stdout }) => stdout),
    stderr: all(({ stderr }) => stderr),
    summary: all(({ summary }) => summary),
    outputs: {},
    steps,
  };
}

/** Conditions of two kinds: none, and "always() && REFERENCE != ''". */
function holds(condition: string | undefined, runs: readonly Run[], values: Values): boolean {
  if (condition === undefined) return runs.every(({ status }) => status === 0);
  const [, reference] = /^always\(\) && (\S+) != ''$/.exec(condition) ?? [];
  if (reference === undefined) throw new Error(`a condition that the test does not know: ${condition}`);
  return evaluate(`\${{ ${reference} }}`, values) !== '';
}

function useAction(step: Step, place: Place, others: Others, values: Values): Run {
  const given = Object.entries(step.with ?? {}).map(([name, value]) => [
    name,
    evaluate(String(value), values),
  ]);
  const inputs = Object.fromEntries(given) as Record<string, string>;
  const uses = step.uses ?? '';
  if (uses === './alat/bagihabis') {
    return runAction(inputs, place, join(place.workspace, uses));
  }
  if (/^[\w-]+\/bagihabis@v\d+$/.test(uses)) return runAction(inputs, place);
  const other = others[uses];
  if (other === undefined) throw new Error(`an action that the test does not know: ${uses}`);
  other(inputs);
  return { status: 0, stdout: '', stderr: '', outputs: {}, summary: '' };
}

function runScript({ run = '', env = {} }: Step, { workspace, path, env: more }: Place, values: Values): Run {
  const folder = workspaceWith({}, { output: '', summary: '' });
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
  const evaluated = Object.entries(env).map(([name, value]) => [name, evaluate(value, values)]);
  const ran = bash(
    evaluate(run, values),
    workspace,
    {
      ...more,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...(Object.fromEntries(evaluated) as Record<string, string>),
    },
    path,
  );
  return { ...ran, outputs: outputsOf(output), summary: readFileSync(summary, 'utf8') };
}

/** One output a line, "name=value"; a later one replaces an earlier one. */
function outputsOf(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s, 2))) as Record<string, string>;
}

/** Puts values in the place of ${{ inputs.NAME }} and ${{ steps.ID.outputs.NAME }}. */
function evaluate(text: string, { inputs, steps }: Values): string {
  return text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, reference: string) => {
    const [room, name, outputs, output, ...rest] = reference.split('.');
    if (room === 'inputs' && name !== undefined && outputs === undefined) return inputs[name] ?? '';
    if (room === 'steps' && outputs === 'outputs' && output !== undefined && rest.length === 0) {
      return steps[name!]?.[output] ?? '';
    }
    throw new Error(`a reference that the test does not know: ${reference}`);
  });
}
