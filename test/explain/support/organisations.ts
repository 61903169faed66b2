import { readOrganisation } from '../../../src/cli/read.ts';
import { eligibilityOf } from '../../../src/eligibility/eligibility.ts';
import { reliefOf, type Relief } from '../../../src/explain/relief/relief.ts';
import { memoryFileSystem } from '../../../src/files/memory.ts';
import { id } from '../../../src/messages/id.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import { loadsOf } from '../../../src/plan/plan.ts';
import { hostOn, runIn } from '../../support/host.ts';
import { allSteps, changed, isEnough, leftOver, setsOf, stated } from './elementary.ts';

/** Text by path. */
export type Files = Readonly<Record<string, string>>;

export async function organisationIn(files: Files): Promise<Organisation> {
  const { host } = hostOn(memoryFileSystem(files));
  const { organisation, findings } = await readOrganisation([], { host, messages: id });
  if (!organisation) throw new Error(JSON.stringify(findings));
  return organisation;
}

/** One section; each entry is what is beyond the ordinary. */
export function section(people: readonly string[], duties: readonly string[]): Record<string, string> {
  const person = 'nama: Contoh, status: PNS, jabatan: Pengolah Data, jenjang: pelaksana';
  const duty = 'uraian: Mengolah data, norma: 4 jam';
  const text = [
    'bagian: Bagian Hukum\nkode: hukum\npegawai:',
    ...people.map((more, i) => `  - { id: p-${i + 1}, ${person}${more} }`),
    'tugas:',
    ...duties.map((more, i) => `  - { kode: T-${i + 1}, ${duty}${more} }`),
  ].join('\n');
  return { 'bagian/hukum.yaml': `${text}\n` };
}

/** The output as one line, so that wrapped sentences can be looked for. */
export function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** The plan counts only for how much is left over, so one that leaves everything over will do. */
export function reliefFor(organisation: Organisation): Relief {
  const { duties, staff } = organisation;
  const loads = loadsOf(staff, []);
  const idle = loads.map(({ person }) => person);
  const plan = { assignments: [], loads, unowned: duties, idle, mode: undefined, proof: undefined };
  return reliefOf(organisation, eligibilityOf(organisation), plan);
}

/**
 * The names of a set of one change fewer that leaves as little over, where there is one; false where there are more
 * sets than `mostSets` to try.
 */
export function smallerSet(
  organisation: Organisation,
  relief: Relief,
  mostSets: number,
): string[] | undefined | false {
  const steps = allSteps(organisation);
  if (relief.count === 0 || combinations(steps.length, relief.count - 1) > mostSets) return false;
  for (const set of setsOf(steps, relief.count - 1))
    if (isEnough(leftOver(changed(organisation, set)), stated(relief))) return set.map(({ name }) => name);
  return undefined;
}

function combinations(of: number, size: number): number {
  return size === 0 ? 1 : (combinations(of - 1, size - 1) * of) / size;
}

export interface Improvement {
  readonly banyak: number;
  readonly terbukti: boolean;
  readonly perubahan: readonly Record<string, unknown>[];
  readonly perubahan_lain?: number;
  readonly tak_tertolong: { readonly tugas: readonly string[]; readonly pegawai: readonly string[] };
}

export async function improvement(files: Files): Promise<Improvement> {
  const { out } = await runIn(files, ['bagi', '.', '--format', 'json']);
  return (JSON.parse(out) as { perbaikan: Improvement }).perbaikan;
}
