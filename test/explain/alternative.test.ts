import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readOrganisation } from '../../src/cli/read.ts';
import { eligibilityOf } from '../../src/eligibility/eligibility.ts';
import { alternativeFor, type Alternative } from '../../src/explain/alternative/alternative.ts';
import { decisiveOf } from '../../src/explain/alternative/decisive.ts';
import type { Difference } from '../../src/explain/alternative/differences.ts';
import type { Outcome } from '../../src/explain/alternative/outcome.ts';
import { rankingFor } from '../../src/explain/alternative/ranking.ts';
import { Situation } from '../../src/explain/situation.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { id } from '../../src/messages/id.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { planFromSaved, type SavedPlan } from '../../src/plan/saved.ts';
import type { Hasil } from '../../src/wire/generated/hasil.ts';
import { hostOn, runOn } from '../support/host.ts';

type Files = Readonly<Record<string, string>>;

/** The plan that `jelaskan` explains: the saved one, else a fresh one. */
async function situationOf(files: Files): Promise<{ situation: Situation; saved: SavedPlan | undefined }> {
  const { host } = hostOn(memoryFileSystem(files));
  const { organisation, saved, findings } = await readOrganisation([], { host, messages: id });
  if (!organisation) throw new Error(JSON.stringify(findings));
  const eligibility = eligibilityOf(organisation);
  const plan = saved
    ? planFromSaved(organisation, saved)
    : await makePlan({ organisation, eligibility, saved, mode: 'kosong' });
  return { situation: new Situation(organisation, eligibility, plan), saved };
}

async function ask(files: Files, code: string, person: string): Promise<Alternative> {
  const { situation, saved } = await situationOf(files);
  const { duties, staff } = situation.organisation;
  const duty = duties.find((one) => one.code === code)!;
  return alternativeFor(
    situation,
    saved,
    duty,
    staff.find((one) => one.id === person)!,
  );
}

/** The files with the plan saved in them. */
async function saved(files: Files): Promise<Files> {
  const disk = memoryFileSystem(files);
  await runOn(disk, ['bagi', '--simpan']);
  return Object.fromEntries([...disk.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

async function divided(files: Files): Promise<Hasil> {
  const { out } = await runOn(memoryFileSystem(files), ['bagi', '--ubah', 'semua', '--format', 'json']);
  return JSON.parse(out) as Hasil;
}

function pin(files: Files, code: string, person: string): Files {
  const owned = (text: string): string =>
    text.replace(`{ kode: ${code}, `, `{ kode: ${code}, penanggung_jawab: ${person}, `);
  return { ...files, 'contoh.yaml': owned(files['contoh.yaml']!) };
}

const person = (name: string, more = ''): string =>
  `  - { id: ${name}, nama: Contoh ${name}, status: PNS, jabatan: Penelaah, jenjang: pelaksana${more} }\n`;
const duty = (code: string, hours: number, more = ''): string =>
  `  - { kode: ${code}, uraian: Menelaah naskah, volume: 1, norma: ${hours} jam${more} }\n`;
const section = (staff: string, duties: string): Files => ({
  'contoh.yaml': `bagian: Bagian Contoh\nkode: contoh\npegawai:\n${staff}tugas:\n${duties}`,
});

const someStaff = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 4 });
const someDuties = fc.array(
  fc.record({ hours: fc.integer({ min: 40, max: 700 }), level: fc.integer({ min: 1, max: 3 }) }),
  { minLength: 4, maxLength: 8 },
);

function files(staff: readonly number[], duties: readonly { hours: number; level: number }[]): Files {
  const people = staff.map((level, i) => person(`staf-${i + 1}`, `, kompetensi: { anjab: ${level} }`));
  const tasks = duties.map(({ hours, level }, i) =>
    duty(`T-${i + 1}`, hours, `, syarat: { kompetensi: { anjab: ${level} } }`),
  );
  return section(people.join(''), tasks.join(''));
}

test('the answer is what bagi makes with that owner in the file', async () => {
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(someStaff, someDuties, async (staff, duties) => {
      const before = await saved(files(staff, duties));
      const { situation, saved: kept } = await situationOf(files(staff, duties));
      const { organisation, eligibility, plan } = situation;
      const question = organisation.duties.find((one) => eligibility.candidates[one.index]!.length > 1);
      if (!question) return;
      for (const other of eligibility.candidates[question.index]!) {
        const { answer } = alternativeFor(situation, kept, question, other);
        if (answer.kind !== 'calon') continue;
        asked++;
        const then = await divided(pin(before, question.code, other.id));
        const group = new Set(answer.outcome.worth.levels.map(({ utilisation }) => utilisation.toFixed(9)));
        const loads = new Map(then.beban.map(({ pegawai, utilisasi }) => [pegawai, utilisasi]));
        expect([...loads.values()].map((load) => load.toFixed(9))).toEqual(
          expect.arrayContaining([...group]),
        );
        for (const { person: one, after } of answer.outcome.loads)
          expect(loads.get(one.id)).toBeCloseTo(after, 9);
        const owners = new Map(then.pembagian.map((entry) => [entry.tugas, entry.penanggung_jawab]));
        const moved = new Map(answer.outcome.moves.map(({ duty: { code }, to }) => [code, to[0]!.id]));
        for (const { duty: one, owner } of plan.assignments.flatMap((entry) => entry ?? [])) {
          expect([one.code, owners.get(one.code)]).toEqual([one.code, moved.get(one.code) ?? owner.id]);
        }
      }
    }),
    { numRuns: 15, seed: 20260102 },
  );
  expect(asked).toBeGreaterThan(20);
});

