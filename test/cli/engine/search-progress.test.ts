import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { searchProgress } from '../../../src/cli/engine/search-progress.ts';
import { memoryFileSystem } from '../../../src/files/memory.ts';
import { id } from '../../../src/messages/id.ts';
import { randomProblem } from '../../assign/support/random-problem.ts';
import { hostOn } from '../../support/host.ts';

const one = { ...randomProblem(1, { people: 3, jobs: 3 }), capacities: [1, 1] };
const groups = [one, one, { ...one, capacities: [1, 1, 1, 1] }];

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('a search that takes long tells on a terminal how far it is, and takes that away', () => {
  const { host, err } = hostOn(memoryFileSystem({}), { isTerminal: true });
  const progress = searchProgress(groups, { host, messages: id });
  progress.add(groups[0]!);
  jest.advanceTimersByTime(400);
  expect(err()).toBe('');
  jest.advanceTimersByTime(200);
  progress.add(groups[2]!);
  progress.clear();
  expect(err().split('\r\u001b[K')).toEqual([
    '',
    'Mencari pembagian: 1 dari 3 kelompok, 25\u00a0% pekerjaan',
    'Mencari pembagian: 2 dari 3 kelompok, 75\u00a0% pekerjaan',
    '',
  ]);
});

test('a short search says nothing, nor does a long one off a terminal', () => {
  for (const isTerminal of [true, false]) {
    const { host, err } = hostOn(memoryFileSystem({}), { isTerminal });
    const progress = searchProgress(groups, { host, messages: id });
    if (!isTerminal) jest.advanceTimersByTime(10_000);
    progress.add(groups[0]!);
    progress.clear();
    jest.advanceTimersByTime(10_000);
    expect(err()).toBe('');
  }
});
