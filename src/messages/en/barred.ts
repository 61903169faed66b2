import type { Messages } from '../id.ts';
import { list, or } from './words.ts';

export const barred: Messages['barred'] = {
  reason: (why) => `by the saved plan, but that cannot be kept: ${why}`,
  together: (others) =>
    `by the saved plan, but it must not be held together with ${list(others)}, which the same person holds`,
  owner: (person, duty, reason) => `${person} is the owner of ${duty} ${reason}.`,
  other: (person, reason) => `${person} has a part in it ${reason}.`,
  pin: (owner) => `the file fixes ${owner} as the owner`,
  held: (duties) => `also holds ${list(duties)}, which must not be held together with it`,
  toPin: (owner) => `A new plan ("bagihabis bagi") makes ${owner} the owner.`,
  toOther: 'A new plan ("bagihabis bagi") gives it to somebody else.',
  toNobody: 'A new plan ("bagihabis bagi") can give it to nobody.',
  apart: (person, duty, others) =>
    `A new plan ("bagihabis bagi") no longer gives ${duty} together with ${or(others)} to ${person}.`,
};
