import { count, list, number, persons } from './words.ts';

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
  apartNoMore: (duty: string, others: readonly string[]): string =>
    `Give up the separation of ${duty} from ${list(others)}, if internal control allows it: remove jangan_dirangkap between them.`,
  pairs: (wanted: number): string => `Counted as ${changes(wanted)}, one for each pair of duties.`,
  forIdle: (people: readonly string[]): string => `This also gives a duty to ${list(people)}, idle so far.`,
  makesRoom: 'Whoever is idle can then take over what that person has now.',
  steps: (wanted: number): string => `Counted as ${changes(wanted)}, one for each level.`,
  more: (wanted: number, untold: number): string =>
    untold === 0
      ? `${changes(wanted)} more; --format json has them all.`
      : `${changes(wanted)} more; --format json has some of them, and ${number(untold)} are only counted.`,
  elsewhere: (wanted: number, organisation: string): string =>
    `${changes(wanted)} more in other sections; the number is for the whole ${organisation}.`,
  proven: 'Proven: fewer changes of these kinds do not suffice.',
  unproven: 'It is not proven that fewer changes of these kinds do not suffice.',
  lightenBy: (duty: string, people: number): string =>
    `share ${duty} among ${persons(people)} (write "petugas: ${people}" in ${duty})`,
  lightenByAll:
    'write "bagi_tugas: otomatis" under kebijakan in setda.yaml, so that every duty is shared as far as it takes',
  lighter: (what: string | undefined, isSaved: boolean, limit: string, load: string): string =>
    `To bring the load to the limit of ${limit} or below: ${what === undefined ? '' : `${what}, then `}run "bagihabis bagi${isSaved ? ' --ubah semua' : ''}". Computed so, the load becomes ${load}.`,
  second: (sentences: readonly string[]): string =>
    `The easiest way to a second person${sentences.length > 1 ? ` (${changes(sentences.length)})` : ''}: ${sentences.join(' ')}`,
  unowned: (duties: readonly string[]): string =>
    `Beyond the help of simple changes: ${list(duties)}. Add staff who meet the requirements.`,
  idle: (people: readonly string[]): string =>
    `Beyond the help of simple changes: ${list(people)}. Write duties that they may do.`,
};
