import loadPackage, { type Highs } from 'highs';
import type { MipAnswer, MipModel, MipSolver } from './mip.ts';

/** One thread (there is no other), a fixed seed and no time limit: the same programme always gives the same answer. */
const OPTIONS = { output_flag: false, random_seed: 1 };

/** The package's types describe its CommonJS form, where the function is a property; at run time it is the default. */
const load = loadPackage as unknown as typeof loadPackage.default;

/** Loads HiGHS (Huangfu and Hall 2018), compiled to WebAssembly; `wasm` is its binary where it is not found by itself. */
export async function loadHighs(wasm?: Uint8Array): Promise<MipSolver> {
  const highs = await load(wasm === undefined ? {} : { wasmBinary: wasm });
  return { solve: (model, nodes) => solve(highs, model, nodes) };
}

function solve(highs: Highs, model: MipModel, nodes: number): MipAnswer {
  const columns = model.columns;
  const solver = highs.createModel({
    numCols: columns,
    numRows: model.rowLower.length,
    colCost: new Float64Array(columns),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: Float64Array.from(model.rowLower),
    rowUpper: Float64Array.from(model.rowUpper),
    integrality: new Array(columns).fill(highs.constants.variableType.integer),
    matrix: {
      format: 'csr',
      numRows: model.rowLower.length,
      numCols: columns,
      starts: Int32Array.from(model.starts),
      indices: Int32Array.from(model.indices),
      values: Float64Array.from(model.values),
    },
  });
  try {
    solver.options.set({ ...OPTIONS, mip_max_nodes: nodes });
    solver.run();
    const status = solver.getModelStatus();
    const { optimal, infeasible } = highs.constants.modelStatus;
    if (status === infeasible) return { status: 'infeasible' };
    if (status !== optimal) return { status: 'open' };
    return { status: 'feasible', values: solver.getSolution().colValue.map(Math.round) };
  } finally {
    solver.dispose();
  }
}
