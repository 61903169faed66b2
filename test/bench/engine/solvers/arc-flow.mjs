/**
 * Whether equal machines can all be shorter than the longest one that was found: the arc-flow model of Mrad and Souayah
 * (2018), after Valério de Carvalho (1999). A machine is a path from 0 to its length; its jobs are arcs, longest first.
 */
import loadHighs from 'highs';

/** Longer machines make a model that HiGHS does not solve in any sensible time. */
const LONGEST = 3000;

let loading;

/** 'optimal' (none is shorter), 'longer' (a shorter one exists) or 'unknown' within these seconds. */
export async function shorterExists({ machines, durations }, longest, limit) {
  if (longest > LONGEST) return 'unknown';
  loading ??= loadHighs();
  const highs = await loading;
  return highs.withModel(modelOf(highs, machines, durations, longest - 1), (model) => {
    model.options.set({ output_flag: false, time_limit: limit });
    try {
      model.run();
    } catch {
      // HiGHS gives some of these models up with an error.
      return 'unknown';
    }
    const status = model.getModelStatus();
    const { optimal, infeasible } = highs.constants.modelStatus;
    if (status === infeasible) return 'optimal';
    return status === optimal ? 'longer' : 'unknown';
  });
}

/** Arcs by length of job, only where jobs that are not shorter can end; then what is idle up to the end. */
function arcsOf(durations, counts, end) {
  let reached = new Set([0]);
  const arcs = [];
  for (const duration of durations) {
    const next = new Set(reached);
    for (let from of [...reached]) {
      for (let jobs = 0; jobs < counts.get(duration) && from + duration <= end; jobs++, from += duration) {
        if (jobs > 0 && reached.has(from)) break;
        arcs.push({ from, to: from + duration, duration });
        next.add(from + duration);
      }
    }
    reached = next;
  }
  for (const from of reached) if (from > 0 && from < end) arcs.push({ from, to: end, duration: 0 });
  return arcs;
}

/** Every job on some path, as many paths as machines; no objective. */
function modelOf(highs, machines, durations, end) {
  const counts = new Map();
  for (const duration of durations) counts.set(duration, (counts.get(duration) ?? 0) + 1);
  const kinds = [...counts.keys()];
  const arcs = arcsOf(kinds, counts, end);
  const nodes = [...new Set(arcs.flatMap(({ from, to }) => [from, to]))].filter((node) => node !== end);
  const rowOfNode = new Map(nodes.map((node, at) => [node, at]));
  const rowOfKind = new Map(kinds.map((kind, at) => [kind, nodes.length + at]));
  const [starts, indices, values] = [[0], [], []];
  const put = (row, value) => row !== undefined && (indices.push(row), values.push(value));
  for (const { from, to, duration } of arcs) {
    put(rowOfNode.get(from), 1);
    put(rowOfNode.get(to), -1);
    put(rowOfKind.get(duration), 1);
    starts.push(indices.length);
  }
  const [numCols, numRows] = [arcs.length, nodes.length + kinds.length];
  const wanted = [
    ...nodes.map((node) => (node === 0 ? machines : 0)),
    ...kinds.map((kind) => counts.get(kind)),
  ];
  return {
    numCols,
    numRows,
    colCost: new Float64Array(numCols),
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from(arcs, ({ duration }) => counts.get(duration) ?? machines),
    rowLower: Float64Array.from(wanted),
    rowUpper: Float64Array.from(wanted, (value, row) => (nodes[row] === 0 ? machines : value)),
    integrality: new Int32Array(numCols).fill(highs.constants.variableType.integer),
    matrix: {
      format: 'csc',
      numRows,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  };
}
