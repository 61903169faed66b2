import type { Entry } from '../../intake/entry.ts';
import type { SetdaRecord } from '../../wire/setda.ts';

/** The working time that all tables of duties agree on; undefined where they say none, or several. */
export function statedEffectiveMinutes(entries: readonly Entry[]): number | undefined {
  const stated = new Set(entries.flatMap(({ workload }) => workload?.effectiveMinutes ?? []));
  const [minutes] = stated;
  return stated.size === 1 ? minutes : undefined;
}

export function withEffectiveMinutes(settings: SetdaRecord, effectiveMinutes: number): SetdaRecord {
  return { ...settings, workTime: { ...settings.workTime, effectiveMinutes } };
}

/** The text of a first setda.yaml. Indonesian in every language: its keys are. */
export function firstSetda(effectiveMinutes: number): string {
  const standard = 75_000;
  const workTime =
    effectiveMinutes === standard
      ? `# waktu_kerja:\n#   menit_efektif: ${standard} # menit per pegawai per tahun\n`
      : `waktu_kerja:\n  menit_efektif: ${effectiveMinutes} # menit per pegawai per tahun, menurut daftar yang diimpor\n`;
  return `# Keterangan yang berlaku bagi semua bagian. Hapus tanda # di depan baris yang dipakai, lalu sesuaikan isinya.
perangkat_daerah: Sekretariat Daerah
# pemerintah_daerah: Pemerintah Kabupaten Contoh
# tahun: 2026 # tanpa tahun, cuti, akhir kontrak, dan usia pensiun tidak dihitung
${workTime}# kebijakan:
#   bagi_tugas: otomatis # tugas yang lebih besar daripada waktu satu orang dibagi kepada beberapa pegawai
# kop: { alamat: Jalan Contoh Nomor 1, logo: lambang.png }
# penanda_tangan: { jabatan: Sekretaris Daerah, pegawai: sekda } # pegawai: id pada salah satu berkas bagian
`;
}
