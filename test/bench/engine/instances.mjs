/**
 * The seeded instances of the bench: the three sizes (a section, a Setda, a kabupaten), perfect plans to be found
 * again, and variants of a section. Each gives a `Problem` of src/assign/problem.ts.
 */
import { duties } from './duties.mjs';
import { Random } from './random.mjs';
import { problemOf, REGION, SECTION, sectionSizes, SETDA } from './sizes.mjs';
import { planted } from './planted.mjs';
import { hire } from './staff.mjs';
import { coarse, pinned, saved, separated, teams } from './variants.mjs';

export { PLANTED_LEVEL, planted } from './planted.mjs';
export { coarse, pinned, saved, separated, teams } from './variants.mjs';

/** Size a: 25 staff, 150 duties. */
export function section(seed) {
  const random = new Random(1, seed);
  const people = hire(random, 0, SECTION.staff, 0);
  return problemOf(people, duties(random, 0, people, SECTION.duties));
}

/** Size b: 300 staff, 2,000 duties in 12 sections; one duty in a hundred is open to all and joins them. */
export function setda(seed) {
  return organisation(new Random(2, seed), SETDA.sizes, SETDA);
}

/** Size c: 8,000 staff, 60,000 duties, 331 sections, the biggest with 225 staff. */
export function region(seed) {
  const random = new Random(3, seed);
  return organisation(random, sectionSizes(random), REGION);
}

function organisation(random, sizes, { staff, duties: count, across }) {
  const sections = [];
  let first = 0;
  sizes.forEach((size, at) => {
    sections.push(hire(random, at, size, first));
    first += size;
  });
  const wide = sections.flat();
  const ends = evenEnds(sizes, count / staff);
  const jobs = sections.flatMap((people, at) =>
    duties(random, at, people, ends[at] - (ends[at - 1] ?? 0), { wide, across }),
  );
  return problemOf(wide, jobs);
}

/** After how many duties each section ends, so that all have as many a head and none is lost in rounding. */
function evenEnds(sizes, perHead) {
  let staff = 0;
  return sizes.map((size) => Math.round((staff += size) * perHead));
}

const MAKERS = { section, setda, region, teams, separated, pinned, saved, coarse };

/** An instance by its name, seed, and options where they are not those of the bench; `size` for a planted one. */
export function make({ name, size, seed, options = {} }) {
  const problem = name === 'planted' ? planted(size, seed) : MAKERS[name](seed);
  return { ...problem, options: { ...problem.options, ...options } };
}
