/* Generated from schemas/ by "npm run generate". Do not edit. */

/**
 * Hasil bagihabis periksa --format json.
 */
export interface Temuan {
  /**
   * Versi bentuk ini.
   */
  versi: 1;
  /**
   * Banyaknya temuan menurut tingkat.
   */
  ringkasan: {
    /**
     * Banyaknya galat.
     */
    galat: number;
    /**
     * Banyaknya peringatan.
     */
    peringatan: number;
    /**
     * Banyaknya catatan.
     */
    catatan: number;
    /**
     * Banyaknya temuan yang tidak dihitung karena komentar atau dasar.
     */
    diabaikan?: number;
  };
  /**
   * Semua temuan, menurut tempat.
   *
   * Items: Satu temuan.
   */
  temuan: {
    /**
     * Kode aturan; lihat bagihabis jelaskan ATURAN.
     */
    aturan: string;
    /**
     * Berat temuan.
     */
    tingkat: "galat" | "peringatan" | "catatan";
    /**
     * Apa yang ditemukan.
     */
    pesan: string;
    /**
     * Langkah berikutnya.
     */
    saran?: string;
    /**
     * Tempat temuan.
     */
    tempat: {
      /**
       * Nama berkas.
       */
      berkas: string;
      /**
       * Nama lembar, bila berkasnya buku kerja atau daftar CSV.
       */
      lembar?: string;
      /**
       * Nama sel dalam lembar itu; baris dan kolomnya sama dengan baris dan kolom di sini.
       */
      sel?: string;
      /**
       * Baris awal.
       */
      baris: number;
      /**
       * Kolom awal.
       */
      kolom: number;
      /**
       * Baris akhir.
       */
      sampai_baris: number;
      /**
       * Kolom akhir, tidak ikut.
       */
      sampai_kolom: number;
    };
    /**
     * Tempat lain yang berkaitan.
     *
     * Items: Tempat lain yang berkaitan.
     */
    terkait: {
      /**
       * Nama berkas.
       */
      berkas: string;
      /**
       * Nama lembar, bila berkasnya buku kerja atau daftar CSV.
       */
      lembar?: string;
      /**
       * Nama sel dalam lembar itu; baris dan kolomnya sama dengan baris dan kolom di sini.
       */
      sel?: string;
      /**
       * Baris awal.
       */
      baris: number;
      /**
       * Kolom awal.
       */
      kolom: number;
      /**
       * Baris akhir.
       */
      sampai_baris: number;
      /**
       * Kolom akhir, tidak ikut.
       */
      sampai_kolom: number;
    }[];
    /**
     * Hal yang ditemukan.
     */
    entitas?: {
      /**
       * Jenis hal.
       */
      jenis: "bagian" | "pegawai" | "tugas" | "fungsi" | "dpa";
      /**
       * Pengenal atau kode.
       */
      id: string;
    };
  }[];
  /**
   * Temuan yang tidak dihitung, karena ada komentar atau karena tercatat dalam dasar.
   *
   * Items: Satu temuan yang tidak dihitung.
   */
  diabaikan?: {
    /**
     * Temuan itu sendiri.
     */
    temuan: {
      /**
       * Kode aturan; lihat bagihabis jelaskan ATURAN.
       */
      aturan: string;
      /**
       * Berat temuan.
       */
      tingkat: "galat" | "peringatan" | "catatan";
      /**
       * Apa yang ditemukan.
       */
      pesan: string;
      /**
       * Langkah berikutnya.
       */
      saran?: string;
      /**
       * Tempat temuan.
       */
      tempat: {
        /**
         * Nama berkas.
         */
        berkas: string;
        /**
         * Nama lembar, bila berkasnya buku kerja atau daftar CSV.
         */
        lembar?: string;
        /**
         * Nama sel dalam lembar itu; baris dan kolomnya sama dengan baris dan kolom di sini.
         */
        sel?: string;
        /**
         * Baris awal.
         */
        baris: number;
        /**
         * Kolom awal.
         */
        kolom: number;
        /**
         * Baris akhir.
         */
        sampai_baris: number;
        /**
         * Kolom akhir, tidak ikut.
         */
        sampai_kolom: number;
      };
      /**
       * Tempat lain yang berkaitan.
       *
       * Items: Tempat lain yang berkaitan.
       */
      terkait: {
        /**
         * Nama berkas.
         */
        berkas: string;
        /**
         * Nama lembar, bila berkasnya buku kerja atau daftar CSV.
         */
        lembar?: string;
        /**
         * Nama sel dalam lembar itu; baris dan kolomnya sama dengan baris dan kolom di sini.
         */
        sel?: string;
        /**
         * Baris awal.
         */
        baris: number;
        /**
         * Kolom awal.
         */
        kolom: number;
        /**
         * Baris akhir.
         */
        sampai_baris: number;
        /**
         * Kolom akhir, tidak ikut.
         */
        sampai_kolom: number;
      }[];
      /**
       * Hal yang ditemukan.
       */
      entitas?: {
        /**
         * Jenis hal.
         */
        jenis: "bagian" | "pegawai" | "tugas" | "fungsi" | "dpa";
        /**
         * Pengenal atau kode.
         */
        id: string;
      };
    };
    /**
     * Yang menjawabnya: komentar di dalam berkas, atau dasar (bagihabis-dasar.yaml).
     */
    oleh: "komentar" | "dasar";
    /**
     * Alasan yang ditulis dalam komentar.
     */
    alasan?: string;
  }[];
}