const ANJAB_3 = ', kompetensi: { anjab: 3 }';
const NEEDS_3 = ', syarat: { kompetensi: { anjab: 3 } }';

/** staf-1 alone may do T-2; staf-2 would have nothing without T-1. */
const able = section(
  person('staf-1', ANJAB_3) + person('staf-2'),
  duty('T-1', 300) + duty('T-2', 500, NEEDS_3),
);

function levelsSettled({ worth: { unowned, idle } }: Outcome): readonly unknown[] {
  return [unowned, idle];
}

function outcomeIn({ answer }: Alternative): Outcome {
  if (answer.kind !== 'calon') throw new Error(answer.kind);
  return answer.outcome;
}

describe('what a choice would cost', () => {
  test('somebody who is left with nothing comes before the loads', async () => {
    const { differences, loads } = outcomeIn(await ask(able, 'T-1', 'staf-1'));
    expect(differences.map(({ level, tendency }) => [level, tendency])).toEqual([
      ['menganggur', 1],
      ['beban', 1],
    ]);
    expect(differences[0]).toMatchObject({ more: [{ id: 'staf-2' }], fewer: [] });
    expect(differences[1]).toMatchObject({
      rank: 1,
      before: { person: { id: 'staf-1' }, utilisation: 500 / 1250 },
      after: { person: { id: 'staf-1' }, utilisation: 800 / 1250 },
      isTolerated: false,
    });
    expect(loads.map(({ person: { id: who }, after }) => [who, after])).toEqual([
      ['staf-1', 800 / 1250],
      ['staf-2', 0],
    ]);
  });

  test('what moves along is named, from whom to whom', async () => {
    const even = section(person('staf-1') + person('staf-2'), duty('T-1', 600) + duty('T-2', 600));
    const owner = (await ask(even, 'T-1', 'staf-1')).owner!.person.id;
    const other = owner === 'staf-1' ? 'staf-2' : 'staf-1';
    const { differences, moves } = outcomeIn(await ask(even, 'T-1', other));
    expect(differences).toMatchObject([
      { level: 'pindah', moves: [{ duty: { code: 'T-2' }, from: [{ id: other }], to: [{ id: owner }] }] },
    ]);
    expect(moves.map(({ duty: { code } }) => code)).toEqual(['T-1', 'T-2']);
  });

  test('a pin that clashes with another leaves a duty unowned, and that comes first', async () => {
    const apart = section(
      person('staf-1') + person('staf-2'),
      duty('T-1', 300, ', penanggung_jawab: staf-1') + duty('T-2', 300, ', jangan_dirangkap: [T-1]'),
    );
    const { differences, worth } = outcomeIn(await ask(apart, 'T-2', 'staf-1'));
    expect(differences[0]).toMatchObject({ level: 'tak-bertuan', tendency: 1, fewer: [] });
    expect(worth.unowned).toEqual([0, 1, 0]);
  });
});

