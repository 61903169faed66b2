/* Generated from schemas/ by "npm run generate". Do not edit. */

/**
 * Kode bagian yang tugasnya dibagi.
 */
export type KodeBagian = string;
/**
 * Sidik isi berkas bagian ketika pembagian ini dibuat; berubah bila isi bagian berubah.
 */
export type SidikBagian = string;
/**
 * Kode tugas dalam berkas bagian.
 */
export type KodeTugas = string;
/**
 * Pengenal pegawai yang bertanggung jawab, salah satu petugas.
 */
export type PenanggungJawab = string;
/**
 * Pegawai yang mengerjakan, dengan banyaknya hasil masing-masing.
 *
 * @minItems 1
 */
export type Petugas = [SatuPetugas, ...SatuPetugas[]];
/**
 * Pengenal pegawai.
 */
export type Pegawai = string;
/**
 * Banyaknya hasil yang dikerjakan pegawai ini dalam setahun; tidak ditulis bila satu hasil dipikul bersama.
 */
export type Volume = number;
/**
 * Pengenal pegawai yang menggantikan bila penanggung jawab berhalangan.
 */
export type Pengganti = string;
/**
 * Tugas menurut urutan kode, dengan petugasnya. Tugas yang tak bertuan tidak ditulis.
 */
export type TugasYangTerbagi = SatuTugas[];

/**
 * Pembagian tugas satu bagian yang disimpan oleh bagihabis bagi --simpan; boleh dibaca, ditinjau, dan disunting.
 */
export interface Pembagian {
  bagian: KodeBagian;
  sidik?: SidikBagian;
  tugas: TugasYangTerbagi;
}
/**
 * Satu tugas dengan petugasnya.
 */
export interface SatuTugas {
  kode: KodeTugas;
  penanggung_jawab: PenanggungJawab;
  petugas: Petugas;
  pengganti?: Pengganti;
}
/**
 * Satu petugas.
 */
export interface SatuPetugas {
  pegawai: Pegawai;
  volume?: Volume;
}
