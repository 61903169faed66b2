import { perWord } from '../../vocabulary/per-word.ts';
import { tidy } from '../reading/tidy.ts';
import { markOf, withoutMark } from './marks.ts';

/** A duty as one cell tells it, with the steps that stand in the same cell. */
export interface DutyText {
  readonly text: string;
  readonly steps: readonly string[];
}

/** "Menyusun laporan:\na. Mengumpulkan data\nb. Mengolah data" is a duty with two steps. */
export function dutyText(cell: string): DutyText {
  const lines = linesOf(cell);
  const stepsFrom = firstStep(lines);
  const text = lines.slice(0, stepsFrom < 0 ? lines.length : stepsFrom).join(' ');
  return { text: tidied(withoutMark(text)), steps: stepsFrom < 0 ? [] : stepsOf(lines.slice(stepsFrom)) };
}

/** The first line with a mark of another shape than the duty itself has; all lines after a colon where none has one. */
function firstStep(lines: readonly string[]): number {
  const own = markOf(lines[0] ?? '')?.kind;
  const marked = lines.findIndex((line, i) => {
    const mark = i > 0 ? markOf(line) : undefined;
    return mark !== undefined && mark.kind !== own;
  });
  return marked < 0 && lines.length > 2 && lines[0]!.endsWith(':') ? 1 : marked;
}

/** Steps in a column of their own: with strokes between them, one a line, or numbered on one line. */
export function stepsIn(cell: string): string[] {
  const byStrokes = cell.split('|');
  if (byStrokes.length > 1) return cleaned(byStrokes);
  const lines = linesOf(cell);
  return lines.length > 1 ? stepsOf(lines) : cleaned(splitAtNumbers(lines[0] ?? ''));
}

/** "Draf surat | Surat": what comes out, in one line. */
export const resultText = perWord((cell) => {
  const parts = cell
    .split(/\||\n/)
    .map((part) => withoutMark(part).trim())
    .filter((part) => part !== '');
  return tidied(parts.join('; ').replaceAll(':; ', ': ').replaceAll(';; ', '; '));
});

/** One line without what separates it from the next one of a list; a text as such stays as it was written. */
export function tidied(text: string): string {
  return tidy(text)
    .replace(/[\s:;,]+$/, '')
    .replace(/\.{2,}$/, '.');
}

/** "Melaksanakan tugas kedinasan lain yang diperintahkan pimpinan": nothing but that. */
export function isOtherDuties(text: string): boolean {
  return OTHER_DUTIES.test(text);
}

/** The words follow the verb at once: what names something else before them is a duty like others. */
const OTHER_DUTIES =
  /^(?:melaksanakan|melakukan|menjalankan|mengerjakan|menyelenggarakan)\s+(?:tugas|fungsi)(?:[\s-]+(?:tugas|fungsi|dan|atau|kedinasan|dinas|tambahan))*[\s-]+lain(?:nya)?\b/i;

/** A heading within a table and no duty: "TUGAS POKOK", "B. Tugas Tambahan". */
export function isGroupHeading(text: string): boolean {
  return /^(?:uraian\s+)?tugas(?:[\s-]+(?:tugas|pokok|tambahan|utama|jabatan|penunjang|lain))*$/i.test(text);
}

function linesOf(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Where lines bear marks, one without goes on with the line above. */
function stepsOf(lines: readonly string[]): string[] {
  const kind = markOf(lines[0]!)?.kind;
  if (kind === undefined) return cleaned(lines);
  const steps: string[] = [];
  for (const line of lines) {
    const mark = markOf(line);
    if (mark?.kind === kind) steps.push(mark.rest);
    else steps.push(`${steps.pop()!} ${line}`);
  }
  return cleaned(steps);
}

function cleaned(steps: readonly string[]): string[] {
  return steps.map((step) => tidied(withoutMark(step))).filter((step) => step !== '');
}

/** "1. Menerima surat 2. Mencatat surat": cut only where the numbers go on as they should. */
function splitAtNumbers(line: string): string[] {
  const cuts: number[] = [];
  for (const match of line.matchAll(/(?:^|\s)(\d{1,2}|[a-z])[.)]\s*(?=\p{L})/gu)) {
    const expected = [String(cuts.length + 1), String.fromCharCode(97 + cuts.length)];
    if (expected.includes(match[1]!)) cuts.push(match.index);
  }
  if (cuts.length < 2 || cuts[0] !== 0) return [line];
  return cuts.map((cut, i) => line.slice(cut, cuts[i + 1]));
}
