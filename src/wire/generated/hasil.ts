/* Generated from schemas/ by "npm run generate". Do not edit. */

/**
 * Versi bentuk ini.
 */
export type Versi = 1;
/**
 * Benar bila tidak ada tugas tak bertuan dan tidak ada pegawai menganggur.
 */
export type Habis = boolean;
/**
 * Banyaknya tugas yang harus dibagi.
 */
export type Tugas = number;
/**
 * Banyaknya tugas yang terbagi.
 */
export type Terbagi = number;
/**
 * Banyaknya tugas tak bertuan.
 */
export type TakBertuan = number;
/**
 * Banyaknya pegawai yang hadir.
 */
export type Pegawai = number;
/**
 * Banyaknya pegawai menganggur.
 */
export type Menganggur = number;
/**
 * Batas bawah terbukti bagi banyaknya pegawai menganggur.
 */
export type MenganggurSedikitnya = number;
/**
 * Utilisasi tertinggi dalam pembagian ini.
 */
export type UtilisasiTertinggi = number;
/**
 * Utilisasi tertinggi pada pembagian paling merata yang ditemukan.
 */
export type PalingMerata = number;
/**
 * Utilisasi tertinggi tidak mungkin di bawah angka ini.
 */
export type BatasBawah = number;
/**
 * Benar bila banyaknya tugas tak bertuan, banyaknya pegawai menganggur, dan beban tertinggi terbukti paling baik.
 */
export type Terbukti = boolean;
/**
 * Cara memperlakukan pembagian tersimpan; null bila tidak ada.
 */
export type Ubah = "kosong" | "perlu" | "semua" | null;
/**
 * Kode tugas.
 */
export type Tugas1 = string;
/**
 * Kode bagian.
 */
export type Bagian = string;
/**
 * Pengenal pegawai.
 */
export type PenanggungJawab = string;
/**
 * Pengenal pegawai pengganti; null bila tidak ada.
 */
export type Pengganti = string | null;
/**
 * Pengenal pegawai.
 */
export type Pegawai1 = string;
/**
 * Bagian dari tugas, 0 sampai dengan 1.
 */
export type Porsi = number;
/**
 * Banyaknya hasil setahun.
 */
export type Volume = number;
/**
 * Menit setahun.
 */
export type Menit = number;
/**
 * Pegawai yang mengerjakan, penanggung jawab di depan.
 */
export type Petugas = SatuPetugas[];
/**
 * Tugas yang terbagi, menurut kode.
 */
export type Pembagian = SatuTugas[];
/**
 * Pengenal pegawai.
 */
export type Pegawai2 = string;
/**
 * Kode bagian.
 */
export type Bagian1 = string;
/**
 * Beban setahun.
 */
export type Menit1 = number;
/**
 * Kapasitas setahun dalam menit.
 */
export type Kapasitas = number;
/**
 * Beban ÷ kapasitas.
 */
export type Utilisasi = number;
/**
 * Banyaknya tugas.
 */
export type JumlahTugas = number;
/**
 * Beban tiap pegawai yang hadir.
 */
export type Beban = Beban1[];
/**
 * Kode tugas.
 */
export type Tugas2 = string;
/**
 * Kode bagian.
 */
export type Bagian2 = string;
/**
 * Nama syarat; juga pemisahan dan penanggung_jawab.
 */
export type Syarat = string;
/**
 * Yang diminta tugas.
 */
export type Diminta = string | number | string[] | null;
/**
 * Banyaknya pegawai yang gagal.
 */
export type Gagal = number;
/**
 * Syarat yang menggugurkan, dengan banyaknya pegawai.
 */
export type Sebab = Sebab1[];
/**
 * Pengenal pegawai.
 */
export type Pegawai3 = string;
/**
 * Nama syarat: bagian, keadaan, struktural, jenjang, status, pendidikan, golongan, tim, kompetensi.<id>.
 */
export type Syarat1 = string;
/**
 * Yang diminta tugas.
 */
export type Diminta1 = string | number | string[] | null;
/**
 * Yang dimiliki pegawai.
 */
export type Dimiliki = string | number | string[] | null;
/**
 * Syarat yang belum terpenuhi.
 */
export type Kurang = Kekurangan[];
/**
 * Pegawai yang paling dekat memenuhi syarat.
 */
export type Terdekat = CalonTerdekat[];
/**
 * Jenis perubahan.
 */
