import { count, list, persons } from './words.ts';

const changes = (value: number): string => count(value, 'change');

export const relief = {
  title: (wanted: number, proven: boolean): string =>
    proven
      ? `${changes(wanted)} at the least until nothing is left over`
      : `${changes(wanted)} leave nothing over`,
  titleOfMost: (wanted: number, proven: boolean): string =>
    proven
      ? `${changes(wanted)} at the least until as little as possible is left over`
      : `${changes(wanted)} leave less over`,
  titleOfNone: 'No changes suffice to leave nothing over',
  share: (duty: string, people: number): string =>
    `Share ${duty} among ${persons(people)}: write "petugas: ${people}".`,
  steps: (wanted: number): string => `Counted as ${changes(wanted)}, one for each level.`,
  more: (wanted: number): string => `${changes(wanted)} more; --format json has them all.`,
  elsewhere: (wanted: number, organisation: string): string =>
    `${changes(wanted)} more in other sections; the number is for the whole ${organisation}.`,
  proven: 'Proven: fewer changes do not suffice.',
  unproven: 'It is not proven that fewer changes do not suffice.',
  second: (wanted: number, sentences: string): string =>
    `The easiest way to a second person (${changes(wanted)}): ${sentences}`,
  unowned: (duties: readonly string[]): string =>
    `Beyond the help of such changes: ${list(duties)}. Add staff who meet the requirements.`,
  idle: (people: readonly string[]): string =>
    `Beyond the help of such changes: ${list(people)}. Write duties that they may do.`,
};
