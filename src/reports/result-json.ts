import type { IdlePerson, UnownedDuty } from '../explain/explanation.ts';
import { findingToJson } from '../findings/json.ts';
import type { Messages } from '../messages/id.ts';
import type { Duty, Staff } from '../model/organisation.ts';
import type { Change } from '../plan/compare.ts';
import {
  totalsOf,
  type Assignment,
  type GroupProof,
  type LevelProof,
  type Plan,
  type Proof,
} from '../plan/plan.ts';
import type { Lack, Remedy } from '../vocabulary/finding.ts';
import type { Hasil } from '../wire/generated/hasil.ts';
import { changesJson } from './changes-json.ts';
import { reliefJson } from './relief-json.ts';
import type { View } from './view.ts';

type SuggestionJson = Hasil['tak_bertuan'][number]['saran'][number];
type ValueJson = Hasil['tak_bertuan'][number]['sebab'][number]['diminta'];

/** `bagi --format json`; schemas/hasil.schema.json. Numbers are not rounded. */
export function resultToJson(
  { duties, plan, explanation, findings, interim, relief }: View,
  /** Against the saved plan; undefined where nothing is saved. */
  changes: readonly Change[] | undefined,
  messages: Messages,
): Hasil {
  return {
    versi: 1,
    ringkasan: { ...summary(duties.length, plan), ...(interim ? { sementara: true } : {}) },
    pembagian: duties.flatMap(({ index }) => {
      const assignment = plan.assignments[index];
      return assignment ? [assignmentJson(assignment)] : [];
    }),
    beban: plan.loads.map(({ person, minutes, utilisation, shares }) => ({
      pegawai: person.id,
      bagian: person.section,
      menit: minutes,
      kapasitas: person.capacity,
      utilisasi: utilisation,
      jumlah_tugas: shares.length,
    })),
    tak_bertuan: explanation.unowned.map(unownedJson),
    menganggur: explanation.idle.map(idleJson),
    perbaikan: reliefJson(relief),
    perpindahan: changes && plan.proof ? movesJson(plan.proof) : null,
    perubahan: changes ? changesJson(changes) : null,
    bukti: (plan.proof?.groups ?? []).map(groupJson),
    temuan: findings.map((finding) => findingToJson(finding, messages)),
  };
}

function summary(duties: number, plan: Plan): Hasil['ringkasan'] {
  const totals = totalsOf(plan);
  return {
    habis: totals.complete,
    tugas: duties,
    terbagi: duties - plan.unowned.length,
    tak_bertuan: plan.unowned.length,
    pegawai: plan.loads.length,
    menganggur: plan.idle.length,
    menganggur_sedikitnya: plan.proof?.idleBound ?? 0,
    utilisasi_tertinggi: totals.highest,
    paling_merata: totals.mostLevel,
    batas_bawah: totals.bound,
    terbukti: totals.proven,
    ubah: plan.mode ?? null,
  };
}

function assignmentJson({ duty, owner, people, deputy }: Assignment): Hasil['pembagian'][number] {
  return {
    tugas: duty.code,
    bagian: duty.section,
    penanggung_jawab: owner.id,
    pengganti: deputy?.id ?? null,
    petugas: people.map(({ person, portion, results, minutes }) => ({
      pegawai: person.id,
      porsi: portion,
      volume: results,
      menit: minutes,
    })),
  };
}

function unownedJson({ duty, causes, nearest, remedies }: UnownedDuty): Hasil['tak_bertuan'][number] {
  return {
    tugas: duty.code,
    bagian: duty.section,
    sebab: causes.map(({ requirement, wanted, count }) => ({
      syarat: requirement,
      diminta: value(wanted),
      gagal: count,
    })),
    terdekat: nearest.map(({ person, lacking }) => ({
      pegawai: person.id,
      kurang: lacking.map(({ requirement, wanted, actual }) => ({
        syarat: requirement,
        diminta: value(wanted),
        dimiliki: actual,
      })),
    })),
    saran: remedies.map(remedyJson),
  };
}

function idleJson({ person, causes, hall, remedies }: IdlePerson): Hasil['menganggur'][number] {
  return {
    pegawai: person.id,
    bagian: person.section,
    sebab: causes.map(({ requirement, count }) => ({ syarat: requirement, gagal: count })),
    himpunan_hall: { pegawai: [...(hall?.people ?? [])], tugas: [...(hall?.duties ?? [])] },
    saran: remedies.map(remedyJson),
  };
}

function remedyJson(remedy: Remedy): SuggestionJson {
  const { kind: jenis, duty: tugas } = remedy;
  switch (remedy.kind) {
    case 'tingkatkan-kompetensi':
      return { jenis, tugas, pegawai: remedy.person, kompetensi: remedy.competence, menjadi: remedy.level };
    case 'pinjamkan-pegawai':
      return { jenis, tugas, pegawai: remedy.person, bagian: remedy.section };
    case 'longgarkan-syarat':
      return { jenis, tugas, pegawai: remedy.person, syarat: remedy.requirement };
    case 'bagi-bersama':
      return { jenis, tugas, menjadi: remedy.people };
    case 'ganti-penanggung-jawab':
      return { jenis, tugas, pegawai: remedy.person };
    case 'lepas-pemisahan':
    case 'tambah-pegawai':
      return { jenis, tugas };
  }
}

function movesJson({ moves }: Proof): NonNullable<Hasil['perpindahan']> {
  const { count, bound, most, heldBack } = moves;
  return { jumlah: count, batas_bawah: bound, paling_banyak: most ?? null, tertahan: heldBack };
}

function groupJson(group: GroupProof, index: number): Hasil['bukti'][number] {
  return {
    kelompok: index + 1,
    ...levelJson(group),
    tugas: group.duties.length,
    anggota: { pegawai: group.people.map(idOf), tugas: group.duties.map(codeOf) },
    di_bawahnya: group.below.map((level) => ({
      ...levelJson(level),
      anggota: { pegawai: level.people.map(idOf) },
    })),
  };
}

const BASES = {
  flow: 'aliran',
  rounding: 'pembulatan',
  parts: 'bagian',
  subsets: 'himpunan',
  search: 'pencarian',
  mip: 'pemecah',
} as const;

function levelJson({
  people,
  mostLevel,
  bound,
  proven,
  basis,
  bottleneck,
}: LevelProof): Omit<Hasil['bukti'][number]['di_bawahnya'][number], 'anggota'> {
  return {
    pegawai: people.length,
    paling_merata: mostLevel,
    batas_bawah: bound,
    status: proven ? 'terbukti' : 'belum-terbukti',
    dasar: BASES[basis],
    pembatas: {
      tugas: bottleneck.duties.map(codeOf),
      pegawai: bottleneck.people.map(idOf),
    },
  };
}

function codeOf({ code }: Duty): string {
  return code;
}

function idOf({ id }: Staff): string {
  return id;
}

function value(wanted: Lack['wanted']): ValueJson {
  return Array.isArray(wanted) ? [...(wanted as readonly string[])] : (wanted as string | number | null);
}
