/* Generated from schemas/ by "npm run generate". Do not edit. */

/**
 * Versi bentuk ini.
 */
export type Versi = 1;
/**
 * Banyaknya galat.
 */
export type Galat = number;
/**
 * Banyaknya peringatan.
 */
export type Peringatan = number;
/**
 * Banyaknya catatan.
 */
export type Catatan = number;
/**
 * Kode aturan; lihat bagihabis jelaskan ATURAN.
 */
export type Aturan = string;
/**
 * Berat temuan.
 */
export type Tingkat = "galat" | "peringatan" | "catatan";
/**
 * Apa yang ditemukan.
 */
export type Pesan = string;
/**
 * Langkah berikutnya.
 */
export type Saran = string;
/**
 * Nama berkas.
 */
export type Berkas = string;
/**
 * Baris awal.
 */
export type Baris = number;
/**
 * Kolom awal.
 */
export type Kolom = number;
/**
 * Baris akhir.
 */
export type SampaiBaris = number;
/**
 * Kolom akhir, tidak ikut.
 */
export type SampaiKolom = number;
/**
 * Tempat lain yang berkaitan.
 */
export type Terkait = TempatTerkait[];
/**
 * Jenis hal.
 */
export type Jenis = "bagian" | "pegawai" | "tugas" | "fungsi" | "dpa";
/**
 * Pengenal atau kode.
 */
export type Pengenal = string;
/**
 * Semua temuan, menurut tempat.
 */
export type Temuan1 = Temuan2[];

/**
 * Hasil bagihabis periksa --format json.
 */
export interface Temuan {
  versi: Versi;
  ringkasan: Ringkasan;
  temuan: Temuan1;
}
/**
 * Banyaknya temuan menurut tingkat.
 */
export interface Ringkasan {
  galat: Galat;
  peringatan: Peringatan;
  catatan: Catatan;
}
/**
 * Satu temuan.
 */
export interface Temuan2 {
  aturan: Aturan;
  tingkat: Tingkat;
  pesan: Pesan;
  saran?: Saran;
  tempat: Tempat;
  terkait: Terkait;
  entitas?: Entitas;
}
/**
 * Tempat temuan.
 */
export interface Tempat {
  berkas: Berkas;
  baris: Baris;
  kolom: Kolom;
  sampai_baris: SampaiBaris;
  sampai_kolom: SampaiKolom;
}
/**
 * Tempat lain yang berkaitan.
 */
export interface TempatTerkait {
  berkas: Berkas;
  baris: Baris;
  kolom: Kolom;
  sampai_baris: SampaiBaris;
  sampai_kolom: SampaiKolom;
}
/**
 * Hal yang ditemukan.
 */
export interface Entitas {
  jenis: Jenis;
  id: Pengenal;
}