describe('whom the question cannot be asked of', () => {
  test('the owner, and who shares the duty already', async () => {
    expect((await ask(able, 'T-2', 'staf-1')).answer.kind).toBe('penanggung-jawab');
    const shared = section(person('staf-1') + person('staf-2'), duty('T-1', 300, ', petugas: 2'));
    const kinds = await Promise.all(
      ['staf-1', 'staf-2'].map(async (one) => (await ask(shared, 'T-1', one)).answer.kind),
    );
    expect(kinds.sort()).toEqual(['penanggung-jawab', 'petugas']);
  });

  test('who lacks something: what he lacks, and what it would bring if he did not', async () => {
    const idle = section(
      person('staf-1', ANJAB_3) + person('staf-2'),
      duty('T-1', 300, NEEDS_3) + duty('T-2', 500, NEEDS_3),
    );
    const { answer } = await ask(idle, 'T-1', 'staf-2');
    expect(answer).toMatchObject({
      kind: 'tidak-memenuhi',
      lacking: [{ requirement: 'kompetensi.anjab', wanted: 3 }],
      mended: {
        gets: true,
        outcome: {
          owner: { id: 'staf-2' },
          differences: [{ level: 'menganggur', tendency: -1 }, { level: 'beban' }],
        },
      },
    });
  });

  test('who lacks something in vain, because the plan is as good without him', async () => {
    expect((await ask(able, 'T-2', 'staf-2')).answer).toMatchObject({ mended: { gets: false } });
  });

  test('who is away, or would be in the way of a fixed owner: nothing is supposed', async () => {
    const away = section(
      person('staf-1') + person('staf-2', ', keadaan: tugas-belajar') + person('staf-3', ANJAB_3),
      duty('T-1', 300) + duty('T-2', 300, `${NEEDS_3}, penanggung_jawab: staf-3`),
    );
    expect((await ask(away, 'T-1', 'staf-2')).answer).toMatchObject({
      lacking: [{ requirement: 'keadaan' }],
      mended: undefined,
    });
    expect(await ask(away, 'T-2', 'staf-1')).toMatchObject({
      pinned: { id: 'staf-3' },
      answer: { lacking: [{ requirement: 'kompetensi.anjab' }], mended: undefined },
    });
  });
});

describe('a fixed owner', () => {
  const pinned = section(
    person('staf-1') + person('staf-2'),
    duty('T-1', 600, ', penanggung_jawab: staf-1') + duty('T-2', 600, ', penanggung_jawab: staf-1'),
  );

  test('is supposed to be changed, and only there', async () => {
    const found = await ask(pinned, 'T-1', 'staf-2');
    expect(found.pinned?.id).toBe('staf-1');
    expect(outcomeIn(found).differences[0]).toMatchObject({
      level: 'menganggur',
      tendency: -1,
      fewer: [{ id: 'staf-2' }],
    });
    expect(outcomeIn(found).moves.map(({ duty: { code } }) => code)).toEqual(['T-1']);
  });

  test('who may not do it leaves the duty to whoever is asked about', async () => {
    const blocked = section(
      person('staf-1', ANJAB_3) + person('staf-2'),
      duty('T-1', 600, `${NEEDS_3}, penanggung_jawab: staf-2`),
    );
    expect(outcomeIn(await ask(blocked, 'T-1', 'staf-1')).differences[0]).toMatchObject({
      level: 'tak-bertuan',
      tendency: -1,
      fewer: [{ code: 'T-1' }],
    });
  });
});

describe('with a saved plan', () => {
  const held = (code: string, owner: string): string =>
    `  - { kode: ${code}, penanggung_jawab: ${owner}, petugas: [{ pegawai: ${owner}, volume: 1 }] }\n`;
  const even = section(
    person('staf-1') + person('staf-2'),
    duty('T-1', 600) + duty('T-2', 600) + duty('T-3', 40),
  );
  const withPlan = (...owners: readonly string[]): Files => ({
    ...even,
    'contoh.pembagian.yaml': `bagian: contoh\ntugas:\n${owners.map((owner, i) => held(`T-${i + 1}`, owner)).join('')}`,
  });

  test('that the engine would keep, the comparison is with it', async () => {
    const { answer, owner } = await ask(withPlan('staf-2', 'staf-1', 'staf-1'), 'T-3', 'staf-2');
    expect(owner).toMatchObject({ person: { id: 'staf-1' }, reason: { kind: 'tersimpan' } });
    expect(answer).toMatchObject({ kind: 'calon', isRenewed: false });
  });

  test('that is far from level, what could be mended anyway is not told as the gain of the choice', async () => {
    const { answer } = await ask(withPlan('staf-1', 'staf-1', 'staf-1'), 'T-1', 'staf-2');
    expect(answer).toMatchObject({ kind: 'calon', isRenewed: true });
    const levels = answer.kind === 'calon' ? answer.outcome.differences.map(({ level }) => level) : [];
    expect(levels).not.toContain('menganggur');
    expect(levels).not.toContain('beban');
  });
});

