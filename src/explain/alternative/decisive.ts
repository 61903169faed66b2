import type { Reason } from '../reason.ts';
import { COUNTS_MORE, type Difference } from './differences.ts';

/** Why the duty is with its owner and not with the person asked about, in the order of the objective. */
export type Decisive =
  /** The choice makes this level worse. */
  | { readonly kind: 'lebih-buruk'; readonly level: Difference['level'] }
  /** The choice makes this level better: the search looks at some of all plans only. */
  | { readonly kind: 'lebih-baik'; readonly level: Difference['level'] }
  /** No worse where it counts most, and the fewest changes against the saved plan come next. */
  | { readonly kind: 'tersimpan' }
  /** As good; `isWithin`: loads differ visibly, but within the tolerance. */
  | { readonly kind: 'setara'; readonly isWithin: boolean };

/** What decides, of differences in the order of the objective. */
export function decisiveOf(differences: readonly Difference[], reason: Reason | undefined): Decisive {
  const telling = differences.filter(tells);
  const upper = telling.find(({ level }) => COUNTS_MORE.has(level));
  if (upper) return judged(upper);
  if (reason?.kind === 'tersimpan') return { kind: 'tersimpan' };
  const [first] = telling;
  return first ? judged(first) : { kind: 'setara', isWithin: differences.some(isWithin) };
}

/** Loads within the tolerance are as good; what moves along is a consequence, and no reason of its own. */
function tells(difference: Difference): boolean {
  if (difference.level === 'pindah' || difference.tendency === 0) return false;
  return !(difference.level === 'beban' && difference.isTolerated);
}

function judged({ tendency, level }: Difference): Decisive {
  return { kind: tendency > 0 ? 'lebih-buruk' : 'lebih-baik', level };
}

function isWithin(difference: Difference): boolean {
  return difference.level === 'beban' && difference.isWithin;
}
