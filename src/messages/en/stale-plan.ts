import type { StaleDifference } from '../../vocabulary/finding.ts';
import { list } from './words.ts';

/** "new duties HK-05; other volume of HK-03": what of a saved plan no longer fits the files. */
export function staleDifference(difference: StaleDifference): string {
  const { added, dropped, volumes, missing, newcomers } = difference;
  const parts = [
    ...part('new duties:', added),
    ...part('duties that are gone:', dropped),
    ...part('another volume:', volumes),
    ...part('staff who are gone:', missing),
    ...part('staff without a place yet:', newcomers),
  ];
  return parts.length > 0
    ? parts.join('; ')
    : 'other entries have changed, such as requirements, norms or positions';
}

function part(what: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`${what} ${list(names)}`] : [];
}