describe('the ranking of candidates', () => {
  test('has all candidates, and says who is left over as the direct answer does', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(someStaff, someDuties, async (staff, duties) => {
        const { situation, saved: kept } = await situationOf(files(staff, duties));
        for (const one of situation.organisation.duties) {
          const ranking = rankingFor(situation, one);
          const owner = situation.plan.assignments[one.index]?.owner;
          if (ranking.kind !== 'dihitung' || !owner) continue;
          expect(
            ranking.choices.map((choice) => choice.person).toSorted((a, b) => a.index - b.index),
          ).toEqual(situation.eligibility.candidates[one.index]);
          expect(ranking.choices.find((choice) => choice.person === owner)!.outcome.differences).toEqual([]);
          const [last] = ranking.choices.slice(-1);
          const { answer } = alternativeFor(situation, kept, one, last!.person);
          if (answer.kind === 'calon') {
            compared++;
            // Loads may differ by what a shorter search leaves; these levels are settled before any search.
            expect(levelsSettled(answer.outcome)).toEqual(levelsSettled(last!.outcome));
          }
        }
      }),
      { numRuns: 8, seed: 20260103 },
    );
    expect(compared).toBeGreaterThan(20);
  });

  test('puts who leaves somebody idle behind who does not', async () => {
    const { situation } = await situationOf(
      section(
        person('staf-1', ANJAB_3) + person('staf-2') + person('staf-3'),
        duty('T-1', 300) + duty('T-2', 500, NEEDS_3) + duty('T-3', 300),
      ),
    );
    const ranking = rankingFor(situation, situation.organisation.duties[0]!);
    const people = ranking.kind === 'dihitung' ? ranking.choices.map((choice) => choice.person.id) : [];
    expect(people.at(-1)).toBe('staf-1');
  });

  test('is estimated where the group is too large', async () => {
    const staff = Array.from({ length: 30 }, (_, i) => person(`staf-${i + 1}`)).join('');
    const duties = Array.from({ length: 60 }, (_, i) => duty(`T-${i + 1}`, 100 + i)).join('');
    const { situation } = await situationOf(section(staff, duties));
    expect(rankingFor(situation, situation.organisation.duties[0]!).kind).toBe('ditaksir');
  });
});

describe('what decides', () => {
  const saved = { kind: 'tersimpan', candidates: 2 } as const;
  const level = { kind: 'merata', candidates: 2 } as const;
  const staff = {} as Difference & { level: 'beban' };
  const load = (tendency: -1 | 1, isTolerated: boolean): Difference => ({
    ...staff,
    level: 'beban',
    tendency,
    isTolerated,
  });
  const scatter: Difference = { level: 'sebaran', tendency: 1, change: 1 };
  const idle: Difference = { level: 'menganggur', tendency: 1, more: [], fewer: [] };
  const moves: Difference = { level: 'pindah', tendency: 1, moves: [] };

  test.each([
    [[idle, load(1, false)], level, { kind: 'lebih-buruk', level: 'menganggur' }],
    [[{ ...idle, tendency: 0 as const }, load(1, false)], level, { kind: 'lebih-buruk', level: 'beban' }],
    [[load(-1, false), scatter], level, { kind: 'lebih-baik', level: 'beban' }],
    [[load(1, true), moves, scatter], level, { kind: 'lebih-buruk', level: 'sebaran' }],
    [[load(1, true), moves, scatter], saved, { kind: 'tersimpan' }],
    [[load(1, false)], saved, { kind: 'lebih-buruk', level: 'beban' }],
    [[load(1, true), moves], level, { kind: 'setara', isWithin: false }],
    [[], undefined, { kind: 'setara', isWithin: false }],
  ])('%#', (differences, reason, expected) => {
    expect(decisiveOf(differences, reason)).toEqual(expected);
  });
});
