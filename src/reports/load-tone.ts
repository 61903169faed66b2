import type { Organisation } from '../model/organisation.ts';
import type { Tone } from './document.ts';

/** Whether a utilisation is within what the office allows. */
export function loadTone(organisation: Organisation, utilisation: number): Tone {
  const { loadLimit, loadMinimum } = organisation.settings.policy;
  if (utilisation === 0 || utilisation > loadLimit) return 'bad';
  return utilisation < loadMinimum ? 'warn' : 'good';
}