export type Jenis =
  | "tingkatkan-kompetensi"
  | "pinjamkan-pegawai"
  | "longgarkan-syarat"
  | "bagi-bersama"
  | "lepas-pemisahan"
  | "ganti-penanggung-jawab"
  | "tambah-pegawai";
/**
 * Tugas yang tertolong.
 */
export type Tugas3 = string;
/**
 * Pegawai yang berubah.
 */
export type Pegawai4 = string;
/**
 * Kompetensi yang ditingkatkan.
 */
export type Kompetensi = string;
/**
 * Tingkat kompetensi atau banyaknya petugas yang baru.
 */
export type Menjadi = number;
/**
 * Syarat yang dilonggarkan.
 */
export type Syarat2 = string;
/**
 * Bagian yang dibantu.
 */
export type Bagian3 = string;
/**
 * Perubahan terkecil yang memberi tugas ini penanggung jawab.
 */
export type Saran = Saran1[];
/**
 * Tugas yang tidak dapat diberikan kepada siapa pun.
 */
export type TakBertuan1 = TugasTakBertuan[];
/**
 * Pengenal pegawai.
 */
export type Pegawai5 = string;
/**
 * Kode bagian.
 */
export type Bagian4 = string;
/**
 * Nama syarat.
 */
export type Syarat3 = string;
/**
 * Banyaknya tugas.
 */
export type Gagal1 = number;
/**
 * Syarat yang menggugurkan pegawai ini dari tugas di bagiannya, dengan banyaknya tugas.
 */
export type Sebab2 = Sebab3[];
/**
 * Pengenal pegawai.
 */
export type Pegawai7 = string;
/**
 * Pengenal pegawai.
 */
export type Pegawai6 = Pegawai7[];
/**
 * Kode tugas.
 */
export type Tugas5 = string;
/**
 * Kode tugas.
 */
export type Tugas4 = Tugas5[];
/**
 * Jenis perubahan.
 */
export type Jenis1 =
  | "tingkatkan-kompetensi"
  | "pinjamkan-pegawai"
  | "longgarkan-syarat"
  | "bagi-bersama"
  | "lepas-pemisahan"
  | "ganti-penanggung-jawab"
  | "tambah-pegawai";
/**
 * Tugas yang tertolong.
 */
export type Tugas6 = string;
/**
 * Pegawai yang berubah.
 */
export type Pegawai8 = string;
/**
 * Kompetensi yang ditingkatkan.
 */
export type Kompetensi1 = string;
/**
 * Tingkat kompetensi atau banyaknya petugas yang baru.
 */
export type Menjadi1 = number;
/**
 * Syarat yang dilonggarkan.
 */
export type Syarat4 = string;
/**
 * Bagian yang dibantu.
 */
export type Bagian5 = string;
/**
 * Perubahan terkecil yang memberi pegawai ini tugas.
 */
export type Saran2 = Saran3[];
/**
 * Pegawai hadir tanpa tugas.
 */
export type Menganggur1 = PegawaiMenganggur[];
/**
 * Nomor kelompok.
 */
export type Kelompok = number;
/**
 * Banyaknya pegawai.
 */
export type Pegawai9 = number;
/**
 * Banyaknya tugas.
 */
export type Tugas7 = number;
/**
 * Utilisasi tertinggi pada pembagian paling merata yang ditemukan.
 */
export type PalingMerata1 = number;
/**
 * Batas bawah terbukti.
 */
export type BatasBawah1 = number;
/**
 * terbukti bila keduanya sama; selain itu belum-terbukti.
 */
export type Status = "terbukti" | "belum-terbukti";
/**
 * Kode tugas.
 */
export type Tugas9 = string;
/**
 * Kode tugas.
 */
export type Tugas8 = Tugas9[];
/**
 * Pengenal pegawai.
 */
export type Pegawai11 = string;
/**
 * Pengenal pegawai.
 */
export type Pegawai10 = Pegawai11[];
/**
 * Yang terbukti, tiap kelompok yang berdiri sendiri.
 */
export type Bukti = BuktiKelompok[];
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
export type Saran4 = string;
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
export type Jenis2 = "bagian" | "pegawai" | "tugas" | "fungsi" | "dpa";
/**
 * Pengenal atau kode.
 */
export type Pengenal = string;
/**
 * Semua temuan, seperti pada bagihabis periksa.
 */
export type Temuan = Temuan1[];

/**
 * Hasil bagihabis bagi --format json. Angka tidak dibulatkan; menit berarti menit setahun, utilisasi berarti beban ÷ kapasitas.
 */
