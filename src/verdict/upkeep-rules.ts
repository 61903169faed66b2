import type { RuleCard } from '../rules/rule.ts';

/** A section whose only person has work for less than half of the year, unless the volume is higher. */
const section = (comment: string, volume = 40): string => `bagian: Bagian Hukum
kode: hukum
pegawai:${comment === '' ? '' : `\n  # bagihabis-abaikan ${comment}`}
  - { id: perancang-1, nama: Contoh Satu, status: PNS, jabatan: Perancang Peraturan Perundang-undangan, jenjang: ahli-muda }
tugas:
  - { kode: HK-01, uraian: Menyusun rancangan peraturan bupati, volume: ${volume}, norma: 15 jam }
`;

const REASON = 'rancangan dari perangkat daerah lain belum tercatat';

const faultyComment: RuleCard = {
  code: 'abaikan-keliru',
  severity: 'galat',
  bad: { 'hukum.yaml': section('beban-kurang') },
  good: { 'hukum.yaml': section(`beban-kurang: ${REASON}`) },
};

const uselessComment: RuleCard = {
  code: 'abaikan-sia-sia',
  severity: 'peringatan',
  bad: { 'hukum.yaml': section(`beban-kurang: ${REASON}`, 60) },
  good: { 'hukum.yaml': section(`beban-kurang: ${REASON}`) },
};

const BASELINE = `temuan:
  - { aturan: beban-kurang, berkas: hukum.yaml, pegawai: perancang-1 }
`;

const staleBaseline: RuleCard = {
  code: 'dasar-usang',
  severity: 'peringatan',
  bad: { 'hukum.yaml': section('', 60), 'bagihabis-dasar.yaml': BASELINE },
  good: { 'hukum.yaml': section(''), 'bagihabis-dasar.yaml': BASELINE },
};

/** The rules about the rules: comments that silence nothing or give no reason, and a baseline that is out of date. */
export const UPKEEP_RULES: readonly RuleCard[] = [faultyComment, uselessComment, staleBaseline];
