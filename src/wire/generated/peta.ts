/* Generated from schemas/ by "npm run generate". Do not edit. */

/**
 * Keterangan untuk bagihabis impor: kolom mana dalam daftar berisi apa.
 */
export interface Peta {
  /**
   * Nama kolom menurut bagihabis, dengan judul kolom itu dalam daftar.
   */
  pegawai?: {
    /**
     * Judul kolom ID dalam daftar; kosong bila tidak ada.
     */
    id?: string;
    /**
     * Judul kolom Nama dalam daftar; kosong bila tidak ada.
     */
    nama?: string;
    /**
     * Judul kolom NIP dalam daftar; kosong bila tidak ada.
     */
    nip?: string;
    /**
     * Judul kolom Status dalam daftar; kosong bila tidak ada.
     */
    status?: string;
    /**
     * Judul kolom Jabatan dalam daftar; kosong bila tidak ada.
     */
    jabatan?: string;
    /**
     * Judul kolom Jenjang dalam daftar; kosong bila tidak ada.
     */
    jenjang?: string;
    /**
     * Judul kolom Golongan dalam daftar; kosong bila tidak ada.
     */
    golongan?: string;
    /**
     * Judul kolom Pendidikan dalam daftar; kosong bila tidak ada.
     */
    pendidikan?: string;
    /**
     * Judul kolom Kompetensi dalam daftar; kosong bila tidak ada.
     */
    kompetensi?: string;
    /**
     * Judul kolom Tim dalam daftar; kosong bila tidak ada.
     */
    tim?: string;
    /**
     * Judul kolom Keadaan dalam daftar; kosong bila tidak ada.
     */
    keadaan?: string;
    /**
     * Judul kolom Kontrak sampai dalam daftar; kosong bila tidak ada.
     */
    kontrak_sampai?: string;
    /**
     * Judul kolom Waktu dalam daftar; kosong bila tidak ada.
     */
    waktu?: string;
    /**
     * Judul kolom Bantu dalam daftar; kosong bila tidak ada.
     */
    bantu?: string;
    /**
     * Judul kolom Gelar depan dalam daftar; kosong bila tidak ada.
     */
    gelar_depan?: string;
    /**
     * Judul kolom Gelar belakang dalam daftar; kosong bila tidak ada.
     */
    gelar_belakang?: string;
    /**
     * Judul kolom Jenis pegawai dalam daftar; kosong bila tidak ada.
     */
    jenis_pegawai?: string;
    /**
     * Judul kolom Status CPNS/PNS dalam daftar; kosong bila tidak ada.
     */
    status_cpns_pns?: string;
    /**
     * Judul kolom Kedudukan hukum dalam daftar; kosong bila tidak ada.
     */
    kedudukan_hukum?: string;
    /**
     * Judul kolom Jenis jabatan dalam daftar; kosong bila tidak ada.
     */
    jenis_jabatan?: string;
    /**
     * Judul kolom Eselon dalam daftar; kosong bila tidak ada.
     */
    eselon?: string;
    /**
     * Judul kolom Pangkat dalam daftar; kosong bila tidak ada.
     */
    pangkat?: string;
    /**
     * Judul kolom Bagian dalam daftar; kosong bila tidak ada.
     */
    bagian?: string;
    /**
     * Judul kolom Unit kerja dalam daftar; kosong bila tidak ada.
     */
    unit?: string;
  };
  /**
   * Nama kolom menurut bagihabis, dengan judul kolom itu dalam daftar.
   */
  tugas?: {
    /**
     * Judul kolom Kode dalam daftar; kosong bila tidak ada.
     */
    kode?: string;
    /**
     * Judul kolom Uraian tugas dalam daftar; kosong bila tidak ada.
     */
    uraian?: string;
    /**
     * Judul kolom Jenis dalam daftar; kosong bila tidak ada.
     */
    jenis?: string;
    /**
     * Judul kolom Fungsi dalam daftar; kosong bila tidak ada.
     */
    fungsi?: string;
    /**
     * Judul kolom DPA dalam daftar; kosong bila tidak ada.
     */
    dpa?: string;
    /**
     * Judul kolom Tahapan dalam daftar; kosong bila tidak ada.
     */
    tahapan?: string;
    /**
     * Judul kolom Hasil dalam daftar; kosong bila tidak ada.
     */
    hasil?: string;
    /**
     * Judul kolom Volume dalam daftar; kosong bila tidak ada.
     */
    volume?: string;
    /**
     * Judul kolom Norma waktu dalam daftar; kosong bila tidak ada.
     */
    norma?: string;
    /**
     * Judul kolom Prioritas dalam daftar; kosong bila tidak ada.
     */
    prioritas?: string;
    /**
     * Judul kolom Syarat jenjang dalam daftar; kosong bila tidak ada.
     */
    syarat_jenjang?: string;
    /**
     * Judul kolom Syarat pendidikan dalam daftar; kosong bila tidak ada.
     */
    syarat_pendidikan?: string;
    /**
     * Judul kolom Syarat golongan dalam daftar; kosong bila tidak ada.
     */
    syarat_golongan?: string;
    /**
     * Judul kolom Syarat status dalam daftar; kosong bila tidak ada.
     */
    syarat_status?: string;
    /**
     * Judul kolom Syarat kompetensi dalam daftar; kosong bila tidak ada.
     */
    syarat_kompetensi?: string;
    /**
     * Judul kolom Syarat tim dalam daftar; kosong bila tidak ada.
     */
    syarat_tim?: string;
    /**
     * Judul kolom Petugas dalam daftar; kosong bila tidak ada.
     */
    petugas?: string;
    /**
     * Judul kolom Penanggung jawab dalam daftar; kosong bila tidak ada.
     */
    penanggung_jawab?: string;
    /**
     * Judul kolom Jangan dirangkap dalam daftar; kosong bila tidak ada.
     */
    jangan_dirangkap?: string;
    /**
     * Judul kolom No. dalam daftar; kosong bila tidak ada.
     */
    nomor?: string;
    /**
     * Judul kolom Waktu penyelesaian dalam daftar; kosong bila tidak ada.
     */
    waktu_penyelesaian?: string;
    /**
     * Judul kolom Satuan waktu dalam daftar; kosong bila tidak ada.
     */
    satuan_waktu?: string;
    /**
     * Judul kolom Waktu kerja efektif dalam daftar; kosong bila tidak ada.
     */
    waktu_efektif?: string;
    /**
     * Judul kolom Kebutuhan pegawai dalam daftar; kosong bila tidak ada.
     */
    kebutuhan?: string;
    /**
     * Judul kolom Jabatan dalam daftar; kosong bila tidak ada.
     */
    jabatan?: string;
    /**
     * Judul kolom Jenis jabatan dalam daftar; kosong bila tidak ada.
     */
    jenis_jabatan?: string;
    /**
     * Judul kolom Bagian dalam daftar; kosong bila tidak ada.
     */
    bagian?: string;
    /**
     * Judul kolom Unit kerja dalam daftar; kosong bila tidak ada.
     */
    unit?: string;
  };
  /**
   * Nama kolom menurut bagihabis, dengan judul kolom itu dalam daftar.
   */
  dpa?: {
    /**
     * Judul kolom Kode dalam daftar; kosong bila tidak ada.
     */
    kode?: string;
    /**
     * Judul kolom Nama sub kegiatan dalam daftar; kosong bila tidak ada.
     */
    nama?: string;
    /**
     * Judul kolom Pagu dalam daftar; kosong bila tidak ada.
     */
    pagu?: string;
    /**
     * Judul kolom PPTK dalam daftar; kosong bila tidak ada.
     */
    pptk?: string;
    /**
     * Judul kolom Bendahara dalam daftar; kosong bila tidak ada.
     */
    bendahara?: string;
    /**
     * Judul kolom PPK-SKPD dalam daftar; kosong bila tidak ada.
     */
    ppk_skpd?: string;
    /**
     * Judul kolom PPKom dalam daftar; kosong bila tidak ada.
     */
    ppkom?: string;
    /**
     * Judul kolom Pejabat pengadaan dalam daftar; kosong bila tidak ada.
     */
    pejabat_pengadaan?: string;
    /**
     * Judul kolom Bagian dalam daftar; kosong bila tidak ada.
     */
    bagian?: string;
    /**
     * Judul kolom Unit kerja dalam daftar; kosong bila tidak ada.
     */
    unit?: string;
  };
  /**
   * Nama kolom menurut bagihabis, dengan judul kolom itu dalam daftar.
   */
  fungsi?: {
    /**
     * Judul kolom Kode dalam daftar; kosong bila tidak ada.
     */
    kode?: string;
    /**
     * Judul kolom Uraian fungsi dalam daftar; kosong bila tidak ada.
     */
    uraian?: string;
    /**
     * Judul kolom Bagian dalam daftar; kosong bila tidak ada.
     */
    bagian?: string;
    /**
     * Judul kolom Unit kerja dalam daftar; kosong bila tidak ada.
     */
    unit?: string;
  };
  /**
   * Nama unit kerja dalam daftar, dengan kode atau nama bagiannya, atau unit di atasnya.
   */
  unit?: {
    /**
     * Kode atau nama bagian, atau unit di atasnya; kosong bila belum diketahui.
     */
    [k: string]: string;
  };
  /**
   * Satuan angka pada kolom waktu penyelesaian.
   */
  satuan_waktu?: "menit" | "jam" | "hari";
  /**
   * id: 1.250,5. en: 1,250.5. Hanya untuk angka yang disimpan sebagai teks.
   */
  angka?: "id" | "en";
}
