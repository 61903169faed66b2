import type { Letterhead } from './paper.ts';
import type { PrintInput } from './print-input.ts';

/** The head of the page as setda.yaml gives it; names in capitals. */
export function letterheadOf({ whole, arms }: PrintInput): Letterhead {
  const { governmentName, organisationName, letterhead } = whole.organisation.settings;
  return {
    government: governmentName?.toUpperCase(),
    organisation: organisationName.toUpperCase(),
    address: [letterhead.address, letterhead.contact].filter((line) => line !== undefined),
    arms,
  };
}
