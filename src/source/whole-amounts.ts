import type { Path, SourceDocument } from './document.ts';

/** Keys whose numbers are whole: a dot in them divides thousands, whatever YAML makes of it. */
const WHOLE = new Set(['volume', 'petugas', 'min', 'maks', 'pagu', 'tahun', 'menit_efektif', 'hari_kerja']);

export const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;

/** Paths of whole amounts that are written like 1.250 and would be read as 1,25. */
export function dottedAmounts(document: SourceDocument): Path[] {
  // Nearly no file has one, and looking at every number is dear.
  if (!/[\s:[{]\d{1,3}\.\d{3}(?![\d.])/.test(document.text)) return [];
  return numbersIn(document.value, []).filter((path) => THOUSANDS.test(document.token(path)));
}

function numbersIn(value: unknown, path: Path): Path[] {
  if (typeof value === 'number') return WHOLE.has(String(path.at(-1))) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, part]) => numbersIn(part, [...path, step]));
}
