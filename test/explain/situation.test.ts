import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eligibilityOf } from '../../src/eligibility/eligibility.ts';
import { explain } from '../../src/explain/explain.ts';
import { explainIdle } from '../../src/explain/idle.ts';
import { Situation } from '../../src/explain/situation.ts';
import { explainUnowned } from '../../src/explain/unowned.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { id } from '../../src/messages/id.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { readOrganisation } from '../../src/cli/read.ts';
import { hostOn } from '../support/host.ts';

const SECTIONS = ['a', 'b', 'c'];
const EDUCATIONS = ['SMA', 'D3', 'S1'];

const person = fc.record({
  education: fc.constantFrom(...EDUCATIONS),
  level: fc.integer({ min: 1, max: 3 }),
  helps: fc.option(fc.constantFrom(...SECTIONS)),
});
const duty = fc.record({
  education: fc.constantFrom(...EDUCATIONS, 'S2'),
  level: fc.integer({ min: 1, max: 4 }),
});
const section = fc.record({
  staff: fc.array(person, { minLength: 1, maxLength: 4 }),
  duties: fc.array(duty, { minLength: 1, maxLength: 4 }),
});

function textOf({ staff, duties }: Section, code: string): string {
  const people = staff.map(
    ({ education, level, helps }, i) =>
      `  - { id: ${code}-${i}, nama: Contoh, status: PNS, jabatan: Pengolah Data, jenjang: pelaksana, ` +
      `pendidikan: ${education}, kompetensi: { ti: ${level} }, bantu: [${helps !== null && helps !== code ? helps : ''}] }`,
  );
  const tasks = duties.map(
    ({ education, level }, i) =>
      `  - { kode: ${code.toUpperCase()}-${i}, uraian: Mengolah data, volume: 12, norma: 4 jam, ` +
      `syarat: { pendidikan: ${education}, kompetensi: { ti: ${level} } } }`,
  );
  return [`bagian: Bagian ${code}`, `kode: ${code}`, 'pegawai:', ...people, 'tugas:', ...tasks, ''].join(
    '\n',
  );
}

type Section = typeof section extends fc.Arbitrary<infer T> ? T : never;

test('What is remembered between explanations changes none of them', async () => {
  let [unowned, idle] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.tuple(section, section, section), async (sections) => {
      const files = Object.fromEntries(
        sections.map((one, i) => [`bagian/${SECTIONS[i]!}.yaml`, textOf(one, SECTIONS[i]!)]),
      );
      const { host } = hostOn(memoryFileSystem(files));
      const { organisation, findings } = await readOrganisation([], { host, messages: id });
      if (!organisation) throw new Error(JSON.stringify(findings));
      const eligibility = eligibilityOf(organisation);
      const plan = await makePlan({ organisation, eligibility, saved: undefined, mode: 'perlu' });
      const anew = (): Situation => new Situation(organisation, eligibility, plan);
      const explanation = explain(anew());
      expect(explanation.unowned).toEqual(plan.unowned.map((one) => explainUnowned(anew(), one)));
      expect(explanation.idle).toEqual(plan.idle.map((one) => explainIdle(anew(), one)));
      unowned += plan.unowned.length;
      idle += plan.idle.length;
    }),
    { numRuns: 100, seed: 20260101 },
  );
  // The test would say nothing if nothing were left over.
  expect(Math.min(unowned, idle)).toBeGreaterThan(50);
});
