import type { Messages } from '../messages/id.ts';
import type { SavedPlan } from '../plan/saved.ts';
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
    sourceOf(view, saved, print),
    ...(isComplete ? [] : [report.incomplete(unowned.length, idle.length)]),
    print.written(files),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function sourceOf({ sections }: View, saved: SavedPlan | undefined, print: Messages['print']): string {
  const isIn = (list: readonly { readonly section: string }[] = [], wanted: string): boolean =>
    list.some(({ section }) => section === wanted);
  const fresh = sections.filter(({ code }) => !isIn(saved?.sections, code));
  if (fresh.length > 0) return print.fresh(fresh.map(({ code }) => code));
  return sections.some(({ code }) => isIn(saved?.stale, code)) ? print.stale : print.saved;
}
