/** A tiny organisation, worked out by hand, with a plan that is right. */

export const setda = `
tahun: 2026
kompetensi: { anjab: Analisis jabatan }
kebijakan: { toleransi_merata: 0.05 }
`;

export const organisasi = `
bagian: Bagian Organisasi
kode: organisasi
pegawai:
  - { id: kabag, nama: A, status: PNS, jabatan: Kepala Bagian, jenjang: administrator, golongan: IV/a, pendidikan: S2 }
  - id: analis-1
    nama: B
    nip: "197001012000011001"
    status: PNS
    jabatan: Analis
    jenjang: ahli-muda
    golongan: III/c
    pendidikan: D4
    kompetensi: { anjab: 3 }
  - { id: analis-2, nama: C, status: PPPK, jabatan: Analis, jenjang: ahli-pertama, golongan: IX, pendidikan: S1,
      kompetensi: { anjab: 2 }, keadaan: aktif }
  - { id: staf-1, nama: D, status: PTT, jabatan: Staf, jenjang: non-asn, pendidikan: SMA, kontrak_sampai: 2026-06-30 }
  - { id: staf-2, nama: E, status: PNS, jabatan: Staf, jenjang: pelaksana, pendidikan: S1, keadaan: tugas-belajar }
tugas:
  - { kode: KB-1, uraian: Memimpin, volume: 12, norma: 1 hari, syarat: { jenjang: [administrator] } }
  - { kode: O-1, uraian: Menyusun, volume: 10, norma: 5 jam, petugas: 2, syarat: { kompetensi: { anjab: 2 } } }
  - { kode: O-2, uraian: Menelaah, volume: 1, norma: 1.250 menit, penanggung_jawab: analis-1 }
  - kode: O-3
    uraian: Memeriksa
    volume: 4
    norma: 2 jam 30 menit
    prioritas: wajib
    syarat: { status: [PNS, PPPK], golongan: III/a }
    jangan_dirangkap: [O-4]
  - { kode: O-4, uraian: Mencatat, volume: 20, norma: "1,5 jam", syarat: { pendidikan: SMA } }
  - { kode: O-5, uraian: Meneliti, volume: 2, norma: 3 jam, syarat: { pendidikan: S3 } }
  - { kode: O-6, uraian: Tugas lain dari pimpinan, jenis: tugas-lain }
`;

export const umum = `
bagian: Bagian Umum
kode: umum
pegawai:
  - { id: sopir-1, nama: F, status: PTT, jabatan: Sopir, jenjang: non-asn, tim: kendaraan, bantu: [organisasi] }
  - { id: sopir-2, nama: G, status: PTT, jabatan: Sopir, jenjang: non-asn, tim: kendaraan, waktu: 0.5 }
tugas:
  - { kode: U-1, uraian: Mengemudi, volume: 100, norma: 90 menit, syarat: { tim: [kendaraan] } }
`;

/** Parts of a plan that tests take apart; the indices are the order below. */
export interface Sample {
  ringkasan: Record<string, number | boolean | string>;
  pembagian: SampleDuty[];
  beban: Record<string, number | string>[];
  tak_bertuan: {
    tugas: string;
    bagian: string;
    terdekat: { pegawai: string; kurang: { syarat: string }[] }[];
    saran: Record<string, unknown>[];
  }[];
  menganggur: {
    pegawai: string;
    bagian: string;
    himpunan_hall: { pegawai: string[]; tugas: string[] };
    saran: Record<string, unknown>[];
  }[];
  bukti: SampleGroup[];
}

export interface SampleDuty {
  tugas: string;
  bagian: string;
  penanggung_jawab: string;
  pengganti: string | null;
  petugas: { pegawai: string; porsi: number; volume: number; menit: number }[];
}

interface SampleLevel {
  pegawai: number;
  paling_merata: number;
  batas_bawah: number;
  status: string;
  dasar: string;
  pembatas: { tugas: string[]; pegawai: string[] };
}

interface SampleGroup extends SampleLevel {
  kelompok: number;
  tugas: number;
  di_bawahnya: SampleLevel[];
}

/** 1 January to 30 June 2026 has 129 of the 261 working days of the year. */
const HALF_YEAR = (75_000 * 129) / 261;

