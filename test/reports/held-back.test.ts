import { expect, test } from '@jest/globals';
import { id } from '../../src/messages/id.ts';
import type { Plan, Proof } from '../../src/plan/plan.ts';
import { heldBackSentences } from '../../src/reports/held-back.ts';

interface Group {
  /** Utilisation by name. */
  readonly loads: Readonly<Record<string, number>>;
  readonly mostLevel: number;
  readonly heldBack?: boolean;
  /** Highest utilisation that those could have who are named. */
  readonly below?: Readonly<Record<string, number>>;
}

/** What is said of a plan of these groups, with so many moves of so many that are allowed. */
function said(
  groups: readonly Group[],
  { count = 2, most = 2 }: { count?: number; most?: number } = {},
): string {
  const person = (name: string) => ({ id: name });
  const people = new Map(
    groups.flatMap(({ loads }) => Object.keys(loads)).map((name) => [name, person(name)]),
  );
  const proof = {
    moves: { count, bound: 0, heldBack: groups.some(({ heldBack }) => heldBack), most },
    groups: groups.map(({ loads, mostLevel, heldBack = true, below = {} }) => ({
      people: Object.keys(loads).map((name) => people.get(name)),
      highest: Math.max(...Object.values(loads)),
      mostLevel,
      heldBack,
      below: Object.entries(below).map(([names, level]) => ({
        people: names.split(' ').map((name) => people.get(name)),
        mostLevel: level,
      })),
    })),
  } as unknown as Proof;
  const loads = groups
    .flatMap((group) => Object.entries(group.loads))
    .map(([name, utilisation]) => ({ person: people.get(name), utilisation }));
  const plan = { loads, unowned: [], idle: [], proof } as unknown as Plan;
  return heldBackSentences(plan, proof, id).join(' ').replaceAll('\u00a0', ' ');
}

test('where the limit holds nothing back nothing is said', () => {
  expect(said([{ loads: { a: 0.9 }, mostLevel: 0.8, heldBack: false }])).toBe('');
});

test('the highest load, if that is what could be lower', () => {
  expect(said([{ loads: { a: 0.9, b: 0.5 }, mostLevel: 0.7 }])).toBe(
    '--maks-pindah menahan pembagian ini: beban tertingginya 90,00 %; pada pembagian paling merata yang ditemukan tanpa batas itu 70,00 %.',
  );
  // Another group would then be the highest.
  const other = { loads: { c: 0.8 }, mostLevel: 0.8, heldBack: false };
  expect(said([{ loads: { a: 0.9, b: 0.5 }, mostLevel: 0.7 }, other])).toContain('tanpa batas itu 80,00 %');
  // What that group gives away for the sake of fit is no part of the most level plan, nor does the limit cost it.
  const fitted = { loads: { c: 0.8 }, mostLevel: 0.78, heldBack: false };
  expect(said([{ loads: { a: 0.9, b: 0.5 }, mostLevel: 0.7 }, fitted])).toContain('tanpa batas itu 78,00 %');
  expect(said([{ loads: { a: 0.79, b: 0.5 }, mostLevel: 0.7 }, fitted])).toContain('beban a 79,00 %');
});

test('the load of a group below the highest', () => {
  const highest = { loads: { c: 0.95 }, mostLevel: 0.95, heldBack: false };
  expect(said([highest, { loads: { b: 0.5, a: 0.9 }, mostLevel: 0.7 }])).toBe(
    '--maks-pindah menahan pembagian ini: beban a 90,00 %; pada pembagian paling merata yang ditemukan tanpa batas itu, beban tertinggi dalam kelompoknya 70,00 %.',
  );
});

test('a level below the highest, where the proof knows of one', () => {
  const group = { loads: { a: 0.9, b: 0.85, c: 0.4 }, mostLevel: 0.9, below: { 'b c': 0.65 } };
  expect(said([group])).toBe(
    '--maks-pindah menahan pembagian ini: beban tertingginya sama, tetapi beban tertinggi 2 pegawai di bawahnya 85,00 %; pada pembagian paling merata yang ditemukan tanpa batas itu 65,00 %.',
  );
});

test('otherwise, that only lower loads are less level; never one figure twice', () => {
  expect(said([{ loads: { a: 0.9, b: 0.85 }, mostLevel: 0.899999 }])).toBe(
    '--maks-pindah menahan pembagian ini: beban tertingginya sama; yang kurang merata hanya beban di bawahnya.',
  );
});

test('a limit that is not reached does not hold the plan back by itself', () => {
  const words = said([{ loads: { a: 0.9 }, mostLevel: 0.7 }], { count: 2, most: 5 });
  expect(words).not.toContain('menahan');
  expect(words).toBe(
    'Dengan paling banyak 5 perpindahan tidak ditemukan pembagian yang lebih merata: beban tertingginya 90,00 %; pada pembagian paling merata yang ditemukan tanpa batas itu 70,00 %.',
  );
});
