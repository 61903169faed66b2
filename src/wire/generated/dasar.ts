/* Generated from schemas/ by "npm run generate". Do not edit. */

/**
 * Temuan yang sudah ada ketika pemeriksaan mulai dipakai; ditulis oleh bagihabis periksa --catat-dasar, dan tidak dihitung lagi. Boleh dibaca, ditinjau, dan disunting.
 */
export interface Dasar {
  /**
   * Satu butir untuk tiap aturan, berkas, dan hal yang ditemukan; tanpa nomor baris, sehingga butir tetap berlaku bila berkas disunting.
   */
  temuan?:
    | {
        /**
         * Aturan yang menemukannya; lihat bagihabis jelaskan ATURAN.
         */
        aturan:
          | "tugas-tak-bertuan"
          | "pegawai-menganggur"
          | "penanggung-jawab-tak-memenuhi"
          | "penanggung-jawab-dirangkap"
          | "pegawai-tak-tersedia"
          | "pembagian-tak-sah"
          | "rangkap-dpa"
          | "pptk-tak-ada"
          | "pembagian-usang"
          | "beban-berlebih"
          | "beban-kurang"
          | "hanya-satu-orang"
          | "petugas-kurang"
          | "tumpang-tindih"
          | "fungsi-tanpa-tugas"
          | "tugas-tanpa-fungsi"
          | "dpa-tanpa-tugas"
          | "pptk-kosong"
          | "kontrak-habis"
          | "kompetensi-jabatan"
          | "nip-janggal"
          | "satuan-norma-janggal"
          | "petugas-melebihi-volume"
          | "tugas-wajib-tanpa-dpa"
          | "norma-dicocok-cocokkan"
          | "pengganti-kosong"
          | "tahun-kosong";
        /**
         * Berkas tempat temuan, dihitung dari folder daftar ini.
         */
        berkas: string;
        /**
         * Kode bagian yang ditemukan.
         */
        bagian?: string;
        /**
         * Pengenal pegawai yang ditemukan.
         */
        pegawai?: string;
        /**
         * Kode tugas yang ditemukan.
         */
        tugas?: string;
        /**
         * Kode fungsi yang ditemukan.
         */
        fungsi?: string;
        /**
         * Kode sub kegiatan yang ditemukan.
         */
        dpa?: string;
        /**
         * Banyaknya temuan yang sama, bila lebih dari satu.
         */
        jumlah?: number;
      }[]
    | null;
}
