import { Chalk, type ChalkInstance } from 'chalk';
import type { Paint } from '../findings/text.ts';
import type { Tone } from '../reports/document.ts';
import type { Severity } from '../vocabulary/finding.ts';

/** Colours for a terminal, or none: `NO_COLOR` and a dumb terminal are heeded, a pipe never gets any. */
export function chalkFor(
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): ChalkInstance {
  const wanted = isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return new Chalk({ level: wanted ? 1 : 0 });
}

/** How findings are set off. */
export function findingPaint(chalk: ChalkInstance): Paint {
  const bySeverity: Readonly<Record<Severity, ChalkInstance>> = {
    galat: chalk.red.bold,
    peringatan: chalk.yellow,
    catatan: chalk.cyan,
  };
  return {
    severity: (severity, text) => bySeverity[severity](text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
  };
}

/** Text in its tone. */
export function toned(chalk: ChalkInstance, tone: Tone | undefined, text: string): string {
  switch (tone) {
    case 'good':
      return chalk.green(text);
    case 'bad':
      return chalk.red(text);
    case 'warn':
      return chalk.yellow(text);
    case 'faint':
      return chalk.dim(text);
    case 'strong':
      return chalk.bold(text);
    case undefined:
      return text;
  }
}
