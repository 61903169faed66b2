/* Generated from schemas/ by "npm run generate". Do not edit. */

/**
 * Nama lengkap bagian.
 */
export type NamaBagian = string;
/**
 * Kode pendek bagian, dipakai dalam nama berkas dan perintah.
 */
export type KodeBagian = string;
/**
 * Pengenal pegawai yang memimpin bagian.
 */
export type KepalaBagian = string;
/**
 * Kode fungsi, unik dalam bagian.
 */
export type KodeFungsi = string;
/**
 * Bunyi fungsi.
 */
export type UraianFungsi = string;
/**
 * Fungsi bagian menurut peraturan tentang tugas pokok dan fungsi.
 */
export type Fungsi = SatuFungsi[];
/**
 * Kode sub kegiatan, unik dalam bagian.
 */
export type KodeSubKegiatan = string;
/**
 * Nama sub kegiatan.
 */
export type NamaSubKegiatan = string;
/**
 * Pagu anggaran bagian ini untuk sub kegiatan, dalam rupiah.
 */
export type Pagu = number;
/**
 * Pengenal pegawai Pejabat Pelaksana Teknis Kegiatan.
 */
export type PPTK = string;
/**
 * Pengenal pegawai bendahara pengeluaran (pembantu).
 */
export type Bendahara = string;
/**
 * Pengenal pegawai Pejabat Penatausahaan Keuangan SKPD atau Unit SKPD.
 */
export type PPKSKPD = string;
/**
 * Pengenal pegawai Pejabat Pembuat Komitmen.
 */
export type PPKom = string;
/**
 * Pengenal pegawai Pejabat Pengadaan.
 */
export type PejabatPengadaan = string;
/**
 * Sub kegiatan dalam Dokumen Pelaksanaan Anggaran yang diampu bagian.
 */
export type KegiatanDPA = SatuSubKegiatan[];
/**
 * Pengenal pegawai, unik di seluruh Sekretariat Daerah.
 */
export type PengenalPegawai = string;
/**
 * Nama lengkap dengan gelar.
 */
export type Nama = string;
/**
 * Nomor Induk Pegawai, 18 angka dalam tanda kutip. Data pribadi: hanya tampil pada dokumen cetak.
 */
export type NIP = string;
/**
 * Status kepegawaian.
 */
export type StatusKepegawaian = "CPNS" | "PNS" | "PPPK" | "PPPK Paruh Waktu" | "PTT";
/**
 * Nama jabatan.
 */
export type Jabatan = string;
/**
 * Jenjang jabatan. Pejabat struktural (jpt-pratama, administrator, pengawas) hanya mendapat tugas yang menyebut jenjangnya.
 */
export type Jenjang =
  | "jpt-pratama"
  | "administrator"
  | "pengawas"
  | "ahli-utama"
  | "ahli-madya"
  | "ahli-muda"
  | "ahli-pertama"
  | "penyelia"
  | "mahir"
  | "terampil"
  | "pemula"
  | "pelaksana"
  | "non-asn";
/**
 * Golongan ruang PNS atau golongan PPPK.
 */
export type Golongan =
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
  | "IV/e"
  | "I"
  | "II"
  | "III"
  | "IV"
  | "V"
  | "VI"
  | "VII"
  | "VIII"
  | "IX"
  | "X"
  | "XI"
  | "XII"
  | "XIII"
  | "XIV"
  | "XV"
  | "XVI"
  | "XVII";
/**
 * Pendidikan terakhir.
 */
export type Pendidikan = "SD" | "SMP" | "SMA" | "D1" | "D2" | "D3" | "D4" | "S1" | "S2" | "S3";
/**
 * Tingkat yang dikuasai.
 */
export type Tingkat = number;
/**
 * Subbagian atau tim kerja tempat pegawai bekerja.
 */
export type Tim = string;
/**
 * Keadaan pegawai: satu kata untuk setahun penuh, atau daftar keadaan dengan tanggalnya.
 */
export type Keadaan =
  | "aktif"
  | "cuti"
  | "tugas-belajar"
  | "mpp"
  | "diperbantukan"
  | {jenis: "aktif" | "cuti" | "tugas-belajar" | "mpp" | "diperbantukan"; mulai?: string; selesai?: string}[];
/**
 * Hari terakhir kontrak PTT atau PPPK.
 */
export type KontrakSampai = string;
/**
 * Bagian dari kerja penuh waktu: 1 = penuh, 0.5 = separuh.
 */
export type Waktu = number;
/**
 * Kode bagian yang dibantu.
 */
export type KodeBagian1 = string;
/**
 * Kode bagian lain yang boleh dibantu pegawai ini.
 */
export type Bantu = KodeBagian1[];
/**
 * Semua pegawai bagian.
 */
export type Pegawai = SatuPegawai[];
/**
 * Kode tugas, unik di seluruh Sekretariat Daerah.
 */
export type KodeTugas = string;
/**
 * Bunyi tugas, diawali kata kerja.
 */
export type UraianTugas = string;
/**
 * pokok, tambahan, atau tugas-lain (tugas lain dari pimpinan: milik semua, tidak dibagikan).
 */
export type JenisTugas = "pokok" | "tambahan" | "tugas-lain";
/**
 * Kode fungsi yang dilaksanakan tugas ini.
 */
export type Fungsi1 = string;
/**
 * Kode sub kegiatan yang dilaksanakan tugas ini.
 */
export type KegiatanDPA1 = string;
/**
 * Satuan hasil kerja.
 */
