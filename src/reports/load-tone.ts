import type { Organisation } from '../model/organisation.ts';
import { isAbove } from '../vocabulary/load-grade.ts';
import type { Tone } from './document.ts';

/** Whether a utilisation is within what the office allows. */
export function loadTone(organisation: Organisation, utilisation: number): Tone {
  const { loadLimit, loadMinimum } = organisation.settings.policy;
  if (utilisation === 0 || isAbove(utilisation, loadLimit)) return 'bad';
  return isAbove(loadMinimum, utilisation) ? 'warn' : 'good';
}
