import { Lines } from '../source/lines.ts';
import type { Mend, MendRound } from '../source/mending.ts';
import type { Edit } from '../vocabulary/edit.ts';
import { presentable } from '../vocabulary/presentable.ts';

/** One mended spot as it may be shown: without NIP. */
export interface MendedLine {
  /** Counted from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What was mended in a file, line by line, and in how many lines only blanks were put right. */
export function mendedLines(
  path: string,
  rounds: readonly MendRound[],
): { readonly lines: readonly MendedLine[]; readonly blankLines: number } {
  const lines: MendedLine[] = [];
  const blanks = new Set<number>();
  for (const { text, mends } of rounds) {
    const places = new Lines(path, text);
    for (const mend of mends) {
      for (const [i, edit] of mend.edits.entries()) {
        const { line } = places.place(edit.from, edit.to);
        // Of lines divided by CR there is only one as yet.
        if (isAboutBlanks(mend)) blanks.add(isAboutLineEnds(mend) ? i + 1 : line);
        else lines.push({ line, ...shown(text, edit) });
      }
    }
  }
  return { lines: lines.toSorted((one, other) => one.line - other.line), blankLines: blanks.size };
}

function isAboutBlanks(mend: Mend): boolean {
  const { finding } = mend;
  return (
    !finding || isAboutLineEnds(mend) || (finding.code === 'yaml-rusak' && finding.args.problem === 'tab')
  );
}

function isAboutLineEnds({ finding }: Mend): boolean {
  return finding?.code === 'yaml-rusak' && finding.args.problem === 'akhir-baris';
}

const LONGEST = 60;
/** More than is ever shown, and little enough to be searched. */
const NEAR = 200;

/** "volume: 1.250" and "1250"; for a blank that was put in, the line without and with it. */
function shown(text: string, { from, to, text: put }: Edit): Omit<MendedLine, 'line'> {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  if (from === to) {
    const rest = /^[^\r\n]*/.exec(text.slice(to, to + NEAR))![0];
    const before = text.slice(start, from).trimStart();
    return { before: tidy(before + rest), after: tidy(before + put + rest) };
  }
  const key = /([\w-]+)["']?:[ \t\u00a0]*$/.exec(text.slice(Math.max(start, from - NEAR), from))?.[1];
  const label = key === undefined ? '' : `${key}: `;
  // The key tells that what stands behind it is a NIP, however many of its digits are there.
  return { before: tidy(label + text.slice(from, to)), after: tidy(label + put).slice(label.length) };
}

function tidy(words: string): string {
  const text = presentable(words);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