export interface HasilPembagian {
  versi: Versi;
  ringkasan: Ringkasan;
  pembagian: Pembagian;
  beban: Beban;
  tak_bertuan: TakBertuan1;
  menganggur: Menganggur1;
  bukti: Bukti;
  temuan: Temuan;
}
/**
 * Angka pokok pembagian.
 */
export interface Ringkasan {
  habis: Habis;
  tugas: Tugas;
  terbagi: Terbagi;
  tak_bertuan: TakBertuan;
  pegawai: Pegawai;
  menganggur: Menganggur;
  menganggur_sedikitnya: MenganggurSedikitnya;
  utilisasi_tertinggi: UtilisasiTertinggi;
  paling_merata: PalingMerata;
  batas_bawah: BatasBawah;
  terbukti: Terbukti;
  ubah: Ubah;
}
/**
 * Satu tugas yang terbagi.
 */
export interface SatuTugas {
  tugas: Tugas1;
  bagian: Bagian;
  penanggung_jawab: PenanggungJawab;
  pengganti: Pengganti;
  petugas: Petugas;
}
/**
 * Satu petugas.
 */
export interface SatuPetugas {
  pegawai: Pegawai1;
  porsi: Porsi;
  volume: Volume;
  menit: Menit;
}
/**
 * Beban seorang pegawai.
 */
export interface Beban1 {
  pegawai: Pegawai2;
  bagian: Bagian1;
  menit: Menit1;
  kapasitas: Kapasitas;
  utilisasi: Utilisasi;
  jumlah_tugas: JumlahTugas;
}
/**
 * Satu tugas tak bertuan.
 */
export interface TugasTakBertuan {
  tugas: Tugas2;
  bagian: Bagian2;
  sebab: Sebab;
  terdekat: Terdekat;
  saran: Saran;
}
/**
 * Satu sebab.
 */
export interface Sebab1 {
  syarat: Syarat;
  diminta: Diminta;
  gagal: Gagal;
}
/**
 * Seorang calon terdekat.
 */
export interface CalonTerdekat {
  pegawai: Pegawai3;
  kurang: Kurang;
}
/**
 * Satu syarat yang belum terpenuhi.
 */
export interface Kekurangan {
  syarat: Syarat1;
  diminta: Diminta1;
  dimiliki: Dimiliki;
}
/**
 * Satu perubahan yang menolong.
 */
export interface Saran1 {
  jenis: Jenis;
  tugas?: Tugas3;
  pegawai?: Pegawai4;
  kompetensi?: Kompetensi;
  menjadi?: Menjadi;
  syarat?: Syarat2;
  bagian?: Bagian3;
}
/**
 * Seorang pegawai menganggur.
 */
export interface PegawaiMenganggur {
  pegawai: Pegawai5;
  bagian: Bagian4;
  sebab: Sebab2;
  himpunan_hall: HimpunanHall;
  saran: Saran2;
}
/**
 * Satu sebab.
 */
export interface Sebab3 {
  syarat: Syarat3;
  gagal: Gagal1;
}
/**
 * Pegawai ini berbagi tugas ini, dan orangnya lebih banyak daripada tempatnya.
 */
export interface HimpunanHall {
  pegawai: Pegawai6;
  tugas: Tugas4;
}
/**
 * Satu perubahan yang menolong.
 */
export interface Saran3 {
  jenis: Jenis1;
  tugas?: Tugas6;
  pegawai?: Pegawai8;
  kompetensi?: Kompetensi1;
  menjadi?: Menjadi1;
  syarat?: Syarat4;
  bagian?: Bagian5;
}
/**
 * Bukti satu kelompok.
 */
export interface BuktiKelompok {
  kelompok: Kelompok;
  pegawai: Pegawai9;
  tugas: Tugas7;
  paling_merata: PalingMerata1;
  batas_bawah: BatasBawah1;
  status: Status;
  pembatas: Pembatas;
}
/**
 * Tugas yang hanya dapat dikerjakan pegawai ini, sehingga beban tertinggi tidak dapat lebih rendah.
 */
export interface Pembatas {
  tugas: Tugas8;
  pegawai: Pegawai10;
}
/**
 * Satu temuan.
 */
export interface Temuan1 {
  aturan: Aturan;
  tingkat: Tingkat;
  pesan: Pesan;
  saran?: Saran4;
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
  jenis: Jenis2;
  id: Pengenal;
}
