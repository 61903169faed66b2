/** Instances with a perfect plan: everybody can carry exactly the same, in steps of ten minutes. */
import { duty } from './duties.mjs';
import { Random } from './random.mjs';
import { candidate, candidatesAmong, FULL_TIME, hire, requirement } from './staff.mjs';
import { problemOf, REGION, SECTION, sectionSizes, SETDA } from './sizes.mjs';

/** Everybody's utilisation in the perfect plan, and so the lowest possible highest one. */
export const PLANTED_LEVEL = 0.8;
const STEP = 10;
const PARTS_OF_YEAR = [0.25, 0.5, 0.75];

/** Of size a, b or c, with as many staff and about as many duties as these have. */
export function planted(size, seed) {
  const random = new Random(4, size.charCodeAt(0), seed);
  const { sizes, perHead, across } = shapeOf(size, random);
  const sections = [];
  let first = 0;
  sizes.forEach((staff, at) => {
    sections.push(hire(random, at, staff, first).map((person) => withRoundTime(random, person)));
    first += staff;
  });
  const wide = sections.flat();
  const jobs = wide.flatMap((person) =>
    cut(random, person.capacity * PLANTED_LEVEL, perHead).map((minutes) => {
      const open = random.often(across) ? wide : sections[person.section];
      const work = { results: minutes / STEP, minutesPerResult: STEP };
      return duty(random, person.section, work, candidatesWith(random, person, open));
    }),
  );
  return problemOf(wide, random.shuffled(jobs));
}

function shapeOf(size, random) {
  if (size === 'a') return { sizes: [SECTION.staff], perHead: SECTION.duties / SECTION.staff, across: 0 };
  const { sizes = sectionSizes(random), duties, staff, across } = size === 'b' ? SETDA : REGION;
  return { sizes, perHead: duties / staff, across };
}

function withRoundTime(random, person) {
  return { ...person, capacity: FULL_TIME * (random.often(0.1) ? random.pick(PARTS_OF_YEAR) : 1) };
}

/** A person's work in lognormal pieces of whole steps, `mean` of them on average. */
function cut(random, minutes, mean) {
  const pieces = Math.max(2, Math.round(mean + 1.5 * random.normal()));
  const weights = Array.from({ length: pieces }, () => Math.exp(random.normal()));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const steps = minutes / STEP - pieces;
  let [before, drawn] = [0, 0];
  return weights.map((weight) => {
    const from = before;
    before = Math.round((steps * (drawn += weight)) / sum);
    return (before - from + 1) * STEP;
  });
}

/** Like the duties of a section: few have one candidate only; who has it in the perfect plan is always among them. */
function candidatesWith(random, person, people) {
  const asked = requirement(random, person);
  if (random.often(0.05)) return [candidate(person, asked, person.section)];
  return candidatesAmong(people, asked, person.section);
}
