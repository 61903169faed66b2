/** Steps of a duty in one cell: one a line, or numbered where a step would otherwise be taken for two or lose its mark. */

const MARK = /^\s*(?:\d+[.)]|[a-z][.)]|[-–•*·])\s+/i;
const INDENT = '   ';

export function writeSteps(steps: readonly string[]): string {
  const isPlain = steps.every((step) => !step.includes('\n') && !MARK.test(step));
  return steps
    .map((step, i) => (isPlain ? step : `${i + 1}. ${step.replaceAll('\n', `\n${INDENT}`)}`))
    .join('\n');
}

/** Numbers, letters, dots and dashes before the steps fall; a line that is set further in goes on with the step before. */
export function readSteps(text: string): string[] {
  const lines = text.replace(/^\s*\n/, '').split(/\r?\n/);
  const isNumbered = /^\s*1[.)]\s/.test(lines[0]!);
  const steps: string[] = [];
  for (const line of lines) {
    if (isNumbered && line.startsWith(INDENT) && steps.length > 0)
      steps.push(`${steps.pop()!}\n${line.slice(INDENT.length)}`);
    else if (line.trim() !== '')
      steps.push(isMarked(line, isNumbered, steps.length + 1) ? line.replace(MARK, '') : line);
  }
  return steps.map((step) => step.trim()).filter((step) => step !== '');
}

/** In a numbered list only its own numbers are marks: "2. a. Surat" keeps its "a.". */
function isMarked(line: string, isNumbered: boolean, number: number): boolean {
  return isNumbered ? new RegExp(`^\\s*${number}[.)]\\s`).test(line) : MARK.test(line);
}
