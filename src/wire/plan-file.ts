import { rewriteYaml } from '../source/rewrite-yaml.ts';
import type { Pembagian } from './generated/pembagian.ts';
import type { PlanEntry } from './saved-plan.ts';

type RawEntry = Pembagian['tugas'][number];

/** What a plan file is written from. */
export interface PlanFile {
  readonly section: string;
  readonly fingerprint: string;
  /** In order of code. */
  readonly entries: readonly PlanEntry[];
  /** Path from the plan file to its schema, for editors; undefined where the section file names none. */
  readonly schema: string | undefined;
}

/** The text of a plan file. Comments of the present text stay with the entries that they stand at. */
export function writePlanFile(plan: PlanFile, present: string | undefined): string {
  const header = plan.schema === undefined ? [] : [` yaml-language-server: $schema=${plan.schema}`];
  const value: Pembagian = {
    bagian: plan.section,
    sidik: plan.fingerprint,
    tugas: plan.entries.map(writeEntry),
  };
  return rewriteYaml(present, header, value, { tugas: ['kode'], petugas: ['pegawai'] });
}

function writeEntry(entry: PlanEntry): RawEntry {
  return {
    kode: entry.duty,
    penanggung_jawab: entry.owner,
    petugas: entry.people.map(({ person, results }) =>
      results === undefined ? { pegawai: person } : { pegawai: person, volume: results },
    ) as RawEntry['petugas'],
    ...(entry.deputy === undefined ? {} : { pengganti: entry.deputy }),
  };
}
