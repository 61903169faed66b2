import type { Finding } from '../../vocabulary/finding.ts';

/** Notes that every table of a workbook with one sheet for each position would repeat. */
const ONCE = [
  'kolom-diabaikan',
  'satuan-waktu',
  'satuan-waktu-bertentangan',
  'satuan-waktu-tak-jelas',
  'volume-per-periode',
  'waktu-efektif-berbeda',
] as const;

type OnceCode = (typeof ONCE)[number];
type OnceFinding = Extract<Finding, { readonly code: OnceCode }>;

/** In these args the notes of several tables are added up; in all others they have to be the same. */
const COUNTS: ReadonlySet<string> = new Set(['tables', 'rows', 'of']);

/** Each such note once for a file, at the first table that it is true of, with the number of tables or rows. */
export function oncePerFile(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, Map<string, number>>();
  const first = findings.filter((found) => {
    if (!isOnce(found)) return true;
    const key = keyOf(found);
    const sums = counts.get(key) ?? new Map<string, number>();
    for (const [name, value] of Object.entries(found.args))
      if (COUNTS.has(name)) sums.set(name, (sums.get(name) ?? 0) + Number(value));
    const isNew = !counts.has(key);
    counts.set(key, sums);
    return isNew;
  });
  return first.map((found) =>
    isOnce(found)
      ? ({ ...found, args: { ...found.args, ...Object.fromEntries(counts.get(keyOf(found))!) } } as Finding)
      : found,
  );
}

function isOnce(found: Finding): found is OnceFinding {
  return ONCE.some((code) => code === found.code);
}

function keyOf({ code, at, args }: OnceFinding): string {
  const told = Object.entries(args).filter(([name]) => !COUNTS.has(name));
  return JSON.stringify([at.file, code, told]);
}
