import type { Messages } from '../messages/id.ts';
import { sourceOf, type SavedPlan } from '../plan/saved.ts';
import type { View } from '../reports/view.ts';

/** What is said when the files are written: which plan they show, what is left over, how many there are. */
export function closingLines(
  view: View,
  saved: SavedPlan | undefined,
  files: number,
  { print, report }: Messages,
): string {
  if (files === 0) return `${print.nothing}\n`;
  const { unowned, idle } = view.plan;
  const isComplete = unowned.length === 0 && idle.length === 0;
  return [
    sourceLine(view, saved, print),
    ...(isComplete ? [] : [report.incomplete(unowned.length, idle.length)]),
    print.written(files),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function sourceLine({ sections }: View, saved: SavedPlan | undefined, print: Messages['print']): string {
  const codes = sections.map(({ code }) => code);
  const { kind, fresh } = sourceOf(saved, codes);
  if (fresh.length > 0) return print.fresh(fresh);
  return kind === 'stale' ? print.stale : print.saved;
}
