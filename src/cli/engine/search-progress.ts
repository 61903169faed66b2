import type { Problem } from '../../assign/problem.ts';
import type { Context } from '../context.ts';
import { progressOn } from '../progress.ts';
import { workOf } from './work.ts';

/** Milliseconds that nobody minds waiting in silence. */
const SILENT = 500;

export interface SearchProgress {
  /** One of the groups is solved. */
  add(group: Problem): void;
  clear(): void;
}

/** Tells on a terminal how many groups, and what share of the work, are done, if it takes long. */
export function searchProgress(groups: readonly Problem[], { host, messages }: Context): SearchProgress {
  if (!host.err.isTerminal) return { add: () => undefined, clear: () => undefined };
  const line = progressOn(host.err);
  const total = groups.reduce((sum, group) => sum + workOf(group), 0);
  let [solved, worked, isShown] = [0, 0, false];
  const show = (): void => {
    line.show(messages.search.progress(solved, groups.length, total === 0 ? 1 : worked / total));
  };
  const timer = setTimeout(() => {
    isShown = true;
    show();
  }, SILENT);
  return {
    add(group) {
      solved++;
      worked += workOf(group);
      if (isShown) show();
    },
    clear() {
      clearTimeout(timer);
      if (isShown) line.clear();
    },
  };
}