export type Hasil = string;
/**
 * Banyaknya hasil dalam setahun, bilangan bulat tanpa titik pemisah.
 */
export type Volume = number;
/**
 * Waktu untuk satu hasil, dengan satuannya.
 */
export type NormaWaktu = string;
/**
 * wajib didahulukan, lalu utama, lalu penunjang.
 */
export type Prioritas = "wajib" | "utama" | "penunjang";
/**
 * Jenjang yang boleh mengerjakan.
 *
 * @minItems 1
 */
export type Jenjang1 = [Jenjang2, ...Jenjang2[]];
/**
 * Salah satu jenjang.
 */
export type Jenjang2 =
  | "jpt-pratama"
  | "administrator"
  | "pengawas"
  | "ahli-utama"
  | "ahli-madya"
  | "ahli-muda"
  | "ahli-pertama"
  | "penyelia"
  | "mahir"
  | "terampil"
  | "pemula"
  | "pelaksana"
  | "non-asn";
/**
 * Pendidikan paling rendah.
 */
export type Pendidikan1 = "SD" | "SMP" | "SMA" | "D1" | "D2" | "D3" | "D4" | "S1" | "S2" | "S3";
/**
 * Golongan paling rendah; golongan PPPK disetarakan.
 */
export type Golongan1 =
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
 * Status kepegawaian yang boleh mengerjakan.
 *
 * @minItems 1
 */
export type Status = [Status1, ...Status1[]];
/**
 * Salah satu status.
 */
export type Status1 = "CPNS" | "PNS" | "PPPK" | "PPPK Paruh Waktu" | "PTT";
/**
 * Tingkat paling rendah.
 */
export type Tingkat1 = number;
/**
 * Tim yang boleh mengerjakan.
 *
 * @minItems 1
 */
export type Tim1 = [Tim2, ...Tim2[]];
/**
 * Salah satu tim.
 */
export type Tim2 = string;
/**
 * Berapa orang yang memikul tugas ini bersama: bilangan bulat, atau paling sedikit (min) dan paling banyak (maks).
 */
export type Petugas = number | {min: number; maks: number};
/**
 * Pengenal pegawai yang harus menjadi penanggung jawab.
 */
export type PenanggungJawabTetap = string;
/**
 * Kode tugas yang dipisahkan.
 */
export type KodeTugas1 = string;
/**
 * Kode tugas lain yang tidak boleh dikerjakan orang yang sama.
 */
export type JanganDirangkap = KodeTugas1[];
/**
 * Uraian tugas bagian; tiap butir dibagikan kepada pegawai.
 */
export type Tugas = SatuTugas[];

/**
 * Satu bagian Sekretariat Daerah: fungsi, kegiatan DPA, pegawai, dan tugasnya.
 */
export interface Bagian {
  bagian: NamaBagian;
  kode: KodeBagian;
  kepala?: KepalaBagian;
  fungsi?: Fungsi;
  dpa?: KegiatanDPA;
  pegawai: Pegawai;
  tugas: Tugas;
}
/**
 * Satu fungsi bagian.
 */
export interface SatuFungsi {
  kode: KodeFungsi;
  uraian: UraianFungsi;
}
/**
 * Satu sub kegiatan DPA.
 */
export interface SatuSubKegiatan {
  kode: KodeSubKegiatan;
  nama: NamaSubKegiatan;
  pagu?: Pagu;
  pptk?: PPTK;
  bendahara?: Bendahara;
  ppk_skpd?: PPKSKPD;
  ppkom?: PPKom;
  pejabat_pengadaan?: PejabatPengadaan;
}
/**
 * Satu pegawai.
 */
export interface SatuPegawai {
  id: PengenalPegawai;
  nama: Nama;
  nip?: NIP;
  status: StatusKepegawaian;
  jabatan: Jabatan;
  jenjang: Jenjang;
  golongan?: Golongan;
  pendidikan?: Pendidikan;
  kompetensi?: Kompetensi;
  tim?: Tim;
  keadaan?: Keadaan;
  kontrak_sampai?: KontrakSampai;
  waktu?: Waktu;
  bantu?: Bantu;
}
/**
 * Kompetensi yang dikuasai dengan tingkatnya, 1 sampai dengan 5.
 */
export interface Kompetensi {
  [k: string]: Tingkat;
}
/**
 * Satu butir uraian tugas. Volume dan norma wajib diisi, kecuali pada jenis tugas-lain.
 */
export interface SatuTugas {
  kode: KodeTugas;
  uraian: UraianTugas;
  jenis?: JenisTugas;
  fungsi?: Fungsi1;
  dpa?: KegiatanDPA1;
  hasil?: Hasil;
  volume?: Volume;
  norma?: NormaWaktu;
  prioritas?: Prioritas;
  syarat?: Syarat;
  petugas?: Petugas;
  penanggung_jawab?: PenanggungJawabTetap;
  jangan_dirangkap?: JanganDirangkap;
}
/**
 * Syarat bagi pegawai yang mengerjakan; semuanya harus terpenuhi.
 */
export interface Syarat {
  jenjang?: Jenjang1;
  pendidikan?: Pendidikan1;
  golongan?: Golongan1;
  status?: Status;
  kompetensi?: Kompetensi1;
  tim?: Tim1;
}
/**
 * Kompetensi dengan tingkat paling rendah.
 */
export interface Kompetensi1 {
  [k: string]: Tingkat1;
}
