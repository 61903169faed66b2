import type { Letterhead } from './paper.ts';
import type { PrintInput } from './print-input.ts';

/** The words at the head of the page as setda.yaml gives them; names in capitals. */
export function letterheadOf({ whole }: PrintInput): Omit<Letterhead, 'arms'> {
  const { governmentName, organisationName, letterhead } = whole.organisation.settings;
  return {
    government: governmentName?.toUpperCase(),
    organisation: organisationName.toUpperCase(),
    address: [letterhead.address, letterhead.contact].filter((line) => line !== undefined),
  };
}
