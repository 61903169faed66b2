import type { Random } from '../../../src/assign/level/random.ts';
import { sum, type Bins, type Item } from '../../../src/assign/prove/bins.ts';
import { some } from './scope.ts';

function binsWith(room: readonly number[], items: readonly Item[]): Bins {
  const may = new Uint8Array(room.length * items.length);
  items.forEach(({ able }, item) => {
    for (const bin of able) may[bin * items.length + item] = 1;
  });
  return { room, spare: sum(room) - sum(items.map(({ units }) => units)), items, may };
}

/** A few bins, and items of which most fit into some of them; hardly any room is to spare. */
export function someBins(random: Random): Bins {
  const bins = [0, 1, 2, 3].slice(0, 2 + random.below(3));
  const items = Array.from({ length: 2 + random.below(6) }, (_, job) => ({
    job,
    units: 1 + random.below(9),
    able: random.below(2) === 0 ? bins : some(random, bins),
  }));
  const units = sum(items.map((item) => item.units)) + random.below(4);
  const room = bins.map(() => Math.floor(units / bins.length));
  room[0]! += units - sum(room);
  return binsWith(room, items);
}

/** Bins that so many items each fill exactly, of which two in three may go into any other bin. */
export function fullBins(random: Random, number: number, each: number): Bins {
  const bins = [...new Array(number).keys()];
  const room = bins.map(() => 0);
  const items = bins.flatMap((bin) =>
    Array.from({ length: each }, () => {
      const units = 30 + random.below(300);
      room[bin]! += units;
      return { job: 0, units, able: bins.filter((other) => other === bin || random.below(3) > 0) };
    }),
  );
  return binsWith(room, items);
}
