/* Generated from schemas/ by "npm run generate". Do not edit. */

/**
 * Nama perangkat daerah, untuk kepala surat.
 */
export type PerangkatDaerah = string;
/**
 * Nama pemerintah daerah, untuk kepala surat.
 */
export type PemerintahDaerah = string;
/**
 * Tahun anggaran yang dibagi tugasnya. Tanpa tahun, cuti bertanggal, akhir kontrak, dan pensiun tidak dihitung.
 */
export type Tahun = number;
/**
 * Waktu kerja efektif seorang pegawai dalam setahun, dalam menit. PermenPANRB 1/2020 memakai 75000; ada kantor yang memakai 72000.
 */
export type MenitEfektif = number;
/**
 * Banyaknya hari kerja dalam setahun. "1 hari" dalam norma = menit_efektif ÷ hari_kerja.
 */
export type HariKerja = number;
/**
 * Jam masuk kantor; dipakai untuk menghitung pukul berapa beban sehari selesai.
 */
export type JamMasuk = string;
/**
 * Lama kerja sehari tanpa istirahat.
 */
export type JamKerja = string;
/**
 * Jam istirahat siang.
 */
export type Istirahat = string;
/**
 * Nama lengkap kompetensi.
 */
export type NamaKompetensi = string;
/**
 * Utilisasi (beban ÷ kapasitas) di atas angka ini mendapat peringatan.
 */
export type BatasBeban = number;
/**
 * Utilisasi di bawah angka ini mendapat peringatan.
 */
export type BebanMinimum = number;
/**
 * Utilisasi boleh melebihi pembagian paling merata sebanyak ini agar tugas jatuh kepada orang yang lebih cocok.
 */
export type ToleransiPemerataan = number;
/**
 * otomatis: tugas bervolume dua atau lebih boleh dipikul bersama oleh sebanyak orang yang diperlukan. tidak: hanya menurut petugas.
 */
export type BagiTugas = "tidak" | "otomatis";
/**
 * Golongan PNS yang setara.
 */
export type GolonganPNS =
  | "I/a"
  | "I/b"
  | "I/c"
  | "I/d"
  | "II/a"
  | "II/b"
  | "II/c"
  | "II/d"
  | "III/a"
  | "III/b"
  | "III/c"
  | "III/d"
  | "IV/a"
  | "IV/b"
  | "IV/c"
  | "IV/d"
  | "IV/e";
/**
 * Usia pensiun dalam tahun.
 */
export type Usia = number;
/**
 * Alamat kantor.
 */
export type Alamat = string;
/**
 * Berkas lambang daerah, dibaca dari folder setda.yaml.
 */
export type Logo = string;
/**
 * Jabatan yang tertulis di atas tanda tangan.
 */
export type Jabatan = string;
/**
 * Pengenal pegawai, kode bagian, tim, atau kompetensi: huruf kecil, angka, dan tanda hubung.
 */
export type Pengenal = string;

/**
 * Keterangan yang berlaku bagi semua bagian dalam satu Sekretariat Daerah. Semua kunci boleh tidak diisi.
 */
export interface Setda {
  perangkat_daerah?: PerangkatDaerah;
  pemerintah_daerah?: PemerintahDaerah;
  tahun?: Tahun;
  waktu_kerja?: WaktuKerja;
  kompetensi?: KatalogKompetensi;
  kebijakan?: Kebijakan;
  kop?: KepalaSurat;
  penanda_tangan?: PenandaTangan;
}
/**
 * Waktu kerja efektif dan jam kantor.
 */
export interface WaktuKerja {
  menit_efektif?: MenitEfektif;
  hari_kerja?: HariKerja;
  jam_masuk?: JamMasuk;
  jam_kerja?: JamKerja;
  istirahat?: Istirahat;
}
/**
 * Pengenal tiap kompetensi dengan namanya. Bila katalog diisi, kompetensi lain tidak dikenal.
 */
export interface KatalogKompetensi {
  [k: string]: NamaKompetensi;
}
/**
 * Batas dan pilihan yang berlaku bagi pembagian tugas.
 */
export interface Kebijakan {
  batas_beban?: BatasBeban;
  beban_minimum?: BebanMinimum;
  toleransi_merata?: ToleransiPemerataan;
  bagi_tugas?: BagiTugas;
  golongan_pppk?: KesetaraanGolonganPPPK;
  usia_pensiun?: UsiaPensiun;
}
/**
 * Golongan PPPK dan golongan PNS yang dianggap setara; yang tidak ditulis mengikuti tabel bawaan.
 */
export interface KesetaraanGolonganPPPK {
  [k: string]: GolonganPNS;
}
/**
 * Usia pensiun menurut jenjang; yang tidak ditulis mengikuti tabel bawaan.
 */
export interface UsiaPensiun {
  [k: string]: Usia;
}
/**
 * Isi kepala surat pada dokumen cetak.
 */
export interface KepalaSurat {
  alamat?: Alamat;
  logo?: Logo;
}
/**
 * Pejabat yang menandatangani dokumen Sekretariat Daerah.
 */
export interface PenandaTangan {
  jabatan?: Jabatan;
  pegawai?: Pengenal;
}
