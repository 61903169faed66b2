import { expect, test } from '@jest/globals';
import { finishTime, finishTimeOfDay, workTimeOf } from '../../src/model/work-time.ts';
import { readSetda } from '../../src/wire/setda.ts';

const workTime = workTimeOf(readSetda(undefined));

test('defaults: 300 minutes a day of 7 hours 30', () => {
  expect(workTime).toMatchObject({
    minutesPerDay: 300,
    start: 450,
    length: 450,
    breakStart: 720,
    breakEnd: 780,
  });
});

test.each([
  [0, 450],
  [0.4, 630],
  [0.6, 720],
  [0.7, 825],
  [1, 960],
  [1.5, 1185],
])('a load of %d is done at minute %d, past the break', (utilisation, minute) => {
  expect(finishTime(workTime, utilisation)).toBeCloseTo(minute, 9);
});

test.each([
  [0.6, '12.00'],
  [1, '16.00'],
  // A minute is rounded before it is compared: there is no "24.00".
  [2.0651, '23.59'],
  [2.066, undefined],
  [3, undefined],
])('a load of %d is done at %s', (utilisation, time) => {
  expect(finishTimeOfDay(workTime, utilisation)).toBe(time);
});
