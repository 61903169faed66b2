/** What the tests of the bench call, in one place that has types (tested.d.mts). */
export { checkPlan } from './check.mjs';
export { asProblem, FAMILIES, family } from './families.mjs';
export { make, PLANTED_LEVEL } from './instances.mjs';
export { gapsOf, leximinDistance, shortestPossible } from './judge.mjs';
export { Random } from './random.mjs';
export { REGION, sectionSizes } from './sizes.mjs';
export { shorterExists } from './solvers/arc-flow.mjs';
export { mipOf, mpsText, ownersOf } from './solvers/mip.mjs';
export { modelOf, utilisationsOf } from './solvers/model.mjs';
