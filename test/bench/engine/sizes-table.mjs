/** The engine on the three sizes, on perfect plans and on the variants of a section. */
import { percent, quantile, seconds, share, spread, table } from './format.mjs';
import { PLANTED_LEVEL } from './instances.mjs';
import { runSeeds, runTask } from './spawn.mjs';

const HEAD = [
  'Instances',
  'CPU',
  'Memory',
  'Highest',
  'Leximin distance',
  'Gap',
  'Open gap',
  'Proven',
  'Aim',
];
/** With this little left open the reader need not care. */
const NEARLY = 0.001;
/** An instance of more groups is judged by its groups. */
const MANY_GROUPS = 20;
/** Of the large instance: its groups of at most so many staff, and how many of them are proven. */
const SMALL_GROUPS = { staff: 60, count: 20 };

const SIZES = {
  a: { name: 'section', text: 'a: 25 × 150', seeds: [60, 12], aim: '≤ 0.3 s; gap ≤ 0.05 % / ≤ 1.5 %' },
  b: { name: 'setda', text: 'b: 300 × 2,000', seeds: [5, 1], aim: '≤ 2 s; gap ≤ 0.1 % / ≤ 0.5 %' },
  c: { name: 'region', text: 'c: 8,000 × 60,000', seeds: [1, 1], aim: '≤ 15 s, ≤ 600 MB; p90 ≤ 0.2 %' },
};
const VARIANTS = [
  ['teams', 'teams'],
  ['separated', 'separations'],
  ['pinned', 'pins'],
  ['saved', 'a saved plan that is held'],
  ['coarse', 'coarse: 55 × 12, shared by whom it takes'],
];

/** Rows of one size; with its proofs where these are asked for. */
export function sizeRows(engine, size, quick) {
  const { name, text, seeds, aim } = SIZES[size];
  const count = seeds[quick ? 1 : 0];
  const rows = [rowOf(`${text}, ${plural(count)}`, runSeeds(engine, { name }, count), aim)];
  if (size === 'a') rows.push(proofRow(engine, quick ? 3 : 20));
  if (size === 'c' && !quick) rows.push(groupsRow(engine));
  return rows;
}

export function plantedRows(engine, quick) {
  const wanted = [
    ['a', 10, 3, '≤ 0.05 %'],
    ['b', 3, 1, '≤ 0.1 %'],
    ['c', 1, 0, '≤ 0.2 %'],
  ];
  return wanted
    .map(([size, many, few, aim]) => ({ size, aim, count: quick ? few : many }))
    .filter(({ count }) => count > 0)
    .map(({ size, aim, count }) => {
      const runs = runSeeds(engine, { name: 'planted', size }, count);
      return rowOf(`perfect plan of size ${size}, ${plural(count)}`, runs.map(judgedByPlan), aim);
    });
}

/** Against the perfect plan that is known, not against the engine's own bound. */
function judgedByPlan(run) {
  const gap = Math.max(0, run.highest / PLANTED_LEVEL - 1);
  return { ...run, gaps: [{ ...run.gaps[0], gap, openGap: gap, proven: run.gaps.every((of) => of.proven) }] };
}

export function variantRows(engine, quick) {
  const count = quick ? 2 : 5;
  const rows = VARIANTS.map(([name, text]) =>
    rowOf(`a with ${text}, ${plural(count)}`, runSeeds(engine, { name }, count), ''),
  );
  const fitted = runSeeds(engine, { name: 'section', options: { tolerance: 0.05 } }, count);
  return [...rows, rowOf(`a with toleransi_merata 0.05, ${plural(count)}`, fitted, '')];
}

export function sizesTable(rows) {
  return [
    'Median / worst of the seeds. Gap: highest load of the worst independent group over its bound; of c, 90 % of the groups are below it. Open gap: the same at the highest level that is not proven. Leximin distance: root mean square of the utilisations, highest first, to the fractional leximin vector. Proven: of c groups, else runs with all groups proven.',
    '',
    ...table(HEAD, rows),
  ];
}

/** One large instance is judged by its groups, several small ones each by its worst group. */
function rowOf(text, runs, aim) {
  const all = runs.flatMap(({ gaps }) => gaps);
  const byGroup = runs.length === 1 && all.length > MANY_GROUPS;
  const of = (key) => runs.map((run) => run[key]);
  const gap = (key) => (byGroup ? nearlyWorst(all, key) : spread(worstOf(runs, key), percent));
  return [
    text,
    spread(of('cpu'), seconds),
    `${Math.max(...of('megabytes')).toFixed(0)} MB`,
    spread(of('highest'), percent),
    spread(of('distance'), percent),
    gap('gap'),
    gap('openGap'),
    percent(byGroup ? share(all, provenGroup) : share(runs, provenRun), 0),
    aim,
  ];
}

function worstOf(runs, key) {
  return runs.map(({ gaps }) => Math.max(0, ...gaps.map((group) => group[key])));
}

function nearlyWorst(groups, key) {
  const values = groups.map((group) => group[key]);
  return `p90 ${percent(quantile(values, 0.9))}, worst ${percent(Math.max(...values))}`;
}

const provenGroup = ({ proven }) => proven;
const provenRun = ({ gaps }) => gaps.every(provenGroup);
const nearly = ({ gaps }) => gaps.every(({ gap }) => gap <= NEARLY);

function proofRow(engine, count) {
  const runs = runSeeds(engine, { name: 'section', prove: true }, count);
  return withNearly(rowOf(`a with --bukti, ${plural(count)}`, runs, aimOfProofs), runs);
}

function groupsRow(engine) {
  const { groups } = runTask(engine, { name: 'region', seed: 0, prove: true, groupsOf: SMALL_GROUPS });
  const { staff, count } = SMALL_GROUPS;
  return withNearly(
    rowOf(`${count} groups of c up to ${staff} staff, with --bukti`, groups, aimOfProofs),
    groups,
  );
}

const aimOfProofs = '≤ 5 s; proven ≥ 75 %, or within 0.1 % ≥ 95 %';

function withNearly(row, runs) {
  const column = HEAD.indexOf('Proven');
  return row.with(column, `${row[column]}, or within 0.1 %: ${percent(share(runs, nearly), 0)}`);
}

function plural(count) {
  return count === 1 ? '1 seed' : `${count} seeds`;
}