export function sample(): Sample {
  return {
    ringkasan: {
      habis: false,
      tugas: 7,
      terbagi: 6,
      tak_bertuan: 1,
      pegawai: 6,
      menganggur: 1,
      menganggur_sedikitnya: 1,
      utilisasi_tertinggi: 0.12,
      paling_merata: 0.12,
      batas_bawah: 0.12,
      terbukti: true,
      ubah: 'perlu',
    },
    pembagian: [
      duty('KB-1', 'organisasi', null, ['kabag', 12, 3600]),
      duty('O-1', 'organisasi', 'analis-2', ['analis-1', 5, 1500], ['analis-2', 5, 1500]),
      duty('O-2', 'organisasi', 'analis-2', ['analis-1', 1, 1250]),
      duty('O-3', 'organisasi', 'analis-1', ['analis-2', 4, 600]),
      duty('O-4', 'organisasi', null, ['staf-1', 20, 1800]),
      duty('U-1', 'umum', 'sopir-2', ['sopir-1', 100, 9000]),
    ],
    beban: [
      load('kabag', 'organisasi', 3600, 75_000, 1),
      load('analis-1', 'organisasi', 2750, 75_000, 2),
      load('analis-2', 'organisasi', 2100, 75_000, 2),
      load('staf-1', 'organisasi', 1800, HALF_YEAR, 1),
      load('sopir-1', 'umum', 9000, 75_000, 1),
      load('sopir-2', 'umum', 0, 37_500, 0),
    ],
    tak_bertuan: [
      {
        tugas: 'O-5',
        bagian: 'organisasi',
        terdekat: [
          { pegawai: 'analis-1', kurang: [{ syarat: 'pendidikan' }] },
          { pegawai: 'sopir-2', kurang: [{ syarat: 'bagian' }, { syarat: 'pendidikan' }] },
        ],
        saran: [{ jenis: 'longgarkan-syarat', tugas: 'O-5', pegawai: 'analis-1', syarat: 'pendidikan' }],
      },
    ],
    menganggur: [
      {
        pegawai: 'sopir-2',
        bagian: 'umum',
        himpunan_hall: { pegawai: ['sopir-1', 'sopir-2'], tugas: ['U-1'] },
        saran: [
          { jenis: 'bagi-bersama', tugas: 'U-1', menjadi: 2 },
          { jenis: 'pinjamkan-pegawai', tugas: 'O-2', pegawai: 'sopir-2', bagian: 'organisasi' },
          { jenis: 'tambah-pegawai' },
        ],
      },
    ],
    bukti: [
      group(1, 1, 1, 0.048, { tugas: ['KB-1'], pegawai: ['kabag'] }),
      // O-2 is open to sopir-1, but for its pin: so the drivers are in the group of the analysts.
      {
        ...group(2, 5, 5, 0.12, { tugas: ['U-1'], pegawai: ['sopir-1', 'sopir-2'] }),
        dasar: 'bagian',
        di_bawahnya: [
          {
            pegawai: 3,
            paling_merata: 1800 / HALF_YEAR,
            batas_bawah: 6650 / (150_000 + HALF_YEAR),
            status: 'belum-terbukti',
            dasar: 'aliran',
            pembatas: { tugas: ['O-1', 'O-2', 'O-3', 'O-4'], pegawai: ['analis-1', 'analis-2', 'staf-1'] },
          },
        ],
      },
    ],
  };
}

function duty(
  tugas: string,
  bagian: string,
  pengganti: string | null,
  ...parts: readonly (readonly [person: string, results: number, minutes: number])[]
): SampleDuty {
  const total = parts.reduce((sum, [, results]) => sum + results, 0);
  return {
    tugas,
    bagian,
    penanggung_jawab: parts[0]![0],
    pengganti,
    petugas: parts.map(([pegawai, volume, menit]) => ({ pegawai, porsi: volume / total, volume, menit })),
  };
}

function load(pegawai: string, bagian: string, menit: number, kapasitas: number, jumlah_tugas: number) {
  return { pegawai, bagian, menit, kapasitas, utilisasi: menit / kapasitas, jumlah_tugas };
}

/** A group whose level follows from the average of its bottleneck. */
function group(
  kelompok: number,
  pegawai: number,
  tugas: number,
  level: number,
  pembatas: SampleGroup['pembatas'],
): SampleGroup {
  const levels = { paling_merata: level, batas_bawah: level, status: 'terbukti', dasar: 'aliran' };
  return { kelompok, pegawai, tugas, ...levels, pembatas, di_bawahnya: [] };
}
