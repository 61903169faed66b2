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
  titleOfNone: 'No simple changes suffice to leave nothing over',
  share: (duty: string, people: number): string =>
    `Share ${duty} among ${persons(people)}: write "petugas: ${people}".`,
  release: (duty: string, pin: string, people: readonly string[]): string =>
    `Remove "penanggung_jawab: ${pin}" of ${duty}, or put ${list(people)} there.`,
  together: (duty: string, other: string): string =>
    `Give up the separation of ${duty} and ${other}, if internal control allows it: remove jangan_dirangkap between them.`,
  forIdle: (people: readonly string[]): string => `This also gives a duty to ${list(people)}, idle so far.`,
  makesRoom: 'Whoever is idle can then take over what that person has now.',
  steps: (wanted: number): string => `Counted as ${changes(wanted)}, one for each level.`,
  more: (wanted: number): string => `${changes(wanted)} more; --format json has them all.`,
  elsewhere: (wanted: number, organisation: string): string =>
    `${changes(wanted)} more in other sections; the number is for the whole ${organisation}.`,
  proven: 'Proven: fewer changes of these kinds do not suffice.',
  unproven: 'It is not proven that fewer changes of these kinds do not suffice.',
  second: (sentences: readonly string[]): string =>
    `The easiest way to a second person${sentences.length > 1 ? ` (${changes(sentences.length)})` : ''}: ${sentences.join(' ')}`,
  unowned: (duties: readonly string[]): string =>
    `Beyond the help of simple changes: ${list(duties)}. Add staff who meet the requirements.`,
  idle: (people: readonly string[]): string =>
    `Beyond the help of simple changes: ${list(people)}. Write duties that they may do.`,
};
