/** Figures as they stand in the tables. */

export const percent = (share, digits = 3) => `${(100 * share).toFixed(digits)} %`;
export const seconds = (value) => `${value.toFixed(value < 1 ? 3 : 1)} s`;

/** Nearest rank: the smallest value that so large a share of the values does not exceed. */
export function quantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? 0;
}

export function share(values, holds) {
  return values.filter(holds).length / Math.max(1, values.length);
}

/** Median and worst; one figure where there is one value. */
export function spread(values, show) {
  if (values.length < 2) return show(values[0] ?? 0);
  return `${show(quantile(values, 0.5))} / ${show(Math.max(...values))}`;
}

/** Lines of a Markdown table; the first column is text, the others are figures. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)];
}
