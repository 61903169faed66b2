/** The three sizes of the bench, and how an instance of them is put together. */

/** The plan that is returned is the most level one that was found, so that its loads can be judged. */
export const OPTIONS = { tolerance: 0, effort: 1 };
export const SECTION = { staff: 25, duties: 150 };
/** One duty in a hundred is open to all sections, which joins them. */
export const SETDA = { sizes: new Array(12).fill(25), staff: 300, duties: 2000, across: 0.01 };
export const REGION = { sections: 331, staff: 8000, duties: 60_000, across: 0, smallest: 5, biggest: 225 };

/** Many small sections and a few large ones, together exactly as many staff as the region has. */
export function sectionSizes(random) {
  const { sections, staff, smallest, biggest } = REGION;
  const drawn = Array.from({ length: sections - 1 }, () => Math.exp(0.7 * random.normal()));
  const scale = (staff - biggest) / drawn.reduce((sum, size) => sum + size, 0);
  const sizes = drawn.map((size) => Math.min(biggest - 1, Math.max(smallest, Math.round(size * scale))));
  let rest = staff - biggest - sizes.reduce((sum, size) => sum + size, 0);
  for (let at = 0; rest !== 0; at = (at + 1) % sizes.length) {
    const step = Math.sign(rest);
    if (sizes[at] + step < smallest || sizes[at] + step >= biggest) continue;
    sizes[at] += step;
    rest -= step;
  }
  return [biggest, ...sizes];
}

export function problemOf(people, jobs, more = {}) {
  return {
    capacities: people.map(({ capacity }) => capacity),
    jobs,
    separations: [],
    options: OPTIONS,
    ...more,
  };
}
