import type { Value } from './value.ts';

/** "anjab 3, sakip 2". */
export function writeLevels(value: Value): string {
  return Object.entries(value)
    .map(([competence, level]) => `${competence} ${level}`)
    .join(', ');
}

/** "anjab 3, sakip 2", also "Anjab: 3; sakip (2)". Undefined where a level is missing or a competence stands twice. */
export function readLevels(text: string): Value | undefined {
  const items = text
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const levels = new Map<string, number>();
  for (const item of items) {
    const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)\s*(?:\s|[:=(])\s*(?:tingkat\s+)?([1-5])\s*\)?$/i.exec(item);
    const competence = match?.[1]!.toLowerCase();
    if (!match || competence === undefined || levels.has(competence)) return undefined;
    levels.set(competence, Number(match[2]));
  }
  return levels.size > 0 ? Object.fromEntries(levels) : undefined;
}
