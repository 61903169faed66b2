import type { search as indonesian } from '../id/search.ts';
import { number, percent } from './words.ts';

/** Sentences about a search that takes long. */
export const search: typeof indonesian = {
  progress: (groups, of, share) =>
    `Looking for a plan: ${number(groups)} of ${number(of)} groups, ${percent(share, 0)} of the work`,
  stopping: 'Stopped. Putting together the best plan so far; Ctrl-C once more to stop at once.',
  nothingYet: 'Stopped before there was a plan; nothing is shown or saved.',
  interim: (groups, of) =>
    `INTERIM PLAN: the search was stopped. ${number(groups)} of ${number(of)} groups were searched to the end; the others have their first plan only.`,
  notSaved: 'An interim plan is not saved.',
};
